import type { Surroundings } from "../placement/find.ts";
import type { Placement } from "../placement/placement.ts";
import type { Pose } from "../pose/pose.ts";
import type { Exercise, Live } from "../rules/contract.ts";
import type { Manner } from "../voice/settings.ts";
import { type CueState, NOTHING_SAID } from "./cues/policy.ts";
import type { StartingWith } from "./cues/starting.ts";
import type { EventOf, WorkoutEvent } from "./events.ts";
import { begun, foldEvent, foldLog } from "./fold.ts";
import type { Free } from "./free-look.ts";
import type { SourceFacts } from "./input.ts";
import { exerciseStepOf, type Progress, watchedAs } from "./progress.ts";
import { NOTHING_SHOWN, type Standing } from "./standing.ts";
import { startWatch, type Watch } from "./watch.ts";

/**
 * A workout under way: its log, what the log comes to, and what is looked at between two events. Plain data but for
 * the exercises, never changed. A set on its own is a workout of one step; of a film the clock is the film.
 */
export interface Workout {
  readonly log: readonly WorkoutEvent[];
  readonly progress: Progress;
  /** Time of the newest input, and up to which time has passed for the phase under way; seconds since 1970. */
  readonly t: number;
  readonly passedTo: number;
  /** When the newest picture came. */
  readonly framedAt: number;
  /** The pictures that are judged, or the last that were. */
  readonly watch: Watch | null;
  readonly watches: number;
  /** The newest picture that was judged: it stays until the next one. */
  readonly picture: Picture | null;
  readonly placement: Placement | null;
  /** What is recognised where nobody is led; null where somebody is, and before the first picture. */
  readonly free: Free | null;
  readonly source: SourceFacts | null;
  /** Share of a film that is done, 0..1; null when it has no end. */
  readonly share: number | null;
  readonly starting: { readonly what: StartingWith; readonly progress: number | null } | null;
  readonly surroundings: Surroundings;
  readonly manner: Manner;
  readonly cues: CueState;
  readonly standing: Standing;
  readonly exerciseById: (id: string) => Exercise | null;
  /** Exercises of which a set was begun since the app was opened, as ids: how they are done was told. */
  readonly known: readonly string[];
}

/** A picture as it was judged; `t` in seconds of its stretch, the size in pixels. */
export interface Picture {
  readonly live: Live;
  readonly pose: Pose | null;
  readonly width: number;
  readonly height: number;
  readonly t: number;
}

/** What a workout is opened with. */
export interface Opening {
  readonly t: number;
  readonly manner: Manner;
  readonly exerciseById: (id: string) => Exercise | null;
  readonly known: readonly string[];
}

const UNKNOWN: Surroundings = { brightness: null, people: null, roll: null };

/** A workout at its beginning. */
export function openWorkout(
  { t, ...opening }: Opening,
  what: Pick<EventOf<"opened">, "id" | "source" | "steps">,
): Workout {
  const event: EventOf<"opened"> = { type: "opened", t, ...what };
  return { ...blank(t), ...opening, log: [event], progress: begun(event) };
}

/** A workout as its log left it, to be taken up. @throws RangeError for a log that does not begin with an opening. */
export function reopenWorkout({ t, ...opening }: Opening, log: readonly WorkoutEvent[]): Workout {
  const progress = foldLog(log);
  if (progress === null) throw new RangeError("A log begins with the opening of its workout.");
  return { ...blank(t), ...opening, log, progress };
}

function blank(t: number): Omit<Workout, keyof Omit<Opening, "t"> | "log" | "progress"> {
  return {
    t,
    passedTo: t,
    framedAt: Number.NEGATIVE_INFINITY,
    watch: null,
    watches: 0,
    picture: null,
    placement: null,
    free: null,
    source: null,
    share: null,
    starting: null,
    surroundings: UNKNOWN,
    cues: NOTHING_SAID,
    standing: NOTHING_SHOWN,
  };
}

/** An event before its time is written to it. */
export type NewEvent = WorkoutEvent extends infer E ? (E extends WorkoutEvent ? Omit<E, "t"> : never) : never;

/** Writes down what happened now; the progress follows from it. */
export function happen(workout: Workout, ...events: readonly NewEvent[]): Workout {
  const dated = events.map((event) => ({ ...event, t: workout.t }) as WorkoutEvent);
  return {
    ...workout,
    log: [...workout.log, ...dated],
    progress: dated.reduce(foldEvent, workout.progress),
  };
}

/** The exercise under way, or as which somebody is looked at in led movement; null where nobody is. */
export function exerciseOf({ progress, exerciseById }: Workout): Exercise | null {
  const id = watchedAs(progress);
  return id === null ? null : exerciseById(id);
}

/** Begins to judge the pictures anew; what is recorded begins with them. */
export function watchAnew(workout: Workout): Workout {
  const exercise = exerciseOf(workout);
  if (exercise === null) return { ...workout, watch: null };
  const { progress, watches, source } = workout;
  const number = watches + 1;
  const fromZero = (source?.kind ?? progress.source) === "camera";
  const { variant = null, caps } = exerciseStepOf(progress) ?? {};
  const watch = startWatch(exercise, { variant, caps }, { number, fromZero });
  return { ...workout, watches: number, watch };
}
