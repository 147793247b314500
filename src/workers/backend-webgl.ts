// Only the kernels that MoveNet uses: all of them would triple the worker.
import type { MathBackendWebGL } from "@tensorflow/tfjs-backend-webgl/dist/backend_webgl.js";
import "@tensorflow/tfjs-backend-webgl/dist/base.js";
import { addConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/Add.js";
import { argMaxConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/ArgMax.js";
import { castConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/Cast.js";
import { concatConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/Concat.js";
import { depthwiseConv2dNativeConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/DepthwiseConv2dNative.js";
import { expandDimsConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/ExpandDims.js";
import { floorDivConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/FloorDiv.js";
import { fusedConv2DConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/FusedConv2D.js";
import { fusedDepthwiseConv2DConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/FusedDepthwiseConv2D.js";
import { gatherNdConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/GatherNd.js";
import { identityConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/Identity.js";
import { multiplyConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/Multiply.js";
import { packConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/Pack.js";
import { realDivConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/RealDiv.js";
import { reshapeConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/Reshape.js";
import { resizeBilinearConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/ResizeBilinear.js";
import { sigmoidConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/Sigmoid.js";
import { sqrtConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/Sqrt.js";
import { squaredDifferenceConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/SquaredDifference.js";
import { subConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/Sub.js";
import { transposeConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/Transpose.js";
import { unpackConfig } from "@tensorflow/tfjs-backend-webgl/dist/kernels/Unpack.js";
import { backend, type KernelConfig, registerKernel, setBackend } from "@tensorflow/tfjs-core";

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

/** Makes the graphics card the backend of TensorFlow.js; false when there is none worth trying. */
export function useWebgl(): Promise<boolean> {
  for (const kernel of KERNELS) registerKernel(kernel);
  return setBackend("webgl");
}

/** True when the graphics card took its context away; nothing computed after that is worth anything. */
export function webglLost(): boolean {
  const { gpgpu } = backend() as MathBackendWebGL;
  return gpgpu.gl.isContextLost();
}
