import "@tensorflow/tfjs-backend-wasm/dist/flags_wasm.js";
import simdAddress from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url";
import createModule from "@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.js";
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
  if (!(await takeWasm(createModule, simdAddress))) {
    throw new PoseError("model-missing", "The file tfjs-backend-wasm-simd.wasm could not be loaded.");
  }
}
