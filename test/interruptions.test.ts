import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { simulate } from "../src/demonstration/simulate.ts";
import { EXERCISES } from "../src/exercises/registry.ts";
import { parseRecording, type Recording } from "../src/pose/recording.ts";
import type { Exercise } from "../src/rules/contract.ts";
import { judgeRecording } from "../src/rules/judge-recording.ts";

/** Walks in, does it so often, held as long as asked or for so many seconds, and walks out again. */
function film({ meta, motion }: Exercise, repetitions: number, seed: number, hold?: number): Recording {
  const each = hold === undefined ? {} : { hold };
  const plan = { repetitions: Array.from({ length: repetitions }, () => each), entrance: true, rest: 1.5 };
  const fps = motion.continuous ? 22 : 14;
  return simulate(motion, { exercise: meta.id, view: meta.view, plan, seed, fps });
}

/** One recording after the other. */
function joined(first: Recording, second: Recording): Recording {
  const from = (first.frames.at(-1)?.t ?? 0) + 0.1;
  const later = <T extends { readonly t: number }>(moments: readonly T[] = []) =>
    moments.map((moment) => ({ ...moment, t: moment.t + from }));
  return {
    ...first,
    frames: [...first.frames, ...later(second.frames)],
    ...(first.guide && { guide: [...first.guide, ...later(second.guide)] }),
  } as Recording;
}

/** Somebody who stands there hides the person in the middle of every repetition, for most of a second. */
function passedBy(recording: Recording): Recording {
  const [somebody] = recording.frames.filter(({ keypoints }) => keypoints.length > 0);
  const peaks = recording.labels?.reps.map(({ peak }) => peak ?? 0) ?? [];
  const frames = recording.frames.map((frame) =>
    somebody && peaks.some((peak) => Math.abs(frame.t - peak) < 0.4)
      ? { ...frame, keypoints: somebody.keypoints }
      : frame,
  );
  return { ...recording, frames };
}

/** Seven pictures a second, and none at the top of every repetition for most of a second. */
function stalled(recording: Recording): Recording {
  const peaks = recording.labels?.reps.map(({ peak }) => peak ?? 0) ?? [];
  const frames = recording.frames.filter(
    ({ t }, i) => i % 2 === 0 && peaks.every((peak) => Math.abs(t - peak) >= 0.4),
  );
  return { ...recording, frames };
}

const all = EXERCISES.map((exercise) => [exercise.meta.id, exercise] as const);

test.each(all)("%s: who gets up in mid-set and comes back is counted on, without a fault", (_, exercise) => {
  const { repetitions } = judgeRecording(exercise, joined(film(exercise, 2, 1), film(exercise, 3, 2)));
  expect(repetitions.map(({ faults }) => faults)).toEqual([[], [], [], [], []]);
});

// The top of a swing is shorter than anybody takes to walk past.
test.each(all.filter(([, { motion }]) => !motion.continuous))(
  "%s: nobody is blamed for somebody who walks past",
  (_, exercise) => {
    const { repetitions } = judgeRecording(exercise, passedBy(film(exercise, 2, 1)));
    expect(repetitions.map(({ faults }) => faults)).toEqual([[], []]);
  },
);

// A breath that the clock leads is held by the clock.
test.each(all.filter(([, { motion, meta }]) => !motion.continuous && !meta.paced))(
  "%s: a top that a stall hides is counted, and nobody is blamed for it",
  (_, exercise) => {
    const { repetitions } = judgeRecording(exercise, stalled(film(exercise, 3, 1, 1.2)));
    expect(repetitions.map(({ faults }) => faults.filter(({ id }) => id !== "short-hold"))).toEqual([
      [],
      [],
      [],
    ]);
    for (const { hold, notSeen } of repetitions) expect(hold === null).toBe(notSeen.includes("short-hold"));
  },
);

// The figure's three Bird-Dogs before the webcam of a device that looked three to four times a second and stalled again and again,
// for most of a second at the top of the second one and on the way to it.
test("what a device that stalls has seen of a repetition is enough to count it", () => {
  const seen = parseRecording(readFileSync("test/recordings/bird-dog.stalls.json", "utf8"));
  const exercise = EXERCISES.find(({ meta }) => meta.id === "bird-dog");
  if (exercise === undefined) expect.unreachable();
  const { repetitions } = judgeRecording(exercise, seen);
  expect(repetitions.map(({ side, faults }) => [side, faults])).toEqual([
    ["left", []],
    ["right", []],
    ["left", []],
  ]);
});
