import { JOINTS } from "../../pose/joints.ts";
import { type Pose, SEEN } from "../../pose/pose.ts";
import { quantile } from "../../rules/kit/statistics.ts";

/** Where a picture lies on a canvas: its left top corner in canvas heights, and its size through the canvas's. */
export interface BodyFit {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Room left around the body, as a share of the canvas. */
const ROOM = 0.12;

/** Single odd frames do not make the body smaller: this share of the points may lie outside. */
const OUTSIDE = 0.01;

/** Fits the body of a whole set into a canvas of the picture's own aspect; the whole picture when nobody was seen. */
export function fitBody(poses: readonly (Pose | null)[], aspect: number): BodyFit {
  const points = poses.flatMap((pose) =>
    pose === null ? [] : JOINTS.map((joint) => pose[joint]).filter(({ score }) => score >= SEEN),
  );
  const ends = (values: readonly number[]) =>
    [quantile(values, OUTSIDE) ?? 0, quantile(values, 1 - OUTSIDE) ?? 1] as const;
  if (points.length === 0) return { x: 0, y: 0, scale: 1 };
  const [left, right] = ends(points.map(({ x }) => x));
  const [top, bottom] = ends(points.map(({ y }) => y));
  const scale = (1 - 2 * ROOM) / Math.max((right - left) / aspect, bottom - top, 0.05);
  return { x: aspect / 2 - (scale * (left + right)) / 2, y: 0.5 - (scale * (top + bottom)) / 2, scale };
}
