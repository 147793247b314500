import type { ExerciseMeta, Live } from "../../rules/contract.ts";
import type { UncountedWhy } from "../../rules/uncounted.ts";
import type { GuideMoment } from "../breath.ts";
import type { WorkoutEvent } from "../events.ts";
import type { Lesson } from "../lesson.ts";
import type { WorkoutStep } from "../step.ts";
import type { StartingWith } from "./starting.ts";

/** One moment as it is spoken of; `t` in seconds of one rising clock. */
export interface SpokenMoment {
  readonly t: number;
  /** What has just happened. */
  readonly events: readonly WorkoutEvent[];
  /** The exercise under way; null in led movement. */
  readonly exercise: ExerciseMeta | null;
  /** All steps of the workout, and which of them is under way. */
  readonly steps: readonly WorkoutStep[];
  readonly at: number;
  /** How an exercise is done, where there is time to tell it now; null otherwise. */
  readonly lesson: Lesson | null;
  /** What the rule says of the newest picture; null while nobody is looked at. */
  readonly live: Live | null;
  readonly guide: GuideMoment | null;
  /** Why movement of some length was not counted; null where there is nothing to say. */
  readonly uncounted: UncountedWhy | null;
  /** What would bring a body back into sight, when something about the picture is wrong; null otherwise. */
  readonly direction: string | null;
  /** What is being got ready before the first picture; null while nothing is. */
  readonly starting: StartingWith | null;
}
