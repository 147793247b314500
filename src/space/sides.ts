import { DEGREES } from "../pose/geometry.ts";
import type { Pose } from "../pose/pose.ts";
import type { CameraPlace } from "./features.ts";

/** From so near ahead or behind a trunk that turns by up to 60° shows its sides in one order: sine of the yaw, 30° to either side. */
const PLAIN = 0.87;

const TRUNK = [
  ["leftShoulder", "rightShoulder"],
  ["leftHip", "rightHip"],
] as const;

/**
 * The pose with shoulders and hips whose sides the model exchanged put right: it takes a back for a front in single pictures, and a body does
 * not turn about between two of them. From aside nothing can be told.
 */
export function withTrunkSides(pose: Pose, camera: CameraPlace | null): Pose {
  const ahead = camera === null ? 0 : Math.sin(camera.yaw / DEGREES);
  if (Math.abs(ahead) < PLAIN) return pose;
  let sided = pose;
  for (const [left, right] of TRUNK) {
    if ((pose[right].x - pose[left].x) * ahead > 0)
      sided = { ...sided, [left]: pose[right], [right]: pose[left] };
  }
  return sided;
}
