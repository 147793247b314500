import type { Motion } from "../motion/motion.ts";
import type { BellyFrame } from "../pose/belly.ts";
import type { Joint, Side } from "../pose/joints.ts";
import type { Keypoint } from "../pose/pose.ts";
import type { Sight } from "../space/sight.ts";
import type { SpaceJoints, SquareJoints } from "../space/square-view.ts";
import type { LiveBelly } from "./belly.ts";
import type { ExerciseMeta, Unit, View } from "./facts.ts";

export type * from "./facts.ts";

/** What the app leads when it paces an exercise (drawing-in): draw the belly in, hold, release. */
export type GuidePhase = "draw" | "hold" | "release";

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

/** How far a repetition went of something that is asked to go no further; null where that was not seen. */
export interface CapReading {
  /** The id that the exercise has for it. */
  readonly id: string;
  /** What was asked at most, and what was measured with one standard deviation of doubt, in the unit of the cap. */
  readonly most: number;
  readonly value: number | null;
  readonly doubt: number | null;
}

/**
 * A counted repetition. Times and the hold are in seconds; the hold is null where the fault that judges it was not seen, `score` is
 * 0..100, null when nothing could be judged.
 */
export interface Repetition {
  readonly start: number;
  readonly peak: number;
  readonly end: number;
  readonly side: Side | null;
  readonly hold: number | null;
  readonly score: number | null;
  readonly faults: readonly FoundFault[];
  /** Every rule that could be judged, for the explanation of the score. */
  readonly checks: readonly Check[];
  /** Ids of the faults that could not be judged. */
  readonly notSeen: readonly string[];
  /** Every cap that was asked for; absent where none was. */
  readonly caps?: readonly CapReading[];
}

/** A start that turned back too early to count, or a led hold whose posture was left; seconds. */
export interface PartialRepetition {
  readonly start: number;
  readonly end: number;
  /** True of a led hold in which the belly was seen well and nothing moved it, not even breath. */
  readonly isStill?: true;
}

/** What a rule reports when it happens. */
export type RuleEvent =
  | { readonly type: "repetition"; readonly repetition: Repetition }
  | { readonly type: "partial"; readonly partial: PartialRepetition }
  /** A fault visible now, while the movement is still under way and a cue still helps. */
  | { readonly type: "fault"; readonly id: string; readonly t: number }
  /** The movement under way, or the one that just ended, goes further than was asked; once a movement. */
  | { readonly type: "beyond"; readonly reading: CapReading; readonly t: number }
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
  /** Absent where the belly is not looked at. */
  readonly belly?: LiveBelly;
}

/** Chosen before the set; `caps` is how far it may go at most, by their ids, absent where nothing was asked. */
export interface RuleOptions {
  readonly variant: string | null;
  readonly caps?: Readonly<Record<string, number>> | undefined;
}

/** What a rule sees of one moment: only joints that it declared and that were seen. */
export interface RuleFrame {
  readonly t: number;
  readonly joints: SeenJoints | null;
  /** The phase that the app leads at this moment, if it paces the exercise. */
  readonly guide: GuidePhase | null;
  /** The same body in space, as far as that could be told; null without the network, or when too little was seen. */
  readonly sight: Sight | null;
  /** What the pixels show of the belly; null where nobody looked for it. */
  readonly belly: BellyFrame | null;
}

/** The seen ones of the declared joints. */
export type SeenJoints = Readonly<Partial<Record<Joint, Keypoint>>>;

/** Result of one step. */
export interface StepResult<State> {
  readonly state: State;
  readonly events: readonly RuleEvent[];
  readonly live: Live;
}

/** Takes values by name from a body in space, from its room or from its square picture; null where a joint was not seen. */
export type ReadBody = (room: SpaceJoints, square: SquareJoints) => Readonly<Record<string, number | null>>;

/** An exercise's judgement: pure, causal, and the same live, in review, in the scorer and in a test. */
export interface Rule<State> {
  init(options: RuleOptions): State;
  step(state: State, frame: RuleFrame): StepResult<State>;
  /** Reports what was under way when the stream ended (a repetition already back at rest); adds nothing unseen. */
  finish(state: State): readonly RuleEvent[];
  /** Takes its values from a body in space: for whoever asks how right they are. */
  readonly reads: ReadBody;
}

/** One exercise folder: what is fixed about it, its judgement, and how its demonstration moves. */
export interface Exercise<State = unknown> {
  readonly meta: ExerciseMeta;
  readonly rule: Rule<State>;
  /** Ids of the remarks that a set with those repetitions asks for; pure. */
  readonly remarksOn?: (repetitions: readonly Repetition[]) => readonly string[];
  readonly motion: Motion;
}
