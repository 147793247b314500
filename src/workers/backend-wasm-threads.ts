import { BackendWasm, setThreadsCount } from "@tensorflow/tfjs-backend-wasm/dist/backend_wasm.js";
import "@tensorflow/tfjs-backend-wasm/dist/base.js";
import threadedAddress from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url";
import type { BackendWasmModule } from "@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.js";
import createModule from "@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.js";
import { PoseError } from "./pose-api.ts";
import { takeWasm } from "./take-wasm.ts";

/** More threads than these make a pose no quicker on phones, whose other cores are slow, and warm them up. */
const THREADS = 2;

/** Emscripten starts so many workers beforehand, whatever is needed, and takes the last of them first. */
const POOL = 8;

/** Threads that have not started by then never do, milliseconds. */
const START_MS = 5_000;

/**
 * Makes the processor's SIMD with two threads the backend of TensorFlow.js. Its own way starts the threads from text,
 * which the policy of the page forbids and minifying breaks; here they are a worker of the app's own.
 * @throws PoseError "no-backend" where they do not start.
 */
export async function useWasmThreads(): Promise<void> {
  setThreadsCount(THREADS);
  const started = takeWasm(async () => new BackendWasm(await threadedModule()));
  const late = new Promise<false>((settle) => setTimeout(() => settle(false), START_MS));
  if (!(await Promise.race([started, late])))
    throw new PoseError("no-backend", "The threads of the processor did not start.");
}

/** What Emscripten's module has besides, which its types leave out. */
type WithCalls = BackendWasmModule & {
  cwrap<Call>(name: string, gives: "number" | null, takes: readonly "number"[]): Call;
};

/** The functions of the machine code by the names that the backend knows them by. */
async function threadedModule() {
  const Plain = globalThis.Worker;
  let made = 0;
  // Emscripten asks for classic workers by an address; it is given modules, and as many as are used.
  const Thread = () => {
    made += 1;
    return made % POOL > 0 && made % POOL <= POOL - (THREADS - 1) ? spare() : startThread(Plain);
  };
  globalThis.Worker = Thread as unknown as typeof Worker;
  try {
    const settings = {
      locateFile: (path: string) => (path.endsWith(".wasm") ? threadedAddress : path),
    };
    const module = (await createModule(settings)) as WithCalls;
    module.tfjs = {
      init: module.cwrap("init", null, []),
      initWithThreadsCount: module.cwrap("init_with_threads_count", null, ["number"]),
      getThreadsCount: module.cwrap("get_threads_count", "number", []),
      registerTensor: module.cwrap("register_tensor", null, ["number", "number", "number"]),
      disposeData: module.cwrap("dispose_data", null, ["number"]),
      dispose: module.cwrap("dispose", null, []),
    };
    return module;
  } finally {
    globalThis.Worker = Plain;
  }
}

function startThread(Plain: typeof Worker): Worker {
  return new Plain(new URL("./wasm-thread.worker.ts", import.meta.url), { type: "module" });
}

/** Stands in the pool and says that it is ready; it is never given anything to do. */
function spare(): Pick<Worker, "onmessage" | "postMessage" | "terminate"> {
  const one: ReturnType<typeof spare> = {
    onmessage: null,
    postMessage: () => {
      queueMicrotask(() =>
        one.onmessage?.call(one as Worker, new MessageEvent("message", { data: { cmd: "loaded" } })),
      );
    },
    terminate: () => undefined,
  };
  return one;
}
