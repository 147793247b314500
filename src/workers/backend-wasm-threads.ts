import { getThreadsCount, setThreadsCount } from "@tensorflow/tfjs-backend-wasm/dist/backend_wasm.js";
import threadedAddress from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url";
import createModule from "@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.js";
import { PoseError } from "./pose-api.ts";
import { takeWasm } from "./take-wasm.ts";
import threadScript from "./wasm-thread.worker.ts?worker&url";

/** More threads than these make a pose no quicker on phones, whose other cores are slow, and warm them up. */
const THREADS = 2;

/** Emscripten starts so many workers beforehand, whatever is needed, and takes the last of them first. */
const POOL = 8;

/** Threads that have not started by then never do, milliseconds. */
const START_MS = 5_000;

/**
 * Makes the processor's SIMD with two threads the backend of TensorFlow.js.
 * @throws PoseError "no-backend" where they do not start.
 */
export async function useWasmThreads(): Promise<void> {
  setThreadsCount(THREADS);
  // The library starts no more threads than half of the cores, as if each core were two: of two cores it makes one thread.
  Object.defineProperty(navigator, "hardwareConcurrency", { value: 2 * THREADS, configurable: true });
  const Plain = globalThis.Worker;
  globalThis.Worker = threadsFrom(Plain);
  const late = new Promise<false>((settle) => setTimeout(() => settle(false), START_MS));
  try {
    const isThere = await Promise.race([takeWasm(createModule, threadedAddress), late]);
    if (isThere && getThreadsCount() === THREADS) return;
    throw new PoseError("no-backend", "The threads of the processor did not start.");
  } finally {
    Reflect.deleteProperty(navigator, "hardwareConcurrency");
    globalThis.Worker = Plain;
  }
}

/** Emscripten asks for classic workers by an address; it is given modules, and only as many as are used. */
function threadsFrom(Plain: typeof Worker): typeof Worker {
  let made = 0;
  function Thread() {
    made += 1;
    return made > POOL - (THREADS - 1) ? new Plain(threadScript, { type: "module" }) : spare();
  }
  return Thread as unknown as typeof Worker;
}

/** Stands in the pool and says that it is ready; it is never given anything to do. */
function spare(): Pick<Worker, "onmessage" | "postMessage" | "terminate"> {
  const one: ReturnType<typeof spare> = {
    onmessage: null,
    postMessage: () => {
      const loaded = new MessageEvent("message", { data: { cmd: "loaded" } });
      queueMicrotask(() => one.onmessage?.call(one as Worker, loaded));
    },
    terminate: () => undefined,
  };
  return one;
}
