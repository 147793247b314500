import type { BellyFrame } from "./belly.ts";
import { JOINTS, type Joint, mirroredJoint } from "./joints.ts";

/** A point in the picture in fractions of the picture's height on both axes, x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A joint as the model saw it: where (fractions of picture height) and how sure (0..1). */
export interface Keypoint extends Point {
  readonly score: number;
}

/** All 17 joints of one person; joints that were not seen are present with a low score. */
export type Pose = Readonly<Record<Joint, Keypoint>>;

/** What was seen at one moment; `t` in seconds comes from the capture, `pose` is null when nobody was found. */
export interface PoseFrame {
  readonly t: number;
  readonly pose: Pose | null;
  /** What the pixels show of the belly; absent where nobody looked for it. */
  readonly belly?: BellyFrame | undefined;
}

/** Below this score a joint counts as not seen. Measured: MoveNet's misses lie below 0.2 to 0.3. */
export const SEEN = 0.2;

/** Keypoints as recordings and the model carry them: `[x, y, score]` in pixels, in the order of `JOINTS`. */
export type PixelKeypoints = readonly (readonly [x: number, y: number, score: number])[];

/**
 * Turns pixel keypoints into a pose. Both axes are divided by the picture's height, so that angles stay true
 * (fractions per axis would bend a right angle to 121° at 16:9).
 * @throws RangeError unless there are 17 keypoints of finite numbers and the height is positive.
 */
export function poseFromPixels(keypoints: PixelKeypoints, height: number): Pose {
  if (keypoints.length !== JOINTS.length || !(height > 0)) {
    throw new RangeError(`A pose has ${JOINTS.length} keypoints; got ${keypoints.length}.`);
  }
  const pose: Partial<Record<Joint, Keypoint>> = {};
  for (const [i, joint] of JOINTS.entries()) {
    const [x, y, score] = keypoints[i] ?? [Number.NaN, Number.NaN, 0];
    if (!Number.isFinite(x) || !Number.isFinite(y) || !Number.isFinite(score)) {
      throw new RangeError(`The keypoint ${joint} is not a number.`);
    }
    pose[joint] = { x: x / height, y: y / height, score };
  }
  return pose as Pose;
}

/** Keypoints of a picture `width` pixels wide that shows everything as in a mirror, as they were before it: each side is the other. */
export function outOfMirror(keypoints: PixelKeypoints, width: number): PixelKeypoints {
  return JOINTS.map((joint) => {
    const [x, y, score] = keypoints[JOINTS.indexOf(mirroredJoint(joint))] ?? [Number.NaN, Number.NaN, 0];
    return [width - x, y, score];
  });
}

/** Turns a pose back into pixel keypoints of a picture `height` pixels high, rounded to tenths. */
export function poseToPixels(pose: Pose, height: number): [x: number, y: number, score: number][] {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return JOINTS.map((joint) => {
    const { x, y, score } = pose[joint];
    return [tenth(x * height), tenth(y * height), Math.round(score * 1000) / 1000];
  });
}
