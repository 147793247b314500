/** A point or direction in the room in metres: x to the picture's right, y up, z towards the camera. */
export interface Vector {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

const RADIANS = Math.PI / 180;

export const ORIGIN: Vector = { x: 0, y: 0, z: 0 };

/** `a + b * scale`. */
export function along(a: Vector, b: Vector, scale: number): Vector {
  return { x: a.x + b.x * scale, y: a.y + b.y * scale, z: a.z + b.z * scale };
}

/** The point a share of the way from `a` to `b`. */
export function between(a: Vector, b: Vector, share = 0.5): Vector {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, z: a.z + (b.z - a.z) * share };
}

export function dot(a: Vector, b: Vector): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

/** Length of the line between two points. */
export function span(a: Vector, b: Vector): number {
  return Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
}

/** The direction from `a` to `b`, one metre long. */
export function towards(a: Vector, b: Vector): Vector {
  const length = span(a, b) || 1;
  return { x: (b.x - a.x) / length, y: (b.y - a.y) / length, z: (b.z - a.z) / length };
}

/** How a part of the body is turned: three directions square to each other. */
export interface Frame {
  readonly forward: Vector;
  readonly up: Vector;
  readonly right: Vector;
}

/** Upright and facing the picture's right, so that the person's right side is nearest. */
export const UPRIGHT: Frame = {
  forward: { x: 1, y: 0, z: 0 },
  up: { x: 0, y: 1, z: 0 },
  right: { x: 0, y: 0, z: 1 },
};

/** Tips a frame forward by degrees. */
export function tip({ forward, up, right }: Frame, degrees: number): Frame {
  const [sin, cos] = [Math.sin(degrees * RADIANS), Math.cos(degrees * RADIANS)];
  return { forward: mix(forward, cos, up, -sin), up: mix(up, cos, forward, sin), right };
}

/** Tilts a frame to its right by degrees. */
export function tilt({ forward, up, right }: Frame, degrees: number): Frame {
  const [sin, cos] = [Math.sin(degrees * RADIANS), Math.cos(degrees * RADIANS)];
  return { forward, up: mix(up, cos, right, sin), right: mix(right, cos, up, -sin) };
}

/** Turns a frame to its left about its own length by degrees. */
export function twist({ forward, up, right }: Frame, degrees: number): Frame {
  const [sin, cos] = [Math.sin(degrees * RADIANS), Math.cos(degrees * RADIANS)];
  return { forward: mix(forward, cos, right, -sin), up, right: mix(right, cos, forward, sin) };
}

function mix(a: Vector, wa: number, b: Vector, wb: number): Vector {
  return { x: a.x * wa + b.x * wb, y: a.y * wa + b.y * wb, z: a.z * wa + b.z * wb };
}
