import { expect, test } from "vitest";
import { sampleMeta } from "../rules/testing/sample-exercise.ts";
import { type ExerciseOrder, workoutSteps } from "./steps.ts";

const ORDER: ExerciseOrder = { exercise: "sample", variant: null, sets: 2, repetitions: 5, holdSeconds: 3 };

test("A workout is the warm-up, the exercises in the order given, and the cool-down", () => {
  const swing = { ...sampleMeta, id: "kettlebell-swing" };
  const orders = [ORDER, { ...ORDER, exercise: "kettlebell-swing" }];
  const steps = workoutSteps(orders, [swing, sampleMeta]);
  const parts = steps.map((step) => (step.kind === "guided" ? step.part : step.exercise));
  expect(parts).toEqual([
    "warm-up",
    "warm-up",
    "warm-up",
    "sample",
    "kettlebell-swing",
    "cool-down",
    "cool-down",
  ]);
});

test.each([
  [false, 5],
  [true, 10],
])("With a dose for each side (%s) the set asks for %d repetitions", (perSide, asked) => {
  const meta = { ...sampleMeta, dose: { ...sampleMeta.dose, perSide } };
  expect(workoutSteps([ORDER], [meta]).find(({ kind }) => kind === "exercise")).toMatchObject({
    asked,
    sets: 2,
  });
});

test("What to see to before the first set is the exercise's own", () => {
  const said = (before: string | null) =>
    workoutSteps([ORDER], [{ ...sampleMeta, before }]).flatMap((step) =>
      step.kind === "exercise" ? [step.before] : [],
    );
  expect(said("Firm shoes, and room around you")).toEqual(["Firm shoes, and room around you"]);
  expect(said(null)).toEqual([null]);
});

test("Exercises that the app does not have are left out, and with none left there is no workout", () => {
  expect(workoutSteps([{ ...ORDER, exercise: "gone" }, ORDER], [sampleMeta])).toHaveLength(6);
  expect(workoutSteps([{ ...ORDER, exercise: "gone" }], [sampleMeta])).toEqual([]);
});
