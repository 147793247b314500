import { midpoint } from "../../pose/geometry.ts";
import { type Pose, SEEN } from "../../pose/pose.ts";

/** A head this much further along than the hips (in picture heights) belongs to a body that lies. */
const LYING = 0.08;

/**
 * Which way a body seen from the side points: 1 when its head (or, standing up, its nose) lies to the right, -1 to
 * the left, 0 when most poses do not tell.
 */
export function facingOf(poses: readonly (Pose | null)[]): -1 | 0 | 1 {
  const votes = poses.reduce((sum, pose) => sum + (pose === null ? 0 : voteOf(pose)), 0);
  return Math.sign(votes) as -1 | 0 | 1;
}

function voteOf(pose: Pose): number {
  const shoulders = midpoint(pose.leftShoulder, pose.rightShoulder);
  const hips = midpoint(pose.leftHip, pose.rightHip);
  const along = shoulders.x - hips.x;
  if (Math.abs(along) > LYING) return Math.sign(along);
  const ear = pose.leftEar.score > pose.rightEar.score ? pose.leftEar : pose.rightEar;
  return pose.nose.score < SEEN || ear.score < SEEN ? 0 : Math.sign(pose.nose.x - ear.x);
}
