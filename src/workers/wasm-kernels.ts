// Only the kernels that MoveNet uses: all of them would triple the worker.
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
import type { KernelConfig } from "@tensorflow/tfjs-core";

/** What both builds of the processor's backend compute with. */
export const WASM_KERNELS: readonly KernelConfig[] = [
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
