import { DEGREES, distance, midpoint } from "../../pose/geometry.ts";
import type { Keypoint } from "../../pose/pose.ts";
import type { SeenJoints } from "../contract.ts";
import { clamp } from "./statistics.ts";

/** Width between the shoulder joints as a share of the trunk, adults: MoveNet sees about 0.35 m over 0.5 m. */
const SHOULDERS_OF_TRUNK = 0.7;

/** The same between the hip joints, about 0.22 m over 0.5 m. */
const HIPS_OF_TRUNK = 0.44;

/**
 * Width across the trunk (of its full width) that a camera may show by looking down 25°. More says that the body is
 * turned, too: filmed by 60° off its side, the model put far joints so that the width along the trunk alone read 27°.
 */
const LOOKS_DOWN = 0.42;

/** Widths between left and right along and across the trunk, of its full width; null when both shoulders or both hips were not seen. */
function widths({ leftShoulder, rightShoulder, leftHip, rightHip }: SeenJoints) {
  if (!leftShoulder || !rightShoulder || !leftHip || !rightHip) return null;
  const shoulder = midpoint(leftShoulder, rightShoulder);
  const hip = midpoint(leftHip, rightHip);
  const trunk = distance(shoulder, hip);
  if (trunk === 0) return null;
  const [ux, uy] = [(shoulder.x - hip.x) / trunk, (shoulder.y - hip.y) / trunk];
  const apart = (a: Keypoint, b: Keypoint, dx: number, dy: number) => (a.x - b.x) * dx + (a.y - b.y) * dy;
  const width = (dx: number, dy: number) => {
    const shoulders = apart(leftShoulder, rightShoulder, dx, dy) / SHOULDERS_OF_TRUNK;
    const hips = apart(leftHip, rightHip, dx, dy) / HIPS_OF_TRUNK;
    return (shoulders + hips) / 2 / trunk;
  };
  return { along: width(ux, uy), across: width(-uy, ux) };
}

/**
 * How far a lying or kneeling body is turned off the side view, in degrees, signed, -90..90: the width between left
 * and right, projected along the trunk, against the trunk's own shortened length. Width across the trunk is left
 * out as far as that is the camera looking down, which spoils no angle. Null when both shoulders or both hips were not
 * seen. One frame is noisy (±10°): use the median of many.
 */
export function offSideLying(joints: SeenJoints): number | null {
  const seen = widths(joints);
  if (seen === null) return null;
  const { along, across } = seen;
  const beyond = Math.sqrt(Math.max(0, along ** 2 + across ** 2 - LOOKS_DOWN ** 2));
  return Math.sign(along) * Math.atan(Math.max(Math.abs(along), beyond)) * DEGREES;
}

/**
 * How far a standing or seated body is turned off the side view, in degrees, signed, -90..90: the width between left
 * and right across the trunk. Width along the trunk is left out: that is the camera looking down. Null when both
 * shoulders or both hips were not seen. One frame is noisy (±10°): use the median of many.
 */
export function offSideUpright(joints: SeenJoints): number | null {
  const seen = widths(joints);
  return seen === null ? null : Math.asin(clamp(seen.across, -1, 1)) * DEGREES;
}
