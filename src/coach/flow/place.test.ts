import { expect, test } from "vitest";
import { EXERCISES } from "../../exercises/registry.ts";
import { placeOf } from "./place.ts";
import { startFlow } from "./state.ts";
import { exerciseSteps, sessionSteps } from "./steps.ts";

const METAS = EXERCISES.map(({ meta }) => meta);
const orders = ["bridge", "bird-dog", "superman"].map((exercise) => ({
  exercise,
  variant: null,
  sets: 2,
  repetitions: 5,
  holdSeconds: 3,
}));

test("each exercise of a session has its place, led movement has none", () => {
  const flow = startFlow(sessionSteps(orders, METAS));
  const places = flow.steps.map((_, at) => placeOf({ ...flow, at }));
  expect(places.filter((place) => place !== null)).toEqual([
    { number: 1, of: 3 },
    { number: 2, of: 3 },
    { number: 3, of: 3 },
  ]);
  expect(places.map((place) => place !== null)).toEqual(flow.steps.map(({ kind }) => kind === "exercise"));
});

test("an exercise that is done alone is not counted", () => {
  expect(placeOf(startFlow(exerciseSteps(orders.slice(0, 1), METAS)))).toBeNull();
});
