import type { BellyUnseen } from "../pose/belly.ts";
import { type Breath, breathIn } from "./breath.ts";
import { type Template, templateOf } from "./edge.ts";
import { LINES, type Lines } from "./lines.ts";
import { levelled, likeness, middleOf, spreadOf } from "./numbers.ts";
import { type Colour, errorOf, type Glance, reachOf, type Track, through, tracksOf } from "./tracks.ts";

/** The edge of the belly wall on one line, to be found again. */
export interface WallEdge {
  readonly line: number;
  /** Place on the line, not a whole one, at which the template begins in the middle of a quiet breath. */
  readonly from: number;
  /** In this direction the wall differs most from what is behind it. */
  readonly colour: Colour;
  readonly template: Template;
}

/** The belly wall as the first breaths have shown it. */
export interface Wall {
  readonly edges: readonly WallEdge[];
  /** The own quiet breath, its size in places on a line. */
  readonly breath: Breath;
}

/** So many of the lines must show the wall (measured: feasibility study). */
export const LEAST_SHARE = 0.6;

/** A breath moves the wall by this share of the trunk at least, 1.5 mm (measured: feasibility study). */
const LEAST_BREATH = 0.003;

/** A line that swings less than this is not looked at: half of that breath (standard deviation, trunk lengths); and by its own error. */
const LEAST_SWING = LEAST_BREATH / 4;
const CLEAR_OF_NOISE = 1.5;

/** The breath stands out of the difference between odd and even lines by this much (measured: feasibility study). */
const CLEAR = 5;

/** One breath later the wall stands where it stood: least autocorrelation (measured: feasibility study). */
const LEAST_REGULARITY = 0.4;

/** Neighbouring lines see the same cloth. What moves at fewer lines than this is one odd place: no belly, and nothing that hides one. */
const LEAST_LINES = 6;

/** Places beside a template that its slopes need. */
const MARGIN = 2;

/** What moves with the others runs as they do (correlation), and not by a small part of it only. */
const TOGETHER = 0.6;
const LEAST_PART = 0.35;

/**
 * Finds the belly wall in the first breaths: on each line the outermost edge that moves as the others do. What stands still
 * outside of it (a door frame, the edge of a mat) is passed over.
 */
export function findWall(lines: Lines, glances: readonly Glance[]): Wall | { readonly unseen: BellyUnseen } {
  const tracks = tracksOf(lines, glances);
  if (linesOf(tracks) < LEAST_SHARE * LINES) return { unseen: "too-plain" };
  const moving = tracks.filter(({ places, template }) => {
    const swing = spreadOf(levelled(places));
    const length = lines.trunk.length / lines.step;
    return swing > LEAST_SWING * length && swing > CLEAR_OF_NOISE * errorOf(template);
  });
  if (linesOf(moving) < LEAST_LINES) return { unseen: "no-movement" };
  const common = commonCourse(moving);
  const times = glances.map(({ t }) => t);
  const least = (LEAST_BREATH * lines.trunk.length) / lines.step;
  // By the noise of the camera edges seem to move, each by itself: together they do not.
  const otherwise = breathIn(times, common).size < least ? "no-movement" : "no-breath";
  const together = moving.filter(({ places }) => {
    const own = levelled(places);
    return likeness(own, common) > TOGETHER && spreadOf(own) > LEAST_PART * spreadOf(common);
  });
  const outermost = outermostOf(together);
  if (outermost.length < LEAST_SHARE * LINES) return { unseen: otherwise };
  const course = commonCourse(outermost);
  const breath = breathIn(times, course);
  const [odd, even] = [1, 0].map((rest) => commonCourse(outermost.filter(({ line }) => line % 2 === rest)));
  const apart = spreadOf((odd ?? course).map((place, i) => place - (even?.[i] ?? place)));
  if (breath.size < least || breath.size < CLEAR * apart || breath.regularity < LEAST_REGULARITY)
    return { unseen: otherwise };
  return { edges: outermost.map((track) => sharpened(lines, glances, track, course)), breath };
}

function linesOf(tracks: readonly Track[]): number {
  return new Set(tracks.map(({ line }) => line)).size;
}

/** What the middle one of the edges does, less its slow drift. */
function commonCourse(tracks: readonly Pick<Track, "places">[]): Float64Array {
  const own = tracks.map(({ places }) => levelled(places));
  return Float64Array.from({ length: own[0]?.length ?? 0 }, (_, i) =>
    middleOf(own.map((one) => one[i] ?? 0)),
  );
}

function outermostOf(tracks: readonly Track[]): Track[] {
  const byLine = new Map<number, Track>();
  for (const track of tracks) {
    const known = byLine.get(track.line);
    if (known === undefined || track.from > known.from) byLine.set(track.line, track);
  }
  return [...byLine.values()];
}

/** The edge with a template that is the mean of all glances, each moved back by what the breath had moved it. */
function sharpened(
  lines: Lines,
  glances: readonly Glance[],
  { line, from, colour, places }: Track,
  course: Float64Array,
): WallEdge {
  const { length } = reachOf(lines);
  // Where this edge is in the middle of a breath.
  const middle = from + middleOf(places.map((place, i) => place - (course[i] ?? 0)));
  const mean = new Float32Array(length + 2 * MARGIN);
  for (const [g, { colours }] of glances.entries()) {
    const view = through(colours, line * lines.places, lines.places, colour);
    for (let i = 0; i < mean.length; i++) {
      const at = Math.max(0, Math.min(view.length - 1.001, middle - MARGIN + i + (course[g] ?? 0)));
      const below = Math.floor(at);
      const value = (view[below] as number) * (1 - at + below) + (view[below + 1] as number) * (at - below);
      mean[i] = (mean[i] as number) + value / glances.length;
    }
  }
  return { line, from: middle, colour, template: templateOf(mean, MARGIN, length) };
}
