import { expect, test } from "vitest";
import { peopleOf } from "./people.ts";

test.each([
  ["nothing was looked at", [], null],
  ["nobody is there", [0], { count: 0, sure: true }],
  ["one person is there", [1], { count: 1, sure: true }],
  ["a first look finds two", [2], { count: 2, sure: false }],
  ["two appear beside one", [1, 2], { count: 2, sure: false }],
  ["two looks find two", [1, 2, 2], { count: 2, sure: true }],
  ["two looks find several, but not the same number", [3, 2], { count: 2, sure: true }],
  ["one of two has gone", [2, 2, 1], { count: 1, sure: true }],
  ["a second one comes and goes", [2, 1, 2], { count: 2, sure: false }],
])("When %s", (_what, looks, people) => {
  expect(peopleOf(looks)).toEqual(people);
});
