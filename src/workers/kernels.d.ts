// Made by `scripts/kernels-plugin.ts`.

declare module "#kernels/wasm" {
  /** The kernels of the processor's backend, of either build. */
  export const KERNELS: readonly import("@tensorflow/tfjs-core").KernelConfig[];
}

declare module "#kernels/webgl" {
  /** The kernels of the graphics card's backend. */
  export const KERNELS: readonly import("@tensorflow/tfjs-core").KernelConfig[];
}
