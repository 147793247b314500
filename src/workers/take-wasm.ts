import { BackendWasm } from "@tensorflow/tfjs-backend-wasm/dist/backend_wasm.js";
import type { BackendWasmModule } from "@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.js";
import {
  findBackendFactory,
  registerBackend,
  registerKernel,
  removeBackend,
  setBackend,
} from "@tensorflow/tfjs-core";
import { KERNELS } from "#kernels/wasm";

/** Emscripten's way to start the machine code; `locateFile` tells where its files are. */
type CreateModule = (settings: { locateFile(path: string): string }) => Promise<BackendWasmModule>;

/** What Emscripten's module has besides, which its types leave out. */
type WithCalls = BackendWasmModule & {
  cwrap<Call>(name: string, gives: "number" | null, takes: readonly "number"[]): Call;
};

/**
 * Makes that machine code the backend "wasm", in place of any other of that name: the kernels keep their functions in the
 * module, so that two of them at once would call each other's. False where it cannot be started. The library's own way to start
 * it brings the code of both builds along, and starts threads from text, which the policy of the page forbids.
 */
export async function takeWasm(createModule: CreateModule, address: string): Promise<boolean> {
  if (findBackendFactory("wasm") != null) removeBackend("wasm");
  registerBackend("wasm", async () => new BackendWasm(await started(createModule, address)));
  for (const kernel of KERNELS) registerKernel(kernel);
  return setBackend("wasm");
}

/** The functions of the machine code by the names that the backend knows them by. */
async function started(createModule: CreateModule, address: string): Promise<BackendWasmModule> {
  const locateFile = (path: string) => (path.endsWith(".wasm") ? address : path);
  const module = (await createModule({ locateFile })) as WithCalls;
  module.tfjs = {
    init: module.cwrap("init", null, []),
    initWithThreadsCount: module.cwrap("init_with_threads_count", null, ["number"]),
    getThreadsCount: module.cwrap("get_threads_count", "number", []),
    registerTensor: module.cwrap("register_tensor", null, ["number", "number", "number"]),
    disposeData: module.cwrap("dispose_data", null, ["number"]),
    dispose: module.cwrap("dispose", null, []),
  };
  return module;
}
