import { type Camera, projectionOf } from "../../demonstration/camera.ts";
import { blend, type Colour, css, type Palette } from "../../demonstration/palette.ts";
import { paintRoom } from "../../demonstration/room.ts";
import {
  ball,
  depthOf,
  fillSolid,
  type Lump,
  lump,
  traceSolid,
  type View,
} from "../../demonstration/solid.ts";
import { UPRIGHT, type Vector } from "../../demonstration/vector.ts";
import type { Piece, StandingJoints } from "./mannequin.ts";

/** Colours of the mannequin: no skin and no clothes, since nothing is known of them. */
const BODY: Colour = [78, 126, 150];

/** How much of its colour a mere guess loses to what is behind it. */
const FADED = 0.78;

/** Colours of the judged limb, as on the live picture. */
const JUDGED = { good: "#63c7bb", off: "#f2b950", shade: "rgb(0 0 0 / 45%)" } as const;

/** The judged limb and whether its angle is good now. */
export interface JudgedLimb {
  readonly points: readonly Vector[];
  readonly inZone: boolean;
}

/** Paints a measured body in an empty room, filling the canvas; the camera's aspect must be the canvas's own. */
export function paintMannequin(
  context: CanvasRenderingContext2D,
  pieces: readonly Piece[],
  judged: JudgedLimb | null,
  camera: Camera,
  palette: Palette,
): void {
  const { width, height } = context.canvas;
  const view: View = { context, projection: projectionOf(camera), height };
  context.save();
  paintRoom(view, camera, palette, width);
  paintShadow(view, pieces, palette);
  const behind = blend(palette.wallLight, palette.floor, 0.4);
  const far = (piece: Piece) => depthOf(view, [ball(piece.middle, 0)]);
  for (const { chains, doubt } of pieces.toSorted((a, b) => far(b) - far(a))) {
    fillSolid(view, chains, blend(BODY, behind, FADED * doubt));
  }
  if (judged !== null) paintLimb(view, judged);
  context.restore();
}

/** Soft layers of the shadow: share of the thickness, and opacity. */
const LAYERS: readonly (readonly [share: number, opacity: number])[] = [
  [1.3, 0.08],
  [0.9, 0.14],
];

function paintShadow(view: View, pieces: readonly Piece[], palette: Palette): void {
  const { context } = view;
  for (const [share, opacity] of LAYERS) {
    context.beginPath();
    for (const { chains } of pieces) for (const lumps of chains) traceSolid(view, lumps.map(onFloor), share);
    context.fillStyle = css(palette.shadow, opacity);
    context.fill();
  }
}

function onFloor({ at, right, forward }: Lump): Lump {
  const radius = Math.max(right, forward);
  return lump({ ...at, y: 0 }, UPRIGHT, radius, 0, radius);
}

function paintLimb({ context, projection, height }: View, { points, inZone }: JudgedLimb): void {
  const path = (colour: string, share: number) => {
    context.strokeStyle = colour;
    context.lineWidth = height * share;
    context.beginPath();
    for (const point of points) {
      const { x, y } = projection.project(point);
      context.lineTo(x * height, y * height);
    }
    context.stroke();
  };
  context.lineCap = "round";
  context.lineJoin = "round";
  path(JUDGED.shade, 0.022);
  path(inZone ? JUDGED.good : JUDGED.off, 0.014);
}

/** The corners of what a body takes up at a moment: for a camera that is to see all of it. */
export function cornersOf(joints: StandingJoints): readonly Vector[] {
  return Object.values(joints).flatMap((point) => [point, { ...point, y: Math.max(0, point.y - 0.06) }]);
}
