import {
  findBackendFactory,
  type KernelBackend,
  registerBackend,
  registerKernel,
  removeBackend,
  setBackend,
} from "@tensorflow/tfjs-core";
import { WASM_KERNELS } from "./wasm-kernels.ts";

/**
 * Makes what `create` gives the backend "wasm", in place of any other of that name: the kernels keep their functions in
 * the module, so that two of them at once would call each other's. False where it cannot be started.
 */
export async function takeWasm(create: () => Promise<KernelBackend>): Promise<boolean> {
  if (findBackendFactory("wasm") != null) removeBackend("wasm");
  registerBackend("wasm", create);
  for (const kernel of WASM_KERNELS) registerKernel(kernel);
  return setBackend("wasm");
}
