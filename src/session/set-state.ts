import type { PoseFrame } from "../pose/pose.ts";
import type {
  Exercise,
  GuidePhase,
  PartialRepetition,
  Repetition,
  RuleEvent,
  RuleOptions,
} from "../rules/contract.ts";
import { advance, finishRun, type Run, startRun } from "../rules/runner.ts";
import { NOT_YET_SEEN, noteSeen, type SeenStretches } from "../rules/seen-stretches.ts";
import { NOTHING_UNCOUNTED, noteUncounted, type Uncounted } from "../rules/uncounted.ts";
import type { CurrentFault } from "./snapshot.ts";

/** A fault is current for so many seconds after the rule last reported it: about as long as its cue is spoken. */
const FAULT_SECONDS = 2;

/** What a set has come to so far; never changed, each frame makes a new one. */
export interface SetState {
  readonly run: Run;
  readonly repetitions: readonly Repetition[];
  readonly partials: readonly PartialRepetition[];
  readonly fault: CurrentFault | null;
  /** Seconds since when the same thing stands in the way of judging, or nothing does. */
  readonly sameSince: number;
  readonly errors: readonly string[];
  /** What was not seen of the set. */
  readonly seen: SeenStretches;
  /** Movement that no repetition came of. */
  readonly uncounted: Uncounted;
}

/** Begins a set. */
export function startSet(exercise: Exercise, options: RuleOptions): SetState {
  const run = startRun(exercise, options);
  const nothing = { seen: NOT_YET_SEEN, uncounted: NOTHING_UNCOUNTED };
  return { run, repetitions: [], partials: [], fault: null, sameSince: 0, errors: [], ...nothing };
}

/** Judges one more frame of the set. */
export function judgeFrame(set: SetState, frame: PoseFrame, guide: GuidePhase | null): SetState {
  const { run, events } = advance(set.run, frame, guide);
  const current = set.fault !== null && frame.t - set.fault.t < FAULT_SECONDS ? set.fault : null;
  const moment = { ...frame, live: run.live };
  const { joints } = run.exercise.meta;
  const same = run.live.obstacle === set.run.live.obstacle;
  return {
    ...collect(set, events),
    run,
    fault: faultOf(run.exercise, events) ?? current,
    sameSince: same ? set.sameSince : frame.t,
    seen: noteSeen(set.seen, moment, joints),
    uncounted: noteUncounted(set.uncounted, moment, events, joints),
  };
}

/** Ends the set and takes in what was still under way. */
export function finishSet(set: SetState): SetState {
  return { ...collect(set, finishRun(set.run)), fault: null };
}

function collect(set: SetState, events: readonly RuleEvent[]): SetState {
  if (events.length === 0) return set;
  return {
    ...set,
    repetitions: [
      ...set.repetitions,
      ...events.flatMap((e) => (e.type === "repetition" ? [e.repetition] : [])),
    ],
    partials: [...set.partials, ...events.flatMap((e) => (e.type === "partial" ? [e.partial] : []))],
    errors: [...set.errors, ...events.flatMap((e) => (e.type === "error" ? [e.message] : []))],
  };
}

function faultOf(exercise: Exercise, events: readonly RuleEvent[]): CurrentFault | null {
  const event = events.findLast((e) => e.type === "fault");
  if (event?.type !== "fault") return null;
  const meta = exercise.meta.faults.find(({ id }) => id === event.id);
  return meta === undefined ? null : { id: meta.id, cue: meta.cue, t: event.t };
}
