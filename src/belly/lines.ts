import type { Point } from "../pose/pose.ts";
import { addColour, type Region } from "./region.ts";
import { pixelAt, type Trunk } from "./trunk.ts";

/** How many lines are laid across the belly. */
export const LINES = 36;

/** They stand between these shares of the trunk, from the shoulder: there the breath moves the belly, and a draw-in. */
const FROM = 0.5;
const TO = 0.9;

/** Each reaches from a little below the line from shoulder to hip to well above any belly, in trunk lengths. */
const LOWEST = -0.1;
const HIGHEST = 0.5;

/** A step along a line is a pixel, or more where the trunk is longer than this many pixels: there is blur enough then. */
const FINE = 420;

/** Each line is the mean of so many that lie close together, which calms the noise of the camera. */
const TOGETHER = 3;

/** The lines across a belly. */
export interface Lines {
  readonly trunk: Trunk;
  /** Pixels from one place on a line to the next. */
  readonly step: number;
  /** Places on a line. */
  readonly places: number;
}

/** Lays the lines across a trunk. */
export function linesAcross(trunk: Trunk): Lines {
  const step = Math.max(1, trunk.length / FINE);
  return { trunk, step, places: Math.floor(((HIGHEST - LOWEST) * trunk.length) / step) + 1 };
}

/**
 * Reads the colours on a line from place `first` on, three numbers a place, so many as `into` has room for. `shake` is how far
 * (pixels) the whole picture has moved.
 */
export function readLine(
  { trunk, step }: Lines,
  line: number,
  region: Region,
  shake: Point,
  first: number,
  into: Float32Array,
): void {
  into.fill(0);
  const apart = (TO - FROM) / LINES;
  const places = into.length / 3;
  for (let k = 0; k < TOGETHER; k++) {
    const u = FROM + apart * (line + (k + 0.5) / TOGETHER);
    const foot = pixelAt(trunk, u, LOWEST);
    for (let place = 0; place < places; place++) {
      const far = (first + place) * step;
      const x = foot.x + trunk.out.x * far + shake.x;
      const y = foot.y + trunk.out.y * far + shake.y;
      addColour(region, x, y, 1 / TOGETHER, into, 3 * place);
    }
  }
}
