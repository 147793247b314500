import { BLOCK, plainRunner, quickRunner, type RunLayer, type Runner } from "./layer.ts";

/** A small network of fully connected layers, all but the last one rectified; it keeps no state between runs. */
export interface Network {
  /** Numbers in and out. */
  readonly inputs: number;
  readonly outputs: number;
  /** The outputs for these inputs, in an array that the next run writes over. */
  run(inputs: Float32Array): Float32Array;
}

/**
 * Reads the networks of a file, one after the other. Of each: the number of layers' sizes and the sizes (32-bit, little-endian),
 * then of each layer a scale for each output and a bias for each (32-bit floats), then all weights as bytes -127..127 of that
 * scale. Layers are run as quickly as the engine can, unless something else is given for it.
 * @throws RangeError when the file ends within a network.
 */
export function readNetworks(
  file: Uint8Array,
  makeRunner: (bytes: number) => Runner = bestRunner,
): readonly Network[] {
  const networks: Network[] = [];
  for (let at = 0; at < file.byteLength; ) {
    const { network, end } = readNetwork(file, at, makeRunner);
    networks.push(network);
    at = end;
  }
  return networks;
}

/** The network that begins at a byte of the file, and where it ends. */
function readNetwork(
  file: Uint8Array,
  start: number,
  makeRunner: (bytes: number) => Runner,
): { readonly network: Network; readonly end: number } {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = view.getUint32(start, true);
  const sizes = Array.from({ length: count }, (_, i) => view.getUint32(start + 4 + 4 * i, true));
  const [first = 0] = sizes;
  const shapes = sizes.slice(1).map((to, i) => ({ from: sizes[i] ?? 0, to, rows: filled(sizes[i] ?? 0) }));
  const most = 4 * filled(Math.max(...sizes));
  const room = shapes.reduce((sum, { rows, to }) => sum + (rows + 12) * filled(to), most + 4 * filled(first));
  const { buffer, run } = makeRunner(room);
  let [at, free] = [start + 4 + 4 * count, 0];
  const take = (bytes: number) => {
    free += bytes;
    return free - bytes;
  };
  const floats = (length: number) => new Float32Array(buffer, take(4 * filled(length)), length);
  const read = (length: number) => {
    const values = floats(length);
    for (let i = 0; i < length; i += 1, at += 4) values[i] = view.getFloat32(at, true);
    return values.byteOffset;
  };
  const scratch = take(most);
  const given = floats(first);
  const parts = shapes.map((shape) => ({ ...shape, scales: read(shape.to), biases: read(shape.to) }));
  let inputs = given;
  const steps = parts.map(({ from, to, rows, scales, biases }, layer): Parameters<RunLayer> => {
    const weights = new Int8Array(buffer, take(rows * filled(to)), rows * filled(to));
    for (let i = 0; i < from; i += 1)
      for (let j = 0; j < to; j += 1, at += 1)
        weights[rows * (j - (j % BLOCK)) + BLOCK * (i & -2) + 2 * (j % BLOCK) + (i & 1)] = view.getInt8(at);
    const [start, outputs] = [inputs.byteOffset, floats(to)];
    inputs = outputs;
    // What comes in may be negative; what comes from a layer is rectified.
    const floor = layer === 0 ? Number.NEGATIVE_INFINITY : 0;
    const end = outputs.byteOffset + 4 * filled(to);
    return [
      start,
      start + 4 * rows,
      floor,
      weights.byteOffset,
      scales,
      biases,
      outputs.byteOffset,
      end,
      scratch,
    ];
  });
  const outputs = inputs;
  const network: Network = {
    inputs: first,
    outputs: outputs.length,
    run: (values) => {
      given.set(values);
      for (const step of steps) run(...step);
      return outputs;
    },
  };
  return { network, end: at };
}

/** A layer's inputs and outputs are filled up to so many. */
function filled(length: number): number {
  return BLOCK * Math.ceil(length / BLOCK);
}

function bestRunner(bytes: number): Runner {
  try {
    return quickRunner(bytes);
  } catch {
    return plainRunner(bytes);
  }
}
