import "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs-core";
import type { Layers } from "./layers.ts";
import { roundedWeights } from "./write.ts";

/** Writes the gradient of the loss for one batch of outputs over it, and returns the mean loss. */
export type Loss = (outputs: Float32Array, batch: readonly number[]) => number;

/** Adam, by Kingma and Ba (2015), with its usual constants. */
const [DECAY_1, DECAY_2, TINY] = [0.9, 0.999, 1e-8];

/**
 * One step of gradient descent on a batch: the products run in WASM, all else in plain loops. `state` is kept by the
 * caller from step to step.
 */
export class Trainer {
  readonly #first: Float32Array[];
  readonly #second: Float32Array[];
  #steps = 0;

  constructor(readonly layers: Layers) {
    const all = [...layers.weights, ...layers.biases];
    this.#first = all.map((values) => new Float32Array(values.length));
    this.#second = all.map((values) => new Float32Array(values.length));
  }

  /** One step; `rounded` runs it with the weights as the file will hold them, so that the others learn to make up for it. */
  step(
    inputs: Float32Array,
    batch: readonly number[],
    rate: number,
    loss: Loss,
    { rounded }: { readonly rounded: boolean },
  ): number {
    const { sizes, weights, biases } = this.layers;
    const rows = batch.length;
    const run = rounded ? weights.map((values, i) => roundedWeights(values, sizes[i + 1] ?? 0)) : weights;
    const values = this.#forward(inputs, rows, run);
    let gradient = values.at(-1) ?? inputs;
    const mean = loss(gradient, batch);
    this.#steps += 1;
    for (let i = weights.length - 1; i >= 0; i -= 1) {
      const [from, to] = [sizes[i] ?? 0, sizes[i + 1] ?? 0];
      const below = values[i] ?? inputs;
      const [w, b] = [weights[i] as Float32Array, biases[i] as Float32Array];
      const weightGradient = product(transposed(below, rows, from), gradient, from, rows, to);
      const biasGradient = new Float32Array(to);
      for (let k = 0; k < gradient.length; k += 1)
        biasGradient[k % to] = (biasGradient[k % to] ?? 0) + (gradient[k] ?? 0);
      const next =
        i > 0 ? product(gradient, transposed(run[i] as Float32Array, from, to), rows, to, from) : null;
      this.#update(i, w, weightGradient, rate);
      this.#update(weights.length + i, b, biasGradient, rate);
      if (next === null) break;
      for (let k = 0; k < next.length; k += 1) if (!((below[k] ?? 0) > 0)) next[k] = 0;
      gradient = next;
    }
    return mean;
  }

  #forward(inputs: Float32Array, rows: number, weights: readonly Float32Array[]): Float32Array[] {
    const { sizes, biases } = this.layers;
    const values = [inputs];
    for (const [i, w] of weights.entries()) {
      const [from, to] = [sizes[i] ?? 0, sizes[i + 1] ?? 0];
      const sums = product(values[i] as Float32Array, w, rows, from, to);
      const b = biases[i] as Float32Array;
      const last = i === weights.length - 1;
      for (let k = 0, j = 0; k < sums.length; k += 1, j = j + 1 === to ? 0 : j + 1) {
        const sum = (sums[k] as number) + (b[j] as number);
        sums[k] = last || sum > 0 ? sum : 0;
      }
      values.push(sums);
    }
    return values;
  }

  #update(place: number, values: Float32Array, gradient: Float32Array, rate: number): void {
    const [first, second] = [this.#first[place] as Float32Array, this.#second[place] as Float32Array];
    const [c1, c2] = [1 - DECAY_1 ** this.#steps, 1 - DECAY_2 ** this.#steps];
    for (let k = 0; k < values.length; k += 1) {
      const g = gradient[k] as number;
      const m = DECAY_1 * (first[k] as number) + (1 - DECAY_1) * g;
      const v = DECAY_2 * (second[k] as number) + (1 - DECAY_2) * g * g;
      first[k] = m;
      second[k] = v;
      values[k] = (values[k] as number) - (rate * (m / c1)) / (Math.sqrt(v / c2) + TINY);
    }
  }
}

/** Must be awaited before the first step. */
export async function readyToTrain(): Promise<void> {
  await tf.setBackend("wasm");
  await tf.ready();
}

function product(
  a: Float32Array,
  b: Float32Array,
  rows: number,
  inner: number,
  columns: number,
): Float32Array {
  const [left, right] = [tf.tensor2d(a, [rows, inner]), tf.tensor2d(b, [inner, columns])];
  const result = tf.matMul(left, right);
  const values = result.dataSync() as Float32Array;
  const own = values.slice();
  tf.dispose([left, right, result]);
  return own;
}

function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const result = new Float32Array(values.length);
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) result[c * rows + r] = values[r * columns + c] as number;
  }
  return result;
}
