import { expect, test } from "vitest";
import { limbsOf } from "./posture.ts";

const at = (x: number, y: number) => ({ x, y, score: 0.6 });

/** The left leg lifted too low, the right one kneeling. */
const legs = {
  rightHip: at(1, 0),
  leftKnee: at(1.7, 0.4),
  leftAnkle: at(2.5, 0.8),
  rightKnee: at(1, 0.9),
  rightAnkle: at(1.8, 1),
};

test("a lifted leg is seen though its own hip is not for a moment", () => {
  const [whole] = limbsOf({ ...legs, leftHip: at(1, 0) }).legs;
  expect(whole).not.toBeNull();
  expect(limbsOf(legs).legs[0]).toBe(whole);
});
