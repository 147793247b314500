import type { EventOf, WorkoutEvent } from "./events.ts";
import {
  countOfPart,
  lastPart,
  openSet,
  type Phase,
  type Progress,
  type SetPart,
  type SetRecord,
} from "./progress.ts";
import { NO_BREATHS } from "./quiet-breaths.ts";
import { unlooked, type WorkoutStep } from "./step.ts";
import { unwatchedSeconds } from "./unwatched.ts";

/** How to take up the posture is told after so long without it, seconds: who knows it needs no telling. */
const ASK_AFTER = 1;

/** The ready posture is waited for from now on. */
export const AWAITING: Phase = { is: "ready", held: 0, patience: ASK_AFTER };

/** The set is under way. */
export const WORKING: Phase = { is: "working", still: 0, away: 0 };

/** What a log comes to; null for an empty one, and for one that does not begin with its opening. */
export function foldLog(log: readonly WorkoutEvent[]): Progress | null {
  const [first, ...others] = log;
  return first?.type === "opened" ? others.reduce(foldEvent, begun(first)) : null;
}

/** A workout at its opening. */
export function begun({ id, source, steps, t }: EventOf<"opened">): Progress {
  return {
    id,
    openedAt: t,
    source,
    steps,
    at: 0,
    number: 1,
    phase: { is: "preparing", next: openingOf(steps[0]) },
    isBadDay: false,
    ranges: {},
    isPaused: false,
    isHidden: false,
    pictures: null,
    brokenBy: undefined,
    direction: null,
    sets: [],
    unobserved: [],
    said: null,
    shown: { tone: "still", text: "" },
    fault: null,
    failures: 0,
  };
}

/** What one event changes: the only way by which the count, the phase and the sets ever change. */
export function foldEvent(progress: Progress, event: WorkoutEvent): Progress {
  const to = (phase: Phase): Progress => ({ ...progress, phase });
  switch (event.type) {
    case "prepared":
      return progress.phase.is === "preparing" ? to(progress.phase.next) : progress;
    case "guided-started":
      return { ...to(openingOf(progress.steps[event.at])), at: event.at, number: 1 };
    case "unlooked":
      return { ...progress, steps: withoutLook(progress), pictures: null };
    case "exercise-started":
      return { ...to(openingOf(progress.steps[event.at])), at: event.at, number: event.number };
    case "unwatched-started":
      return { ...to(openingOf(progress.steps[event.at])), at: event.at, number: event.number };
    case "unwatched-ended":
      return {
        ...progress,
        unobserved: [...progress.unobserved, { step: progress.at, number: progress.number }],
      };
    case "looking-started":
      return { ...to(openingOf(progress.steps[event.at])), at: event.at, number: 1, fault: null };
    case "recognised":
      return { ...progress, steps: [...progress.steps, event.step], at: progress.steps.length, number: 1 };
    case "placing":
      return { ...progress, direction: event.direction };
    case "ready-awaited":
      return { ...to(AWAITING), number: event.number, direction: null };
    case "countdown":
      return to({ is: "countdown", left: event.left });
    case "set-started":
      return { ...to(WORKING), direction: null, sets: withStretch(progress, event) };
    case "repetition":
      return withPart(to(WORKING), event.set, (part) => ({
        ...part,
        repetitions: [...part.repetitions, event.repetition],
      }));
    case "partial":
      return withPart(progress, event.set, (part) => ({
        ...part,
        partials: [...part.partials, event.partial],
      }));
    case "unseen":
      return withPart(progress, event.set, (part) => ({ ...part, unseen: event.unseen }));
    case "corrected":
      return withPart(progress, event.set, (part) => corrected(part, event));
    case "fault":
      return { ...progress, fault: event.id };
    case "set-left":
      return to({ is: "left", back: 0 });
    case "set-resumed":
      return to(WORKING);
    case "set-question":
      return to({ is: "asking", waited: 0, away: 0 });
    case "set-ended":
      return { ...progress, sets: ended(progress.sets, event) };
    case "rest-started":
      return to({ is: "resting", left: event.seconds });
    case "rest-ending":
      return to({ is: "resting", left: event.left });
    case "paused":
      return { ...progress, ...(event.why === "asked" ? { isPaused: true } : { isHidden: true }) };
    case "resumed":
      return resumed(progress, event);
    case "range-today":
      return { ...progress, ranges: { ...progress.ranges, [event.exercise]: event.value } };
    case "bad-day":
      return withDay(progress, event);
    case "pictures-lost":
      return { ...progress, pictures: { trouble: event.trouble, t: event.t } };
    case "pictures-back":
      return { ...progress, pictures: null };
    case "interrupted":
      return { ...progress, brokenBy: event.problem, sets: withoutStretch(progress.sets, event.t) };
    case "taken-up":
      return takenUp(progress, event);
    case "rule-failed":
      return { ...progress, failures: progress.failures + 1 };
    case "said":
      return event.line.text === ""
        ? progress
        : { ...progress, said: { text: event.line.text, at: event.t } };
    case "shown":
      return { ...progress, shown: { tone: event.tone, text: event.text } };
    case "finished":
      return to({ is: "finished", why: event.why });
    default:
      return progress;
  }
}

/** The phase in which a step begins. */
function openingOf(step: WorkoutStep | undefined): Phase {
  if (step?.kind === "guided" && step.breaths !== undefined) return { is: "breathing", breaths: NO_BREATHS };
  if (step?.kind === "guided") return { is: "guided", left: step.seconds };
  if (step?.kind === "free") return { is: "looking", idle: 0, unseen: 0 };
  return step?.unwatched ? { is: "unwatched", left: unwatchedSeconds(step) } : { is: "placing" };
}

/** The steps without anybody who is looked at in the guided one under way. */
function withoutLook({ steps, at }: Progress): Progress["steps"] {
  return steps.map((step, i) => (i === at && step.kind === "guided" ? unlooked(step) : step));
}

/** A new set, or one that goes on: in the same stretch, or after a break in one of its own. */
function withStretch(
  progress: Progress,
  { set: id, exercise, variant, left, since, t }: EventOf<"set-started">,
): readonly SetRecord[] {
  const open = openSet(progress);
  if (open !== null && lastPart(open).id === id) return progress.sets;
  const part: SetPart = {
    id,
    exercise,
    variant,
    asked: left,
    startedAt: since ?? t,
    endedAt: null,
    repetitions: [],
    partials: [],
    unseen: [],
    removed: [],
    added: 0,
    seenAtAdding: 0,
  };
  const { at: step, number, sets } = progress;
  if (open === null) return [...sets, { step, number, parts: [part], remarks: [], ended: null }];
  return [...sets.slice(0, -1), { ...open, parts: [...open.parts, part] }];
}

function withPart(progress: Progress, id: string, change: (part: SetPart) => SetPart): Progress {
  return { ...progress, sets: progress.sets.map((set) => withOne(set, id, change)) };
}

function withOne(set: SetRecord, id: string, change: (part: SetPart) => SetPart): SetRecord {
  if (!set.parts.some((part) => part.id === id)) return set;
  const one = (part: SetPart) => (part.id === id ? change(part) : part);
  const [first, ...others] = set.parts;
  return { ...set, parts: [one(first), ...others.map(one)] };
}

function corrected(part: SetPart, { kind, index }: EventOf<"corrected">): SetPart {
  if (kind === "added") return { ...part, added: part.added + 1, seenAtAdding: part.repetitions.length };
  if (index === null) return { ...part, added: Math.max(0, part.added - 1) };
  return { ...part, removed: [...part.removed, index] };
}

function ended(sets: readonly SetRecord[], { why, remarks, t }: EventOf<"set-ended">): readonly SetRecord[] {
  return withoutStretch(sets, t).map((set, i) =>
    i === sets.length - 1 ? { ...set, ended: why, remarks } : set,
  );
}

/** Ends the stretch under way at `t`, if there is one. */
function withoutStretch(sets: readonly SetRecord[], t: number): readonly SetRecord[] {
  const part = sets.at(-1)?.parts.at(-1);
  if (part === undefined || part.endedAt !== null) return sets;
  return sets.map((set) => withOne(set, part.id, (one) => ({ ...one, endedAt: t })));
}

/** After a pause in a set the ready posture is taken up anew, with its countdown; what else there is goes on. */
function resumed(progress: Progress, { why, next }: EventOf<"resumed">): Progress {
  const { phase } = progress;
  const still = why === "asked" ? { isPaused: false } : { isHidden: false };
  if (next === "ready") return { ...progress, ...still, phase: AWAITING };
  return { ...progress, ...still, phase: phase.is === "asking" ? { ...phase, waited: 0 } : phase };
}

/** What is asked from now on; of a stretch that was under way no more was asked in the end than was done. */
function withDay(progress: Progress, { isOn, steps, t }: EventOf<"bad-day">): Progress {
  const { phase } = progress;
  const open = openSet(progress);
  const part = open === null ? null : lastPart(open);
  const sets =
    part === null || part.endedAt !== null
      ? progress.sets
      : progress.sets.map((set) =>
          withOne(set, part.id, (one) => ({ ...one, asked: countOfPart(one), endedAt: t })),
        );
  const isOnSet = phase.is === "working" || phase.is === "left" || phase.is === "asking";
  return { ...progress, isBadDay: isOn, steps, sets, phase: isOnSet ? AWAITING : phase };
}

/** After a reload or a break: what was under way begins with the picture, and nothing that was done is lost. */
function takenUp(progress: Progress, { steps, at, t }: EventOf<"taken-up">): Progress {
  const fresh = { isPaused: false, isHidden: false, pictures: null, brokenBy: undefined, direction: null };
  const next = { ...progress, ...fresh, steps, sets: withoutStretch(progress.sets, t) };
  const from = progress.phase.is === "preparing" ? progress.phase.next : progress.phase;
  if (at === progress.at) {
    const goesOn = from.is === "guided" || from.is === "resting";
    return { ...next, phase: { is: "preparing", next: goesOn ? from : openingOf(steps[at]) } };
  }
  const sets = next.sets.map((set) => (set.ended === null ? { ...set, ended: "skipped" as const } : set));
  return { ...next, at, number: 1, sets, phase: { is: "preparing", next: openingOf(steps[at]) } };
}
