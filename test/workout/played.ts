import type { PlannedRepetition } from "../../src/demonstration/choreography.ts";
import { simulate } from "../../src/demonstration/simulate.ts";
import { exerciseById } from "../../src/exercises/registry.ts";
import { type Pose, poseFromPixels } from "../../src/pose/pose.ts";
import { keypointsOf } from "../../src/pose/recording.ts";
import type { Exercise } from "../../src/rules/contract.ts";
import { advanceWorkout } from "../../src/workout/advance.ts";
import type { EventOf, WorkoutEvent } from "../../src/workout/events.ts";
import type { Action, FrameSeen, WorkoutInput } from "../../src/workout/input.ts";
import type { Phase } from "../../src/workout/progress.ts";
import type { WorkoutStep } from "../../src/workout/step.ts";
import { type Opening, openWorkout, reopenWorkout, type Workout } from "../../src/workout/workout.ts";

type Untimed = WorkoutInput extends infer I ? (I extends WorkoutInput ? Omit<I, "t"> : never) : never;

/** Noon of the first of November 2026, seconds since 1970. */
const NOON = Date.UTC(2026, 10, 1, 12) / 1000;

/** Time passes in such steps where no picture comes, seconds. */
const TICK = 0.2;

/** A workout played along a clock of its own: films of the figure instead of a camera, and no page. */
export class Played {
  t: number;
  workout: Workout;
  /** Everything that was given to it. */
  readonly inputs: WorkoutInput[] = [];
  /** Called with the seconds that pass, before what comes then. */
  passing: (seconds: number) => void = () => undefined;
  /** Called with what has just happened. */
  happened: (events: readonly WorkoutEvent[]) => void = () => undefined;
  /** Seconds of the source so far. */
  #film = 0;

  constructor(
    private readonly steps: readonly WorkoutStep[],
    private readonly opening: Partial<Opening> = {},
    source: EventOf<"opened">["source"] = "camera",
  ) {
    this.t = opening.t ?? NOON;
    this.workout = openWorkout(this.#opening(), { id: "workout", source, steps: [...steps] });
  }

  get phase(): Phase["is"] {
    return this.workout.progress.phase.is;
  }

  /** What was said, in order. */
  get words(): readonly string[] {
    return this.lines.map(({ text }) => text).filter((text) => text !== "");
  }

  get lines() {
    return this.of("said").map(({ line }) => line);
  }

  /** The events of one type. */
  of<Type extends WorkoutEvent["type"]>(type: Type): readonly EventOf<Type>[] {
    return this.workout.log.filter((event): event is EventOf<Type> => event.type === type);
  }

  give(input: Untimed): this {
    const timed = { ...input, t: this.t } as WorkoutInput;
    const before = this.workout.log.length;
    this.inputs.push(timed);
    this.workout = advanceWorkout(this.workout, timed);
    const events = this.workout.log.slice(before);
    if (events.length > 0) this.happened(events);
    return this;
  }

  /** Camera and model are ready. */
  start(): this {
    return this.give({ type: "ready" });
  }

  act(...actions: readonly (Action | Exclude<Action["type"], "answer">)[]): this {
    for (const action of actions)
      this.give({ type: "hand", action: typeof action === "string" ? ({ type: action } as Action) : action });
    return this;
  }

  /** Lets time pass without a picture. */
  wait(seconds: number): this {
    for (let passed = 0; passed < seconds - TICK / 2; passed += TICK) {
      this.#pass(TICK);
      this.give({ type: "tick" });
    }
    return this;
  }

  /** Lets time pass without a picture until it is so, for ten minutes at most. */
  until(isSo: () => boolean): this {
    for (let i = 0; i < 3000 && !isSo(); i++) this.wait(TICK);
    return this;
  }

  /** The same picture for some seconds, ten times a second. */
  see(pose: Pose | null, seconds: number): this {
    for (let i = 0; i < seconds * 10; i++) {
      this.#pass(0.1);
      this.#film += 0.1;
      this.frame(pose, this.#film);
    }
    return this;
  }

  frame(pose: Pose | null, at: number, more: Partial<FrameSeen> = {}): this {
    const picture = { width: 1280, height: 720, progress: null, guide: undefined };
    return this.give({ type: "frame", pose, at, ...picture, ...more });
  }

  /** Shows a person who comes, does those repetitions and rests for some time, until `done` says so. */
  play(
    id: string | Exercise,
    repetitions: readonly PlannedRepetition[],
    rest: number,
    done: () => boolean = () => false,
  ): this {
    const exercise = typeof id === "string" ? exerciseById(id) : id;
    if (exercise === null) throw new Error(`There is no ${id}.`);
    const plan = { repetitions, rest, entrance: true };
    const { meta, motion } = exercise;
    const film = simulate(motion, { exercise: meta.id, view: meta.view, plan, seed: 5, fps: 12 });
    const begun = this.#film;
    for (const frame of film.frames) {
      if (done()) return this;
      const at = begun + frame.t;
      this.#pass(at - this.#film);
      this.#film = at;
      const keypoints = keypointsOf(frame);
      const pose = keypoints === null ? null : poseFromPixels(keypoints, film.height);
      const { width, height } = film;
      this.frame(pose, at, { width, height });
    }
    return this;
  }

  /** The page is opened anew: the log is all that is left of it. */
  reload(): this {
    const log = JSON.parse(JSON.stringify(this.workout.log)) as readonly WorkoutEvent[];
    this.workout = reopenWorkout(this.#opening(), log);
    return this;
  }

  /** The workout that was left or broke off is taken up. */
  takeUp(): this {
    const { steps, at } = this.workout.progress;
    return this.give({ type: "take-up", steps, at }).start();
  }

  #opening(): Opening {
    const manner = { amount: "all", pace: 1 } as const;
    // Someone who has done it all before: who has not is told first how it is done.
    const known = this.steps.flatMap((step) => (step.kind === "exercise" ? [step.exercise] : []));
    return { manner, exerciseById, known, ...this.opening, t: this.t };
  }

  #pass(seconds: number): void {
    this.t += seconds;
    this.passing(seconds);
  }
}
