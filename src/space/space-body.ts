import type { Joint } from "../pose/joints.ts";
import type { CameraPlace } from "./features.ts";
import type { Posture } from "./posture.ts";

/**
 * A place as the camera sees it, in trunk lengths off the middle of the hips: to the picture's right, up in the picture,
 * and away from the camera.
 */
export interface CameraPoint {
  readonly right: number;
  readonly up: number;
  readonly away: number;
}

/** A body with its depth, as one picture tells it. */
export interface SpaceBody {
  readonly joints: Readonly<Record<Joint, CameraPoint>>;
  /** One standard deviation of each part (see `intoBones`), trunk lengths. */
  readonly doubt: Readonly<Record<Joint, CameraPoint>>;
  /** Where the camera stands by this picture alone. */
  readonly camera: CameraPlace;
  /** One standard deviation of its yaw, degrees. */
  readonly yawDoubt: number;
  /** How likely each posture is, 0..1; together 1. */
  readonly postures: Readonly<Record<Posture, number>>;
}
