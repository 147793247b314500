import { writeFileSync } from "node:fs";
import type { Exercise } from "../../src/rules/contract.ts";
import { scaleOf } from "../../src/rules/kit/doubt.ts";
import { clamp, quantile } from "../../src/rules/kit/statistics.ts";
import type { Network } from "../../src/space/network.ts";
import { type Miss, missesOf } from "./misses.ts";

const FILE = "src/rules/kit/doubt-scales.json";

/** Bodies of each exercise; none of them is drawn in training, or in the test, which has seeds of its own. */
const BODIES = 200;

/**
 * Shares of frames in which the truth may lie more than two deviations away: within the 1 to 8 % that are asked. What the
 * network itself tells is changed no more than that takes: doubt that were too small would name faults that are not there.
 */
const [LEAST, MOST] = [0.02, 0.06];

/** A value whose true one is always met, up to rounding, needs no scale. */
const EXACT = 1e-6;

/** Measures by how much the doubt of each value has to be multiplied, and writes it down. */
export function writeScales(exercises: readonly Exercise[], network: Network): void {
  const scales = Object.fromEntries(
    exercises.map((exercise) => {
      const { id } = exercise.meta;
      const misses = byName(
        Array.from({ length: BODIES }, (_, i) => missesOf(exercise, network, `scale ${i}`)).flat(),
      );
      const own = [...misses].flatMap(([name, some]) => {
        if (some.every(({ error }) => error < EXACT)) return [];
        const apart = some.map(({ error, deviation }) => (scaleOf(id, name) * error) / deviation);
        const scale = (beyond: number) => (quantile(apart, 1 - beyond) ?? 2) / 2;
        const rounded = Math.round(100 * clamp(1, scale(MOST), scale(LEAST))) / 100;
        // What is not written down is taken as it is told.
        return rounded === 1 ? [] : [[name, rounded] as const];
      });
      return [id, Object.fromEntries(own)];
    }),
  );
  writeFileSync(FILE, `${JSON.stringify(scales, null, 2)}\n`);
}

/** The misses of each value. */
export function byName(misses: readonly Miss[]): ReadonlyMap<string, readonly Miss[]> {
  const groups = new Map<string, Miss[]>();
  for (const miss of misses) {
    const own = groups.get(miss.name);
    if (own === undefined) groups.set(miss.name, [miss]);
    else own.push(miss);
  }
  return groups;
}
