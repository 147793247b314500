import { normal, randomOf } from "../../src/demonstration/random.ts";

/** The layers of a network with rectified hidden ones: weights row by row from each input, then the biases. */
export interface Layers {
  readonly sizes: readonly number[];
  readonly weights: readonly Float32Array[];
  readonly biases: readonly Float32Array[];
}

/** New layers with small random weights (He). */
export function freshLayers(sizes: readonly number[], seed: number): Layers {
  const random = randomOf(seed);
  const pairs = sizes.slice(1).map((to, i): [number, number] => [sizes[i] ?? 0, to]);
  return {
    sizes,
    weights: pairs.map(([from, to], i) =>
      Float32Array.from(
        { length: from * to },
        () => (i === pairs.length - 1 ? 0.3 : 1) * normal(random) * Math.sqrt(2 / from),
      ),
    ),
    biases: pairs.map(([, to]) => new Float32Array(to)),
  };
}
