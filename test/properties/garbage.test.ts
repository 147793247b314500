import fc from "fast-check";
import { expect, test } from "vitest";
import { randomFrom } from "../../scripts/evaluate/random.ts";
import { EXERCISES } from "../../src/exercises/registry.ts";
import { JOINTS } from "../../src/pose/joints.ts";
import type { Recording } from "../../src/pose/recording.ts";
import { judgeRecording } from "../../src/rules/judge-recording.ts";

const MANY_RUNS = { numRuns: 24 };

const seeds = fc.integer({ min: 0, max: 1_000_000 });

test.each(EXERCISES)("garbage never throws and never counts as $meta.id", (exercise) => {
  const kinds = fc.constantFrom("noise", "far away", "one point", "flicker");
  fc.assert(
    fc.property(kinds, seeds, (kind, seed) => {
      const judged = judgeRecording(exercise, garbage(kind, seed));
      expect(judged.errors).toEqual([]);
      expect(judged.repetitions).toEqual([]);
    }),
    MANY_RUNS,
  );
});

/** Ten seconds of keypoints that are no body. */
function garbage(kind: "noise" | "far away" | "one point" | "flicker", seed: number): Recording {
  const { next } = randomFrom(`${kind} ${seed}`);
  const spread = kind === "far away" ? 1e9 : kind === "one point" ? 0 : 480;
  let t = 0;
  const frames = Array.from({ length: 200 }, () => {
    t += 0.02 + 0.06 * next();
    if (kind === "flicker" && next() < 0.5) return { t, keypoints: [] };
    const keypoints = JOINTS.map((): [number, number, number] => [spread * next(), spread * next(), next()]);
    return { t, keypoints };
  });
  const guide = ["draw", "hold", "release"].map((phase, i) => ({ t: 1 + 2 * i, phase }));
  const recording = { format: "keypoint-recording", version: 1, width: 640, height: 480, guide, frames };
  return recording as Recording;
}
