import { type AddRows, plainRows, quickRows, type Rows } from "./rows.ts";

/** A small network of fully connected layers, all but the last one rectified; it keeps no state between runs. */
export interface Network {
  /** Numbers in and out. */
  readonly inputs: number;
  readonly outputs: number;
  /** The outputs for these inputs, in an array that the next run writes over. */
  run(inputs: Float32Array): Float32Array;
}

interface Layer {
  /** Row by row from each input; a row is filled up to a multiple of four numbers. */
  readonly weights: Float32Array;
  readonly biases: Float32Array;
  /** As long as a row. */
  readonly sums: Float32Array;
  /** The sums without what fills the row up. */
  readonly outputs: Float32Array;
}

/**
 * Reads a network from its file: the number of layers' sizes and the sizes (32-bit, little-endian), then of each layer
 * a scale for each output and a bias for each (32-bit floats), then all weights as bytes -127..127 of that scale. Rows
 * are added up as quickly as the engine can, unless something else is given for it.
 * @throws RangeError when the file has another length than its sizes say.
 */
export function readNetwork(file: Uint8Array, makeRows: (bytes: number) => Rows = bestRows): Network {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = view.getUint32(0, true);
  const sizes = Array.from({ length: count }, (_, i) => view.getUint32(4 + 4 * i, true));
  let at = 4 + 4 * count;
  const floats = (length: number) => {
    const values = Float32Array.from({ length }, (_, i) => view.getFloat32(at + 4 * i, true));
    at += 4 * length;
    return values;
  };
  const shapes = sizes.slice(1).map((to, i) => ({ from: sizes[i] ?? 0, to, row: 4 * Math.ceil(to / 4) }));
  const parts = shapes.map((shape) => ({ ...shape, scales: floats(shape.to), biases: floats(shape.to) }));
  const { buffer, add } = makeRows(4 * shapes.reduce((sum, { from, row }) => sum + (from + 1) * row, 0));
  let free = 0;
  const take = (length: number) => {
    const taken = new Float32Array(buffer, free, length);
    free += taken.byteLength;
    return taken;
  };
  const layers = parts.map(({ from, to, row, scales, biases }): Layer => {
    const weights = take(from * row);
    for (let i = 0; i < from; i += 1) {
      for (let j = 0; j < to; j += 1) weights[i * row + j] = view.getInt8(at + i * to + j) * (scales[j] ?? 0);
    }
    at += from * to;
    const sums = take(row);
    return { weights, biases, sums, outputs: sums.subarray(0, to) };
  });
  if (at !== file.byteLength)
    throw new RangeError(`The network's file has ${file.byteLength} bytes, not ${at}.`);
  const lit = litOf(Math.max(...sizes));
  return {
    inputs: sizes[0] ?? 0,
    outputs: sizes.at(-1) ?? 0,
    run: (inputs) =>
      layers.reduce((values, layer, i) => pass(values, layer, lit, add, i === layers.length - 1), inputs),
  };
}

function bestRows(bytes: number): Rows {
  try {
    return quickRows(bytes);
  } catch {
    return plainRows(bytes);
  }
}

/** The inputs that are not zero, and the places of their rows: of a rectified layer they are half. */
interface Lit {
  readonly rows: Int32Array;
  readonly values: Float32Array;
}

/** Room for so many inputs and those that fill the last four up. */
function litOf(inputs: number): Lit {
  return { rows: new Int32Array(inputs + 3), values: new Float32Array(inputs + 3) };
}

/** Four inputs at a time: the sums are then read and written a quarter as often. */
function pass(
  inputs: Float32Array,
  { weights, biases, sums, outputs }: Layer,
  { rows, values }: Lit,
  add: AddRows,
  last: boolean,
): Float32Array {
  sums.set(biases);
  const [first, into, row] = [weights.byteOffset, sums.byteOffset, sums.byteLength];
  const from = weights.length / sums.length;
  let count = 0;
  for (let i = 0; i < from; i += 1) {
    const value = inputs[i] as number;
    if (value === 0) continue;
    rows[count] = first + i * row;
    values[count] = value;
    count += 1;
  }
  rows.fill(first, count, count + 3);
  values.fill(0, count, count + 3);
  for (let k = 0; k < count; k += 4) {
    add(
      into,
      into + row,
      rows[k] as number,
      rows[k + 1] as number,
      rows[k + 2] as number,
      rows[k + 3] as number,
      values[k] as number,
      values[k + 1] as number,
      values[k + 2] as number,
      values[k + 3] as number,
    );
  }
  if (!last) for (let j = 0; j < outputs.length; j += 1) if ((outputs[j] as number) < 0) outputs[j] = 0;
  return outputs;
}
