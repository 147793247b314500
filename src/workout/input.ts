import type { Surroundings } from "../placement/find.ts";
import type { BellyFrame } from "../pose/belly.ts";
import type { Pose } from "../pose/pose.ts";
import type { GuidePhase } from "../rules/contract.ts";
import type { Manner } from "../voice/settings.ts";
import type { StartingWith } from "./cues/starting.ts";
import type { EventOf } from "./events.ts";
import type { NoteId, Problem } from "./problems.ts";
import type { WorkoutStep } from "./step.ts";

/** What a hand may do to a workout; everything else happens by itself. */
export type Action =
  | { readonly type: "begin" | "skip" | "pause" | "resume" | "stop" | "undo" | "add" }
  | { readonly type: "answer"; readonly more: boolean }
  /** It is a bad day, or none after all. */
  | { readonly type: "bad-day"; readonly isOn: boolean };

/** What is known about the pictures, but for the element that shows them. */
export interface SourceFacts {
  readonly kind: EventOf<"opened">["source"];
  /** True when time runs by itself: then a hidden page is a pause. */
  readonly live: boolean;
  readonly mirrored: boolean;
}

/** Why a camera shows nothing though it is open: no pictures, kept back by the system, all black, or all the same. */
export type PictureTrouble = EventOf<"pictures-lost">["trouble"];

/** One picture as the model saw it. */
export interface FrameSeen {
  /** Seconds of the source's own time, from the capture. */
  readonly at: number;
  readonly pose: Pose | null;
  /** What the pixels show of the belly; absent where nobody looked for it. */
  readonly belly?: BellyFrame;
  /** Pixels of the picture. */
  readonly width: number;
  readonly height: number;
  /** Share of a film that is done, 0..1; null when it has no end. */
  readonly progress: number | null;
  /** The phase of the breath that the source itself leads; undefined where the app may lead it. */
  readonly guide: GuidePhase | null | undefined;
}

/** Everything that comes into a workout; `t` in seconds since 1970 of a rising clock. */
export type WorkoutInput = { readonly t: number } & (
  | { readonly type: "tick" }
  | ({ readonly type: "frame" } & FrameSeen)
  | { readonly type: "hand"; readonly action: Action }
  /** The page is hidden, or seen again. */
  | { readonly type: "page"; readonly hidden: boolean }
  | { readonly type: "starting"; readonly what: StartingWith; readonly progress: number | null }
  | { readonly type: "source-opened"; readonly source: SourceFacts }
  /** Source and model are ready, or need not be waited for. */
  | { readonly type: "ready" }
  | { readonly type: "source-ended" }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "model-restarted" }
  /** The camera shows nothing, or (null) what is there again. */
  | { readonly type: "pictures"; readonly trouble: PictureTrouble | null }
  /** Something that stops nothing and that the person should know; told once. */
  | { readonly type: "note"; readonly id: NoteId }
  /** The person left. */
  | { readonly type: "leave" }
  | { readonly type: "take-up"; readonly steps: readonly WorkoutStep[]; readonly at: number }
  | { readonly type: "pain"; readonly is: "before" | "after"; readonly pain: number | null }
  | ({ readonly type: "surroundings" } & Surroundings)
  /** How the person wants to be spoken to. */
  | { readonly type: "manner"; readonly manner: Manner }
);
