import type { Direction } from "../placement/direction.ts";
import type { Pose } from "../pose/pose.ts";
import type { ExerciseMeta, Live, PartialRepetition, Repetition } from "../rules/contract.ts";
import type { GuideMoment } from "./breath.ts";
import type { HoldClock } from "./cues/hold-clock.ts";
import type { StartingWith } from "./cues/starting.ts";
import type { SourceFacts } from "./input.ts";
import { type Problem, problem } from "./problems.ts";
import {
  currentSet,
  exerciseStepOf,
  exerciseToCome,
  isOver,
  isWaiting,
  lastPart,
  openSet,
  type Progress,
  type SetPart,
} from "./progress.ts";
import { type CurrentFault, elapsedOf } from "./watch.ts";
import type { Workout } from "./workout.ts";

/** How a workout is to be shown. */
export type WorkoutStatus =
  | { readonly is: "idle" }
  /** `progress` is the share of the model that has come, 0..1, null when unknown. */
  | { readonly is: "starting"; readonly what: StartingWith; readonly progress: number | null }
  | { readonly is: "running" }
  /** Asked for, or the page was hidden: then it goes on by itself when seen again. */
  | { readonly is: "paused"; readonly why: "asked" | "hidden" }
  /** All is over; repetitions are final. */
  | { readonly is: "ended" }
  /** Stopped by a problem; what was counted before is still there. */
  | { readonly is: "failed"; readonly problem: Problem };

/** What is known about the pictures. */
export interface SourceView extends SourceFacts {
  /** Pixels of the picture; 0 before the first one. */
  readonly width: number;
  readonly height: number;
  /** Share of the file done, 0..1; null when it has no end. */
  readonly progress: number | null;
  /** The element that shows them, to be placed on the page; null for a recording. Not to be changed. */
  readonly preview: object | null;
}

/** All that can be shown of a workout at one moment; plain and never changed. */
export interface WorkoutSnapshot {
  readonly status: WorkoutStatus;
  /** How far it is; null before anything was begun. */
  readonly progress: Progress | null;
  readonly exercise: ExerciseMeta | null;
  readonly variant: string | null;
  /** Repetitions asked of this stretch of the set (both sides together). */
  readonly asked: number;
  readonly source: SourceView | null;
  /** What the rule says of the newest frame; null before the first. */
  readonly live: Live | null;
  /** The newest pose (fractions of picture height); null when nobody was found. */
  readonly pose: Pose | null;
  /** Time of the newest frame, and since the first, pauses left out; seconds. */
  readonly t: number;
  readonly elapsed: number;
  /** What was seen in this stretch of the set. */
  readonly repetitions: readonly Repetition[];
  readonly partials: readonly PartialRepetition[];
  /** The times in which nothing could be judged or of movement nothing came, and why; known when the stretch has ended. */
  readonly unseen: SetPart["unseen"];
  /** A fault visible now, null when none was reported in the last two seconds. */
  readonly fault: CurrentFault | null;
  /** The led breath; null when the exercise is not paced. */
  readonly guide: GuideMoment | null;
  /** The hold of this repetition as it is shown and told. */
  readonly hold: HoldClock;
  /** What stands in the way of the picture while it is set up, to be drawn; null when nothing does. */
  readonly direction: Direction | null;
  /** Something to say without stopping, such as that the model was restarted. */
  readonly notice: Problem | null;
}

/** A notice in passing stays this long, seconds. */
const NOTICE_SECONDS = 8;

/** How a workout is to be shown, before the element that shows its pictures. */
export function snapshotOf(workout: Workout, preview: SourceView["preview"]): WorkoutSnapshot {
  const { progress, watch, source, placement, picture } = workout;
  const step = exerciseStepOf(progress) ?? exerciseToCome(progress);
  const exercise = step === null ? null : workout.exerciseById(step.exercise);
  const part = partOf(progress);
  const over = isOver(progress);
  return {
    status: statusOf(workout),
    progress,
    exercise: exercise?.meta ?? null,
    variant: step?.variant ?? null,
    asked: part?.asked ?? step?.asked ?? 0,
    source: source && {
      ...source,
      width: picture?.width ?? 0,
      height: picture?.height ?? 0,
      progress: workout.share,
      preview,
    },
    live: picture?.live ?? null,
    pose: picture?.pose ?? null,
    t: picture?.t ?? 0,
    elapsed: watch === null ? 0 : elapsedOf(watch),
    repetitions: part?.repetitions ?? [],
    partials: part?.partials ?? [],
    unseen: part?.unseen ?? [],
    fault: over || isWaiting(progress) ? null : (watch?.fault ?? null),
    guide: over ? null : (watch?.guide ?? null),
    hold: workout.cues.hold,
    direction: placement?.direction ?? null,
    notice: over ? null : noticeOf(workout),
  };
}

/** The stretch under way, or the last one of the set that is over; null while another is yet to begin. */
function partOf(progress: Progress): SetPart | null {
  const set = isWaiting(progress) ? openSet(progress) : currentSet(progress);
  return set === null ? null : lastPart(set);
}

function statusOf({ progress, starting, picture }: Workout): WorkoutStatus {
  const { phase, brokenBy, isPaused, isHidden } = progress;
  if (brokenBy != null) return { is: "failed", problem: brokenBy as Problem };
  if (phase.is === "finished") return { is: "ended" };
  // Once something was seen it stays on the screen until the next picture.
  const isFirst = phase.is === "preparing" || picture === null;
  if (starting !== null && isFirst) return { is: "starting", ...starting };
  if (phase.is === "preparing") return { is: "starting", what: "source", progress: null };
  if (isPaused) return { is: "paused", why: "asked" };
  return isHidden ? { is: "paused", why: "hidden" } : { is: "running" };
}

function noticeOf({ log, t }: Workout): Problem | null {
  const last = log.findLast(({ type }) => type === "model-restarted" || type === "noted");
  if (last === undefined || t - last.t >= NOTICE_SECONDS) return null;
  return problem(last.type === "noted" ? last.id : "worker-restarted");
}
