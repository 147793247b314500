import { type Camera, projectionOf } from "./camera.ts";
import { paintHead } from "./face.ts";
import { type Figure, figureOf, type Part } from "./figure.ts";
import { bellOf, boardsOf, paintBoard } from "./furniture.ts";
import { DAY, type Palette } from "./palette.ts";
import { paintMat, paintRoom } from "./room.ts";
import type { Scene } from "./scene.ts";
import { paintShadow } from "./shadow.ts";
import { type Context, depthOf, fillSolid, type Lump, type View } from "./solid.ts";
import { along, dot, type Vector } from "./vector.ts";

/** How a scene is to look; a bright room when left out. */
export interface Look {
  readonly palette?: Palette;
  /** False paints no wall and no floor, for small cards: what is behind the canvas shines through. */
  readonly room?: boolean;
}

/** How much farther, in metres, a seat and its legs count to be: who sits on it is painted after them. */
const SEAT_BEHIND = 0.35;

/** As much, in metres, for legs: the shirt hangs over the hip of a leg beside it, but not over a thigh in front. */
const LEGS_BEHIND = 0.13;

/** Where a head counts to be before its middle, in metres: the face comes after the neck, the nape before it. */
const FACE_AHEAD = 0.13;

/**
 * Paints one moment of a performance, filling the canvas: the room, what the exercise needs, and the person.
 * `paintScene(context, choreography.at(t), camera)`; the camera's aspect must be the canvas's own. Works on a canvas of
 * the page and of a worker, and leaves the context's state as it was.
 */
export function paintScene(context: Context, scene: Scene, camera: Camera, look: Look = {}): void {
  const { palette = DAY, room = true } = look;
  const { width, height } = context.canvas;
  const view: View = { context, projection: projectionOf(camera), height };
  context.save();
  if (room) paintRoom(view, camera, palette, width);
  else context.clearRect(0, 0, width, height);
  if (scene.setting.mat) paintMat(view, scene.setting.mat, palette);
  const figure = figureOf(scene.skeleton);
  paintShadow(view, figure, palette);
  for (const { paint } of layersOf(view, scene, palette).toSorted((a, b) => b.depth - a.depth)) paint();
  context.restore();
}

interface Layer {
  /** Metres from the camera; the farthest is painted first. */
  readonly depth: number;
  readonly paint: () => void;
}

function layersOf(view: View, scene: Scene, palette: Palette): Layer[] {
  const { skeleton, setting, bellAt } = scene;
  const figure = figureOf(skeleton);
  const distance = (point: Vector) =>
    dot(along(point, view.projection.eye, -1), view.projection.frame.forward);
  const part = ({ solids, middle }: Part, behind = 0): Layer => ({
    depth: behind + middle.reduce((sum, point) => sum + distance(point), 0) / middle.length,
    paint: () => {
      for (const { chains, paint } of solids) fillSolid(view, chains, palette[paint]);
    },
  });
  const legs = legsOf(figure, distance);
  const chair = setting.chair === null ? [] : boardsOf(setting.chair);
  const bell = setting.bell ? bellOf(skeleton, bellAt) : [];
  return [
    part(figure.trunk),
    part(figure.neck),
    part(figure.arms.left),
    part(figure.arms.right),
    ...legs.map((leg) => part(leg, LEGS_BEHIND)),
    {
      depth: distance(along(figure.head.middle, skeleton.headFrame.forward, FACE_AHEAD)),
      paint: () => paintHead(view, skeleton, figure.head, palette),
    },
    ...chair.map((board) => ({
      depth: distance(board.at) + (board.underneath ? SEAT_BEHIND : 0),
      paint: () => paintBoard(view, board, palette.chair, palette),
    })),
    ...bell.map((lumps) => ({
      depth: depthOf(view, lumps) + 0.02,
      paint: () => fillSolid(view, [lumps], palette.metal),
    })),
  ];
}

/** Legs whose distances differ by less than this (metres, summed over their joints) stand side by side. */
const SIDE_BY_SIDE = 0.2;

/** Both legs; the hips run into the nearer one, or into both where they stand side by side, so that no seam shows. */
function legsOf({ legs, hips }: Figure, distance: (point: Vector) => number): readonly Part[] {
  const depth = ({ middle }: Part) => middle.reduce((sum, point) => sum + distance(point), 0);
  const apart = depth(legs.left) - depth(legs.right);
  const [far, near] = apart > 0 ? [legs.left, legs.right] : [legs.right, legs.left];
  const joined = (part: Part, more: readonly (readonly Lump[])[]): Part => ({
    ...part,
    solids: part.solids.map((solid) =>
      solid.paint === "trousers" ? { ...solid, chains: [...more, ...solid.chains] } : solid,
    ),
  });
  if (Math.abs(apart) > SIDE_BY_SIDE) return [far, joined(near, [hips])];
  const isCloth = ({ paint }: Part["solids"][number]) => paint === "trousers";
  const bare = { ...far, solids: far.solids.filter((solid) => !isCloth(solid)) };
  return [bare, joined(near, [hips, ...far.solids.filter(isCloth).flatMap(({ chains }) => chains)])];
}
