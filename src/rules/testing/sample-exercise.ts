import type { Side } from "../../pose/joints.ts";
import type { ExerciseMeta, Live, Repetition } from "../contract.ts";
import { SAMPLE_SOURCE, sampleFault } from "./samples.ts";

/** A small exercise for tests of what no exercise decides, so that they do not hang on the words of a real one. */
export const sampleMeta: ExerciseMeta = {
  id: "sample",
  view: "side",
  posture: "supine-bent",
  joints: ["leftShoulder", "rightShoulder", "leftHip", "rightHip", "leftKnee", "rightKnee", "leftAnkle"],
  faults: [
    sampleFault("low", { cue: "Lift a little", weight: 1 }),
    sampleFault("high", { cue: "Lower a little", weight: 2 }),
    sampleFault("short", { cue: "Stay, count to three", weight: 1 }),
  ],
  topFaults: [],
  week: { days: [2], place: 9 },
  gentler: null,
  before: null,
  restAfter: null,
  weight: null,
  variants: [],
  dose: { repetitions: 10, holdSeconds: 0, perSide: false },
  filmed: false,
  demands: ["on-back"],
  text: {
    name: "Sample",
    summary: "",
    steps: [],
    camera: "",
    ready: "Lie on your back",
    canSee: [],
    cannotSee: [],
    safety: [],
    sources: [SAMPLE_SOURCE],
  },
  paced: false,
  caps: [],
  ownRange: null,
};

/** A repetition with those faults, each with how good it still was (0..1). */
export function repetitionOf(
  faults: Readonly<Record<string, number>> = {},
  side: Side | null = null,
): Repetition {
  const ids = Object.entries(faults);
  return {
    start: 0,
    peak: 1,
    end: 2,
    side,
    hold: 1,
    score: ids.length === 0 ? 97 : 66,
    faults: ids.map(([id]) => ({ id, value: 1, unit: "deg", at: 1 })),
    checks: ids.map(([id, quality]) => ({ id, value: 1, unit: "deg", limit: 2, quality, weight: 1 })),
    notSeen: [],
  };
}

/** A person in posture at rest, plainly seen. */
export const RESTING: Live = {
  obstacle: null,
  view: "side",
  phase: "rest",
  progress: 0,
  goodRange: [1, 1.2],
  judged: null,
  hold: 0,
  side: null,
};
