import type { Point } from "../pose/pose.ts";

/** The trunk in the picture, all in pixels: where lengths are measured from, in which directions, and how long it is. */
export interface Trunk {
  readonly shoulder: Point;
  /** From the shoulder towards the hip, a unit vector. */
  readonly along: Point;
  /** Out of the belly of a body on its back: the perpendicular that points up in the picture. */
  readonly out: Point;
  readonly length: number;
}

/** A part of a picture, in whole pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A trunk shorter than this shows a quiet breath as less than half a pixel: nothing can be told of it. Pixels. */
const SHORTEST = 90;

/** A trunk that rises by more than this share of its length does not lie (35°, as the rule of drawing-in has it). */
const STEEPEST = 0.57;

/** What is looked at, in trunk lengths: along the trunk from the shoulder, and out from the line to the hip. */
const REACH = { from: -0.1, to: 1.35, below: -0.35, above: 0.75 } as const;

/** The trunk between two places in the picture (pixels); null where it does not lie, or is too small to be read. */
export function trunkBetween(shoulder: Point, hip: Point): Trunk | null {
  const [dx, dy] = [hip.x - shoulder.x, hip.y - shoulder.y];
  const length = Math.hypot(dx, dy);
  if (!(length >= SHORTEST) || Math.abs(dy) > STEEPEST * length) return null;
  const along = { x: dx / length, y: dy / length };
  const out = along.x > 0 ? { x: along.y, y: -along.x } : { x: -along.y, y: along.x };
  return { shoulder, along, out, length };
}

/** The pixel at `u` trunk lengths from the shoulder towards the hip and `v` out of the belly. */
export function pixelAt({ shoulder, along, out, length }: Trunk, u: number, v: number): Point {
  return {
    x: shoulder.x + (along.x * u + out.x * v) * length,
    y: shoulder.y + (along.y * u + out.y * v) * length,
  };
}

/** Where on the trunk a pixel lies, in trunk lengths. */
export function placeOf({ shoulder, along, out, length }: Trunk, pixel: Point): { u: number; v: number } {
  const [dx, dy] = [pixel.x - shoulder.x, pixel.y - shoulder.y];
  return { u: (dx * along.x + dy * along.y) / length, v: (dx * out.x + dy * out.y) / length };
}

/** The part of a picture that is needed: belly, hips, and something around them that does not move. Even numbers, for `copyTo`. */
export function regionAround(trunk: Trunk, width: number, height: number): Rectangle {
  const corners = [REACH.from, REACH.to].flatMap((u) =>
    [REACH.below, REACH.above].map((v) => pixelAt(trunk, u, v)),
  );
  const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const even = (value: number) => 2 * Math.floor(value / 2);
  const [left, right] = edges(corners.map(({ x }) => within(x, width)));
  const [top, bottom] = edges(corners.map(({ y }) => within(y, height)));
  return { x: even(left), y: even(top), width: even(right - even(left)), height: even(bottom - even(top)) };
}

function edges(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
