import { readFileSync } from "node:fs";
import { decode } from "jpeg-js";
import { randomOf } from "../../src/demonstration/random.ts";
import type { Point } from "../../src/pose/pose.ts";

/** A picture of a body that lies still: four bytes a pixel, and where its trunk and the top of its belly are. */
export interface Still {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly shoulder: Point;
  readonly hip: Point;
  /** How far the belly wall stands out of the line from shoulder to hip, in trunk lengths. */
  readonly wall: number;
}

/**
 * Two photos of the Free Exercise DB (github.com/yuhonas/free-exercise-db, in the public domain by the Unlicense), with the
 * joints where a person sees them.
 */
const PHOTOS = {
  turf: { file: "lying-on-turf.jpg", shoulder: { x: 272, y: 450 }, hip: { x: 470, y: 447 }, wall: 0.3 },
  mat: { file: "lying-on-mat.jpg", shoulder: { x: 655, y: 340 }, hip: { x: 448, y: 318 }, wall: 0.34 },
} as const;

/** A photo of somebody who lies on the back, as a picture whose trunk is so many pixels long. */
export function photo(name: keyof typeof PHOTOS, trunk: number): Still {
  const { file, shoulder, hip, wall } = PHOTOS[name];
  const { data, width, height } = decode(readFileSync(new URL(file, import.meta.url)), { useTArray: true });
  const scale = trunk / Math.hypot(hip.x - shoulder.x, hip.y - shoulder.y);
  const at = ({ x, y }: Point) => ({ x: x * scale, y: y * scale });
  const [w, h] = [Math.floor(width * scale), Math.floor(height * scale)];
  const scaled = new Uint8Array(4 * w * h);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const [sx, sy] = [Math.min(width - 1.01, x / scale), Math.min(height - 1.01, y / scale)];
      const [ix, iy] = [Math.floor(sx), Math.floor(sy)];
      for (let c = 0; c < 3; c++) {
        const value = (dx: number, dy: number) => data[4 * ((iy + dy) * width + ix + dx) + c] ?? 0;
        const above = value(0, 0) * (1 - sx + ix) + value(1, 0) * (sx - ix);
        const below = value(0, 1) * (1 - sx + ix) + value(1, 1) * (sx - ix);
        scaled[4 * (y * w + x) + c] = above * (1 - sy + iy) + below * (sy - iy);
      }
    }
  return { data: scaled, width: w, height: h, shoulder: at(shoulder), hip: at(hip), wall };
}

/** Brightness of what is drawn, 0..255. */
export interface Drawn {
  readonly trunk: number;
  readonly shirt: number;
  readonly behind: number;
  readonly seed: number;
}

/**
 * A drawn body on its back: a shirt with folds and trousers, a floor below, and a wall with a door frame and a skirting board
 * behind it, which stand out more than the belly does.
 */
export function drawn({ trunk, shirt, behind, seed }: Drawn): Still {
  const random = randomOf(seed);
  const [width, height] = [Math.round(trunk * 2.1), Math.round(trunk * 1.5)];
  const shoulder = { x: trunk * 0.35, y: trunk * 1.02 };
  const hip = { x: trunk * 1.35, y: trunk };
  const data = new Uint8Array(4 * width * height);
  const [wave, phase] = [4 + 3 * random(), 6 * random()];
  const texture = blotches(width, height, trunk * 0.04, random);
  const wall = 0.25;
  const belly = 0.03;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const u = (x - shoulder.x) / trunk;
      const v = (shoulder.y - y) / trunk - 0.02 * u;
      const top = wall + belly * Math.sin(Math.PI * u);
      const isBody = u > -0.1 && u < 1.3 && v > -0.16 && v < top;
      const isFrame = Math.abs(u - 0.72) < 0.03 || Math.abs(v - 0.38) < 0.015;
      const back = v < -0.16 ? behind * 0.8 : isFrame ? Math.min(255, behind + 60) : behind;
      const folds = 8 * Math.sin(wave * 6.3 * (u + 0.4 * v) + phase);
      const cloth = u > 0.97 + 0.1 * v ? shirt * 0.7 + 12 : shirt + folds;
      // A rim as soft as a lens makes it.
      const soft = Math.max(0, Math.min(1, ((top - v) * trunk) / 1.6 + 0.5));
      const grey =
        (isBody ? cloth * soft + back * (1 - soft) : back) + 14 * (texture[y * width + x] as number);
      const at = 4 * (y * width + x);
      data[at] = grey * 1.02;
      data[at + 1] = grey;
      data[at + 2] = grey * 0.94;
    }
  return { data, width, height, shoulder, hip, wall: wall + belly };
}

/** Soft blotches between -1 and 1: the grain of cloth, floor and wall. */
function blotches(width: number, height: number, size: number, random: () => number): Float32Array {
  const [w, h] = [Math.ceil(width / size) + 2, Math.ceil(height / size) + 2];
  const grid = Float32Array.from({ length: w * h }, () => 2 * random() - 1);
  const values = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [gx, gy] = [x / size, y / size];
      const [ix, iy] = [Math.floor(gx), Math.floor(gy)];
      const at = (dx: number, dy: number) => grid[(iy + dy) * w + ix + dx] as number;
      const above = at(0, 0) * (1 - gx + ix) + at(1, 0) * (gx - ix);
      const below = at(0, 1) * (1 - gx + ix) + at(1, 1) * (gx - ix);
      values[y * width + x] = above * (1 - gy + iy) + below * (gy - iy);
    }
  return values;
}
