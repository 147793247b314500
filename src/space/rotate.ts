import type { CameraPlace } from "./features.ts";
import type { CameraPoint } from "./space-body.ts";

/**
 * A place in the body's own room, in trunk lengths off the middle of the hips: `ahead` the way the pelvis heads (for a
 * body face down its head, for one on its back its feet), `up` against gravity, `right` to the person's own right.
 */
export interface SpacePoint {
  readonly ahead: number;
  readonly up: number;
  readonly right: number;
}

const RADIANS = Math.PI / 180;

/** Turns what a camera at that place sees into the body's own room. */
export function intoRoom({ yaw, tilt, roll }: CameraPlace): (point: CameraPoint) => SpacePoint {
  const [sinYaw, cosYaw] = [Math.sin(yaw * RADIANS), Math.cos(yaw * RADIANS)];
  const [sinTilt, cosTilt] = [Math.sin(tilt * RADIANS), Math.cos(tilt * RADIANS)];
  const [sinRoll, cosRoll] = [Math.sin(roll * RADIANS), Math.cos(roll * RADIANS)];
  return ({ right, up, away }) => {
    const level = right * cosRoll + up * sinRoll;
    const upright = up * cosRoll - right * sinRoll;
    // Towards the camera on the floor.
    const near = -(upright * sinTilt + away * cosTilt);
    return {
      ahead: level * cosYaw + near * sinYaw,
      up: upright * cosTilt - away * sinTilt,
      right: near * cosYaw - level * sinYaw,
    };
  };
}
