import { BackendWasm, init } from "@tensorflow/tfjs-backend-wasm/dist/backend_wasm.js";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm/dist/base.js";
import simdAddress from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url";
import { env } from "@tensorflow/tfjs-core";
import { PoseError } from "./pose-api.ts";
import { takeWasm } from "./take-wasm.ts";

/**
 * Makes the processor's SIMD the backend of TensorFlow.js.
 * @throws PoseError "no-backend" without SIMD, "model-missing" when the .wasm file cannot be had.
 */
export async function useWasm(): Promise<void> {
  if (!(await env().getAsync("WASM_HAS_SIMD_SUPPORT"))) {
    throw new PoseError("no-backend", "This browser has no WASM SIMD.");
  }
  // Threads are started by `useWasmThreads`: what this would start comes from text, which no page of ours may.
  env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  // Only the SIMD build is served; the address has to be given for all three names.
  setWasmPaths({
    "tfjs-backend-wasm.wasm": simdAddress,
    "tfjs-backend-wasm-simd.wasm": simdAddress,
    "tfjs-backend-wasm-threaded-simd.wasm": simdAddress,
  });
  if (!(await takeWasm(async () => new BackendWasm((await init()).wasm)))) {
    throw new PoseError("model-missing", "The file tfjs-backend-wasm-simd.wasm could not be loaded.");
  }
}
