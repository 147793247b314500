import type { Layers } from "./layers.ts";

/** The largest step of a byte's weight. */
const LARGEST = 127;

/** The network's file as `readNetworks` reads it: each weight rounded to a byte of its output's own scale. */
export function networkFile({ sizes, weights, biases }: Layers): Uint8Array {
  const floats = biases.reduce((sum, { length }) => sum + 2 * length, 0);
  const bytes = weights.reduce((sum, { length }) => sum + length, 0);
  const file = new Uint8Array(4 + 4 * sizes.length + 4 * floats + bytes);
  const view = new DataView(file.buffer);
  let at = 0;
  const integer = (value: number) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  integer(sizes.length);
  for (const size of sizes) integer(size);
  const scales = weights.map((values, i) => scalesOf(values, sizes[i + 1] ?? 0));
  for (const [i, values] of scales.entries()) {
    for (const value of [...values, ...(biases[i] ?? [])]) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  for (const [i, values] of weights.entries()) {
    const to = sizes[i + 1] ?? 1;
    for (const [k, value] of values.entries()) {
      view.setInt8(at, Math.round(value / (scales[i]?.[k % to] ?? 1)));
      at += 1;
    }
  }
  return file;
}

/** The weights as they are read back from the file. */
export function roundedWeights(values: Float32Array, to: number): Float32Array {
  const scales = scalesOf(values, to);
  return values.map((value, k) => {
    const scale = scales[k % to] ?? 1;
    return Math.round(value / scale) * scale;
  });
}

function scalesOf(values: Float32Array, to: number): Float32Array {
  const largest = new Float32Array(to).fill(1e-9);
  for (const [k, value] of values.entries())
    largest[k % to] = Math.max(largest[k % to] ?? 0, Math.abs(value));
  return largest.map((value) => value / LARGEST);
}
