import type { MathBackendWebGL } from "@tensorflow/tfjs-backend-webgl/dist/backend_webgl.js";
import "@tensorflow/tfjs-backend-webgl/dist/base.js";
import { backend, registerKernel, setBackend } from "@tensorflow/tfjs-core";
import { KERNELS } from "#kernels/webgl";

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
