import { EXERCISES, exerciseById } from "../src/exercises/registry.ts";
import type { Exercise, Live, Repetition } from "../src/rules/contract.ts";
import { foldLog } from "../src/workout/fold.ts";
import { IDLE_SNAPSHOT } from "../src/workout/idle-snapshot.ts";
import type { Progress } from "../src/workout/progress.ts";
import type { WorkoutSnapshot } from "../src/workout/snapshot.ts";
import type { Sentence } from "../src/workout/standing.ts";
import { started } from "../src/workout/testing/logs.ts";
import type { NewEvent } from "../src/workout/workout.ts";

/** The exercise of that id. @throws Error where there is none. */
export function exercise(id: string): Exercise {
  const found = exerciseById(id);
  if (found === null) throw new Error(`There is no ${id}.`);
  return found;
}

export const BRIDGE = exercise("bridge");
export const METAS = EXERCISES.map(({ meta }) => meta);

/** Whether a weight is chosen before its sets decides what is asked: the one that has one. */
export const WEIGHTED = METAS.filter(({ weight }) => weight !== null);

const HIPS = { id: "hips-low", unit: "deg", limit: 162, weight: 1 } as const;

/** Bridges: a clean one, one with low hips, and one that was hardly seen. */
export const REPETITIONS: readonly Repetition[] = [
  bridge(4, { score: 97, checks: [{ ...HIPS, value: 174, quality: 0.97 }] }),
  bridge(12, {
    score: 66,
    faults: [{ id: "hips-low", value: 149, unit: "deg", at: 14.2 }],
    checks: [{ ...HIPS, value: 149, quality: 0.15 }],
    notSeen: ["short-hold"],
  }),
  bridge(20, { score: null, notSeen: ["hips-low", "hips-high", "feet-far", "feet-near"] }),
];

function bridge(start: number, its: Partial<Repetition>): Repetition {
  const usual = { side: null, hold: 2.6, score: 100, faults: [], checks: [], notSeen: [] };
  return { start, peak: start + 2, end: start + 5, ...usual, ...its };
}

/** In the middle of a bridge, plainly seen. */
export const RISING: Live = {
  obstacle: null,
  view: "side",
  phase: "out",
  progress: 0.7,
  goodRange: [0.86, 1.1],
  judged: null,
  hold: 0,
  side: null,
};

/** A set of ten bridges in which that happened, with that on the screen. */
export function progressOf(
  events: readonly NewEvent[],
  text: Sentence = { tone: "calm", text: "" },
): Progress {
  const progress = foldLog(started({ asked: 10 }, ...events));
  if (progress === null) throw new Error("The log holds no workout.");
  return { ...progress, shown: text };
}

/** The repetitions as they were counted in that set. */
export const COUNTED: readonly NewEvent[] = REPETITIONS.map((repetition, i) => ({
  type: "repetition",
  set: "a",
  repetition,
  count: i + 1,
  asked: 10,
}));

const SET_ENDED: NewEvent = {
  type: "set-ended",
  set: "a",
  why: "stopped",
  count: 3,
  oneSided: null,
  remarks: [],
  verdict: [],
};

export const FINISHED: readonly NewEvent[] = [
  ...COUNTED,
  SET_ENDED,
  { type: "finished", why: "done", verdict: [] },
];

/** What of it was not seen, and what came to nothing. */
export const UNSEEN: WorkoutSnapshot["unseen"] = [
  { start: 0, end: 2.4, why: "view", isMove: true },
  { start: 9, end: 11.5, why: "feet" },
  { start: 26, end: 28, why: "movement", isMove: true },
];

/** What the screens see of it. */
export function snapshotOf(progress: Progress, its: Partial<WorkoutSnapshot> = {}): WorkoutSnapshot {
  return {
    ...IDLE_SNAPSHOT,
    status: { is: "running" },
    exercise: BRIDGE.meta,
    progress,
    asked: 10,
    live: RISING,
    t: 25,
    elapsed: 25,
    repetitions: REPETITIONS,
    ...its,
  };
}
