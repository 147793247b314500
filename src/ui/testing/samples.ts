import type { ExerciseMeta, Repetition } from "../../rules/contract.ts";
import { SAMPLE_SOURCE, sampleFault } from "../../rules/testing/samples.ts";
import { IDLE_SNAPSHOT } from "../../workout/idle-snapshot.ts";
import type { WorkoutSnapshot } from "../../workout/snapshot.ts";

/** A small exercise for tests of elements, so that they do not hang on the words of a real one. */
export const sampleMeta: ExerciseMeta = {
  id: "sample",
  view: "side",
  posture: "supine-bent",
  joints: [
    "leftShoulder",
    "rightShoulder",
    "leftHip",
    "rightHip",
    "leftKnee",
    "rightKnee",
    "leftAnkle",
    "rightAnkle",
  ],
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
  week: { days: [2], place: 9 },
  gentler: null,
  before: null,
  restAfter: null,
  weight: null,
  variants: [],
  dose: { repetitions: 10, holdSeconds: 3, perSide: false },
  filmed: false,
  demands: ["on-back"],
  text: {
    name: "Sample",
    summary: "A sample.",
    steps: ["Lie down.", "Lift."],
    camera: "At your side.",
    ready: "Lie on your back",
    canSee: [],
    cannotSee: [],
    safety: [],
    sources: [SAMPLE_SOURCE],
  },
  paced: false,
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
    hold: 2.4,
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
