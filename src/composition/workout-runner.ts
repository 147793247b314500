import type { Capture, Captured, CaptureRequest } from "../capture/capture.ts";
import { framesOf } from "../capture/replay.ts";
import type { Surroundings } from "../placement/find.ts";
import type { Recording } from "../pose/recording.ts";
import type { Exercise } from "../rules/contract.ts";
import type { SourceKind } from "../sources/source.ts";
import type { LocalStore } from "../storage/local-store.ts";
import type { Manner } from "../voice/settings.ts";
import type { Poses } from "../workers/poses.ts";
import { advanceWorkout } from "../workout/advance.ts";
import type { WorkoutEvent } from "../workout/events.ts";
import { IDLE_SNAPSHOT } from "../workout/idle-snapshot.ts";
import type { Action, WorkoutInput } from "../workout/input.ts";
import { type NoteId, problem } from "../workout/problems.ts";
import { exerciseStepOf, exerciseToCome, isLed, type Progress } from "../workout/progress.ts";
import { snapshotOf, type WorkoutSnapshot } from "../workout/snapshot.ts";
import type { ExerciseStep, FreeStep, WorkoutStep } from "../workout/step.ts";
import { progressOf } from "../workout/stored-log.ts";
import { openWorkout, reopenWorkout, type Workout } from "../workout/workout.ts";
import { KeptLog } from "./kept-log.ts";
import { StretchRecorder } from "./stretch-recorder.ts";
import { type CaptureParts, WorkoutCapture } from "./workout-capture.ts";

/** What a workout is run with. */
export interface RunnerParts extends CaptureParts {
  readonly poses: CaptureParts["poses"] & Pick<Poses, "onRestart">;
  /** Seconds since 1970 of a rising clock. */
  readonly now: () => number;
  /** A fresh id. */
  readonly id: () => string;
  readonly manner: () => Manner;
  readonly store: Pick<LocalStore, "read" | "write">;
  readonly page: Pick<Document, "hidden" | "addEventListener">;
  /** Whether an exercise is still allowed before the camera; asked for each set. */
  readonly isAllowed: (exercise: Exercise) => boolean;
  /** What the page sees besides poses, while the picture is set up. */
  readonly surroundings: (preview: Capture["preview"]) => Surroundings;
  /** Called when a led workout begins; gives the pain that was told before it. */
  readonly begun: () => number | null;
}

/** Hears what happened, and how the workout is to be shown now. */
export type WorkoutListener = (snapshot: WorkoutSnapshot, events: readonly WorkoutEvent[]) => void;

type Untimed = WorkoutInput extends infer I ? (I extends WorkoutInput ? Omit<I, "t"> : never) : never;

/** Time goes on without pictures (rests, guided movement, words that wait), milliseconds. */
const TICK_MS = 200;

/** A recording is judged at once and shown every so many frames: each one would draw the page thousands of times. */
const SHOWN_FRAMES = 100;

/** Inputs that come by themselves now and then, and change nothing on the screen unless something follows. */
const PASSING_BY: readonly WorkoutInput["type"][] = ["tick", "surroundings", "pictures"];

/** The one workout that may be under way: gives it pictures, time and what a hand did, and tells what follows. */
export class WorkoutRunner {
  #workout: Workout | null = null;
  /** The log of the one that was left last; null before the first of this page. */
  #leftLog: readonly WorkoutEvent[] | null = null;
  #snapshot: WorkoutSnapshot = IDLE_SNAPSHOT;
  #recorder = new StretchRecorder();
  /** Exercises of which a set was begun since the app was opened, as ids. */
  readonly #known = new Set<string>();
  /** Counts what was begun: what was begun last goes on alone. */
  #beginnings = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #listeners = new Set<WorkoutListener>();
  readonly #capture: WorkoutCapture;
  readonly #kept: KeptLog;

  constructor(private readonly parts: RunnerParts) {
    const { poses, page, store } = parts;
    this.#capture = new WorkoutCapture(parts, (captured) => this.#give(captured));
    this.#kept = new KeptLog(store);
    poses.onRestart = () => this.#give({ type: "model-restarted" });
    page.addEventListener("visibilitychange", () => this.#give({ type: "page", hidden: page.hidden }));
  }

  /** How the workout is to be shown now. */
  get snapshot(): WorkoutSnapshot {
    return this.#snapshot;
  }

  /** What happened in the newest workout, one that a reload broke off too; empty before the first. */
  get log(): readonly WorkoutEvent[] {
    return this.#workout?.log ?? this.#leftLog ?? this.#kept.read() ?? [];
  }

  /** How far a workout is that was left in the middle and can be taken up; null where there is none. */
  get left(): Progress | null {
    const isUnderWay = this.#workout !== null && this.#workout.progress.brokenBy === undefined;
    return isUnderWay ? null : progressOf(this.#kept.read());
  }

  /** Calls `listener` at every change; returns the way to stop that. */
  subscribe(listener: WorkoutListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins to lead through those steps before the camera. */
  lead(steps: readonly WorkoutStep[]): void {
    this.#open(openWorkout(this.#opening(), { id: this.parts.id(), source: "camera", steps: [...steps] }));
    this.#prepare();
  }

  /** Takes up the workout that was left, with the steps of it that may be done now. */
  takeUp(steps: readonly WorkoutStep[], at: number): void {
    const log = this.#kept.read();
    if (log === null) return;
    this.#open(reopenWorkout(this.#opening(), log));
    this.#give({ type: "take-up", steps, at });
    this.#prepare();
  }

  /** Watches a film or the figure; settles when it is over, well or by a problem (see the snapshot's status). */
  async watch(
    kind: Exclude<SourceKind, "camera">,
    step: ExerciseStep | FreeStep,
    request: CaptureRequest,
  ): Promise<void> {
    this.#open(openWorkout(this.#opening(), { id: this.parts.id(), source: kind, steps: [step] }));
    await this.#capture.start(request, "source").run();
  }

  /** Judges a recording again, at once. */
  async replay(recording: Recording, step: ExerciseStep): Promise<void> {
    this.#open(openWorkout(this.#opening(), { id: this.parts.id(), source: "recording", steps: [step] }));
    const mine = this.#beginnings;
    const source = { kind: "recording", live: false, mirrored: false } as const;
    this.#give({ type: "source-opened", source });
    this.#give({ type: "ready" });
    for await (const frame of framesOf(recording)) {
      if (mine !== this.#beginnings) return;
      this.#give({ type: "frame", ...frame }, recording);
    }
    this.#give({ type: "source-ended" });
  }

  /** Something was done by hand. */
  act(action: Action): void {
    this.#give({ type: "hand", action });
  }

  /** Tells something that stops nothing. */
  note(id: NoteId): void {
    this.#give({ type: "note", id });
  }

  /** What was told of the pain before or after. */
  feel(is: "before" | "after", pain: number | null): void {
    this.#give({ type: "pain", is, pain });
  }

  /** The person wants to be spoken to in another manner. */
  speakAs(manner: Manner): void {
    this.#give({ type: "manner", manner });
  }

  /** Leaves the workout behind; a led one that is not over can be taken up again. */
  leave(): void {
    if (this.#workout === null) return;
    this.#give({ type: "leave" });
    this.#beginnings += 1;
    this.#capture.stop();
    clearInterval(this.#timer);
    this.#leftLog = this.#workout.log;
    this.#workout = null;
    this.#tell(IDLE_SNAPSHOT, []);
  }

  /** Gives up the workout that was left. */
  forget(): void {
    this.#kept.forget();
    this.#tell(this.#snapshot, []);
  }

  /** What was seen in this stretch, to be kept; null while nothing was. */
  recording(): Recording | null {
    return this.#recorder.recording;
  }

  #opening() {
    const { now, manner, exerciseById } = this.parts;
    return { t: now(), manner: manner(), exerciseById, known: [...this.#known] };
  }

  #open(workout: Workout): void {
    this.leave();
    this.#workout = workout;
    this.#recorder = new StretchRecorder();
    this.#beginnings += 1;
    if (workout.progress.source === "camera" || workout.progress.source === "demonstration") {
      this.#timer = setInterval(() => this.#tick(), TICK_MS);
    }
    this.#happened(workout, workout.log.length === 1 ? workout.log : []);
  }

  /**
   * The camera is asked for and the model loaded while the person is still at the device: after a warm-up they stand
   * two metres away. It stays open, because asking a second time could bring the browser's question back. A set before
   * the camera opens it by itself.
   */
  #prepare(): void {
    const phase = this.#workout?.progress.phase;
    const next = phase?.is === "preparing" ? phase.next.is : null;
    const step = this.#workout === null ? null : exerciseToCome(this.#workout.progress);
    const exercise = this.#exercise(step);
    if (next === "placing" || next === "breathing" || exercise === null) this.#give({ type: "ready" });
    else void this.#capture.start(this.parts.camera(exercise), "prepare").prepare();
  }

  #tick(): void {
    if (this.#snapshot.progress?.phase.is === "placing") {
      this.#give({ type: "surroundings", ...this.parts.surroundings(this.#capture.preview) });
    }
    this.#give({ type: "tick" });
  }

  /** Gives an input its time (of a film its own) and the workout what comes in; tells what follows. */
  #give(input: Untimed | Captured, replayed: Recording | null = null): void {
    const before = this.#workout;
    if (before === null) return;
    const isFilm = before.source?.live === false;
    const begun = before.log[0]?.t ?? 0;
    const t = !isFilm ? this.parts.now() : input.type === "frame" ? begun + input.at : before.t;
    const after = advanceWorkout(before, { ...input, t });
    this.#workout = after;
    if (input.type === "frame") {
      const model = replayed === null ? this.#capture.model : replayed.model;
      this.#recorder.record(before, after, model, replayed?.source);
    }
    const isShown =
      input.type !== "frame" ||
      replayed === null ||
      ((after.share ?? 0) * replayed.frames.length) % SHOWN_FRAMES < 1;
    const events = after.log.slice(before.log.length);
    const isNew = !PASSING_BY.includes(input.type);
    if (events.length > 0 || after.progress !== before.progress || (isNew && isShown))
      this.#happened(after, events);
  }

  #happened(workout: Workout, events: readonly WorkoutEvent[]): void {
    const { progress } = workout;
    this.#kept.keep(workout, events);
    this.#tell(snapshotOf(workout, this.#capture.preview), events);
    if (workout !== this.#workout) return;
    this.#capture.follow(progress, this.#snapshot.hold.running);
    if (!isLed(progress)) return;
    if (events.some(({ type }) => type === "prepared")) this.feel("before", this.parts.begun());
    const exercise = this.#exercise(exerciseStepOf(progress));
    const isBegun = events.some(({ type }) => type === "set-started");
    if (isBegun && exercise !== null) this.#known.add(exercise.meta.id);
    // Each set asks anew, also where the camera is open already.
    if (isBegun && exercise !== null && !this.parts.isAllowed(exercise))
      this.#give({ type: "failed", problem: problem("held-back") });
  }

  #exercise(step: ExerciseStep | null): Exercise | null {
    return step === null ? null : this.parts.exerciseById(step.exercise);
  }

  #tell(snapshot: WorkoutSnapshot, events: readonly WorkoutEvent[]): void {
    this.#snapshot = snapshot;
    for (const listener of this.#listeners) listener(snapshot, events);
  }
}
