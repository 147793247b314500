import type { Rectangle } from "./trunk.ts";

/** The pixels of a part of a picture: four bytes each (red, green, blue, anything), row by row. */
export interface Region extends Rectangle {
  readonly data: Uint8Array | Uint8ClampedArray;
  /** Bytes from one row to the next. */
  readonly stride: number;
}

/**
 * Reads the colour at a place of the picture (pixels, between four of them by halves) and adds it, weighed, to three
 * numbers of `into`; places outside are read at the region's edge.
 */
export function addColour(
  { data, stride, x: left, y: top, width, height }: Region,
  x: number,
  y: number,
  weight: number,
  into: Float32Array,
  at: number,
): void {
  const px = Math.min(Math.max(x - left, 0), width - 1.001);
  const py = Math.min(Math.max(y - top, 0), height - 1.001);
  const [ix, iy] = [px | 0, py | 0];
  const [fx, fy] = [px - ix, py - iy];
  const first = iy * stride + ix * 4;
  const second = first + stride;
  const a = (1 - fx) * (1 - fy) * weight;
  const b = fx * (1 - fy) * weight;
  const c = (1 - fx) * fy * weight;
  const d = fx * fy * weight;
  for (let i = 0; i < 3; i++) {
    into[at + i] =
      (into[at + i] as number) +
      a * (data[first + i] as number) +
      b * (data[first + 4 + i] as number) +
      c * (data[second + i] as number) +
      d * (data[second + 4 + i] as number);
  }
}

/** How light the picture is at a place (pixels), 0..255; places outside are read at the region's edge. */
export function lightAt(
  { data, stride, x: left, y: top, width, height }: Region,
  x: number,
  y: number,
): number {
  const px = Math.min(Math.max(x - left, 0), width - 1.001);
  const py = Math.min(Math.max(y - top, 0), height - 1.001);
  const [ix, iy] = [px | 0, py | 0];
  const [fx, fy] = [px - ix, py - iy];
  const first = iy * stride + ix * 4;
  const second = first + stride;
  const above = light(data, first) * (1 - fx) + light(data, first + 4) * fx;
  const below = light(data, second) * (1 - fx) + light(data, second + 4) * fx;
  return above * (1 - fy) + below * fy;
}

/** Green counts twice, as the eye has it; near enough for telling movement. */
function light(data: Region["data"], at: number): number {
  return ((data[at] as number) + 2 * (data[at + 1] as number) + (data[at + 2] as number)) / 4;
}

/** Whether a square of that half side around a place lies within the region. */
export function holds({ x, y, width, height }: Rectangle, cx: number, cy: number, half: number): boolean {
  return cx - half >= x && cy - half >= y && cx + half < x + width - 1 && cy + half < y + height - 1;
}
