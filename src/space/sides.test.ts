import fc from "fast-check";
import { expect, test } from "vitest";
import { JOINTS, mirroredJoint } from "../pose/joints.ts";
import type { Pose } from "../pose/pose.ts";
import { withTrunkSides } from "./sides.ts";

/** A body that shows its front: its left is to the picture's right. */
const AHEAD = Object.fromEntries(
  JOINTS.map((joint) => [
    joint,
    { x: joint.startsWith("left") ? 0.6 : joint.startsWith("right") ? 0.4 : 0.5, y: 0.5, score: 0.8 },
  ]),
) as Pose;

const from = (yaw: number) => ({ yaw, tilt: 10, roll: 0 });

/** The same with the sides of those joints exchanged. */
function exchanged(...those: readonly (keyof Pose)[]): Pose {
  const both = those.flatMap((joint) => [joint, mirroredJoint(joint)]);
  return { ...AHEAD, ...Object.fromEntries(both.map((joint) => [joint, AHEAD[mirroredJoint(joint)]])) };
}

test("a front that was taken for a back has its shoulders and hips put right, and each limb stays where it was", () => {
  expect(withTrunkSides(exchanged("leftShoulder", "leftHip"), from(90))).toEqual(AHEAD);
  expect(withTrunkSides(exchanged("leftHip"), from(70))).toEqual(AHEAD);
  expect(withTrunkSides(exchanged("leftShoulder", "leftHip", "leftWrist"), from(110))).toEqual(
    exchanged("leftWrist"),
  );
});

test("from behind the left is to the left", () => {
  const behind = exchanged("leftShoulder", "leftHip");
  expect(withTrunkSides(behind, from(-90))).toBe(behind);
  expect(withTrunkSides(AHEAD, from(-90))).toEqual(behind);
});

test("from aside, and while nobody knows from where, nothing is told", () => {
  const odd = exchanged("leftShoulder");
  for (const place of [null, from(0), from(50), from(-130), from(180)])
    expect(withTrunkSides(odd, place)).toBe(odd);
});

test("what was put right stays so", () => {
  fc.assert(
    fc.property(fc.double({ min: -180, max: 180, noNaN: true }), fc.boolean(), fc.boolean(), (yaw, a, b) => {
      const pose = exchanged(...(a ? (["leftShoulder"] as const) : []), ...(b ? (["leftHip"] as const) : []));
      const once = withTrunkSides(pose, from(yaw));
      return withTrunkSides(once, from(yaw)) === once;
    }),
  );
});
