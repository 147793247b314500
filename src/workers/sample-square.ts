import type { Region } from "../belly/region.ts";
import type { Rectangle } from "../belly/trunk.ts";
import type { Square } from "./crop.ts";

/** The part of a picture of that size that a square shows, on even pixels, as frames are copied; null when they do not meet. */
export function partOf({ x, y, size }: Square, width: number, height: number): Rectangle | null {
  const left = Math.max(0, 2 * Math.floor(x / 2));
  const top = Math.max(0, 2 * Math.floor(y / 2));
  const right = Math.min(width, 2 * Math.ceil((x + size) / 2));
  const bottom = Math.min(height, 2 * Math.ceil((y + size) / 2));
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}

/**
 * Scales the square of a picture, of which `part` holds all that it shows, to `side` pixels: red, green and blue of each row by row,
 * black outside of the picture. Between four pixels, as a canvas does it, so that the model sees the same either way.
 */
export function sampleSquare(part: Region, square: Square, side: number, into: Int32Array): void {
  const { data, stride } = part;
  const columns = tapsOf(square.x, square.size, side, part.x, part.width);
  const rows = tapsOf(square.y, square.size, side, part.y, part.height);
  for (let row = 0, to = 0; row < side; row++) {
    const down = rows[3 * row + 2] as number;
    const above = (rows[3 * row] as number) * stride;
    const below = (rows[3 * row + 1] as number) * stride;
    for (let column = 0; column < side; column++, to += 3) {
      const across = columns[3 * column + 2] as number;
      if (down < 0 || across < 0) {
        into[to] = into[to + 1] = into[to + 2] = 0;
        continue;
      }
      const left = 4 * (columns[3 * column] as number);
      const right = 4 * (columns[3 * column + 1] as number);
      for (let c = 0; c < 3; c++) {
        const upper =
          (data[above + left + c] as number) * (FULL - across) + (data[above + right + c] as number) * across;
        const lower =
          (data[below + left + c] as number) * (FULL - across) + (data[below + right + c] as number) * across;
        into[to + c] = (upper * (FULL - down) + lower * down + HALF) >> 16;
      }
    }
  }
}

/** Shares of two pixels are told in so many steps; half a step of the product of two rounds it. */
const FULL = 256;
const HALF = 32768;

/** For each of `side` pixels in turn the two pixels of the part between which it lies, and the second's share; -1 outside. */
function tapsOf(from: number, size: number, side: number, start: number, length: number): Int32Array {
  const taps = new Int32Array(3 * side);
  for (let i = 0; i < side; i++) {
    const at = from - start + ((i + 0.5) * size) / side;
    const first = Math.floor(at - 0.5);
    taps[3 * i] = Math.min(Math.max(first, 0), length - 1);
    taps[3 * i + 1] = Math.min(Math.max(first + 1, 0), length - 1);
    taps[3 * i + 2] = at < 0 || at >= length ? -1 : Math.round((at - 0.5 - first) * FULL);
  }
  return taps;
}

/** The drawn square is plain enough to prove anything when its pixels differ from their mean by this much on average. */
const CONTRAST = 8;

/** Sampled and drawn pixels may differ by this much on average: browsers round colours, and some smooth more. */
const MOST_APART = 3;

/**
 * Whether what was sampled is what the browser draws of the same square (pixels as in `sampleSquare`); null where the picture is too
 * plain to tell: a black one is the same turned, mirrored, and in other colours.
 */
export function isAsDrawn(sampled: Int32Array, drawn: Int32Array): boolean | null {
  const onAverage = (of: (value: number, i: number) => number) =>
    drawn.reduce((sum, value, i) => sum + of(value, i), 0) / drawn.length;
  const mean = onAverage((value) => value);
  if (!(onAverage((value) => Math.abs(value - mean)) >= CONTRAST)) return null;
  return onAverage((value, i) => Math.abs(value - (sampled[i] ?? 0))) <= MOST_APART;
}
