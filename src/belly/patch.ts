import type { Point } from "../pose/pose.ts";
import { holds, type Region, readLight } from "./region.ts";

/** Grey levels by which a pixel of a usual camera is off, one standard deviation: what the expected errors rest on. */
export const PIXEL_NOISE = 3;

/** Below this likeness (correlation) a square of the picture is not the one that was remembered. */
const LIKE = 0.75;

/** Steps of refinement, and how small the last one is, in pixels. */
const STEPS = 5;
const SMALL = 0.03;

/** Keeps a square that shows one edge only from sliding along it. */
const RIDGE = 60;

/**
 * A small square of the picture that is found again in later pictures, to a fraction of a pixel and however light the picture
 * has become (inverse compositional alignment, Baker and Matthews 2004).
 */
export class Patch {
  readonly #values: Float32Array;
  readonly #slopesX: Float32Array;
  readonly #slopesY: Float32Array;
  readonly #spread: number;
  /** The inverse of the sum of products of slopes. */
  readonly #inverse: { readonly xx: number; readonly xy: number; readonly yy: number };
  #at: Point = { x: 0, y: 0 };

  /** Remembers the square around a pixel, `half` pixels to each side; two more on each side must lie within the region. */
  constructor(
    region: Region,
    readonly x: number,
    readonly y: number,
    readonly half: number,
  ) {
    const side = 2 * half + 1;
    this.#values = new Float32Array(side * side);
    this.#slopesX = new Float32Array(side * side);
    this.#slopesY = new Float32Array(side * side);
    const wide = side + 2;
    const around = new Float32Array(wide * wide);
    readLight(region, x, y, half + 1, around);
    for (let row = 0, i = 0; row < side; row++)
      for (let column = 0; column < side; column++, i++) {
        const at = (row + 1) * wide + column + 1;
        this.#values[i] = around[at] as number;
        this.#slopesX[i] = ((around[at + 1] as number) - (around[at - 1] as number)) / 2;
        this.#slopesY[i] = ((around[at + wide] as number) - (around[at - wide] as number)) / 2;
      }
    for (const each of [this.#values, this.#slopesX, this.#slopesY]) centre(each);
    this.#spread = Math.sqrt(product(this.#values, this.#values));
    const xx = product(this.#slopesX, this.#slopesX) + RIDGE;
    const yy = product(this.#slopesY, this.#slopesY) + RIDGE;
    const xy = product(this.#slopesX, this.#slopesY);
    const determinant = xx * yy - xy * xy;
    this.#inverse = { xx: yy / determinant, xy: -xy / determinant, yy: xx / determinant };
  }

  /** How far it will be off along a direction (a unit vector): one standard deviation in pixels of a usual camera. */
  errorAlong({ x, y }: Point): number {
    const { xx, xy, yy } = this.#inverse;
    return PIXEL_NOISE * Math.sqrt(x * x * xx + 2 * x * y * xy + y * y * yy);
  }

  /** How far it has moved, in pixels; null where it is not found. `shake` is how far the whole picture has moved. */
  find(region: Region, shake: Point): Point | null {
    const found =
      this.#from(region, { x: this.#at.x + shake.x, y: this.#at.y + shake.y }) ?? this.#from(region, shake);
    this.#at = found === null ? { x: 0, y: 0 } : { x: found.x - shake.x, y: found.y - shake.y };
    return found;
  }

  #from(region: Region, start: Point): Point | null {
    const { half, x, y } = this;
    const values = new Float32Array(this.#values.length);
    let [px, py] = [start.x, start.y];
    for (let step = 0; step < STEPS; step++) {
      if (!holds(region, x + px, y + py, half)) return null;
      readLight(region, x + px, y + py, half, values);
      centre(values);
      const alike = product(values, this.#values);
      const spread = Math.sqrt(product(values, values));
      // The light may have changed: brought to the spread that it had.
      const gain = spread > 0 ? this.#spread / spread : 1;
      const byX = gain * product(this.#slopesX, values) - product(this.#slopesX, this.#values);
      const byY = gain * product(this.#slopesY, values) - product(this.#slopesY, this.#values);
      const { xx, xy, yy } = this.#inverse;
      const [mx, my] = [xx * byX + xy * byY, xy * byX + yy * byY];
      const isLast = step === STEPS - 1 || Math.hypot(mx, my) < SMALL;
      if (isLast) return alike > LIKE * spread * this.#spread ? { x: px - mx, y: py - my } : null;
      px -= mx;
      py -= my;
    }
    return null;
  }
}

function centre(values: Float32Array): void {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  const mean = sum / values.length;
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) - mean;
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
