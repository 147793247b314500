import { findTemplate, type Template, templateOf } from "./edge.ts";
import { LINES, type Lines } from "./lines.ts";
import { PIXEL_NOISE } from "./patch.ts";

/** The lines across the belly at one moment of the first breaths: three bytes a place, line after line. */
export interface Glance {
  readonly t: number;
  readonly colours: Uint8ClampedArray;
  /** How far the pelvis has moved, trunk lengths; null where that cannot be told. */
  readonly pelvis: number | null;
}

/** How much each colour counts (red, green, blue), a unit vector. */
export type Colour = readonly [number, number, number];

/** Two sides of an edge differ by at least so many grey levels, or the camera's noise hides it (measured: feasibility study). */
const LEAST_CONTRAST = 10;

/** An edge is told to this many pixels, one standard deviation, or it shows no breath (measured: feasibility study). */
const MOST_ERROR = 0.2;

/** A template reaches so far outwards and inwards of its edge, in trunk lengths, and at least so many places. */
const OUTWARDS = 0.014;
const INWARDS = 0.022;
const LEAST_OUTWARDS = 3;
const LEAST_INWARDS = 4;

/** A quiet breath moves an edge by no more than this to either side, in trunk lengths. */
const FARTHEST = 0.03;

/** Edges of a line that are looked at: there may be a mat, a wall and a window besides. */
const CANDIDATES = 7;

/** From one glance to the next a quiet breath moves it by no more than this, in places. */
const STRIDE = 2.5;

/** An edge must be found at this share of the glances. */
const LEAST_FOUND = 0.9;

/** Below this likeness (correlation) an edge is not the one that was remembered. */
export const LIKE = 0.7;

/** Noise of one place on a line: a line is the mean of several, which lie too close to be independent. Grey levels. */
const NOISE = PIXEL_NOISE / Math.SQRT2;

/** Places beside what is compared, for the slopes and for what lies between two places. */
const MARGIN = 3;

/** An edge of a line through the first breaths. */
export interface Track {
  readonly line: number;
  readonly from: number;
  readonly colour: Colour;
  readonly template: Template;
  /** Where it was at each glance, in places from where it was in the first one. */
  readonly places: Float64Array;
}

/** How far a template reaches to both sides of its edge, and in all, in places. */
export function reachOf({ trunk, step }: Lines): {
  readonly outwards: number;
  readonly length: number;
  readonly inwards: number;
} {
  const outwards = Math.max(LEAST_OUTWARDS, Math.round((OUTWARDS * trunk.length) / step));
  const inwards = Math.max(LEAST_INWARDS, Math.round((INWARDS * trunk.length) / step));
  return { outwards, inwards, length: outwards + inwards + 1 };
}

/** How far an edge will be off, one standard deviation in places of a usual camera. */
export function errorOf({ steepness }: Template): number {
  return NOISE / Math.sqrt(steepness);
}

/** Every edge that is plain enough, followed through the glances. */
export function tracksOf(lines: Lines, glances: readonly Glance[]): Track[] {
  const { outwards, inwards, length } = reachOf(lines);
  const far = (FARTHEST * lines.trunk.length) / lines.step;
  const tracks: Track[] = [];
  for (let line = 0; line < LINES; line++) {
    const mean = meanLine(lines, glances, line);
    for (const place of candidatesOn(mean, inwards, outwards)) {
      const colour = colourAcross(mean, place, inwards, outwards);
      if (colour === null) continue;
      // Of each line only as much as the edge can move in: most of the time of a look goes into this.
      const first = Math.max(0, Math.floor(place - inwards - far) - MARGIN);
      const end = Math.min(lines.places, Math.ceil(place - inwards + far) + length + MARGIN);
      const from = place - inwards - first;
      const views = glances.map(({ colours }) =>
        through(colours, line * lines.places + first, end - first, colour),
      );
      const middle = views[views.length >> 1];
      if (middle === undefined) continue;
      const template = templateOf(middle, from, length);
      if (errorOf(template) > MOST_ERROR) continue;
      const places = follow(template, views, from, far);
      if (places !== null) tracks.push({ line, from: place - inwards, colour, template, places });
    }
  }
  return tracks;
}

/** Where an edge is in each view, in places; null where it is not found in nearly all of them. */
function follow(
  template: Template,
  views: readonly Float32Array[],
  from: number,
  far: number,
): Float64Array | null {
  const places = new Float64Array(views.length);
  let [last, found] = [0, 0];
  for (const [i, view] of views.entries()) {
    const near = findTemplate(template, view, from, last - STRIDE, last + STRIDE);
    const match = near !== null && near.like > LIKE ? near : findTemplate(template, view, from, -far, far);
    if (match !== null && match.like > LIKE) {
      last = match.by;
      found += 1;
    }
    places[i] = last;
    if (i + 1 - found > (1 - LEAST_FOUND) * views.length) return null;
  }
  return places;
}

function meanLine(lines: Lines, glances: readonly Glance[], line: number): Float32Array {
  const mean = new Float32Array(3 * lines.places);
  const start = line * mean.length;
  for (const { colours } of glances)
    for (let i = 0; i < mean.length; i++)
      mean[i] = (mean[i] as number) + (colours[start + i] as number) / glances.length;
  return mean;
}

/** Places of the steepest changes of colour, far enough from each other and from the ends. */
function candidatesOn(mean: Float32Array, inwards: number, outwards: number): number[] {
  const count = mean.length / 3;
  const steep = Float32Array.from({ length: count }, (_, i) => {
    let squares = 0;
    for (let c = 0; c < 3; c++) {
      const before = mean[3 * Math.max(0, i - 2) + c] as number;
      const after = mean[3 * Math.min(count - 1, i + 2) + c] as number;
      squares += (after - before) ** 2;
    }
    return Math.sqrt(squares);
  });
  const order: number[] = [];
  for (let i = inwards + 1; i < count - outwards - 1; i++) {
    const own = steep[i] as number;
    if (own < LEAST_CONTRAST) continue;
    if (own >= (steep[i - 1] as number) && own > (steep[i + 1] as number)) order.push(i);
  }
  order.sort((a, b) => (steep[b] as number) - (steep[a] as number));
  const chosen: number[] = [];
  for (const place of order) {
    if (chosen.length >= CANDIDATES) break;
    if (chosen.every((other) => Math.abs(other - place) > outwards)) chosen.push(place);
  }
  return chosen;
}

/** The colour direction in which both sides of an edge differ most; null where they hardly do. */
function colourAcross(mean: Float32Array, place: number, inwards: number, outwards: number): Colour | null {
  const difference = [0, 1, 2].map((c) => {
    let [inner, outer] = [0, 0];
    for (let k = 1; k <= inwards; k++) inner += (mean[3 * (place - k) + c] as number) / inwards;
    for (let k = 1; k <= outwards; k++) outer += (mean[3 * (place + k) + c] as number) / outwards;
    return outer - inner;
  });
  const [r = 0, g = 0, b = 0] = difference;
  const size = Math.hypot(r, g, b);
  return size < LEAST_CONTRAST ? null : [r / size, g / size, b / size];
}

/** A line as brightness along one colour direction; `first` and `count` in places. */
export function through(
  colours: ArrayLike<number>,
  first: number,
  count: number,
  [r, g, b]: Colour,
): Float32Array {
  const values = new Float32Array(count);
  for (let i = 0, at = 3 * first; i < count; i++, at += 3)
    values[i] =
      r * (colours[at] as number) + g * (colours[at + 1] as number) + b * (colours[at + 2] as number);
  return values;
}
