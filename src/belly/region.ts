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

/**
 * Reads how light a square of the picture is, 0..255, row by row into `into`: `half` pixels to each side of a place (pixels, between
 * four of them by halves). All of it must lie within the region (`holds`). Every pixel of a square lies alike between its four, so
 * that each row is read once and weighed with the row below it: a quarter of the time of reading pixel by pixel.
 */
export function readLight(
  { data, stride, x: left, y: top }: Region,
  x: number,
  y: number,
  half: number,
  into: Float32Array,
): void {
  const side = 2 * half + 1;
  const [px, py] = [x - half - left, y - half - top];
  const [ix, iy] = [Math.floor(px), Math.floor(py)];
  const [fx, fy] = [px - ix, py - iy];
  for (let row = 0; row <= side; row++) {
    let at = (iy + row) * stride + ix * 4;
    let before = light(data, at);
    const first = row * side;
    for (let column = 0; column < side; column++) {
      at += 4;
      const next = light(data, at);
      const value = before + (next - before) * fx;
      before = next;
      if (row > 0) into[first - side + column] = (into[first - side + column] as number) + value * fy;
      if (row < side) into[first + column] = value * (1 - fy);
    }
  }
}

/** Green counts twice, as the eye has it; near enough for telling movement. */
function light(data: Region["data"], at: number): number {
  return ((data[at] as number) + 2 * (data[at + 1] as number) + (data[at + 2] as number)) / 4;
}

/** Whether a square of that half side around a place lies within the region. */
export function holds({ x, y, width, height }: Rectangle, cx: number, cy: number, half: number): boolean {
  return cx - half >= x && cy - half >= y && cx + half < x + width - 1 && cy + half < y + height - 1;
}
