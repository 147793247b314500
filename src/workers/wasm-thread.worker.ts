import createModule from "@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.js";

// A thread of the processor's backend. Emscripten's own script for it (`tfjs-backend-wasm-threaded-simd.worker.js`) is made for
// classic workers that load scripts by text; this says the same to the same machine code.

/** What Emscripten's module has for its threads. */
interface ThreadModule {
  _pthread_self(): number;
  __emscripten_thread_init(thread: number, isMain: number, isRuntime: number, canBlock: number): void;
  __emscripten_thread_exit(status: number): void;
  establishStackSpace(): void;
  invokeEntryPoint(routine: number, argument: number): void;
  executeNotifiedProxyingQueue(queue: number): void;
  readonly PThread: { receiveObjectTransfer(data: Message): void; threadInitTLS(): void };
}

interface Message {
  readonly cmd?: "load" | "run" | "cancel" | "processProxyingQueue";
  readonly wasmModule: WebAssembly.Module;
  readonly wasmMemory: WebAssembly.Memory;
  readonly pthread_ptr: number;
  readonly start_routine: number;
  readonly arg: number;
  readonly queue: number;
}

let thread: ThreadModule | null = null;
let hasBegun = false;
let queues: number[] = [];

// Called by the module once it stands in this thread.
Object.assign(globalThis, {
  startWorker(module: ThreadModule) {
    thread = module;
    postMessage({ cmd: "loaded" });
  },
});

addEventListener("message", ({ data }: MessageEvent<Message>) => {
  if (data.cmd === "load") load(data);
  else if (data.cmd === "run") run(data);
  else if (data.cmd === "cancel" && thread !== null && thread._pthread_self() !== 0)
    thread.__emscripten_thread_exit(-1);
  else if (data.cmd === "processProxyingQueue") {
    if (hasBegun) thread?.executeNotifiedProxyingQueue(data.queue);
    else queues.push(data.queue);
  }
});

function load({ wasmModule, wasmMemory }: Message): void {
  const settings = {
    wasmMemory,
    buffer: wasmMemory.buffer,
    ENVIRONMENT_IS_PTHREAD: true,
    instantiateWasm(imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void) {
      const instance = new WebAssembly.Instance(wasmModule, imports);
      receive(instance);
      return instance.exports;
    },
  };
  void createModule(settings);
}

function run(data: Message): void {
  if (thread === null) return;
  thread.__emscripten_thread_init(data.pthread_ptr, 0, 0, 1);
  thread.establishStackSpace();
  thread.PThread.receiveObjectTransfer(data);
  thread.PThread.threadInitTLS();
  if (!hasBegun) {
    for (const queue of queues) thread.executeNotifiedProxyingQueue(queue);
    queues = [];
    hasBegun = true;
  }
  try {
    thread.invokeEntryPoint(data.start_routine, data.arg);
  } catch (error) {
    // So Emscripten leaves a thread that lives on.
    if (error !== "unwind") throw error;
  }
}
