import type { Point } from "../../pose/pose.ts";
import type { Fit } from "./fit.ts";
import type { Bone, JudgedShape } from "./skeleton.ts";

/** Colours of the overlay; they lie on a picture, not on the page, so they do not follow day and night. */
const INK = {
  bone: "rgb(243 238 228 / 60%)",
  shade: "rgb(0 0 0 / 45%)",
  good: "#63c7bb",
  zone: "rgb(99 199 187 / 30%)",
  limb: "#f3eee4",
  off: "#f2b950",
} as const;

const RADIANS = Math.PI / 180;

/** Widest line, a share of the picture's shorter side. */
const WIDEST = 0.026;

/** Canvases grow and move in such steps, CSS pixels: not with each tremble of the body. */
const STEP = 64;

/** What is drawn over the picture. */
export interface Overlay {
  readonly bones: readonly Bone[];
  readonly judged: JudgedShape | null;
  /** The part that a cue is about, in place of the judged limb; none when the cue is about that limb. */
  readonly lit?: readonly Bone[];
  /** True while the judged angle is in its good zone. */
  readonly inZone: boolean;
  /** True while it is on its way there and nothing has to be mended: shown without judgement. */
  readonly onWay?: boolean;
}

/** A part of the stage: its left top corner and size in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a stage of that size on which `paintOverlay` draws, in whole steps; null when it draws on none. */
export function paintedBox(
  { bones, judged, lit = [] }: Overlay,
  fit: Fit,
  stage: Pick<Box, "width" | "height">,
): Box | null {
  const ends: Point[] = [...bones, ...lit].flat();
  if (judged !== null) {
    const { root, vertex, end } = judged;
    const reach = Math.hypot(end.x - vertex.x, end.y - vertex.y);
    for (const by of [-reach, reach]) ends.push(root, { x: vertex.x + by, y: vertex.y + by });
  }
  const line = (WIDEST / 2) * Math.min(fit.width, fit.height);
  const along = (start: number, places: readonly number[], most: number) => {
    const [first, last] = [Math.min(...places), Math.max(...places)].map(
      (place) => start + place * fit.height,
    );
    const from = Math.max(0, STEP * Math.floor(((first ?? 0) - line) / STEP));
    return [from, Math.min(most, STEP * Math.ceil(((last ?? 0) + line) / STEP)) - from] as const;
  };
  const [x, width] = along(
    fit.x,
    ends.map((end) => end.x),
    stage.width,
  );
  const [y, height] = along(
    fit.y,
    ends.map((end) => end.y),
    stage.height,
  );
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** Draws the skeleton thin and light, the judged limb thick and coloured with its good zone as a soft wedge. */
export function paintOverlay(context: CanvasRenderingContext2D, overlay: Overlay, fit: Fit): void {
  const place = ({ x, y }: Point): Point => ({ x: fit.x + x * fit.height, y: fit.y + y * fit.height });
  const unit = Math.min(fit.width, fit.height);
  context.lineCap = "round";
  context.lineJoin = "round";
  for (const [from, to] of overlay.bones) {
    stroke(context, [place(from), place(to)], INK.shade, unit * 0.011);
    stroke(context, [place(from), place(to)], INK.bone, unit * 0.006);
  }
  const lit = overlay.lit ?? [];
  for (const bone of lit) thick(context, bone.map(place), INK.off, unit);
  if (overlay.judged === null || lit.length > 0) return;
  const { base, turn, good } = overlay.judged;
  const [root, vertex, end] = [overlay.judged.root, overlay.judged.vertex, overlay.judged.end].map(place);
  if (root === undefined || vertex === undefined || end === undefined) return;
  const reach = Math.hypot(end.x - vertex.x, end.y - vertex.y);

  context.fillStyle = INK.zone;
  context.beginPath();
  context.moveTo(vertex.x, vertex.y);
  arc(context, vertex, reach, base + good[0], base + good[1]);
  context.closePath();
  context.fill();

  const colour = overlay.inZone ? INK.good : overlay.onWay ? INK.limb : INK.off;
  thick(context, [root, vertex, end], colour, unit);
  context.strokeStyle = colour;
  context.lineWidth = unit * 0.007;
  context.beginPath();
  arc(context, vertex, reach * 0.34, base, base + turn);
  context.stroke();
}

/** A limb that is looked at, with a shade that sets it off any clothes. */
function thick(
  context: CanvasRenderingContext2D,
  points: readonly Point[],
  colour: string,
  unit: number,
): void {
  stroke(context, points, INK.shade, unit * WIDEST);
  stroke(context, points, colour, unit * 0.018);
}

function stroke(
  context: CanvasRenderingContext2D,
  points: readonly Point[],
  colour: string,
  width: number,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.stroke();
}

/** An arc from one direction to another (degrees, clockwise from the right), the way the numbers run. */
function arc(context: CanvasRenderingContext2D, at: Point, radius: number, from: number, to: number): void {
  context.arc(at.x, at.y, radius, from * RADIANS, to * RADIANS, to < from);
}
