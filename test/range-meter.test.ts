import { expect, test } from "vitest";
import { keypoints } from "../src/demonstration/camera.ts";
import { choreograph } from "../src/demonstration/choreography.ts";
import { framed } from "../src/demonstration/framing.ts";
import { EXERCISES } from "../src/exercises/registry.ts";
import type { Exercise, Live } from "../src/rules/contract.ts";
import { advance, startRun } from "../src/rules/runner.ts";

// The range meter is the live screen's praise: it has to move in every exercise that has a range to be seen.

/** What the live screen is told while the figure does two repetitions right, as a perfect model would see them. */
function liveOf(exercise: Exercise): readonly Live[] {
  const performance = choreograph(exercise.motion, { repetitions: [{}, {}], rest: 3 });
  const camera = framed(exercise.motion, { aspect: 4 / 3, fill: 0.66, tilt: 6 });
  let run = startRun(exercise, { variant: null });
  const seen: Live[] = [];
  for (let t = 0; t < performance.duration; t += 0.05) {
    run = advance(run, { t, pose: keypoints(performance.at(t).skeleton, camera) }).run;
    seen.push(run.live);
  }
  return seen;
}

for (const exercise of EXERCISES.filter(({ meta }) => !meta.paced)) {
  test(`the range meter of ${exercise.meta.id} goes from rest into the good zone`, () => {
    const shown = liveOf(exercise).flatMap(({ progress, goodRange }) =>
      progress === null ? [] : [{ progress, good: goodRange[0] }],
    );
    expect(Math.min(...shown.map(({ progress }) => progress))).toBeLessThan(0.3);
    expect(shown.some(({ progress, good }) => progress >= good)).toBe(true);
  });
}
