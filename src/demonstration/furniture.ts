import { blend, type Colour, css, type Palette } from "./palette.ts";
import type { Skeleton } from "./rig.ts";
import { fillPolygon } from "./room.ts";
import type { Chair } from "./setting.ts";
import { ball, type Lump, lump, type View } from "./solid.ts";
import { along, between, dot, type Frame, towards, twist, UPRIGHT, type Vector } from "./vector.ts";

/** A board with square edges: its middle, half sizes in metres, and how it is turned. */
export interface Board {
  readonly at: Vector;
  readonly half: { readonly forward: number; readonly up: number; readonly right: number };
  readonly frame: Frame;
  /** True for what is under the person who sits. */
  readonly underneath: boolean;
}

/** The boards of a chair: seat, back, and four legs. */
export function boardsOf({ seat, yaw }: Chair): readonly Board[] {
  const frame = twist(UPRIGHT, yaw);
  const at = (forward: number, up: number, right: number) =>
    along(along(along(seat, frame.forward, forward), frame.up, up), frame.right, right);
  const board = (at: Vector, forward: number, up: number, right: number, underneath = false): Board => ({
    underneath,
    at,
    half: { forward, up, right },
    frame,
  });
  const leg = (forward: number, right: number) =>
    board(at(forward, -seat.y / 2 - 0.02, right), 0.018, seat.y / 2 - 0.01, 0.018, forward > 0);
  return [
    board(at(-0.02, -0.022, 0), 0.21, 0.022, 0.2, true),
    board(at(-0.235, 0.27, 0), 0.014, 0.085, 0.2),
    board(at(-0.235, 0.1, 0.175), 0.016, 0.13, 0.018),
    board(at(-0.235, 0.1, -0.175), 0.016, 0.13, 0.018),
    leg(0.16, 0.175),
    leg(0.16, -0.175),
    leg(-0.21, 0.175),
    leg(-0.21, -0.175),
  ];
}

/** Where the daylight comes from in the room. */
const DAYLIGHT: Vector = { x: -0.4, y: 0.8, z: 0.45 };

/** Paints the sides of a board that face the camera. */
export function paintBoard(view: View, { at, half, frame }: Board, colour: Colour, palette: Palette): void {
  const axes = [
    [frame.forward, half.forward],
    [frame.up, half.up],
    [frame.right, half.right],
  ] as const;
  for (const [i, [axis, size]] of axes.entries()) {
    const [u, uSize] = axes[(i + 1) % 3] ?? axes[0];
    const [v, vSize] = axes[(i + 2) % 3] ?? axes[0];
    for (const side of [1, -1]) {
      const middle = along(at, axis, side * size);
      if (dot(axis, towards(middle, view.projection.eye)) * side <= 0) continue;
      const lit = dot(axis, DAYLIGHT) * side;
      view.context.fillStyle = css(
        lit > 0
          ? blend(colour, palette.wallLight, lit * 0.45)
          : blend(colour, palette.shadow, 0.25 - lit * 0.3),
      );
      const edge = (a: number, b: number) => along(along(middle, u, a * uSize), v, b * vSize);
      fillPolygon(view, [edge(1, 1), edge(-1, 1), edge(-1, -1), edge(1, -1)]);
    }
  }
}

/** Radius of the bell's body, and how far below the hands its middle hangs, in metres. */
const BELL_RADIUS = 0.092;
const BELL_BELOW = 0.16;

/** The lumps of a bell: its body, and its handle. It hangs from the hands, or stands on the floor at `standing`. */
export function bellOf({ arms }: Skeleton, standing: Vector | null): readonly (readonly Lump[])[] {
  const grip = between(arms.left.hand, arms.right.hand);
  const middle =
    standing === null
      ? along(grip, towards(between(arms.left.elbow, arms.right.elbow), grip), BELL_BELOW - 0.05)
      : { ...standing, y: BELL_RADIUS };
  const up = standing === null ? towards(middle, grip) : UPRIGHT.up;
  const across = towards(arms.left.shoulder, arms.right.shoulder);
  const frame: Frame = { forward: up, up, right: across };
  const at = (height: number, aside: number) => along(along(middle, up, height), across, aside);
  return [
    [
      ball(at(0.06, -0.05), 0.016),
      ball(at(0.13, -0.058), 0.015),
      lump(at(0.158, 0), frame, 0.045, 0.015, 0.015),
      ball(at(0.13, 0.058), 0.015),
      ball(at(0.06, 0.05), 0.016),
    ],
    [ball(middle, BELL_RADIUS)],
  ];
}
