import { expect, test } from "vitest";
import { EXERCISES } from "../exercises/registry.ts";
import { exerciseSteps, workoutSteps } from "./steps.ts";
import { unwatchedSteps } from "./unwatched.ts";

const METAS = EXERCISES.map(({ meta }) => meta);
const ORDER = { exercise: "bridge", variant: null, sets: 2, repetitions: 10, holdSeconds: 3 };

test("Where nobody can be seen each set is led by the clock, and said to be neither counted nor judged", () => {
  const steps = unwatchedSteps(exerciseSteps([ORDER], METAS));
  expect(steps).toHaveLength(2);
  for (const step of steps) {
    expect(step).toMatchObject({ kind: "guided", part: "unwatched", id: "bridge", asked: 10 });
    if (step.kind !== "guided") throw new Error("An exercise is still to be watched.");
    expect(step.say).toContain("Bridge, 10 repetitions");
    expect(step.say).toContain("I cannot see you");
    // Ten of three seconds' hold with their ways up and down, and the rest.
    expect(step.seconds).toBe(15 + 10 * 7 + 45);
  }
});

test("The warm-up and the calm end stay as they are", () => {
  const steps = workoutSteps([ORDER], METAS);
  const led = unwatchedSteps(steps);
  expect(led.slice(0, 3)).toEqual(steps.slice(0, 3));
  expect(led.slice(-2)).toEqual(steps.slice(-2));
});
