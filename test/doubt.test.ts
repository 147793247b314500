import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byName } from "../scripts/train/calibrate.ts";
import { type Miss, missesOf } from "../scripts/train/misses.ts";
import { EXERCISES } from "../src/exercises/registry.ts";
import measured from "../src/rules/kit/doubt-scales.json";
import { readNetwork } from "../src/space/network.ts";

const network = readNetwork(readFileSync("models/body-in-space.bin"));

/** Bodies of each exercise, drawn anew each time. */
const BODIES = 60;

/** Share of pictures in which the truth may lie more than two deviations away. */
const [LEAST, MOST] = [0.01, 0.08];

/** Standard errors of a share that chance is allowed: some fifty shares are looked at. */
const CHANCE = 3;

/** The share of misses beyond two deviations, and its standard error: pictures of one body are no independent trials. */
function beyond(bodies: readonly (readonly Miss[])[]): { readonly share: number; readonly error: number } {
  const far = (misses: readonly Miss[]) =>
    misses.filter(({ error, deviation }) => error > 2 * deviation).length;
  const all = bodies.reduce((sum, { length }) => sum + length, 0);
  const share = far(bodies.flat()) / all;
  const squares = bodies.reduce((sum, misses) => sum + (far(misses) - share * misses.length) ** 2, 0);
  return { share, error: Math.sqrt(squares) / all };
}

describe("the doubt of a body in space", () => {
  it.each(EXERCISES.map((exercise) => [exercise.meta.id, exercise] as const))(
    "is no smaller than what %s is misread by, and not much larger",
    (id, exercise) => {
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          const bodies = Array.from({ length: BODIES }, (_, i) =>
            missesOf(exercise, network, `${seed} ${i}`),
          );
          for (const name of byName(bodies.flat()).keys()) {
            const own = bodies.map((misses) => misses.filter((miss) => miss.name === name));
            const { share, error } = beyond(own);
            expect(share - CHANCE * error, `${name}: ${(100 * share).toFixed(1)} %`).toBeLessThan(MOST);
          }
          const { share, error } = beyond(bodies);
          // Of one that `npm run train` has not measured yet it may be larger.
          if (id in measured) expect(share + CHANCE * error).toBeGreaterThan(LEAST);
          expect(share - CHANCE * error).toBeLessThan(MOST);
        }),
        { numRuns: 1, endOnFailure: true },
      );
    },
  );
});
