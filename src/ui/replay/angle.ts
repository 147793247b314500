import { CAMERA, type Camera, landmarksOf, projectionOf } from "../../demonstration/camera.ts";
import type { Skeleton } from "../../demonstration/rig.ts";
import { JOINTS } from "../../pose/joints.ts";
import { type Point, type Pose, SEEN } from "../../pose/pose.ts";

/** From where a body is seen: degrees around it from the exercise's own view, and degrees that the camera looks down. */
export type Angle = Pick<Camera, "yaw" | "tilt">;

/** A moment of a person and the figure's body at the same moment of its movement. */
export interface Pair {
  readonly pose: Pose;
  readonly skeleton: Skeleton;
}

/** Angles that are tried: finer steps are lost in the differences between two bodies. */
const YAWS = Array.from({ length: 24 }, (_, i) => -180 + 15 * i);
const TILTS = [0, 8, 16, 24];

/** A phone on the floor or a low shelf looks down by this much. */
const USUAL_TILT = 10;

/** What an angle away from the exercise's own view (or its mirror image) and the usual tilt has to explain better, per 90 degrees. */
const RELUCTANCE = 0.02;

/** The angle from which the figure looks most like the person; null when too little of the person was seen. */
export function angleOf(pairs: readonly Pair[]): Angle | null {
  const seen = pairs.map(({ pose, skeleton }) => {
    const landmarks = landmarksOf(skeleton);
    const joints = JOINTS.filter((joint) => pose[joint].score >= SEEN);
    return {
      theirs: joints.map((joint) => pose[joint]),
      marks: joints.map((joint) => landmarks[joint]),
    };
  });
  if (seen.every(({ theirs }) => theirs.length < 4)) return null;
  let best: Angle | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const yaw of YAWS) {
    for (const tilt of TILTS) {
      const { project } = projectionOf({ ...CAMERA, yaw, tilt });
      const turned = Math.min(Math.abs(yaw), 180 - Math.abs(yaw));
      const away = (turned + Math.abs(tilt - USUAL_TILT)) / 90;
      const unlike =
        difference(seen.map(({ theirs, marks }) => [theirs, marks.map(project)])) + RELUCTANCE * away;
      if (unlike >= least) continue;
      least = unlike;
      best = { yaw, tilt };
    }
  }
  return best;
}

/** How unlike two series of shapes are, 0..1, wherever and however large they are. */
function difference(shapes: readonly (readonly [readonly Point[], readonly Point[]])[]): number {
  let [own, both, other] = [0, 0, 0];
  for (const [a, b] of shapes) {
    const [ma, mb] = [centre(a), centre(b)];
    for (const [i, point] of a.entries()) {
      const [x, y] = [point.x - ma.x, point.y - ma.y];
      const [u, v] = [(b[i]?.x ?? 0) - mb.x, (b[i]?.y ?? 0) - mb.y];
      own += x * x + y * y;
      other += u * u + v * v;
      both += x * u + y * v;
    }
  }
  // A body that would have to be turned inside out is no likeness.
  return both <= 0 ? 1 : 1 - (both * both) / (own * other);
}

function centre(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
