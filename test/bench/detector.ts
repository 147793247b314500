import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import simdAddress from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url";
import { env, setBackend } from "@tensorflow/tfjs-core";
import {
  createDetector,
  type MoveNetModelConfig,
  movenet,
  type PoseDetector,
  SupportedModels,
} from "@tensorflow-models/pose-detection";
import weightsAddress from "../../models/movenet-lightning.bin?url";
import graphAddress from "../../models/movenet-lightning.json?url";

// `@tensorflow-models/pose-detection` as everybody uses it, with the weights of the app.

/** Makes the processor's SIMD on one thread the backend, as the library itself starts it. */
export async function useWasm(): Promise<void> {
  env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  setWasmPaths({
    "tfjs-backend-wasm.wasm": simdAddress,
    "tfjs-backend-wasm-simd.wasm": simdAddress,
    "tfjs-backend-wasm-threaded-simd.wasm": simdAddress,
  });
  await setBackend("wasm");
}

/** The library's detector with Lightning; the backend must have been set. */
export function openDetector(more: MoveNetModelConfig = {}): Promise<PoseDetector> {
  // The graph names its weights by their file name, which lies beside it in the built page.
  if (!weightsAddress.endsWith("movenet-lightning.bin")) throw new Error("Run this page from its build.");
  const { SINGLEPOSE_LIGHTNING: modelType } = movenet.modelType;
  const config = { modelType, modelUrl: graphAddress, enableSmoothing: false, ...more };
  return createDetector(SupportedModels.MoveNet, config);
}
