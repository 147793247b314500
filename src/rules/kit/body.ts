import { angleAt, bearing, distance, midpoint, turnAt, wrapDegrees } from "../../pose/geometry.ts";
import { jointOf, type PairedJoint, type Side } from "../../pose/joints.ts";
import type { Keypoint, Point } from "../../pose/pose.ts";
import type { Judged, SeenJoints } from "../contract.ts";

export const SIDES: readonly Side[] = ["left", "right"];

/** The joint of a side, or null when it was not seen. */
export function seen(joints: SeenJoints, side: Side, joint: PairedJoint): Keypoint | null {
  return joints[jointOf(side, joint)] ?? null;
}

/**
 * The body's midline at a paired joint: half way between left and right when both are seen, else the seen one, else
 * null. Measured on recordings with exact truth: the midline cancels a camera that looks down a little, while the
 * near side alone is off by up to 20-30° at the neck.
 */
export function middle(joints: SeenJoints, joint: PairedJoint): Point | null {
  const left = seen(joints, "left", joint);
  const right = seen(joints, "right", joint);
  if (left === null || right === null) return left ?? right;
  return midpoint(left, right);
}

/** The same of several, in their order. */
export function middles<const Of extends readonly PairedJoint[]>(joints: SeenJoints, ...of: Of) {
  return of.map((joint) => middle(joints, joint)) as { [Each in keyof Of]: Point | null };
}

/** T, the body's own ruler: mid-shoulder to mid-hip in fractions of picture height; null when not seen or no length. */
export function trunkLength(joints: SeenJoints): number | null {
  const shoulder = middle(joints, "shoulder");
  const hip = middle(joints, "hip");
  if (shoulder === null || hip === null) return null;
  const length = distance(shoulder, hip);
  return length > 0 ? length : null;
}

/** Angle at `b` between two lines of the midline, 0..180 degrees; null when a joint was not seen. */
export function middleAngle(
  joints: SeenJoints,
  a: PairedJoint,
  b: PairedJoint,
  c: PairedJoint,
): number | null {
  const [from, at, to] = [middle(joints, a), middle(joints, b), middle(joints, c)];
  return from && at && to ? angleAt(from, at, to) : null;
}

/** Angle at `b` on one side, 0..180 degrees; null when a joint was not seen. */
export function sideAngle(
  joints: SeenJoints,
  side: Side,
  a: PairedJoint,
  b: PairedJoint,
  c: PairedJoint,
): number | null {
  const [from, at, to] = [seen(joints, side, a), seen(joints, side, b), seen(joints, side, c)];
  return from && at && to ? angleAt(from, at, to) : null;
}

/**
 * Which way the person's front points in the picture of a side view: +1 when the turn from the trunk's upward
 * direction to the front is clockwise as seen, -1 otherwise, 0 when it cannot be told. Taken from the face
 * (nose against ears), which MoveNet finds also on people who lie.
 */
export function facing(joints: SeenJoints): -1 | 0 | 1 {
  const hip = middle(joints, "hip");
  const shoulder = middle(joints, "shoulder");
  const ear = middle(joints, "ear");
  const nose = joints.nose;
  if (!hip || !shoulder || !ear || !nose) return 0;
  const turn = wrapDegrees(bearing(ear, nose) - bearing(hip, shoulder));
  if (Math.abs(turn) < 15 || Math.abs(turn) > 165) return 0;
  return turn > 0 ? 1 : -1;
}

/**
 * Neck angle in degrees: shoulder to ear against hip to shoulder along the midline; 0 is neutral, positive is the
 * head tipped back, away from `front` (see `facing`). Null when a joint was not seen or the front is unknown.
 */
export function neckAngle(joints: SeenJoints, front: -1 | 0 | 1): number | null {
  const hip = middle(joints, "hip");
  const shoulder = middle(joints, "shoulder");
  const ear = middle(joints, "ear");
  if (!hip || !shoulder || !ear || front === 0) return null;
  return -front * wrapDegrees(bearing(shoulder, ear) - bearing(hip, shoulder));
}

/**
 * Signed angle at `b` along the midline, 0..360 degrees: below 180 the joint bends one way, above it the other.
 * `up` is +1 or -1 and chooses which way reads below 180; null when a joint was not seen.
 */
export function bendAngle(
  joints: SeenJoints,
  a: PairedJoint,
  b: PairedJoint,
  c: PairedJoint,
  up: -1 | 1,
): number | null {
  const [from, at, to] = [middle(joints, a), middle(joints, b), middle(joints, c)];
  if (!from || !at || !to) return null;
  const turn = turnAt(from, at, to) * up;
  return turn < 0 ? turn + 360 : turn;
}

/** The side whose named joints are seen better, by the sum of their scores; left when equal. */
export function nearSide(joints: SeenJoints, names: readonly PairedJoint[]): Side {
  const sure = (side: Side) => names.reduce((sum, name) => sum + (seen(joints, side, name)?.score ?? 0), 0);
  return sure("right") > sure("left") ? "right" : "left";
}

/** The value on both sides, left first. */
export function bothSides<T>(of: (side: Side) => T): readonly [T, T] {
  const [left, right] = SIDES.map(of) as [T, T];
  return [left, right];
}

/** The angle of one side that is marked in the picture: at the middle one of three joints; null while it is not seen. */
export function judgedAt(
  side: Side,
  [a, b, c]: readonly [PairedJoint, PairedJoint, PairedJoint],
  angle: number | null,
  good: Judged["good"],
): Judged | null {
  return angle === null
    ? null
    : { joints: [jointOf(side, a), jointOf(side, b), jointOf(side, c)], angle, good };
}
