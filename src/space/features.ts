import { JOINTS, type Joint } from "../pose/joints.ts";
import { type Pose, SEEN } from "../pose/pose.ts";

/** Exercises in the order in which the network is told them; one that is not here is judged as unknown. */
export const KNOWN_EXERCISES = [
  "back-extension",
  "bird-dog",
  "bridge",
  "drawing-in",
  "kettlebell-swing",
  "superman",
  "trunk-rotation",
] as const;

/**
 * Where the camera stands as seen from the body, degrees: yaw 0 is square to the person's right, 90 ahead of the pelvis,
 * 180 (or -180) square to the left, -90 behind; tilt is how far it looks down, roll how far it leans to its right.
 */
export interface CameraPlace {
  readonly yaw: number;
  readonly tilt: number;
  readonly roll: number;
}

/** Tilt and roll are told in this many degrees. */
export const ANGLE_UNIT = 45;

/** The roll is told in smaller ones: phones lean by a few degrees. */
const ROLL_UNIT = 10;

/** Where the body at rest begins among what the network is told. */
const REST_AT = 3 * JOINTS.length + 1 + KNOWN_EXERCISES.length + 5;

/**
 * Three numbers a joint, the body's size, one an exercise, five of the camera as it is known so far, and three a joint
 * of the body at rest.
 */
export const INPUTS = REST_AT + 3 * JOINTS.length;

/** What the frames before told; each is null while it is not known. */
export interface Known {
  readonly camera: CameraPlace | null;
  /** Where the joints lay at rest, in the same picture; joints of score 0 are not known. */
  readonly rest: Pose | null;
}

const RADIANS = Math.PI / 180;

/** Fewer joints than this show no body, and fewer of the trunk do not say where it is. */
const FEWEST = 6;
const FEWEST_OF_TRUNK = 2;

const TRUNK: ReadonlySet<Joint> = new Set(["leftShoulder", "rightShoulder", "leftHip", "rightHip"]);

/** How a picture's points are laid out for the network: the middle of the trunk and the spread around it, picture heights. */
export interface Layout {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The layout of a pose; null when too little of a body was seen. */
export function layoutOf(pose: Pose): Layout | null {
  let [count, trunk, x, y] = [0, 0, 0, 0];
  for (const joint of JOINTS) {
    const point = pose[joint];
    if (!(point.score >= SEEN)) continue;
    count += 1;
    if (!TRUNK.has(joint)) continue;
    trunk += 1;
    x += point.x;
    y += point.y;
  }
  if (count < FEWEST || trunk < FEWEST_OF_TRUNK) return null;
  x /= trunk;
  y /= trunk;
  let spread = 0;
  for (const joint of JOINTS) {
    const point = pose[joint];
    if (point.score >= SEEN) spread += (point.x - x) ** 2 + (point.y - y) ** 2;
  }
  const size = Math.sqrt(spread / count);
  return size > 0 ? { x, y, size } : null;
}

/**
 * Writes what the network is told: each joint off the middle of the trunk in units of the spread around it (to the
 * right and up), its score (all 0 where it was not seen), the size, the exercise, and what is known from the frames
 * before: the camera's place, and the joints at rest in the same layout.
 */
export function writeFeatures(
  into: Float32Array,
  pose: Pose,
  { x, y, size }: Layout,
  exercise: string | null,
  { camera, rest }: Known,
): void {
  into.fill(0);
  const lay = (from: number, points: Pose) => {
    for (const [i, joint] of JOINTS.entries()) {
      const point = points[joint];
      if (!(point.score >= SEEN)) continue;
      into[from + 3 * i] = (point.x - x) / size;
      into[from + 3 * i + 1] = (y - point.y) / size;
      into[from + 3 * i + 2] = Math.min(1, point.score);
    }
  };
  lay(0, pose);
  if (rest !== null) lay(REST_AT, rest);
  let at = 3 * JOINTS.length;
  into[at] = size;
  at += 1;
  const known = (KNOWN_EXERCISES as readonly (string | null)[]).indexOf(exercise);
  if (known >= 0) into[at + known] = 1;
  at += KNOWN_EXERCISES.length;
  if (camera === null) return;
  into[at] = Math.sin(camera.yaw * RADIANS);
  into[at + 1] = Math.cos(camera.yaw * RADIANS);
  into[at + 2] = camera.tilt / ANGLE_UNIT;
  into[at + 3] = camera.roll / ROLL_UNIT;
  into[at + 4] = 1;
}
