import type { Point } from "../../pose/pose.ts";
import type { Fit } from "./fit.ts";
import type { Bone, JudgedShape } from "./skeleton.ts";

/** Colours of the overlay; they lie on a picture, not on the page, so they do not follow day and night. */
const INK = {
  bone: "rgb(243 238 228 / 60%)",
  shade: "rgb(0 0 0 / 45%)",
  good: "#63c7bb",
  zone: "rgb(99 199 187 / 30%)",
  off: "#f2b950",
} as const;

const RADIANS = Math.PI / 180;

/** What is drawn over the picture. */
export interface Overlay {
  readonly bones: readonly Bone[];
  readonly judged: JudgedShape | null;
  /** True while the judged angle is in its good zone. */
  readonly inZone: boolean;
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
  if (overlay.judged === null) return;
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

  const colour = overlay.inZone ? INK.good : INK.off;
  stroke(context, [root, vertex, end], INK.shade, unit * 0.026);
  stroke(context, [root, vertex, end], colour, unit * 0.018);
  context.strokeStyle = colour;
  context.lineWidth = unit * 0.007;
  context.beginPath();
  arc(context, vertex, reach * 0.34, base, base + turn);
  context.stroke();
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
