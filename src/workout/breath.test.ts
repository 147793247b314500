import { expect, test } from "vitest";
import { ledPhase, lengthOf } from "./breath.ts";

test.each([
  [-0.1, null],
  [0, "draw"],
  [2.9, "draw"],
  [3, "hold"],
  [12.9, "hold"],
  [13, "release"],
  [17, "draw"],
  [33.9, "release"],
  [34, null],
])("The led breath, %d seconds into two rounds, is %s", (seconds, phase) => {
  expect(ledPhase(seconds, 10, 2)).toBe(phase);
});

test("The hold is as long as it is asked", () => {
  expect([lengthOf("draw", 10), lengthOf("hold", 10), lengthOf("release", 10)]).toEqual([3, 10, 4]);
});
