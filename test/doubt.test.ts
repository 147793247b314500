import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byName } from "../scripts/train/calibrate.ts";
import { type Miss, missesIn, missesOf } from "../scripts/train/misses.ts";
import { EXERCISES } from "../src/exercises/registry.ts";
import { ADULT } from "../src/motion/kit.ts";
import measured from "../src/rules/kit/doubt-scales.json";
import { installedNetwork } from "../src/space/installed.ts";
import { figureRecordings } from "./from-elsewhere/figure-recordings.ts";

const network = installedNetwork() ?? expect.unreachable();

/**
 * Bodies of each exercise, drawn anew each time. Few of them miss at all, and those by a lot: of 60 now and then none does.
 * What such a draw shows is therefore asked once more of one four times as large, and that one is believed.
 */
const [FEW, MANY] = [60, 240];

/** Share of pictures in which the truth may lie more than two deviations away. */
const [LEAST, MOST] = [0.01, 0.08];

/** Standard errors of a share that chance is allowed: some fifty shares are looked at. */
const CHANCE = 3;

interface Beyond {
  readonly share: number;
  readonly error: number;
}

/** The share of misses beyond two deviations, and its standard error: pictures of one body are no independent trials. */
function beyond(bodies: readonly (readonly Miss[])[]): Beyond {
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
    (_, exercise) => {
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          const wrongOf = (drawn: number) =>
            wrong(
              exercise.meta.id,
              Array.from({ length: drawn }, (_, i) => missesOf(exercise, network, `${seed} ${drawn} ${i}`)),
            );
          expect(wrongOf(FEW).length === 0 ? [] : wrongOf(MANY)).toEqual([]);
        }),
        { numRuns: 1, endOnFailure: true },
      );
    },
  );

  it("is too small, by no more than is known, for the figure filmed through the pose model", () => {
    const misses = EXERCISES.flatMap((exercise) =>
      figureRecordings(exercise).flatMap(({ recording, show }) =>
        missesIn(exercise, network, recording, { show, body: ADULT, every: 2 }),
      ),
    );
    const far = misses.filter(({ error, deviation }) => error > 2 * deviation).length / misses.length;
    expect(misses.length).toBeGreaterThan(5_000);
    // 0.22 when it was measured first; of bodies whose joints are drawn 0.02 to 0.06.
    expect(far).toBeLessThan(0.24);
  });

  it("is found too small and too large", () => {
    const misses = (far: number) =>
      Array.from({ length: FEW }, () =>
        Array.from({ length: 100 }, (_, i): Miss => ({ name: "lift", error: i < far ? 3 : 1, deviation: 1 })),
      );
    expect(wrong("bridge", misses(9))).toEqual(["lift: 9.0 %", "all: 9.0 %"]);
    expect(wrong("bridge", misses(0))).toEqual(["all: 0.0 %"]);
    expect(wrong("bridge", misses(4))).toEqual([]);
  });
});

/** What is told too small (of each value, and of all together) or too large (of all together), with its share of misses. */
function wrong(id: string, bodies: readonly (readonly Miss[])[]): string[] {
  const tooSmall = ({ share, error }: Beyond) => share - CHANCE * error >= MOST;
  const told = (name: string, { share }: Beyond) => `${name}: ${(100 * share).toFixed(1)} %`;
  const each = [...byName(bodies.flat()).keys()].flatMap((name) => {
    const own = beyond(bodies.map((misses) => misses.filter((miss) => miss.name === name)));
    return tooSmall(own) ? [told(name, own)] : [];
  });
  const all = beyond(bodies);
  // Of one that `npm run train` has not measured yet it may be larger.
  const tooLarge = id in measured && all.share + CHANCE * all.error <= LEAST;
  return tooSmall(all) || tooLarge ? [...each, told("all", all)] : each;
}
