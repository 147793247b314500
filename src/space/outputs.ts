import { JOINTS } from "../pose/joints.ts";
import { POSTURES } from "./posture.ts";

/** Three numbers for each joint. */
export const COORDINATES = 3 * JOINTS.length;

/** Where the network's outputs lie: coordinates, their log-variances, the camera, its own three, the postures. */
export const AT = {
  doubt: COORDINATES,
  camera: 2 * COORDINATES,
  cameraDoubt: 2 * COORDINATES + 4,
  posture: 2 * COORDINATES + 7,
} as const;

/** Numbers that the network must give. */
export const OUTPUTS = AT.posture + POSTURES.length;

/** The surest and the vaguest log-variance, as they are limited in training. */
export const LOG_VARIANCES = [-8.5, 2] as const;
