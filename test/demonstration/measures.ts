import { angleAt, distance, elevation, midpoint, turnAt, wrapDegrees } from "../../src/pose/geometry.ts";
import { jointOf, otherSide, type PairedJoint, type Side } from "../../src/pose/joints.ts";
import type { Point, Pose } from "../../src/pose/pose.ts";

const point = (pose: Pose, side: Side, joint: PairedJoint): Point => pose[jointOf(side, joint)];

/** Midpoint of a paired joint, in picture heights. */
export const middle = (pose: Pose, joint: PairedJoint): Point =>
  midpoint(point(pose, "left", joint), point(pose, "right", joint));

/** Trunk length in picture heights. */
export const trunkLength = (pose: Pose) => distance(middle(pose, "shoulder"), middle(pose, "hip"));

/** Elevation of hip to shoulder in degrees. */
export const trunk = (pose: Pose) => elevation(middle(pose, "hip"), middle(pose, "shoulder"));

/** Trunk tipped forward of the vertical in degrees; `facing` is 1 when the person faces the picture's right. */
export const lean = (pose: Pose, facing: 1 | -1) => {
  const [hip, shoulder] = [middle(pose, "hip"), middle(pose, "shoulder")];
  return (Math.atan2(facing * (shoulder.x - hip.x), hip.y - shoulder.y) * 180) / Math.PI;
};

/** Head tipped back from the trunk's line in degrees; `facing` as in `lean` when the person stands up. */
export const neck = (pose: Pose, facing: 1 | -1) =>
  wrapDegrees(180 - turnAt(middle(pose, "hip"), middle(pose, "shoulder"), middle(pose, "ear"))) * facing;

/** Elevation of a limb from its root to its end in degrees. */
export const arm = (pose: Pose, side: Side) =>
  elevation(point(pose, side, "shoulder"), point(pose, side, "wrist"));
export const leg = (pose: Pose, side: Side) =>
  elevation(point(pose, side, "hip"), point(pose, side, "ankle"));

/** Angle of a joint in degrees; 180 is straight. */
export const knee = (pose: Pose, side: Side) =>
  angleAt(point(pose, side, "hip"), point(pose, side, "knee"), point(pose, side, "ankle"));
export const elbow = (pose: Pose, side: Side) =>
  angleAt(point(pose, side, "shoulder"), point(pose, side, "elbow"), point(pose, side, "wrist"));
export const hip = (pose: Pose, side: Side) =>
  angleAt(point(pose, side, "shoulder"), point(pose, side, "hip"), point(pose, side, "knee"));

/** True when the hip lies above the line from shoulder to knee. */
export const hipAboveLine = (pose: Pose, side: Side) => {
  const [a, b, c] = [point(pose, side, "shoulder"), point(pose, side, "hip"), point(pose, side, "knee")];
  return b.y < a.y + ((c.y - a.y) * (b.x - a.x)) / (c.x - a.x);
};

/** Width of a pair of joints in picture heights. */
export const width = (pose: Pose, joint: PairedJoint) =>
  distance(point(pose, "left", joint), point(pose, "right", joint));

/** How far a wrist is from the opposite shoulder, in shoulder widths. */
export const crossing = (pose: Pose, side: Side) =>
  distance(point(pose, side, "wrist"), point(pose, otherSide(side), "shoulder")) / width(pose, "shoulder");
