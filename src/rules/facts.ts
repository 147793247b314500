import type { Joint, PairedJoint } from "../pose/joints.ts";
import type { Posture } from "../space/posture.ts";

/** Where the camera must stand: square to the person's side, or in front. */
export type View = "side" | "front";

/** Units of a measured value: degrees, seconds, trunk lengths, a plain ratio, or none (a yes or no). */
export type Unit = "deg" | "s" | "trunk" | "ratio" | "none";

/** What is said of a fault. */
export interface FaultWords {
  /** What is measured, to go before "could not be measured"; begins small. */
  readonly measures: string;
  /** Exactly how, for the evidence: what angle or distance, between what, against what. A few words without a full stop. */
  readonly how: string;
  /** Spoken while it still helps: what to do, at most six words. */
  readonly cue: string;
  /** One or two sentences for the review: what was seen and why it matters. */
  readonly explain: string;
  /** What else there is to know of the limit; whole sentences. */
  readonly note?: string;
  /** What lights up in the picture; null where the judged angle tells it, or no single part does. */
  readonly part: LitPart | null;
}

/** A part of the body that a fault is about: the bones from joint to joint that light up, and of which side. */
export interface LitPart {
  readonly joints: readonly PairedJoint[];
  /** The repetition's side (the arm's, where arm and leg work crosswise), the other one, or both, as without a side. */
  readonly of: "both" | "side" | "other-side";
}

/** A named fault: what to say, why it matters and on whose word, how much, and where its limit comes from. */
export interface FaultMeta extends FaultWords {
  readonly id: string;
  readonly unit: Unit;
  /** A fault lies on this side of the limit. */
  readonly worse: "below" | "above";
  readonly limit: number;
  /** Share in the score; 1 is usual, 2 is a matter of safety. */
  readonly weight: number;
  /** Where the limit comes from, with the limit itself: what was measured on recordings. */
  readonly basis: string;
  /** On whose word it matters. */
  readonly sources: Sources;
}

/** Something of a movement that can be asked to go no further than a number of degrees. */
export interface CapMeta {
  readonly id: string;
  /** What goes how far, as a label: "Height of the hips". */
  readonly name: string;
  /** What the degrees mean, a few words: "180° is one straight line". */
  readonly means: string;
  /** What may be asked, degrees: less could not be told from rest, more is the exercise's own limit. */
  readonly least: number;
  readonly most: number;
  /** Spoken at once when it goes further: what to do, at most six words. */
  readonly cue: string;
}

/** Something told once at the end of a set, about the set as a whole. */
export interface SetRemark {
  readonly id: string;
  /** Spoken and shown: what to do next time, at most eight words. */
  readonly text: string;
}

/** A way of doing the exercise, chosen before the set. */
export interface Variant<Fault extends string = string> {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** True for the way to begin with a stiff or sore back. */
  readonly easier: boolean;
  /** Ids of the faults that this variant makes void. */
  readonly voids: readonly Fault[];
}

/**
 * What an exercise asks of a body, as far as it decides who had better leave it out: lying face down, lying on the back,
 * on hands and knees, bending or turning the trunk as far as it goes, tipping the head back, moving fast, holding a weight.
 */
export type Demand =
  | "face-down"
  | "on-back"
  | "hands-and-knees"
  | "bends-back"
  | "turns"
  | "head-back"
  | "fast"
  | "weight";

/** A day of the week; Monday is 0. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Where an exercise stands in the gentle first week. */
export interface WeekPlace {
  readonly days: readonly Weekday[];
  /** Within a day the lower ones come first: gentle before hard. */
  readonly place: number;
}

/** How a weight in the hands is come to: without one first, then a light one, then a little more after each good set. */
export interface WeightSteps<Fault extends string = string> {
  /** The question before a set, and why it is asked. */
  readonly question: string;
  readonly why: string;
  readonly sources: Sources;
  /** What is done without a weight, as in "practise the hinge without weight", and several of it. */
  readonly without: string;
  readonly withouts: string;
  /** How it is done well, and what is said when it is; whole sentences. */
  readonly form: string;
  readonly good: string;
  /** Said after a set with an unsafe fault. */
  readonly unsafeSaid: string;
  /** Ids of the faults that make a weight unsafe. */
  readonly unsafe: readonly Fault[];
  /** A set is good with at least so many repetitions, this share (0..1) of them good, and none of them unsafe. */
  readonly repetitions: number;
  readonly goodShare: number;
  /** Kilograms: what there is to choose from (0 is without), the first weight, what a good set adds, the most offered. */
  readonly choices: readonly number[];
  readonly first: number;
  readonly step: number;
  readonly most: number;
}

/** How much of the exercise is asked by default. */
export interface Dose {
  readonly repetitions: number;
  /** Seconds to stay at the top; 0 where there is no hold. */
  readonly holdSeconds: number;
  /** True when `repetitions` are asked of each side. */
  readonly perSide: boolean;
}

/** A work or page that a statement rests on, with the https address that opens it. */
export interface PublishedSource {
  readonly title: string;
  readonly address: string;
}

/** A source that no address opens, and the reason, shown beside its title. */
export interface UnlinkedSource {
  readonly title: string;
  readonly address: null;
  readonly reason: string;
}

/** What a statement rests on. */
export type Source = PublishedSource | UnlinkedSource;

/** At least one source. */
export type Sources = readonly [Source, ...Source[]];

/** Everything the app says about an exercise, in our own words, grade-6 English. */
export interface ExerciseText {
  readonly name: string;
  /** One sentence: what it is good for, without a promise. */
  readonly summary: string;
  readonly steps: readonly string[];
  /** Where the phone or laptop stands, in one or two sentences. */
  readonly camera: string;
  /** One short sentence to get into the ready posture, spoken. */
  readonly ready: string;
  readonly canSee: readonly string[];
  readonly cannotSee: readonly string[];
  readonly safety: readonly string[];
  /** What the summary, the steps and the safety lines rest on. */
  readonly sources: Sources;
}

/** What is fixed about an exercise: everything that the app must know without running its rule. */
export interface ExerciseMeta<Fault extends string = string> {
  readonly id: string;
  readonly view: View;
  /** The posture that it is done in. */
  readonly posture: Posture;
  /** Joints that the rule may read; the runner withholds the others. */
  readonly joints: readonly Joint[];
  readonly faults: readonly FaultMeta[];
  /** Ids of the faults that tell whether the top was good: the good zone of the meter and of the judged angle ends where they begin. */
  readonly topFaults: readonly Fault[];
  readonly variants: readonly Variant<Fault>[];
  /** How far it can be asked to go at most, and no further; empty where nothing of it can be capped. */
  readonly caps: readonly CapMeta[];
  /** What it asks of a body in any of its ways; what the person's health rules out is left out by it. */
  readonly demands: readonly Demand[];
  readonly week: WeekPlace;
  /** Id of a gentler exercise that trains the same, offered instead when this one hurts; null where there is none. */
  readonly gentler: string | null;
  /** What to see to before its first set, as it is spoken; null where there is nothing. */
  readonly before: string | null;
  /** Why the day after is one of rest, a whole sentence; null where it need not be. */
  readonly restAfter: string | null;
  /** True where the pixels of the belly are looked at, too; absent where they are not. */
  readonly readsBelly?: true;
  /**
   * What on a bad day is measured by what the person reaches that day: the cap whose degrees they are, and the fault that asks for more
   * of them, which is no matter of safety; null where amount is none, or is asked for by no fault.
   */
  readonly ownRange: { readonly cap: string; readonly fault: Fault } | null;
  /** Null where nothing is held; told apart by the demand "weight", too. */
  readonly weight: WeightSteps<Fault> | null;
  /** What can be told at a set's end; absent where every fault belongs to a repetition. */
  readonly remarks?: readonly SetRemark[];
  readonly dose: Dose;
  /** Whether people were filmed for the recordings that the limits were measured on; false where all are simulated. */
  readonly filmed: boolean;
  readonly text: ExerciseText;
  /** True when the app leads the pace and the rule listens to `guide`. */
  readonly paced: boolean;
}

/** What few exercises have; null in all others. */
type Rare = "gentler" | "before" | "restAfter" | "weight" | "ownRange";

/** The same as the exercise's folder gives it: its faults stand with the rule that finds them, and what it has not is left out. */
export type ExerciseFacts<Fault extends string> = Omit<ExerciseMeta<Fault>, "faults" | "caps" | Rare> &
  Partial<Pick<ExerciseMeta<Fault>, Rare>>;
