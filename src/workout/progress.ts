import type { PartialRepetition, Repetition } from "../rules/contract.ts";
import type { Unseen } from "../rules/seen-stretches.ts";
import { tr } from "../words/words.ts";
import type { EventOf, SetEnd } from "./events.ts";
import type { QuietBreaths } from "./quiet-breaths.ts";
import type { ExerciseStep, GuidedStep, WorkoutStep } from "./step.ts";

/**
 * Where a workout is. Seconds that pass within a phase are not events: after a reload a phase begins anew, a rest with
 * what was left at its last event.
 */
export type Phase =
  /** The camera is asked for and the model loaded while the person is still at the device. */
  | { readonly is: "preparing"; readonly next: Phase }
  | { readonly is: "guided"; readonly left: number }
  /** A pause of some quiet breaths. */
  | { readonly is: "breathing"; readonly breaths: QuietBreaths }
  /** A set that nobody can see: the clock leads it. */
  | { readonly is: "unwatched"; readonly left: number }
  /** Directions are given until the picture is right. */
  | { readonly is: "placing" }
  /** `held` seconds of the ready posture up to now; `patience` seconds until it is asked for. */
  | { readonly is: "ready"; readonly held: number; readonly patience: number }
  | { readonly is: "countdown"; readonly left: number }
  /** Nobody is led, and nothing is recognised yet: `idle` seconds of that, `unseen` of them without anybody in sight. */
  | { readonly is: "looking"; readonly idle: number; readonly unseen: number }
  /** `still` seconds at rest and `away` seconds out of the posture, both up to now. */
  | { readonly is: "working"; readonly still: number; readonly away: number }
  /** The posture was left; `back` seconds in it again. */
  | { readonly is: "left"; readonly back: number }
  /** The question whether the set is over; `away` seconds since the posture was left. */
  | { readonly is: "asking"; readonly waited: number; readonly away: number }
  | { readonly is: "resting"; readonly left: number }
  | { readonly is: "finished"; readonly why: EventOf<"finished">["why"] };

/** A stretch of a set that was watched without a break; a set that was broken off and taken up has several. */
export interface SetPart {
  readonly id: string;
  readonly exercise: string;
  readonly variant: string | null;
  /** Repetitions that were still asked when it began. */
  readonly asked: number;
  /** Seconds of the log's clock. */
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** What was seen, in order. */
  readonly repetitions: readonly Repetition[];
  readonly partials: readonly PartialRepetition[];
  /** What could not be judged, and movement of which nothing came; known when it has ended. */
  readonly unseen: readonly Unseen[];
  /** Indexes of seen repetitions that were taken back by hand, and how many were added. */
  readonly removed: readonly number[];
  readonly added: number;
  /** How many were seen when the newest was added: none seen since means that it is the newest of all. */
  readonly seenAtAdding: number;
}

/** One set of an exercise. */
export interface SetRecord {
  /** Index of its step, and which of its sets it is, from 1. */
  readonly step: number;
  readonly number: number;
  readonly parts: readonly [SetPart, ...SetPart[]];
  /** Ids of the remarks on the set as a whole. */
  readonly remarks: readonly string[];
  readonly ended: SetEnd | null;
}

/** How far a workout is: what its log comes to, and the seconds of the phase under way. Plain data, never changed. */
export interface Progress {
  readonly id: string;
  /** Seconds of the log's clock; of a film its first picture. */
  readonly openedAt: number;
  readonly source: EventOf<"opened">["source"];
  readonly steps: readonly WorkoutStep[];
  /** The step under way, and the set of it that is under way or to come, from 1. */
  readonly at: number;
  readonly number: number;
  readonly phase: Phase;
  /** Whether the person said that this is a bad day, and how far each exercise went then at first: degrees by the exercise's id. */
  readonly isBadDay: boolean;
  readonly ranges: Readonly<Record<string, number>>;
  readonly isPaused: boolean;
  readonly isHidden: boolean;
  /** Why the camera shows nothing, and when that was told last; null while it does. */
  readonly pictures: Pick<EventOf<"pictures-lost">, "trouble" | "t"> | null;
  /** What broke it off, null where the person left; undefined while it is not broken off. */
  readonly brokenBy: EventOf<"interrupted">["problem"] | undefined;
  /** What stands in the way of the picture, as it is shown. */
  readonly direction: string | null;
  readonly sets: readonly SetRecord[];
  /** The sets that the clock led because nobody could be seen: what was done in them is not known. */
  readonly unobserved: readonly Pick<SetRecord, "step" | "number">[];
  /** What was said last, and what stands on the screen. */
  readonly said: { readonly text: string; readonly at: number } | null;
  readonly shown: Pick<EventOf<"shown">, "tone" | "text">;
  /** The fault that was visible last, for its limb; its sentence may stay a moment longer than itself. */
  readonly fault: string | null;
  /** Frames on which a rule threw. */
  readonly failures: number;
}

/** Whether the app leads: it places, counts down, asks and rests. A film or the figure leads itself. */
export function isLed({ source }: Progress): boolean {
  return source === "camera";
}

/** Whether nobody is led to anything: the sets are those of whatever is recognised. */
export function isFree({ steps }: Pick<Progress, "steps">): boolean {
  return steps[0]?.kind === "free";
}

/** Whether it is a pause alone: nothing in it is counted, kept or asked about. */
export function isPause({ steps }: Pick<Progress, "steps">): boolean {
  return steps.length > 0 && steps.every(({ kind }) => kind === "guided");
}

/** Whether it is finished or broken off: nothing follows by itself any more. */
export function isOver({ phase, brokenBy }: Progress): boolean {
  return phase.is === "finished" || brokenBy !== undefined;
}

/** Whether everything stands still: no time passes, and nothing is judged. */
export function isStandingStill(progress: Progress): boolean {
  const { phase, isPaused, isHidden, brokenBy } = progress;
  const isNotOn = phase.is === "preparing" || phase.is === "finished";
  return isPaused || isHidden || brokenBy !== undefined || isNotOn || isBlind(progress);
}

/** Whether somebody is to be looked at and the camera shows nothing. */
export function isBlind(progress: Progress): boolean {
  return progress.pictures !== null && isWatched(progress);
}

/** The step under way. */
export function stepOf({ steps, at }: Progress): WorkoutStep | null {
  return steps[at] ?? null;
}

/** The exercise under way, null during guided steps. */
export function exerciseStepOf(progress: Progress): ExerciseStep | null {
  const step = stepOf(progress);
  return step?.kind === "exercise" ? step : null;
}

/** The guided movement under way; null in sets and between them. */
export function guidedStepOf(progress: Progress): GuidedStep | null {
  const step = stepOf(progress);
  return step?.kind === "guided" ? step : null;
}

/** The exercise as which somebody is looked at, by its id: the one under way, or the one that sees the breath of a pause. */
export function watchedAs(progress: Progress): string | null {
  return exerciseStepOf(progress)?.exercise ?? guidedStepOf(progress)?.watchedAs ?? null;
}

/** Whether the set that comes next has yet to begin. */
export function isWaiting({ phase: { is } }: Progress): boolean {
  return is === "placing" || is === "ready" || is === "countdown";
}

/** The repetitions of a stretch that were seen and not taken back. */
export function keptOf({ repetitions, removed }: SetPart): readonly Repetition[] {
  return repetitions.filter((_, i) => !removed.includes(i));
}

/** Repetitions of a set: those seen, and those corrected by hand. */
export function countOf({ parts }: SetRecord): number {
  return parts.reduce((sum, part) => sum + countOfPart(part), 0);
}

/** The same of one stretch. */
export function countOfPart(part: SetPart): number {
  return keptOf(part).length + part.added;
}

/** Repetitions that were asked of a set: those counted before its last stretch, and what was left for that. */
export function askedOf({ parts }: SetRecord): number {
  const before = parts.slice(0, -1).reduce((sum, part) => sum + countOfPart(part), 0);
  return before + (parts.at(-1)?.asked ?? 0);
}

/** Every repetition of a set that was seen, in order, those taken back too. */
export function seenOf({ parts }: SetRecord): readonly Repetition[] {
  return parts.flatMap(({ repetitions }) => repetitions);
}

/** Score of each repetition that counts; null for what could not be judged or was added by hand. */
export function scoresOf({ parts }: SetRecord): readonly (number | null)[] {
  return parts.flatMap((part) => [
    ...keptOf(part).map(({ score }) => score),
    ...Array.from({ length: part.added }, () => null),
  ]);
}

/** The set under way, or the last one done; null before the first. */
export function currentSet({ sets }: Progress): SetRecord | null {
  return sets.at(-1) ?? null;
}

/** The set that was begun and is not over, null when there is none. */
export function openSet(progress: Progress): SetRecord | null {
  const set = currentSet(progress);
  const isOpen =
    set !== null && set.ended === null && set.step === progress.at && set.number === progress.number;
  return isOpen ? set : null;
}

/** The newest stretch of a set. */
export function lastPart({ parts }: SetRecord): SetPart {
  return parts.at(-1) ?? parts[0];
}

/** Which exercise of a workout this is, from 1. */
export interface Place {
  readonly number: number;
  readonly of: number;
}

/** Which exercise is under way, or was the last before a rest; null in led movement, and where there is but one or no plan. */
export function placeOf({ steps, at }: Pick<Progress, "steps" | "at">): Place | null {
  if (isFree({ steps })) return null;
  const exercises = steps.flatMap((step, i) => (step.kind === "exercise" ? [i] : []));
  const index = exercises.indexOf(at);
  return index < 0 || exercises.length < 2 ? null : { number: index + 1, of: exercises.length };
}

/** Name of what comes after this set, as it is spoken; null when it was the last. */
export function nextName(progress: Progress): string | null {
  const step = exerciseStepOf(progress);
  if (step !== null && progress.number < step.sets)
    return tr("{name}, set {set} of {sets}", {
      name: tr(step.name),
      set: progress.number + 1,
      sets: step.sets,
    });
  const next = progress.steps[progress.at + 1];
  return next === undefined ? null : tr(next.name);
}

/** The exercise that the camera is first wanted for from here on; null when none is left. */
export function exerciseToCome({ steps, at }: Progress): ExerciseStep | null {
  if (isFree({ steps })) return null;
  const isToBeSeen = (step: WorkoutStep) => step.kind === "exercise" && step.unwatched !== true;
  return steps.slice(at).find((step): step is ExerciseStep => isToBeSeen(step)) ?? null;
}

/** Whether somebody is to be looked at now: not in guided movement, rests, breaks and at the end. */
export function isWatched(progress: Progress): boolean {
  const { phase, brokenBy } = progress;
  const nobody = ["preparing", "guided", "unwatched", "resting", "finished"].includes(phase.is);
  const isToBeSeen = watchedAs(progress) !== null || phase.is === "looking";
  return isToBeSeen && brokenBy === undefined && !nobody;
}
