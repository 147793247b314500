import { midpoint } from "../pose/geometry.ts";
import type { Pose } from "../pose/pose.ts";
import type { Posture } from "./posture.ts";

/** Joints of legs, and those of arms for which they stand. */
const LEGS = [
  ["leftKnee", "leftElbow"],
  ["leftAnkle", "leftWrist"],
  ["rightKnee", "rightElbow"],
  ["rightAnkle", "rightWrist"],
] as const;

/**
 * The pose with arms that the model took for legs put right, as far as it did: no leg of a body on all fours or face down reaches past its
 * shoulders. Null where it took none.
 */
export function withReachedArms(pose: Pose, posture: Posture): Pose | null {
  if (posture !== "all-fours" && posture !== "prone") return null;
  const hips = midpoint(pose.leftHip, pose.rightHip);
  const shoulders = midpoint(pose.leftShoulder, pose.rightShoulder);
  const [dx, dy] = [shoulders.x - hips.x, shoulders.y - hips.y];
  let put: Pose | null = null;
  for (const [leg, arm] of LEGS) {
    const at = pose[leg];
    if ((at.x - hips.x) * dx + (at.y - hips.y) * dy > dx ** 2 + dy ** 2)
      put = { ...(put ?? pose), [arm]: at, [leg]: { ...at, score: 0 } };
  }
  return put;
}
