import type { Camera } from "./camera.ts";
import { css, type Palette } from "./palette.ts";
import type { Mat } from "./setting.ts";
import type { View } from "./solid.ts";
import { along, type Vector } from "./vector.ts";

/** How far behind the exercise the wall stands, and how wide floor and wall are painted, in metres. */
const WALL = 2.1;
const WIDE = 14;

/** Height of the skirting board, and thickness of a mat, in metres. */
const SKIRTING = 0.09;
const MAT_THICKNESS = 0.014;

/** Paints wall, skirting and floor. The room turns with the camera, so that there is always a wall behind. */
export function paintRoom(view: View, camera: Camera, palette: Palette, width: number): void {
  const { context, height, projection } = view;
  const level = { x: projection.frame.forward.x, y: 0, z: projection.frame.forward.z };
  const length = Math.hypot(level.x, level.z) || 1;
  const back = { x: level.x / length, y: 0, z: level.z / length };
  const aside = { x: -back.z, y: 0, z: back.x };
  const foot = along({ ...camera.target, y: 0 }, back, WALL);
  const corner = (side: number, up: number): Vector => along({ ...foot, y: up }, aside, side * WIDE);

  const light = context.createRadialGradient(
    width * 0.3,
    height * 0.1,
    0,
    width * 0.4,
    height * 0.3,
    height * 1.2,
  );
  light.addColorStop(0, css(palette.wallLight));
  light.addColorStop(1, css(palette.wall));
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);

  // Daylight through a window that is not seen.
  context.fillStyle = css(palette.window, 0.3);
  for (const pane of [0, 1]) {
    const at = (share: number, up: number) =>
      corner((-1.5 + pane * 0.62 + share * 0.5 - (2.3 - up) * 0.22) / WIDE, up);
    fillPolygon(view, [at(0, 2.3), at(1, 2.3), at(1, 1), at(0, 1)]);
  }

  const floor = context.createLinearGradient(0, height * 0.4, 0, height);
  floor.addColorStop(0, css(palette.floor));
  floor.addColorStop(1, css(palette.floorLight));
  context.fillStyle = floor;
  // The near edge of the floor lies below the picture, so that it always reaches the lower edge.
  const near = (side: number) => along(corner(side, 0), back, -(WALL + camera.distance - 0.4));
  fillPolygon(view, [corner(-1, 0), corner(1, 0), near(1), near(-1)]);
  context.fillStyle = css(palette.skirting);
  fillPolygon(view, [corner(-1, 0), corner(1, 0), corner(1, SKIRTING), corner(-1, SKIRTING)]);
}

/** Paints a mat on the floor, with its thickness and a soft edge. */
export function paintMat(view: View, { from, to }: Mat, palette: Palette): void {
  const { context } = view;
  const at = (x: number, y: number, z: number): Vector => ({ x, y, z });
  const corners = (inset: number, y: number) =>
    roundedCorners(from.x + inset, to.x - inset, from.z + inset, to.z - inset).map(([x, z]) => at(x, y, z));
  context.fillStyle = css(palette.shadow, 0.18);
  fillPolygon(view, corners(-0.025, -MAT_THICKNESS));
  context.fillStyle = css(palette.shadow, 0.6);
  fillPolygon(view, corners(0, -MAT_THICKNESS));
  context.fillStyle = css(palette.mat);
  fillPolygon(view, corners(0, 0));
  context.strokeStyle = css(palette.wallLight, 0.16);
  context.lineWidth = Math.max(1, view.height * 0.003);
  trace(view, corners(0.045, 0));
  context.stroke();
}

/** Fills the outline through points of the room with the present colour. */
export function fillPolygon(view: View, points: readonly Vector[]): void {
  trace(view, points);
  view.context.fill();
}

function trace({ context, projection, height }: View, points: readonly Vector[]): void {
  context.beginPath();
  for (const point of points) {
    const { x, y } = projection.project(point);
    context.lineTo(x * height, y * height);
  }
  context.closePath();
}

const CORNER = 0.05;

function roundedCorners(
  x0: number,
  x1: number,
  z0: number,
  z1: number,
): readonly (readonly [number, number])[] {
  const arc = (x: number, z: number, from: number) =>
    Array.from({ length: 5 }, (_, i) => {
      const angle = ((from + i * 22.5) * Math.PI) / 180;
      return [x + CORNER * Math.cos(angle), z + CORNER * Math.sin(angle)] as const;
    });
  return [
    ...arc(x1 - CORNER, z1 - CORNER, 0),
    ...arc(x0 + CORNER, z1 - CORNER, 90),
    ...arc(x0 + CORNER, z0 + CORNER, 180),
    ...arc(x1 - CORNER, z0 + CORNER, 270),
  ];
}
