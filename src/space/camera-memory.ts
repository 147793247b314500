import { wrapDegrees } from "../pose/geometry.ts";
import type { CameraPlace } from "./features.ts";

/** What the frames so far tell of the camera's place: sums that are weighed by how sure each frame was. */
export interface CameraMemory {
  readonly sine: number;
  readonly cosine: number;
  readonly tilt: number;
  readonly roll: number;
  readonly weight: number;
  /** Whether they have told the place since nothing was known. */
  readonly told: boolean;
  /** Time of the newest frame, seconds. */
  readonly t: number;
}

/** Nothing known yet. */
export const UNKNOWN_CAMERA: CameraMemory = {
  sine: 0,
  cosine: 0,
  tilt: 0,
  roll: 0,
  weight: 0,
  told: false,
  t: 0,
};

/** Seconds after which a frame weighs half: a person may shuffle round on the mat. */
const HALF_LIFE = 6;

/** A frame is never surer of the yaw than this, degrees. */
const SUREST = 4;

/** Frames that agree with this weight (about four sure ones) tell the place. */
const ENOUGH = 0.08;

/** A place that was told is kept as long as this is left: of ten pictures a second few are looked at for it. */
const KEPT = 0.02;

/** How far the place by all frames is off: one standard deviation, degrees. */
export const CAMERA_DOUBT = { yaw: 4, tilt: 3, roll: 2 } as const;

const RADIANS = Math.PI / 180;

/** Remembers one more frame's own estimate. */
export function rememberCamera(
  memory: CameraMemory,
  t: number,
  place: CameraPlace,
  doubt: number,
): CameraMemory {
  const kept = memory.weight === 0 ? 0 : 0.5 ** (Math.max(0, t - memory.t) / HALF_LIFE);
  const own = 1 / (SUREST ** 2 + doubt ** 2);
  const weight = memory.weight * kept + own;
  return {
    sine: memory.sine * kept + own * Math.sin(place.yaw * RADIANS),
    cosine: memory.cosine * kept + own * Math.cos(place.yaw * RADIANS),
    tilt: memory.tilt * kept + own * place.tilt,
    roll: memory.roll * kept + own * place.roll,
    weight,
    told: weight >= (memory.told ? KEPT : ENOUGH),
    t,
  };
}

/** The camera's place by all frames; null while too little is known, or they contradict each other. */
export function cameraOf({ sine, cosine, tilt, roll, weight, told }: CameraMemory): CameraPlace | null {
  if (!told || Math.hypot(sine, cosine) < 0.5 * weight) return null;
  return { yaw: wrapDegrees(Math.atan2(sine, cosine) / RADIANS), tilt: tilt / weight, roll: roll / weight };
}
