import type { Motion } from "../motion/motion.ts";
import type { Joint, Side } from "../pose/joints.ts";
import type { Keypoint } from "../pose/pose.ts";
import type { Posture } from "../space/posture.ts";
import type { Sight } from "../space/sight.ts";

/** Where the camera must stand: square to the person's side, or in front. */
export type View = "side" | "front";

/** Units of a measured value: degrees, seconds, trunk lengths, a plain ratio, or none (a yes or no). */
export type Unit = "deg" | "s" | "trunk" | "ratio" | "none";

/** What the app leads when it paces an exercise (drawing-in): draw the belly in, hold, release. */
export type GuidePhase = "draw" | "hold" | "release";

/** A named fault: what to say, why it matters and on whose word, how much, and where its limit comes from. */
export interface FaultMeta {
  readonly id: string;
  /** What is measured, to go before "could not be measured"; begins small. */
  readonly measures: string;
  /** Spoken while it still helps: what to do, at most six words. */
  readonly cue: string;
  /** One or two sentences for the review: what was seen and why it matters. */
  readonly explain: string;
  /** Share in the score; 1 is usual, 2 is a matter of safety. */
  readonly weight: number;
  /** Where the limit comes from, with the limit itself: what was measured on recordings, or the dose. */
  readonly basis: string;
  /** On whose word it matters. */
  readonly sources: Sources;
}

/** Something told once at the end of a set, about the set as a whole. */
export interface SetRemark {
  readonly id: string;
  /** Spoken and shown: what to do next time, at most eight words. */
  readonly text: string;
}

/** A way of doing the exercise, chosen before the set. */
export interface Variant {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** True for the way to begin with a stiff or sore back. */
  readonly easier: boolean;
  /** Ids of the faults that this variant makes void. */
  readonly voids: readonly string[];
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
export interface ExerciseMeta {
  readonly id: string;
  readonly view: View;
  /** The posture that it is done in. */
  readonly posture: Posture;
  /** Joints that the rule may read; the runner withholds the others. */
  readonly joints: readonly Joint[];
  readonly faults: readonly FaultMeta[];
  /** Ids of the faults that tell whether the top was good: the good zone of the meter and of the judged angle ends where they begin. */
  readonly topFaults: readonly string[];
  readonly variants: readonly Variant[];
  /** What it asks of a body in any of its ways; what the person's health rules out is left out by it. */
  readonly demands: readonly Demand[];
  /** What can be told at a set's end; absent where every fault belongs to a repetition. */
  readonly remarks?: readonly SetRemark[];
  readonly dose: Dose;
  /** Whether people were filmed for the recordings that the limits were measured on; false where all are simulated. */
  readonly filmed: boolean;
  readonly text: ExerciseText;
  /** True when the app leads the pace and the rule listens to `guide`. */
  readonly paced: boolean;
}

/** One judged rule of a repetition: what was measured and how good it was. */
export interface Check {
  /** The fault's id. */
  readonly id: string;
  readonly value: number;
  readonly unit: Unit;
  /** Where the fault begins, in the same unit. */
  readonly limit: number;
  /** 1 is good, 0 is far off; a fault lies below 0.5. */
  readonly quality: number;
  readonly weight: number;
}

/** A fault found in a repetition: its value, unit and the time of the frame that shows it best (seconds). */
export interface FoundFault {
  readonly id: string;
  readonly value: number;
  readonly unit: Unit;
  readonly at: number;
}

/** A counted repetition. Times and the hold are in seconds; `score` is 0..100, null when nothing could be judged. */
export interface Repetition {
  readonly start: number;
  readonly peak: number;
  readonly end: number;
  readonly side: Side | null;
  readonly hold: number;
  readonly score: number | null;
  readonly faults: readonly FoundFault[];
  /** Every rule that could be judged, for the explanation of the score. */
  readonly checks: readonly Check[];
  /** Ids of the faults that could not be judged. */
  readonly notSeen: readonly string[];
}

/** A start that turned back too early to count. */
export interface PartialRepetition {
  readonly start: number;
  readonly end: number;
}

/** What a rule reports when it happens. */
export type RuleEvent =
  | { readonly type: "repetition"; readonly repetition: Repetition }
  | { readonly type: "partial"; readonly partial: PartialRepetition }
  /** A fault visible now, while the movement is still under way and a cue still helps. */
  | { readonly type: "fault"; readonly id: string; readonly t: number }
  /** The rule itself failed on this frame; the run goes on. */
  | { readonly type: "error"; readonly t: number; readonly message: string };

/** Why nothing can be judged at this moment. */
export type Obstacle =
  | "nobody" // no person in the picture
  | "cut-off" // joints that the exercise needs are not seen
  | "wrong-view" // the body is turned too far off the view
  | "not-ready"; // the person is not in the exercise's own posture

/** Part of the movement. */
export type Phase = "rest" | "out" | "top" | "back";

/** The limb and angle that are judged now, for the picture. */
export interface Judged {
  /** The angle's three joints, the vertex in the middle. */
  readonly joints: readonly [Joint, Joint, Joint];
  /** Degrees. */
  readonly angle: number;
  /** The good zone in degrees. */
  readonly good: readonly [number, number];
}

/** What the live screen shows at this frame. */
export interface Live {
  /** Null when everything needed is seen and the person is in posture. */
  readonly obstacle: Obstacle | null;
  readonly view: View | "oblique" | null;
  readonly phase: Phase;
  /** Where in the range the body is: 0 rest, 1 the good top; may exceed 1. Null when not measurable. */
  readonly progress: number | null;
  /** Where the good top begins and ends on the same scale. */
  readonly goodRange: readonly [number, number];
  readonly judged: Judged | null;
  /** Seconds of the hold under way, 0 outside. */
  readonly hold: number;
  readonly side: Side | null;
}

/** Chosen before the set. */
export interface RuleOptions {
  readonly variant: string | null;
}

/** What a rule sees of one moment: only joints that it declared and that were seen. */
export interface RuleFrame {
  readonly t: number;
  readonly joints: SeenJoints | null;
  /** The phase that the app leads at this moment, if it paces the exercise. */
  readonly guide: GuidePhase | null;
  /** The same body in space, as far as that could be told; null without the network, or when too little was seen. */
  readonly sight: Sight | null;
}

/** The seen ones of the declared joints. */
export type SeenJoints = Readonly<Partial<Record<Joint, Keypoint>>>;

/** Result of one step. */
export interface StepResult<State> {
  readonly state: State;
  readonly events: readonly RuleEvent[];
  readonly live: Live;
}

/** An exercise's judgement: pure, causal, and the same live, in review, in the scorer and in a test. */
export interface Rule<State> {
  init(options: RuleOptions): State;
  step(state: State, frame: RuleFrame): StepResult<State>;
  /** Reports what was under way when the stream ended (a repetition already back at rest); adds nothing unseen. */
  finish(state: State): readonly RuleEvent[];
}

/** One exercise folder: what is fixed about it, its judgement, and how its demonstration moves. */
export interface Exercise<State = unknown> {
  readonly meta: ExerciseMeta;
  readonly rule: Rule<State>;
  /** Ids of the remarks that a set with those repetitions asks for; pure. */
  readonly remarksOn?: (repetitions: readonly Repetition[]) => readonly string[];
  readonly motion: Motion;
}
