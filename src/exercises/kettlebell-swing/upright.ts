import { clamp, median } from "../../rules/kit/statistics.ts";
import { armAngle, type Midline, straightLean } from "./posture.ts";

/** How the body leaned in the picture whenever it stood straight, degrees to the right, and the camera's roll from it. */
export interface Upright {
  /** With hanging arms: nobody stands askew for long. */
  readonly standing: readonly number[];
  /** At the tops of swings, which may lean back. */
  readonly tops: readonly number[];
  /** Degrees that the picture is rolled. */
  readonly roll: number;
}

/** Nothing seen: a camera stands level until shown otherwise. */
export const LEVEL: Upright = { standing: [], tops: [], roll: 0 };

/** Arms hang below this angle to the trunk, degrees. */
const HANGING = 30;

/** Moments that are remembered of each kind. */
const REMEMBERED = 60;

/** So many moments of standing tell the roll alone. */
const ENOUGH = 8;

/** Tops are weighed against so many moments of a level camera: more than one top lasts, fewer than three. */
const LEVEL_MOMENTS = 14;

/** More than this is not believed, degrees. */
const MOST = 25;

/** Takes a look at one more moment. */
export function look(upright: Upright, body: Midline): Upright {
  const lean = straightLean(body);
  if (lean === null) return upright;
  const hanging = armAngle(body) < HANGING;
  const standing = hanging ? [...upright.standing, lean].slice(-REMEMBERED) : upright.standing;
  const tops = hanging ? upright.tops : [...upright.tops, lean].slice(-REMEMBERED);
  const leans = standing.length >= ENOUGH ? standing : [...tops, ...new Array<number>(LEVEL_MOMENTS).fill(0)];
  return { standing, tops, roll: clamp(median(leans) ?? 0, -MOST, MOST) };
}
