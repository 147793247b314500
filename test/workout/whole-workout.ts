import type { PlannedRepetition } from "../../src/demonstration/choreography.ts";
import { EXERCISES } from "../../src/exercises/registry.ts";
import { type ExerciseOrder, exerciseSteps, workoutSteps } from "../../src/plan/steps.ts";
import type { Speaks } from "../../src/voice/settings.ts";
import { listenTo } from "./heard.ts";

const METAS = EXERCISES.map(({ meta }) => meta);
const ORDER = { variant: null, sets: 1, holdSeconds: 3 };
const BRIDGES: ExerciseOrder = { ...ORDER, exercise: "bridge", repetitions: 5 };
const BIRD_DOGS: ExerciseOrder = { ...ORDER, exercise: "bird-dog", sets: 2, repetitions: 1 };

const LOW: PlannedRepetition = { faults: [{ id: "hips-low", severity: 1.3 }] };
const SHORT: PlannedRepetition = { faults: [{ id: "short-hold", severity: 1 }] };

/**
 * A workout as the plan leads it: warm-up, bridges of which two are low and one is short, a rest, two sets of bird-dogs,
 * the first of them broken by someone who goes out of the picture, a calm end.
 */
export function wholeWorkout(speaks: Speaks) {
  const listening = listenTo(workoutSteps([BRIDGES, BIRD_DOGS], METAS), speaks);
  const { played } = listening;
  const counted = () => played.of("repetition").length;
  played.until(() => played.phase === "placing");
  played.play("bridge", [LOW, {}, SHORT, LOW, {}], 12, () => played.phase === "resting");
  played.until(() => played.phase === "placing");
  played.play("bird-dog", [{}, {}], 12, () => counted() === 6).see(null, 20);
  played.play("bird-dog", [{}, {}], 12, () => played.phase === "resting");
  played.until(() => played.phase === "ready");
  played.play("bird-dog", [{}, {}], 12, () => played.phase === "resting");
  played.until(() => played.phase === "finished").wait(15);
  return { ...listening, captions: played.words };
}

/** Bird-dogs alone, begun from their page by someone who has not done them before: once with each arm. */
export function singleExercise(speaks: Speaks) {
  const listening = listenTo(exerciseSteps([{ ...BIRD_DOGS, sets: 1 }], METAS), speaks, { known: [] });
  const { played } = listening;
  played.play("bird-dog", [{}, {}], 38, () => played.phase === "finished").wait(15);
  return { ...listening, captions: played.words };
}
