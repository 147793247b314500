import type { ExerciseMeta, Repetition } from "../../rules/contract.ts";
import { sampleMeta as plainMeta } from "../../rules/testing/sample-exercise.ts";
import { sampleFault } from "../../rules/testing/samples.ts";
import { IDLE_SNAPSHOT } from "../../workout/idle-snapshot.ts";
import type { WorkoutSnapshot } from "../../workout/snapshot.ts";

/** The small exercise with words to show. */
export const sampleMeta: ExerciseMeta = {
  ...plainMeta,
  joints: [...plainMeta.joints, "rightAnkle"],
  faults: [
    sampleFault("hips-low", {
      measures: "the height of your hips",
      cue: "Lift your hips to one line",
      explain: "Your hips stayed below the line.",
    }),
    sampleFault("short-hold", {
      measures: "the hold",
      cue: "Hold it, count to three",
      explain: "You came down early.",
      unit: "s",
    }),
  ],
  topFaults: ["hips-low"],
  dose: { ...plainMeta.dose, holdSeconds: 3 },
  text: {
    ...plainMeta.text,
    summary: "A sample.",
    steps: ["Lie down.", "Lift."],
    camera: "At your side.",
  },
};

/** A clean repetition of the sample exercise and one with low hips. */
export const sampleRepetitions: readonly Repetition[] = [
  {
    start: 4,
    peak: 6,
    end: 9,
    side: null,
    hold: 3.1,
    score: 97,
    faults: [],
    checks: [{ id: "hips-low", value: 174, unit: "deg", limit: 162, quality: 0.97, weight: 1 }],
    notSeen: [],
  },
  {
    start: 12,
    peak: 14,
    end: 17,
    side: null,
    hold: null,
    score: 66,
    faults: [{ id: "hips-low", value: 149, unit: "deg", at: 14.2 }],
    checks: [{ id: "hips-low", value: 149, unit: "deg", limit: 162, quality: 0.15, weight: 1 }],
    notSeen: ["short-hold"],
  },
];

/** A set of the sample exercise that has ended. */
export function sampleSnapshot(): WorkoutSnapshot {
  return {
    ...IDLE_SNAPSHOT,
    status: { is: "ended" },
    exercise: sampleMeta,
    asked: 10,
    t: 18,
    elapsed: 18,
    repetitions: sampleRepetitions,
    partials: [{ start: 20, end: 21 }],
  };
}
