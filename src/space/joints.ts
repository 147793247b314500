import { DEGREES } from "../pose/geometry.ts";
import { jointOf, type PairedJoint } from "../pose/joints.ts";
import type { SpacePoint } from "./rotate.ts";
import type { SpaceJoints } from "./square-view.ts";

/** The middle between left and right, trunk lengths. */
export function middleInSpace(joints: SpaceJoints, joint: PairedJoint): SpacePoint {
  const [a, b] = [joints[jointOf("left", joint)], joints[jointOf("right", joint)]];
  return { ahead: (a.ahead + b.ahead) / 2, up: (a.up + b.up) / 2, right: (a.right + b.right) / 2 };
}

/** Distance between two places, trunk lengths. */
export function distanceInSpace(a: SpacePoint, b: SpacePoint): number {
  return Math.hypot(a.ahead - b.ahead, a.up - b.up, a.right - b.right);
}

/** How far the line from a left joint to its right one is turned to the person's left on the floor, degrees. */
export function turnInSpace(joints: SpaceJoints, joint: PairedJoint): number {
  const [left, right] = [joints[jointOf("left", joint)], joints[jointOf("right", joint)]];
  return Math.atan2(right.ahead - left.ahead, right.right - left.right) * DEGREES;
}
