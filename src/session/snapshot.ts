import type { Pose } from "../pose/pose.ts";
import type { ExerciseMeta, GuidePhase, Live, PartialRepetition, Repetition } from "../rules/contract.ts";
import type { SetScore } from "../rules/score.ts";
import type { UnseenStretch } from "../rules/seen-stretches.ts";
import type { UncountedWhy } from "../rules/uncounted.ts";
import type { SourceKind } from "../sources/source.ts";
import type { PoseBackend, PoseModel } from "../workers/pose-api.ts";
import type { Problem } from "./problems.ts";

/** What is being got ready before the first picture. */
export type StartingWith = "source" | "model";

/** Why a set stands still: asked for, or the tab was hidden (it goes on by itself when seen again). */
export type PauseReason = "asked" | "hidden";

/** Where the session is in its life. */
export type SessionStatus =
  | { readonly is: "idle" }
  /** `progress` is the share of the model that has come, 0..1, null when unknown. */
  | { readonly is: "starting"; readonly what: StartingWith; readonly progress: number | null }
  | { readonly is: "running" }
  | { readonly is: "paused"; readonly why: PauseReason }
  /** The set is over; repetitions and score are final. */
  | { readonly is: "ended" }
  /** Stopped by a problem; what was counted before is still there. */
  | { readonly is: "failed"; readonly problem: Problem };

/** The fault that a cue may be said for now. */
export interface CurrentFault {
  readonly id: string;
  readonly cue: string;
  /** When it was last reported, in seconds of the source's time. */
  readonly t: number;
}

/** Where the led breath is: phase, seconds into it, its length, and the round under way from 1. */
export interface GuideMoment {
  readonly phase: GuidePhase;
  readonly seconds: number;
  readonly length: number;
  readonly round: number;
}

/** What is known about the pictures. */
export interface SourceView {
  readonly kind: SourceKind | "recording";
  readonly live: boolean;
  readonly mirrored: boolean;
  /** Pixels of the picture; 0 before the first one. */
  readonly width: number;
  readonly height: number;
  /** Share of the file done, 0..1; null when it has no end. */
  readonly progress: number | null;
  /** What to place on the page; null for a recording. Not to be changed. */
  readonly preview: HTMLVideoElement | HTMLCanvasElement | null;
}

/** The model at work. */
export interface ModelView {
  readonly model: PoseModel;
  readonly backend: PoseBackend;
  /** Poses a second over the last two seconds; null until measured. */
  readonly posesPerSecond: number | null;
}

/** All that can be shown of a session at one moment; plain and never changed. */
export interface SessionSnapshot {
  readonly status: SessionStatus;
  readonly exercise: ExerciseMeta | null;
  readonly variant: string | null;
  /** Repetitions asked of the whole set (both sides together). */
  readonly asked: number;
  readonly source: SourceView | null;
  readonly model: ModelView | null;
  /** What the rule says of the newest frame; null before the first. */
  readonly live: Live | null;
  /** The newest pose (fractions of picture height); null when nobody was found. */
  readonly pose: Pose | null;
  /** Time of the newest frame, in seconds of the source's time. */
  readonly t: number;
  /** Seconds of the set from its first frame, pauses left out. */
  readonly elapsed: number;
  readonly repetitions: readonly Repetition[];
  readonly partials: readonly PartialRepetition[];
  /** The times so far in which nothing could be judged, and why. */
  readonly unseen: readonly UnseenStretch[];
  /** Why movement since the last repetition was not counted, once it lasts; null where there is nothing to say. */
  readonly uncounted: UncountedWhy | null;
  /** A fault visible now, null when none was reported in the last two seconds. */
  readonly fault: CurrentFault | null;
  /** The led breath; null when the exercise is not paced. */
  readonly guide: GuideMoment | null;
  /** The set so far. */
  readonly score: SetScore;
  /** Something to say without stopping: nobody in view, the worker was restarted. */
  readonly notice: Problem | null;
}

/** Before the first set. */
export const IDLE_SNAPSHOT: SessionSnapshot = {
  status: { is: "idle" },
  exercise: null,
  variant: null,
  asked: 0,
  source: null,
  model: null,
  live: null,
  pose: null,
  t: 0,
  elapsed: 0,
  repetitions: [],
  partials: [],
  unseen: [],
  uncounted: null,
  fault: null,
  guide: null,
  score: { score: null, band: "unknown", technique: null, completion: null },
  notice: null,
};
