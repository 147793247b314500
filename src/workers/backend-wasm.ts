// Only the kernels that MoveNet uses: all of them would triple the worker.
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm/dist/base.js";
import { addConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Add.js";
import { argMaxConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/ArgMax.js";
import { castConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Cast.js";
import { concatConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Concat.js";
import { depthwiseConv2dNativeConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/DepthwiseConv2dNative.js";
import { expandDimsConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/ExpandDims.js";
import { floorDivConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/FloorDiv.js";
import { fusedConv2DConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/FusedConv2D.js";
import { fusedDepthwiseConv2DConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/FusedDepthwiseConv2D.js";
import { gatherNdConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/GatherNd.js";
import { identityConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Identity.js";
import { multiplyConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Multiply.js";
import { packConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Pack.js";
import { realDivConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/RealDiv.js";
import { reshapeConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Reshape.js";
import { resizeBilinearConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/ResizeBilinear.js";
import { sigmoidConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Sigmoid.js";
import { sqrtConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Sqrt.js";
import { squaredDifferenceConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/SquaredDifference.js";
import { subConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Sub.js";
import { transposeConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Transpose.js";
import { unpackConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Unpack.js";
import simdAddress from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url";
import { env, type KernelConfig, registerKernel, setBackend } from "@tensorflow/tfjs-core";
import { PoseError } from "./pose-api.ts";

const KERNELS: readonly KernelConfig[] = [
  addConfig,
  argMaxConfig,
  castConfig,
  concatConfig,
  depthwiseConv2dNativeConfig,
  expandDimsConfig,
  floorDivConfig,
  fusedConv2DConfig,
  fusedDepthwiseConv2DConfig,
  gatherNdConfig,
  identityConfig,
  multiplyConfig,
  packConfig,
  realDivConfig,
  reshapeConfig,
  resizeBilinearConfig,
  sigmoidConfig,
  sqrtConfig,
  squaredDifferenceConfig,
  subConfig,
  transposeConfig,
  unpackConfig,
];

/**
 * Makes the processor's SIMD the backend of TensorFlow.js.
 * @throws PoseError "no-backend" without SIMD, "model-missing" when the .wasm file cannot be had.
 */
export async function useWasm(): Promise<void> {
  if (!(await env().getAsync("WASM_HAS_SIMD_SUPPORT"))) {
    throw new PoseError("no-backend", "This browser has no WASM SIMD.");
  }
  // The backend's threads are started from a stringified function that minifying breaks; it then never answers.
  env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  // Only the SIMD build is served; the address has to be given for all three names.
  setWasmPaths({
    "tfjs-backend-wasm.wasm": simdAddress,
    "tfjs-backend-wasm-simd.wasm": simdAddress,
    "tfjs-backend-wasm-threaded-simd.wasm": simdAddress,
  });
  for (const kernel of KERNELS) registerKernel(kernel);
  if (!(await setBackend("wasm"))) {
    throw new PoseError("model-missing", "The file tfjs-backend-wasm-simd.wasm could not be loaded.");
  }
}
