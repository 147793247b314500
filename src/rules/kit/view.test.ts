import { expect, test } from "vitest";
import type { Point } from "../../pose/pose.ts";
import { offSideLying } from "./view.ts";

/** Shoulders and hips half a picture apart, each pair's left one off its right one by a share of its own full width. */
function lying(along: number, across: number) {
  const pair = (x: number, width: number) => {
    const at = (side: -1 | 1): Point & { score: number } => ({
      x: x + (side * along * width) / 2,
      y: 0.5 + (side * across * width) / 2,
      score: 0.8,
    });
    return [at(1), at(-1)] as const;
  };
  const [leftShoulder, rightShoulder] = pair(0.75, 0.35);
  const [leftHip, rightHip] = pair(0.25, 0.22);
  return { leftShoulder, rightShoulder, leftHip, rightHip };
}

test("a body square to the camera is not turned, also when the camera looks down on it", () => {
  expect(offSideLying(lying(0, 0))).toBeCloseTo(0);
  expect(Math.abs(offSideLying(lying(0.05, 0.4)) ?? Number.NaN)).toBeLessThan(5);
});

test("width along the trunk tells how far a body is turned, and to which side", () => {
  expect(offSideLying(lying(0.47, 0.1))).toBeCloseTo(25, 0);
  expect(offSideLying(lying(-0.47, 0.1))).toBeCloseTo(-25, 0);
});

test("more width than a camera shows by looking down is turning, too", () => {
  expect(offSideLying(lying(0.5, 0.8))).toBeGreaterThan(38);
});

test("nothing is told without both shoulders and both hips", () => {
  const { leftShoulder, leftHip, rightHip } = lying(0.2, 0.2);
  expect(offSideLying({ leftShoulder, leftHip, rightHip })).toBeNull();
});
