/** A small network of fully connected layers, all but the last one rectified; it keeps no state between runs. */
export interface Network {
  /** Numbers in and out. */
  readonly inputs: number;
  readonly outputs: number;
  /** The outputs for these inputs, in an array that the next run writes over. */
  run(inputs: Float32Array): Float32Array;
}

interface Layer {
  readonly from: number;
  readonly to: number;
  /** Row by row from each input. */
  readonly weights: Float32Array;
  readonly biases: Float32Array;
  readonly sums: Float32Array;
}

/**
 * Reads a network from its file: the number of layers' sizes and the sizes (32-bit, little-endian), then of each layer
 * a scale for each output and a bias for each (32-bit floats), then all weights as bytes -127..127 of that scale.
 * @throws RangeError when the file has another length than its sizes say.
 */
export function readNetwork(file: Uint8Array): Network {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = view.getUint32(0, true);
  const sizes = Array.from({ length: count }, (_, i) => view.getUint32(4 + 4 * i, true));
  let at = 4 + 4 * count;
  const floats = (length: number) => {
    const values = Float32Array.from({ length }, (_, i) => view.getFloat32(at + 4 * i, true));
    at += 4 * length;
    return values;
  };
  const shapes = sizes.slice(1).map((to, i) => ({ from: sizes[i] ?? 0, to }));
  const parts = shapes.map((shape) => ({ ...shape, scales: floats(shape.to), biases: floats(shape.to) }));
  const layers = parts.map(({ from, to, scales, biases }): Layer => {
    const weights = new Float32Array(from * to);
    for (let k = 0; k < weights.length; k += 1) weights[k] = view.getInt8(at + k) * (scales[k % to] ?? 0);
    at += weights.length;
    return { from, to, weights, biases, sums: new Float32Array(to) };
  });
  if (at !== file.byteLength)
    throw new RangeError(`The network's file has ${file.byteLength} bytes, not ${at}.`);
  return {
    inputs: sizes[0] ?? 0,
    outputs: sizes.at(-1) ?? 0,
    run: (inputs) =>
      layers.reduce((values, layer, i) => pass(values, layer, i === layers.length - 1), inputs),
  };
}

/** Places of the inputs that are not zero: of a rectified layer they are half. */
const lit = new Int32Array(4096);

/** Four inputs at a time: the sums are then read and written a quarter as often, which is most of the work. */
function pass(values: Float32Array, { from, to, weights, biases, sums }: Layer, last: boolean): Float32Array {
  sums.set(biases);
  let count = 0;
  for (let i = 0; i < from; i += 1) {
    if (values[i] === 0) continue;
    lit[count] = i;
    count += 1;
  }
  let k = 0;
  for (; k + 3 < count; k += 4) {
    const [i0, i1, i2, i3] = [
      lit[k] as number,
      lit[k + 1] as number,
      lit[k + 2] as number,
      lit[k + 3] as number,
    ];
    const [v0, v1, v2, v3] = [
      values[i0] as number,
      values[i1] as number,
      values[i2] as number,
      values[i3] as number,
    ];
    const [r0, r1, r2, r3] = [i0 * to, i1 * to, i2 * to, i3 * to];
    for (let j = 0; j < to; j += 1) {
      sums[j] =
        (sums[j] as number) +
        v0 * (weights[r0 + j] as number) +
        v1 * (weights[r1 + j] as number) +
        v2 * (weights[r2 + j] as number) +
        v3 * (weights[r3 + j] as number);
    }
  }
  for (; k < count; k += 1) {
    const i = lit[k] as number;
    const value = values[i] as number;
    for (let j = 0; j < to; j += 1) sums[j] = (sums[j] as number) + value * (weights[i * to + j] as number);
  }
  if (!last) for (let j = 0; j < to; j += 1) if ((sums[j] as number) < 0) sums[j] = 0;
  return sums;
}
