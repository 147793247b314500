import type { BellyFrame } from "../pose/belly.ts";
import type { Pose } from "../pose/pose.ts";
import type { LiveBelly } from "../rules/belly.ts";
import type { Exercise, GuidePhase, RuleEvent, RuleOptions } from "../rules/contract.ts";
import { isCountable } from "../rules/obstacle.ts";
import { advance, finishRun, type Run, startRun } from "../rules/runner.ts";
import { NOT_YET_SEEN, noteSeen, type SeenStretches } from "../rules/seen-stretches.ts";
import { NOTHING_UNCOUNTED, noteUncounted, type Uncounted } from "../rules/uncounted.ts";
import { beginBreath, breatheOn, FILLED, type GuideMoment, type LedBreath, lengthOf } from "./breath.ts";
import { earlier } from "./earlier.ts";
import type { FrameSeen } from "./input.ts";

/** A fault is current for so many seconds after the rule last reported it: about as long as its cue is spoken. */
const FAULT_SECONDS = 2;

/** The person is in posture for this long before the breath is led, in seconds. */
const SETTLED_SECONDS = 2;

/** A belly that is still being found, and a breath in to begin with, are waited for so long, seconds. */
const FINDING_SECONDS = 16;
const FILLING_SECONDS = 10;

/** After a pause the time goes on this long after the last frame, in seconds: one frame of a usual camera. */
const FRAME_SECONDS = 1 / 30;

/** The fault that a cue may be said for now. */
export interface CurrentFault {
  readonly id: string;
  readonly cue: string;
  /** When it was last reported, in seconds of the stretch. */
  readonly t: number;
}

/** The newest picture as it was judged; `t` in seconds of the stretch. */
interface Look {
  readonly t: number;
  readonly pose: Pose | null;
  readonly belly: BellyFrame | undefined;
  readonly width: number;
  readonly height: number;
}

/** A stretch of pictures that one run of an exercise's rule judges; plain data but for the exercise, never changed. */
export interface Watch {
  readonly exercise: Exercise;
  /** Counts the stretches of a workout: what is recorded belongs to one of them. */
  readonly number: number;
  readonly run: Run;
  readonly look: Look | null;
  /** The run's own time at which the stretch is at 0, seconds: a run that was begun before its set goes on in it. */
  readonly since: number;
  /** Time of the first frame, and the source's time at which the stretch is at 0; null before the first. */
  readonly first: number | null;
  readonly zero: number | null;
  /** True when the next frame is the first after a pause. */
  readonly isResuming: boolean;
  readonly fault: CurrentFault | null;
  /** Seconds since when the same thing stands in the way of judging, or nothing does. */
  readonly sameSince: number;
  readonly seen: SeenStretches;
  readonly uncounted: Uncounted;
  /** How far the app has led the breath; null before it does. */
  readonly breath: LedBreath | null;
  readonly guide: GuideMoment | null;
  /** When the phase of the breath began, and its round from 1. */
  readonly guideSince: number;
  readonly round: number;
}

/** A stretch before its first picture; `fromZero` where the source's own time starts anywhere. */
export function startWatch(
  exercise: Exercise,
  options: RuleOptions,
  { number, fromZero }: { readonly number: number; readonly fromZero: boolean },
): Watch {
  return {
    exercise,
    number,
    run: startRun(exercise, options),
    look: null,
    since: 0,
    first: null,
    zero: fromZero ? null : 0,
    isResuming: false,
    fault: null,
    sameSince: 0,
    seen: NOT_YET_SEEN,
    uncounted: NOTHING_UNCOUNTED,
    breath: null,
    guide: null,
    guideSince: 0,
    round: 0,
  };
}

/** Judges one more picture. `rounds` breaths are led where the source leads none; null leads nobody. */
export function judge(
  watch: Watch,
  frame: FrameSeen,
  rounds: number | null,
): { readonly watch: Watch; readonly events: readonly RuleEvent[] } {
  const { look } = watch;
  const { pose, belly } = frame;
  const resumed = watch.isResuming && look !== null;
  const zero = resumed ? frame.at - look.t - FRAME_SECONDS : (watch.zero ?? frame.at);
  const t = frame.at - zero;
  const breath = ledAt(watch, t, rounds);
  const own = rounds === null ? null : (breath?.phase ?? null);
  const phase = frame.guide === undefined ? own : frame.guide;
  const { run, events } = advance(watch.run, { t, pose, belly }, phase);
  const judged = noteJudged({ ...watch, ...breathAt(watch, t, phase) }, t, frame, run, events);
  return { events, watch: { ...judged, zero, isResuming: false, breath } };
}

/** A stretch after one more picture at `t` that was judged by its run, which reported those events. */
export function noteJudged(
  watch: Watch,
  t: number,
  { pose, belly, width, height }: FrameSeen,
  run: Run,
  events: readonly RuleEvent[],
): Watch {
  const { exercise } = watch;
  const moment = { t, pose, live: run.live };
  const seen = noteSeen(watch.seen, moment, exercise.meta);
  const known = watch.fault !== null && t - watch.fault.t < FAULT_SECONDS ? watch.fault : null;
  return {
    ...watch,
    run,
    look: { t, pose, belly, width, height },
    first: watch.first ?? t,
    fault: faultOf(exercise, events) ?? known,
    sameSince: run.live.obstacle === watch.run.live.obstacle ? watch.sameSince : t,
    seen,
    uncounted: noteUncounted(watch.uncounted, moment, events, exercise.meta.joints, seen),
  };
}

/** What was still under way when the pictures ended. */
export function finishWatch({ run, since }: Watch): readonly RuleEvent[] {
  return finishRun(run).map((event) => earlier(event, since));
}

/** Seconds from the first picture to the newest, pauses left out. */
export function elapsedOf({ look, first }: Watch): number {
  return look === null || first === null ? 0 : look.t - first;
}

/** Leads the breath on; it begins when the person has settled, and where the belly is seen with their own breath in. */
function ledAt(
  { exercise, breath, run, sameSince }: Watch,
  t: number,
  rounds: number | null,
): LedBreath | null {
  if (rounds === null) return breath;
  const { belly, obstacle } = run.live;
  if (breath !== null)
    return breatheOn(breath, t, belly, { holdSeconds: exercise.meta.dose.holdSeconds, rounds });
  if (!exercise.meta.paced || !isCountable(obstacle)) return null;
  const settled = t - sameSince;
  return settled >= SETTLED_SECONDS && !isWaitedFor(belly, settled) ? beginBreath(t) : null;
}

function isWaitedFor(belly: LiveBelly | undefined, settled: number): boolean {
  if (belly === undefined) return false;
  if ("unseen" in belly) return belly.unseen === "looking" && settled < FINDING_SECONDS;
  return belly.depth > FILLED && settled < FILLING_SECONDS;
}

/** Follows the phases of the breath, whoever leads them. */
function breathAt(
  watch: Watch,
  t: number,
  phase: GuidePhase | null,
): Pick<Watch, "guide" | "guideSince" | "round"> {
  const isNew = phase !== (watch.guide?.phase ?? null);
  const guideSince = isNew ? t : watch.guideSince;
  const round = isNew && phase === "draw" ? watch.round + 1 : watch.round;
  if (phase === null) return { guide: null, guideSince, round };
  const length = lengthOf(phase, watch.exercise.meta.dose.holdSeconds);
  const seconds = Math.min(t - guideSince, length);
  return { guide: { phase, seconds, length, round: Math.max(1, round) }, guideSince, round };
}

function faultOf({ meta }: Exercise, events: readonly RuleEvent[]): CurrentFault | null {
  const event = events.findLast((one) => one.type === "fault");
  if (event?.type !== "fault") return null;
  const found = meta.faults.find(({ id }) => id === event.id);
  return found === undefined ? null : { id: found.id, cue: found.cue, t: event.t };
}
