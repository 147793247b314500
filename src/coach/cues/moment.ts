import type { ExerciseMeta, GuidePhase, Live, Repetition } from "../../rules/contract.ts";
import type { UncountedWhy } from "../../rules/uncounted.ts";
import type { StartingWith } from "../../session/snapshot.ts";
import type { FlowEvent } from "../flow/events.ts";

/** What has just happened, as far as there is something to say about it. */
export type CoachEvent =
  | FlowEvent
  /** A set begins for the ear: what is done, how much is asked in all, the repetitions done before. */
  | {
      readonly type: "set-opened";
      readonly exercise: ExerciseMeta;
      readonly asked: number;
      readonly holdSeconds: number;
    }
  | { readonly type: "repetition"; readonly repetition: Repetition }
  /** Something about a set or a session as a whole, told at its end. */
  | { readonly type: "set-remark"; readonly text: string }
  /** The page was hidden in the middle of a set, or is to be seen again. */
  | { readonly type: "hidden" | "shown" }
  /** Something that passes and stops nothing. */
  | { readonly type: "notice"; readonly text: string }
  /** A fault visible now. */
  | { readonly type: "fault"; readonly id: string }
  /** Where to stand or how to turn the phone; the placing paces these itself. */
  | { readonly type: "direction"; readonly text: string }
  /** Anything that must be heard at once. */
  | { readonly type: "safety"; readonly text: string };

/** The led breath as it is spoken of. */
export interface GuideLook {
  readonly phase: GuidePhase;
  /** Seconds into the phase, and its length. */
  readonly seconds: number;
  readonly length: number;
  readonly round: number;
}

/** One moment as the coach sees it; `t` in seconds of one rising clock. */
export interface CoachMoment {
  readonly t: number;
  readonly events: readonly CoachEvent[];
  readonly live: Live | null;
  readonly guide: GuideLook | null;
  /** Why movement of some length was not counted; null where there is nothing to say. */
  readonly uncounted: UncountedWhy | null;
  /** What would bring a body back into sight, when something about the picture is wrong; null otherwise. */
  readonly direction: string | null;
  /** What is being got ready before the first picture; null while nothing is. */
  readonly starting: StartingWith | null;
}
