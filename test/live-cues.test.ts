import { describe, expect, test } from "vitest";
import { simulate } from "../src/demonstration/simulate.ts";
import { EXERCISES } from "../src/exercises/registry.ts";
import { poseFromPixels } from "../src/pose/pose.ts";
import { keypointsOf, type Recording } from "../src/pose/recording.ts";
import type { Exercise } from "../src/rules/contract.ts";
import { advance, startRun } from "../src/rules/runner.ts";

const cyclic = EXERCISES.filter(({ motion }) => !motion.continuous && !motion.paced);

/** Ids of the faults that were told while they could still be mended, in their order. */
function told(exercise: Exercise, recording: Recording): string[] {
  let run = startRun(exercise, { variant: null });
  return recording.frames.flatMap((frame) => {
    const keypoints = keypointsOf(frame);
    const pose = keypoints && poseFromPixels(keypoints, recording.height);
    const result = advance(run, { t: frame.t, pose });
    run = result.run;
    return result.events.flatMap((event) => (event.type === "fault" ? [event.id] : []));
  });
}

/** Two repetitions of each side with a rest before them; `ids` spoil the second one. */
function film({ meta, motion }: Exercise, ids: readonly string[], seed: number): Recording {
  const faults = ids.map((id) => ({ id, severity: 1.3 }));
  const plan = { repetitions: [{}, { faults }, {}, {}], entrance: seed > 1 };
  return simulate(motion, { exercise: meta.id, view: meta.view, plan, seed, fps: 14 });
}

describe.each(cyclic.map((exercise) => [exercise.meta.id, exercise] as const))("%s", (_, exercise) => {
  test.each([1, 2, 3])("nobody is corrected who does it right (%i)", (seed) => {
    expect(told(exercise, film(exercise, [], seed))).toEqual([]);
  });

  test("a plain fault is told once, while it is held", () => {
    const timed = ["rushed", "short-hold"];
    const id = exercise.motion.faults.find((fault) => !timed.includes(fault)) ?? expect.unreachable();
    expect(told(exercise, film(exercise, [id], 1))).toEqual([id]);
  });
});
