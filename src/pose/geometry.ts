import type { Point } from "./pose.ts";

/** Degrees of one radian. */
export const DEGREES = 180 / Math.PI;

/** Brings an angle in degrees into the half-open range [-180, 180). */
export function wrapDegrees(angle: number): number {
  return ((((angle + 180) % 360) + 360) % 360) - 180;
}

/** The point half way between two points. */
export function midpoint(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** Distance between two points, in fractions of picture height. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The angle at `b` between the lines to `a` and `c`, in degrees, 0..180 (180 is a straight line). */
export function angleAt(a: Point, b: Point, c: Point): number {
  return Math.abs(turnAt(a, b, c));
}

/**
 * The signed angle at `b` from the line to `a` round to the line to `c`, in degrees, [-180, 180);
 * positive is clockwise as the picture is seen (y points down).
 */
export function turnAt(a: Point, b: Point, c: Point): number {
  return wrapDegrees(bearing(b, c) - bearing(b, a));
}

/** Direction from `a` to `b` in degrees, [-180, 180]; 0 is to the right, positive is clockwise (downwards). */
export function bearing(a: Point, b: Point): number {
  return Math.atan2(b.y - a.y, b.x - a.x) * DEGREES;
}

/** Angle of the line `root -> end` above the horizontal, in degrees, -90..90; up in the picture is positive. */
export function elevation(root: Point, end: Point): number {
  return Math.atan2(root.y - end.y, Math.abs(end.x - root.x)) * DEGREES;
}
