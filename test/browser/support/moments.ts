import type { PlannedRepetition } from "../../../src/demonstration/choreography.ts";
import { EXERCISES } from "../../../src/exercises/registry.ts";
import { freeStep, workoutSteps } from "../../../src/plan/steps.ts";
import { advanceWorkout } from "../../../src/workout/advance.ts";
import { type ProblemId, problem } from "../../../src/workout/problems.ts";
import { snapshotOf, type WorkoutSnapshot } from "../../../src/workout/snapshot.ts";
import { Played } from "../../workout/played.ts";

const METAS = EXERCISES.map(({ meta }) => meta);
const LOW: PlannedRepetition = { faults: [{ id: "hips-low", severity: 1.3 }] };

/** A workout of two sets of bridges and one of the led breath, at its beginning. */
function begun(): Played {
  const order = { variant: null, repetitions: 3, holdSeconds: 3 };
  const orders = [
    { ...order, exercise: "bridge", sets: 2 },
    { ...order, exercise: "drawing-in", sets: 1 },
  ];
  const played = new Played(workoutSteps(orders, METAS));
  return played.give({ type: "source-opened", source: { kind: "camera", mirrored: false, live: true } });
}

const atBridge = () => {
  const played = begun().start();
  return played.until(() => played.phase === "placing");
};

/** In the first set of bridges, of which the first is low. */
function inSet(until: (played: Played) => boolean): Played {
  const played = atBridge();
  return played.play("bridge", [LOW, {}, {}], 12, () => until(played));
}

/** By someone who is not led, and who is not seen yet. */
function free(): Played {
  const dose = { variant: null, sets: 1, repetitions: 5, holdSeconds: 3 };
  const orders = METAS.filter(({ id }) => id !== "kettlebell-swing").map(({ id }) => ({
    ...dose,
    exercise: id,
  }));
  const played = new Played([freeStep(orders, METAS)]);
  return played
    .give({ type: "source-opened", source: { kind: "camera", mirrored: false, live: true } })
    .start();
}

/** By someone who is not led and does bridges. */
function freely(until: (played: Played) => boolean): Played {
  const played = free();
  return played.play("bridge", [LOW, {}, {}], 30, () => until(played));
}

/** One that says what to do in the browser, one in the middle of a set, and one with the longest words. */
const PROBLEMS: readonly ProblemId[] = ["camera-refused", "camera-unplugged", "video-hevc"];

const counted = (played: Played) => played.of("repetition").length;
const tone = ({ workout }: Played) => workout.progress.shown.tone;

/** Moments of a workout, each as the workout itself comes to it. */
const MOMENTS: Readonly<Record<string, () => Played>> = {
  "getting ready": () => begun().give({ type: "starting", what: "model", progress: 0.4 }),
  "warm-up": () => begun().start().wait(10),
  "placing, nobody seen yet": () => atBridge(),
  "placing, a direction": () =>
    atBridge().give({ type: "surroundings", brightness: 0.05, people: null, roll: null }).see(null, 4),
  "ready posture": () => inSet(({ phase }) => phase === "ready"),
  countdown: () => inSet(({ phase }) => phase === "countdown"),
  "set, calm": () => inSet((played) => counted(played) === 1 && tone(played) === "calm"),
  "set, well done": () => inSet((played) => counted(played) === 1 && tone(played) === "good"),
  "set, something to change": () => inSet((played) => tone(played) === "fix"),
  "set, out of sight": () => inSet((played) => counted(played) === 1).see(null, 3),
  "set, paused": () =>
    inSet((played) => counted(played) === 1)
      .act("pause")
      .wait(8),
  "set, page hidden": () =>
    inSet((played) => counted(played) === 1)
      .give({ type: "page", hidden: true })
      .wait(8),
  "set, no picture": () =>
    inSet((played) => counted(played) === 1)
      .give({ type: "pictures", trouble: "black" })
      .wait(8),
  "set, a notice": () =>
    inSet((played) => counted(played) === 1).give({ type: "note", id: "sounds-blocked" }),
  "set, the question whether it is over": () => {
    const played = inSet((one) => counted(one) === 2);
    return played.play("bridge", [{}], 60, () => played.phase === "asking");
  },
  "the led breath": () => {
    const played = begun().start();
    played
      .until(() => played.phase === "placing")
      .act("begin", "add", "add", "add", "skip", "begin", "add", "add", "add", "skip");
    played.act("begin");
    return played.play("drawing-in", [{}], 30, () => played.workout.watch?.guide?.phase === "hold");
  },
  rest: () => atBridge().act("begin", "add", "add", "add").wait(12),
  "cool-down": () => {
    const played = atBridge().act("skip", "skip");
    return played.until(() => played.phase === "guided").wait(5);
  },
  "all done": () => {
    const played = inSet(({ phase }) => phase === "resting");
    played.act("skip", "skip", "skip");
    return played.until(() => played.phase === "finished").wait(5);
  },
  stopped: () =>
    inSet((played) => counted(played) === 1)
      .act("stop")
      .wait(5),
  "just moving, nobody seen yet": () => free().see(null, 4),
  "just moving, a set": () => freely((played) => counted(played) === 2),
  "just moving, between sets": () => freely((played) => played.of("set-ended").length === 1),
  "just moving, all done": () =>
    freely((played) => played.of("set-ended").length === 1)
      .act("stop")
      .wait(5),
};

/** Moments of a workout, with all that a screen is told of them; some problems among them. */
export function workoutMoments(): readonly (readonly [name: string, snapshot: WorkoutSnapshot])[] {
  const moments = Object.entries(MOMENTS).map(
    ([name, play]) => [name, snapshotOf(play().workout, null)] as const,
  );
  const { workout, t } = inSet((one) => counted(one) === 1);
  const broken = PROBLEMS.map((id) => {
    const failed = advanceWorkout(workout, { type: "failed", t, problem: problem(id) });
    return [`problem, ${id}`, snapshotOf(failed, null)] as const;
  });
  return [...moments, ...broken];
}
