import { expect, test } from "vitest";
import { floorOf, shortfalls } from "./floor.ts";
import { type Figures, measure } from "./measure.ts";

const good: Figures = {
  ...measure([], []),
  recordings: 3,
  exact: 3,
  offByMore: 0,
  sideRight: 1,
  falsePositives: 1,
  minutes: 3,
  macroF1: 0.96789,
  cleanScore: 94.2,
  oneFaultInBand: 0.9,
};

test("figures hold the floor that was written from them", () => {
  const floor = floorOf(good);
  expect(floor).toEqual({
    exact: 1,
    offByMore: 0,
    falsePositivesPerMinute: 0.334,
    sideRight: 1,
    macroF1: 0.967,
    cleanScore: 94.2,
    oneFaultInBand: 0.9,
  });
  expect(shortfalls(good, floor)).toEqual([]);
});

test("each figure that is worse is named with its floor", () => {
  const worse = { ...good, exact: 2, offByMore: 1, falsePositives: 2, macroF1: null, cleanScore: 94.1 };
  expect(shortfalls(worse, floorOf(good))).toEqual([
    "exact is 0.666, below 1.",
    "macroF1 is not measured, below 0.967.",
    "cleanScore is 94.1, below 94.2.",
    "offByMore is 1, above 0.",
    "falsePositivesPerMinute is 0.667, above 0.334.",
  ]);
});

test("nothing is asked where nothing was measured", () => {
  expect(shortfalls(measure([], []), floorOf(measure([], [])))).toEqual([]);
});
