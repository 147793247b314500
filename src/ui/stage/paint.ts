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

/** Lines over the picture, or (`width` 0) a filled shape, as a path of SVG; in pixels of where it is shown. */
export interface Mark {
  readonly path: string;
  readonly ink: string;
  readonly width: number;
}

/** The skeleton thin and light, the judged limb thick and coloured with its good zone as a soft wedge: marks, each over those before it. */
export function marksOf(overlay: Overlay, fit: Fit): readonly Mark[] {
  const place = ({ x, y }: Point): Point => ({ x: fit.x + x * fit.height, y: fit.y + y * fit.height });
  const unit = Math.min(fit.width, fit.height);
  /** Lines with a shade that sets them off any clothes, all of them as one shape. */
  const shaded = (lines: readonly (readonly Point[])[], ink: string, wide: number, width: number): Mark[] => {
    const path = lines.map((points) => `M${points.map(place).map(said).join("L")}`).join("");
    if (path === "") return [];
    return [
      { path, ink: INK.shade, width: unit * wide },
      { path, ink, width: unit * width },
    ];
  };
  const thick = (lines: readonly (readonly Point[])[], ink: string) => shaded(lines, ink, 0.026, 0.018);
  const bones = shaded(overlay.bones, INK.bone, 0.011, 0.006);
  const lit = thick(overlay.lit ?? [], INK.off);
  if (overlay.judged === null || lit.length > 0) return [...bones, ...lit];
  const { root, vertex, end, base, turn, good } = overlay.judged;
  const centre = place(vertex);
  const reach = Math.hypot(end.x - vertex.x, end.y - vertex.y) * fit.height;
  const ink = overlay.inZone ? INK.good : overlay.onWay ? INK.limb : INK.off;
  const wedge = `M${said(centre)}L${arc(centre, reach, base + good[0], base + good[1])}Z`;
  return [
    ...bones,
    { path: wedge, ink: INK.zone, width: 0 },
    ...thick([[root, vertex, end]], ink),
    { path: `M${arc(centre, reach * 0.34, base, base + turn)}`, ink, width: unit * 0.007 },
  ];
}

/** Draws the same on a canvas. */
export function paintOverlay(context: CanvasRenderingContext2D, overlay: Overlay, fit: Fit): void {
  context.lineCap = "round";
  context.lineJoin = "round";
  for (const { path, ink, width } of marksOf(overlay, fit)) {
    const shape = new Path2D(path);
    if (width === 0) {
      context.fillStyle = ink;
      context.fill(shape);
    } else {
      context.strokeStyle = ink;
      context.lineWidth = width;
      context.stroke(shape);
    }
  }
}

/** A point to a tenth of a pixel. */
function said({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** An arc from one direction to another (degrees, clockwise from the right), the way the numbers run, from its beginning on. */
function arc(at: Point, radius: number, from: number, to: number): string {
  const [begin, end] = [from, to].map((degrees) =>
    said({ x: at.x + radius * Math.cos(degrees * RADIANS), y: at.y + radius * Math.sin(degrees * RADIANS) }),
  );
  const [isLarge, isClockwise] = [Math.abs(to - from) > 180, to > from].map(Number);
  return `${begin}A${radius.toFixed(1)} ${radius.toFixed(1)} 0 ${isLarge} ${isClockwise} ${end}`;
}
