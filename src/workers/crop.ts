import { JOINTS, type Joint } from "../pose/joints.ts";
import type { PixelKeypoints } from "../pose/pose.ts";

/** A square of the picture in pixels; parts of it may lie outside of the picture. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Joints below this score do not move the crop (MoveNet's own figure). */
const CROP_SCORE = 0.2;

/** The square is this much wider than the torso or the body, measured from the hips (MoveNet's own figures). */
const TORSO_MARGIN = 1.9;
const BODY_MARGIN = 1.2;

const LEFT_HIP = at("leftHip");
const RIGHT_HIP = at("rightHip");
const LEFT_SHOULDER = at("leftShoulder");
const RIGHT_SHOULDER = at("rightShoulder");
const TORSO = [LEFT_SHOULDER, RIGHT_SHOULDER, LEFT_HIP, RIGHT_HIP];

/** The whole picture, padded to a square: where a person is looked for first and after they were lost. */
export function wholePicture(width: number, height: number): Square {
  const size = Math.max(width, height);
  return { x: (width - size) / 2, y: (height - size) / 2, size };
}

/**
 * The square to look at next, around the hips of the person just seen, as MoveNet was trained for: wide enough for
 * torso and seen limbs, never wider than the picture. Without a visible torso it is the whole picture.
 */
export function nextCrop(keypoints: PixelKeypoints, width: number, height: number): Square {
  const whole = wholePicture(width, height);
  const score = (i: number) => keypoints[i]?.[2] ?? 0;
  const hipSeen = score(LEFT_HIP) > CROP_SCORE || score(RIGHT_HIP) > CROP_SCORE;
  const shoulderSeen = score(LEFT_SHOULDER) > CROP_SCORE || score(RIGHT_SHOULDER) > CROP_SCORE;
  const left = keypoints[LEFT_HIP];
  const right = keypoints[RIGHT_HIP];
  if (!hipSeen || !shoulderSeen || left === undefined || right === undefined) return whole;

  const centreX = (left[0] + right[0]) / 2;
  const centreY = (left[1] + right[1]) / 2;
  let torso = 0;
  let body = 0;
  for (const [i, [x, y, seen]] of keypoints.entries()) {
    const reach = Math.max(Math.abs(x - centreX), Math.abs(y - centreY));
    if (TORSO.includes(i)) torso = Math.max(torso, reach);
    if (seen >= CROP_SCORE) body = Math.max(body, reach);
  }
  const farthestEdge = Math.max(centreX, width - centreX, centreY, height - centreY);
  const half = Math.min(Math.max(torso * TORSO_MARGIN, body * BODY_MARGIN), farthestEdge);
  if (!(half > 0) || half * 2 > whole.size) return whole;
  // Whole pixels: where the square is cut at the picture's edge, nothing is left to rounding.
  return {
    x: Math.round(centreX - half),
    y: Math.round(centreY - half),
    size: Math.max(1, Math.round(half * 2)),
  };
}

function at(joint: Joint): number {
  return JOINTS.indexOf(joint);
}
