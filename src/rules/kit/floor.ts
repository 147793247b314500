import type { Point } from "../../pose/pose.ts";

/** A line on the floor in the picture, from one point of the body that rests on it to another. */
export interface FloorLine {
  readonly from: Point;
  readonly to: Point;
  /** Its length in fractions of picture height. */
  readonly length: number;
  /** Its slope against the picture's horizontal in degrees, 0..90, whichever way it runs. */
  readonly slope: number;
}

/** The line through two points that rest on the floor; null when they fall together. */
export function floorLine(from: Point, to: Point): FloorLine | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return null;
  const slope = (Math.atan2(Math.abs(to.y - from.y), Math.abs(to.x - from.x)) * 180) / Math.PI;
  return { from, to, length, slope };
}

/** Height of a point above the line in fractions of picture height; up is the picture's up, so the camera may tilt. */
export function heightAbove(line: FloorLine, point: Point): number {
  const [dx, dy] = [line.to.x - line.from.x, line.to.y - line.from.y];
  const across = ((point.x - line.from.x) * dy - (point.y - line.from.y) * dx) / line.length;
  return dx >= 0 ? across : -across;
}

/** How far along the line a point lies: 0 at its beginning, 1 at its end. */
export function along(line: FloorLine, point: Point): number {
  const [dx, dy] = [line.to.x - line.from.x, line.to.y - line.from.y];
  return ((point.x - line.from.x) * dx + (point.y - line.from.y) * dy) / line.length ** 2;
}
