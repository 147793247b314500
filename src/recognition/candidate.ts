import type { PoseFrame } from "../pose/pose.ts";
import type {
  Exercise,
  GuidePhase,
  PartialRepetition,
  Repetition,
  RuleEvent,
  RuleOptions,
} from "../rules/contract.ts";
import { isCountable } from "../rules/obstacle.ts";
import { advance, type Run, startRun } from "../rules/runner.ts";

/** What a rule reports that a set is made of. */
export type Found = Extract<RuleEvent, { readonly type: "repetition" | "partial" }>;

/** One of the exercises that may be under way, judged beside the others; plain data, never changed. */
export interface Candidate {
  readonly run: Run;
  /** The way in which it is judged. */
  readonly options: RuleOptions;
  /** What was found in this stay in its posture and belongs to no set yet, in order. */
  readonly pending: readonly Found[];
  /** Since when its posture has been kept, and when it was last seen in it, seconds; null while it was left. */
  readonly since: number | null;
  readonly lastIn: number | null;
  /** When its movement was last under way, seconds; null before. */
  readonly movedAt: number | null;
}

/** A posture that was not seen for so long was left, seconds: getting up and down again takes longer, losing sight does not. */
export const LEFT_SECONDS = 8;

/** What was found longer ago than this says nothing of what is done now, seconds: the longest two repetitions and their pause. */
const PENDING_SECONDS = 60;

/** Begins to judge an exercise beside the others. */
export function startCandidate(exercise: Exercise, options: RuleOptions): Candidate {
  return {
    run: startRun(exercise, options),
    options,
    pending: [],
    since: null,
    lastIn: null,
    movedAt: null,
  };
}

/** Judges one more frame; `events` are what its rule reported of it. */
export function follow(
  before: Candidate,
  frame: PoseFrame,
  guide: GuidePhase | null,
): { readonly candidate: Candidate; readonly events: readonly RuleEvent[] } {
  const { run, events } = advance(before.run, frame, guide);
  const isIn = isCountable(run.live.obstacle);
  const lastIn = isIn ? frame.t : before.lastIn;
  const isLeft = lastIn === null || frame.t - lastIn >= LEFT_SECONDS;
  const candidate: Candidate = {
    run,
    options: before.options,
    pending: isLeft ? [] : before.pending.filter((found) => frame.t - endOf(found) < PENDING_SECONDS),
    since: isLeft ? null : (before.since ?? frame.t),
    lastIn: isLeft ? null : lastIn,
    movedAt: isIn && run.live.phase !== "rest" ? frame.t : isLeft ? null : before.movedAt,
  };
  return { candidate, events };
}

/** Whether a movement of it is under way. A led exercise stays in its last phase when nobody leads on: its guide tells. */
export function isMoving({ run }: Candidate, isLed: boolean): boolean {
  if (!isCountable(run.live.obstacle)) return false;
  return run.exercise.meta.paced ? isLed : run.live.phase !== "rest";
}

/** The time of something that was found, seconds. */
export function timeOf(found: Found): Pick<Repetition & PartialRepetition, "start" | "end"> {
  return found.type === "repetition" ? found.repetition : found.partial;
}

function endOf(found: Found): number {
  return timeOf(found).end;
}
