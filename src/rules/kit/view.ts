import { distance, midpoint } from "../../pose/geometry.ts";
import type { Keypoint } from "../../pose/pose.ts";
import type { SeenJoints } from "../contract.ts";

/** Width between the shoulder joints as a share of the trunk, adults: MoveNet sees about 0.35 m over 0.5 m. */
const SHOULDERS_OF_TRUNK = 0.7;

/** The same between the hip joints, about 0.22 m over 0.5 m. */
const HIPS_OF_TRUNK = 0.44;

const DEGREES = 180 / Math.PI;

/**
 * How far a lying or kneeling body is turned off the side view, in degrees, signed, -90..90: the width between left
 * and right, projected along the trunk, against the trunk's own shortened length. Width across the trunk is left
 * out: that is the camera looking down, which spoils no angle. Null when both shoulders or both hips were not seen.
 * One frame is noisy (±10°): use the median of many.
 */
export function offSideLying(joints: SeenJoints): number | null {
  const { leftShoulder, rightShoulder, leftHip, rightHip } = joints;
  if (!leftShoulder || !rightShoulder || !leftHip || !rightHip) return null;
  const shoulder = midpoint(leftShoulder, rightShoulder);
  const hip = midpoint(leftHip, rightHip);
  const trunk = distance(shoulder, hip);
  if (trunk === 0) return null;
  const [ux, uy] = [(shoulder.x - hip.x) / trunk, (shoulder.y - hip.y) / trunk];
  const along = (a: Keypoint, b: Keypoint) => (a.x - b.x) * ux + (a.y - b.y) * uy;
  const shoulders = along(leftShoulder, rightShoulder) / SHOULDERS_OF_TRUNK;
  const hips = along(leftHip, rightHip) / HIPS_OF_TRUNK;
  return Math.atan((shoulders + hips) / 2 / trunk) * DEGREES;
}

/**
 * How far a standing or seated body is turned off the side view, in degrees, signed, -90..90: the width between left
 * and right across the trunk. Width along the trunk is left out: that is the camera looking down. Null when both
 * shoulders or both hips were not seen. One frame is noisy (±10°): use the median of many.
 */
export function offSideUpright(joints: SeenJoints): number | null {
  const { leftShoulder, rightShoulder, leftHip, rightHip } = joints;
  if (!leftShoulder || !rightShoulder || !leftHip || !rightHip) return null;
  const shoulder = midpoint(leftShoulder, rightShoulder);
  const hip = midpoint(leftHip, rightHip);
  const trunk = distance(shoulder, hip);
  if (trunk === 0) return null;
  const [ux, uy] = [(shoulder.x - hip.x) / trunk, (shoulder.y - hip.y) / trunk];
  const across = (a: Keypoint, b: Keypoint) => (a.x - b.x) * -uy + (a.y - b.y) * ux;
  const shoulders = across(leftShoulder, rightShoulder) / SHOULDERS_OF_TRUNK;
  const hips = across(leftHip, rightHip) / HIPS_OF_TRUNK;
  return Math.asin(Math.max(-1, Math.min(1, (shoulders + hips) / 2 / trunk))) * DEGREES;
}
