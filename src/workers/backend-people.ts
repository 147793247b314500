// What MultiPose needs besides the kernels of the single-pose models.
import { absConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Abs.js";
import { addNConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/AddN.js";
import { equalConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Equal.js";
import { expConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Exp.js";
import { fillConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Fill.js";
import { greaterConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Greater.js";
import { greaterEqualConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/GreaterEqual.js";
import { lessConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Less.js";
import { logicalAndConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/LogicalAnd.js";
import { maxConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Max.js";
import { maximumConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Maximum.js";
import { maxPoolConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/MaxPool.js";
import { minimumConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Minimum.js";
import { rangeConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Range.js";
import { reciprocalConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Reciprocal.js";
import { selectConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Select.js";
import { splitVConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/SplitV.js";
import { stridedSliceConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/StridedSlice.js";
import { sumConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Sum.js";
import { tileConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/Tile.js";
import { topKConfig } from "@tensorflow/tfjs-backend-wasm/dist/kernels/TopK.js";
import { type KernelConfig, registerKernel } from "@tensorflow/tfjs-core";
import { useWasm } from "./backend-wasm.ts";

const KERNELS: readonly KernelConfig[] = [
  absConfig,
  addNConfig,
  equalConfig,
  expConfig,
  fillConfig,
  greaterConfig,
  greaterEqualConfig,
  lessConfig,
  logicalAndConfig,
  maxConfig,
  maxPoolConfig,
  maximumConfig,
  minimumConfig,
  rangeConfig,
  reciprocalConfig,
  selectConfig,
  splitVConfig,
  stridedSliceConfig,
  sumConfig,
  tileConfig,
  topKConfig,
];

/**
 * Makes the processor the backend for counting people. A graphics card would first compile shaders for seconds, and
 * one picture a second is not worth that.
 * @throws what `useWasm` throws.
 */
export async function useWasmForPeople(): Promise<void> {
  for (const kernel of KERNELS) registerKernel(kernel);
  await useWasm();
}
