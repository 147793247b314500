import type { PoseFrame } from "../pose/pose.ts";
import type { Exercise, GuidePhase, RuleEvent, RuleOptions } from "../rules/contract.ts";
import { finishRun } from "../rules/runner.ts";
import { type Candidate, type Found, follow, isMoving, startCandidate, timeOf } from "./candidate.ts";
import { type CutWatch, type LedFrame, UNCUT, watchForCut } from "./cut.ts";
import { evidenceOf, SURE } from "./evidence.ts";

/** What a recogniser tells; times in seconds of the frames. */
export type Recognised =
  /** It is sure of an exercise; `since` is when its posture was taken up, or a little before its first movement. What was done before follows at once. */
  | { readonly type: "opened"; readonly exercise: Exercise; readonly since: number }
  /** What the rule of the open set's exercise reported. */
  | { readonly type: "reported"; readonly exercise: Exercise; readonly event: RuleEvent }
  /** Its posture was left, nothing was done for long, or another exercise took its place. */
  | { readonly type: "closed"; readonly exercise: Exercise };

/** Which of some exercises is under way, by the frames so far; plain data but for the exercises, never changed. */
export interface Recogniser {
  readonly candidates: readonly Candidate[];
  /** Id of the exercise whose set is open; null between sets. */
  readonly open: string | null;
  /** The end of the newest repetition that belongs to a set, seconds: it is nobody else's. */
  readonly takenTo: number;
  /** The phase of the breath that somebody leads, and since when. */
  readonly guide: GuidePhase | null;
  readonly guideSince: number;
  readonly cut: CutWatch;
  /** Time of the newest frame, seconds. */
  readonly t: number;
}

/** Resting so long in the posture ends a set, seconds: as long as a led set waits, its question and the silence after it. */
const QUIET_SECONDS = 30;

/** So much of the rest before its first movement belongs to a set, seconds: what is judged against it is judged again so. */
const LEAD_SECONDS = 5;

/** Where a movement begins and ends is told this exactly, seconds: so much may one repetition reach into the next. */
const BLURRED = 0.5;

/** Who is led to let go has done so within this, seconds; a recording that ends to lead stays in that phase. */
const LETTING_GO = 3;

/** Begins to look for any of those exercises, each judged by its options. */
export function startRecogniser(
  asked: readonly ({ readonly exercise: Exercise } & RuleOptions)[],
): Recogniser {
  return {
    candidates: asked.map(({ exercise, ...options }) => startCandidate(exercise, options)),
    open: null,
    takenTo: Number.NEGATIVE_INFINITY,
    guide: null,
    guideSince: 0,
    cut: UNCUT,
    t: Number.NEGATIVE_INFINITY,
  };
}

/**
 * Looks at one more frame: every exercise judges it, and what one of them is sure of opens its set. Frames whose time does
 * not rise are passed over. `guide` is the breath that is led, where one is. Where the body is all at once elsewhere (a film
 * was cut, the camera moved) what was under way ended with the picture.
 */
export function recognise(before: Recogniser, frame: PoseFrame, guide: GuidePhase | null = null): Telling {
  if (!(frame.t > before.t)) return { recogniser: before, happened: [] };
  const { watch, passed, isCut } = watchForCut(before.cut, { ...frame, guide });
  const looked: Telling = { recogniser: { ...before, cut: watch, t: frame.t }, happened: [] };
  return judge(isCut ? afterCut(looked) : looked, passed);
}

/** Ends the stream: what was under way is reported, and what is open is closed. */
export function finishRecogniser(before: Recogniser): readonly Recognised[] {
  return ending(judge({ recogniser: before, happened: [] }, before.cut.held)).happened;
}

/** The exercise that something was found of but too little to be sure; null while there is none, and in a set. */
export function suspected({ open, candidates }: Recogniser): Exercise | null {
  if (open !== null) return null;
  const [likeliest] = candidates
    .filter(({ pending }) => evidenceOf(pending) > 0)
    .sort((a, b) => evidenceOf(b.pending) - evidenceOf(a.pending));
  return likeliest?.run.exercise ?? null;
}

/** A recogniser and what it has told. */
interface Telling {
  readonly recogniser: Recogniser;
  readonly happened: readonly Recognised[];
}

/** Judges frames one after the other. */
function judge(before: Telling, frames: readonly LedFrame[]): Telling {
  return frames.reduce(({ recogniser, happened }, { guide, ...frame }) => {
    const followed = recogniser.candidates.map((candidate) => follow(candidate, frame, guide));
    const guideSince = guide === recogniser.guide ? recogniser.guideSince : frame.t;
    const candidates = followed.map(({ candidate }) => candidate);
    const reports = new Map(followed.map(({ candidate, events }) => [idOf(candidate), events]));
    const told = settle(takeIn({ ...recogniser, candidates, guide, guideSince }, reports), frame.t);
    return { recogniser: told.recogniser, happened: [...happened, ...told.happened] };
  }, before);
}

/** What was under way ends here, and all begins anew. */
function afterCut(before: Telling): Telling {
  const { recogniser, happened } = ending(before);
  const candidates = recogniser.candidates.map(({ run, options }) => startCandidate(run.exercise, options));
  return { recogniser: { ...recogniser, candidates }, happened };
}

/** Reports what was under way, and closes what is open. Nobody moves or leads any more. */
function ending({ recogniser: before, happened }: Telling): Telling {
  const reports = new Map(before.candidates.map((candidate) => [idOf(candidate), finishRun(candidate.run)]));
  const told = change(takeIn({ ...before, guide: null }, reports), false);
  const open = openOf(told.recogniser);
  const closed = open === null ? told : closing(told.recogniser, open);
  const last = open === null ? [] : closed.happened;
  return { recogniser: closed.recogniser, happened: [...happened, ...told.happened, ...last] };
}

/** What belongs to the open set is told; the rest waits until its exercise is sure. */
function takeIn(recogniser: Recogniser, reports: ReadonlyMap<string, readonly RuleEvent[]>): Telling {
  const open = openOf(recogniser);
  const own = open === null ? [] : (reports.get(idOf(open)) ?? []);
  const waiting = recogniser.candidates.map((candidate) => {
    if (candidate === open) return candidate;
    const found = (reports.get(idOf(candidate)) ?? []).filter(isFound);
    return found.length === 0 ? candidate : { ...candidate, pending: [...candidate.pending, ...found] };
  });
  const told = open === null ? [] : own.map((event) => reportedBy(open.run.exercise, event));
  return { recogniser: taken({ ...recogniser, candidates: waiting }, own.filter(isFound)), happened: told };
}

/** Those repetitions belong to the open set: what others made of the same movements is nothing. */
function taken(recogniser: Recogniser, found: readonly Found[]): Recogniser {
  const ends = found.flatMap((one) => (one.type === "repetition" ? [one.repetition.end] : []));
  const takenTo = Math.max(recogniser.takenTo, ...ends);
  const candidates = recogniser.candidates.map((candidate) => {
    const pending = candidate.pending.filter((one) => timeOf(one).start >= takenTo - BLURRED);
    return pending.length === candidate.pending.length ? candidate : { ...candidate, pending };
  });
  return { ...recogniser, candidates, takenTo };
}

/** Closes what is over and opens what is sure; never in the middle of a repetition. */
function settle(telling: Telling, t: number): Telling {
  const { recogniser, happened } = telling;
  const open = openOf(recogniser);
  const led = isLed(recogniser, t);
  if (open !== null && isMoving(open, led)) return telling;
  const closed = open !== null && isOver(open, recogniser.takenTo, t) ? closing(recogniser, open) : null;
  return change(closed === null ? telling : { ...closed, happened: [...happened, ...closed.happened] }, led);
}

/** Opens the set of the exercise that is surest, if one is sure; the one that is open makes room for it. */
function change({ recogniser, happened }: Telling, led: boolean): Telling {
  const next = surest(recogniser, led);
  if (next === null) return { recogniser, happened };
  const open = openOf(recogniser);
  const before = open === null ? [] : closing(recogniser, open).happened;
  const { exercise } = next.run;
  const { pending } = next;
  const first = Math.min(...pending.map((found) => timeOf(found).start));
  const since = Math.min(first, Math.max(next.since ?? first, first - LEAD_SECONDS));
  const candidates = recogniser.candidates.map((one) => (one === next ? { ...one, pending: [] } : one));
  return {
    recogniser: taken({ ...recogniser, candidates, open: exercise.meta.id }, pending),
    happened: [
      ...happened,
      ...before,
      { type: "opened", exercise, since },
      ...pending.map((event) => reportedBy(exercise, event)),
    ],
  };
}

/** The exercise that most was found of, if it is enough; while a breath is led only what is led can be. */
function surest({ candidates, open }: Recogniser, led: boolean): Candidate | null {
  const sure = candidates.filter(
    (candidate) =>
      idOf(candidate) !== open &&
      (candidate.run.exercise.meta.paced || !led) &&
      evidenceOf(candidate.pending) >= SURE,
  );
  const [most] = sure.sort((a, b) => evidenceOf(b.pending) - evidenceOf(a.pending));
  return most ?? null;
}

function closing(recogniser: Recogniser, { run: { exercise } }: Candidate): Telling {
  return { recogniser: { ...recogniser, open: null }, happened: [{ type: "closed", exercise }] };
}

function isOver({ lastIn, movedAt }: Candidate, takenTo: number, t: number): boolean {
  return lastIn === null || t - Math.max(movedAt ?? takenTo, takenTo) >= QUIET_SECONDS;
}

/** Whether somebody is led through a breath now. */
function isLed({ guide, guideSince }: Recogniser, t: number): boolean {
  return guide !== null && (guide !== "release" || t - guideSince < LETTING_GO);
}

function openOf({ candidates, open }: Recogniser): Candidate | null {
  return candidates.find((candidate) => idOf(candidate) === open) ?? null;
}

function idOf({ run }: Candidate): string {
  return run.exercise.meta.id;
}

function isFound(event: RuleEvent): event is Found {
  return event.type === "repetition" || event.type === "partial";
}

function reportedBy(exercise: Exercise, event: RuleEvent): Recognised {
  return { type: "reported", exercise, event };
}
