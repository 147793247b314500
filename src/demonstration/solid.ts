import type { Projection } from "./camera.ts";
import { blend, type Colour, css } from "./palette.ts";
import { along, dot, type Frame, type Vector } from "./vector.ts";

/** What can be painted on: a canvas of the page or of a worker. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A rounded lump: its middle and its half thickness (metres) along the directions of a frame; round without one. */
export interface Lump {
  readonly at: Vector;
  readonly right: number;
  readonly up: number;
  readonly forward: number;
  readonly frame: Frame | null;
}

/** A ball of a radius in metres. */
export function ball(at: Vector, radius: number): Lump {
  return { at, right: radius, up: radius, forward: radius, frame: null };
}

/** A lump that is turned with a part of the body. */
export function lump(at: Vector, frame: Frame, right: number, up: number, forward: number): Lump {
  return { at, right, up, forward, frame };
}

/** Directions in which an outline is followed: few for small things, many where corners would show. */
type Compass = readonly (readonly [number, number])[];
const COARSE = compass(12);
const FINE = compass(22);

/** From this half thickness (pixels) an outline is followed finely. */
const FINE_FROM = 13;

function compass(points: number): Compass {
  return Array.from({ length: points }, (_, i) => {
    const angle = (i / points) * 2 * Math.PI;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
}

/** A lump as the camera sees it, in pixels: an ellipse, by how far it reaches in each direction. */
interface Ellipse {
  readonly x: number;
  readonly y: number;
  readonly reach: readonly number[];
  /** Where the outline is touched in each direction, from the middle. */
  readonly touch: readonly (readonly [number, number])[];
  readonly size: number;
  readonly directions: Compass;
}

/** What a painter needs to know of a picture. */
export interface View {
  readonly context: Context;
  readonly projection: Projection;
  /** Height of the picture in pixels. */
  readonly height: number;
}

function ellipseOf(
  { projection, height }: View,
  { at, right, up, forward, frame }: Lump,
  directions: Compass,
): Ellipse {
  const { x, y, scale } = projection.project(at);
  const k = scale * height;
  let [xx, xy, yy] = [0, 0, 0];
  if (frame === null) {
    xx = (right * k) ** 2;
    yy = xx;
  } else {
    const axes: [Vector, number][] = [
      [frame.right, right],
      [frame.up, up],
      [frame.forward, forward],
    ];
    for (const [direction, half] of axes) {
      const u = dot(direction, projection.frame.right) * half * k;
      const v = -dot(direction, projection.frame.up) * half * k;
      xx += u * u;
      xy += u * v;
      yy += v * v;
    }
  }
  const reach: number[] = [];
  const touch: [number, number][] = [];
  for (const [nx, ny] of directions) {
    const [mx, my] = [xx * nx + xy * ny, xy * nx + yy * ny];
    const far = Math.sqrt(nx * mx + ny * my) || 1e-6;
    reach.push(far);
    touch.push([mx / far, my / far]);
  }
  return { x: x * height, y: y * height, reach, touch, size: Math.sqrt(Math.sqrt(xx * yy)), directions };
}

/** Adds to the path the outline around two neighbours (or one alone), shrunk and moved towards the light. */
function addHull(context: Context, a: Ellipse, b: Ellipse, share: number, towards: number): void {
  const [ax, ay] = [a.x + LIGHT.x * a.size * towards, a.y + LIGHT.y * a.size * towards];
  const [bx, by] = [b.x + LIGHT.x * b.size * towards, b.y + LIGHT.y * b.size * towards];
  for (const [i, [nx, ny]] of a.directions.entries()) {
    const first = ax * nx + ay * ny + (a.reach[i] ?? 0) * share;
    const second = bx * nx + by * ny + (b.reach[i] ?? 0) * share;
    const [x, y, [tx, ty]] =
      first >= second ? [ax, ay, a.touch[i] ?? [0, 0]] : [bx, by, b.touch[i] ?? [0, 0]];
    if (i === 0) context.moveTo(x + tx * share, y + ty * share);
    else context.lineTo(x + tx * share, y + ty * share);
  }
  context.closePath();
}

/** Where the light comes from in the picture: from above, a little from the left. */
const LIGHT = { x: -0.42, y: -0.72 };

/** Shells are this far apart in pixels: closer ones could not be told apart. */
const SHELL_STEP = 3.6;
const FEWEST_SHELLS = 4;
const MOST_SHELLS = 14;

/** Thickness in pixels of the dark rim, which sets a limb off from what is behind it. */
const RIM = 1.1;

/** Share of the thickness of a shell `inward` from the rim (0) to the lit side (1) of something `size` pixels thick. */
function shareOf(inward: number, size: number): number {
  return inward === 0 ? 1 : (1 - Math.min(0.3, RIM / size)) * (1 - 0.8 * inward ** 1.3);
}

/** Brightness of a shell from -1 (dark) to 1 (light). */
function brightnessOf(inward: number): number {
  return inward === 0 ? -0.5 : 0.24 - 0.62 * (1 - inward) ** 2;
}

const SHADE: Colour = [34, 20, 26];
const GLOW: Colour = [255, 250, 238];

const ramps = new WeakMap<Colour, Map<number, readonly string[]>>();

/** The colours of so many shells, from the rim inwards. */
function ramp(colour: Colour, count: number): readonly string[] {
  const known = ramps.get(colour) ?? new Map<number, readonly string[]>();
  ramps.set(colour, known);
  const made =
    known.get(count) ??
    Array.from({ length: count }, (_, i) => {
      const brightness = brightnessOf(i / (count - 1));
      return css(brightness < 0 ? blend(colour, SHADE, -brightness) : blend(colour, GLOW, brightness));
    });
  known.set(count, made);
  return made;
}

/**
 * Paints chains of lumps as one soft body: each shell is a little smaller, nearer to the light and brighter than the
 * one before, which shades round things as they are shaded, without seams between the links.
 */
export function fillSolid(view: View, chains: readonly (readonly Lump[])[], colour: Colour): void {
  const { context } = view;
  const links = chains.flatMap((lumps) => linksOf(ellipsesOf(view, lumps)));
  const thickest = Math.max(...links.map(([{ size }]) => size));
  const count = Math.round(Math.max(FEWEST_SHELLS, Math.min(MOST_SHELLS, thickest / SHELL_STEP)));
  for (const [i, fill] of ramp(colour, count).entries()) {
    const share = shareOf(i / (count - 1), thickest);
    context.fillStyle = fill;
    for (const [a, b] of links) {
      // Link by link: convex outlines are filled several times faster than one tangled path.
      context.beginPath();
      addHull(context, a, b, share, 1 - share);
      context.fill();
    }
  }
}

/** Adds the bare outline of a chain of lumps to the current path. */
export function traceSolid(view: View, lumps: readonly Lump[], share = 1): void {
  for (const [a, b] of linksOf(ellipsesOf(view, lumps))) {
    addHull(view.context, a, b, share, 0);
  }
}

function ellipsesOf(view: View, lumps: readonly Lump[]): readonly Ellipse[] {
  const [first] = lumps;
  const scale = first === undefined ? 0 : view.projection.project(first.at).scale * view.height;
  const thickest = Math.max(...lumps.map(({ right, forward }) => Math.max(right, forward))) * scale;
  return lumps.map((each) => ellipseOf(view, each, thickest < FINE_FROM ? COARSE : FINE));
}

/** Neighbours in a chain; a single lump is its own neighbour. */
function linksOf(ellipses: readonly Ellipse[]): readonly (readonly [Ellipse, Ellipse])[] {
  const [first] = ellipses;
  if (first !== undefined && ellipses.length === 1) return [[first, first]];
  return ellipses.slice(1).map((each, i) => [ellipses[i] ?? each, each] as const);
}

/** Distance of a chain of lumps from the camera in metres, on average. */
export function depthOf({ projection }: View, lumps: readonly Lump[]): number {
  return (
    lumps.reduce((sum, { at }) => sum + dot(along(at, projection.eye, -1), projection.frame.forward), 0) /
    lumps.length
  );
}
