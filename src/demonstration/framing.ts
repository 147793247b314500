import { ADULT } from "../motion/kit.ts";
import type { Motion, Proportions } from "../motion/motion.ts";
import { solve } from "../motion/reach.ts";
import { CAMERA, type Camera, landmarksOf, projectionOf } from "./camera.ts";
import { choreograph, type Plan } from "./choreography.ts";
import type { Skeleton } from "./rig.ts";
import type { Vector } from "./vector.ts";

/** Share of the picture, on each axis, that the body usually takes. */
const USUAL_FILL = 0.8;

/** Fields of view that are tried, in degrees. */
const NARROWEST = 8;
const WIDEST = 110;

/** What can be chosen of a camera; `fill` is the share of the picture, on each axis, that the body may take. */
export type Chosen = Partial<Pick<Camera, "yaw" | "tilt" | "roll" | "aspect" | "distance">> & {
  readonly fill?: number;
};

/**
 * A camera that sees the whole exercise from rest to top, as large as fits, from the usual distance (it zooms and does
 * not step nearer, so that nothing looks bulged).
 */
export function framed(motion: Motion, chosen: Chosen = {}, body: Proportions = ADULT): Camera {
  return framedAround(extent(motion, body), chosen);
}

/** The same camera for what a plan shows: its faults may reach further than the exercise does. */
export function framedFor(motion: Motion, plan: Plan, chosen: Chosen): Camera {
  return framedAround([...extent(motion, ADULT), ...extent(motion, ADULT, plan)], chosen);
}

/** A camera that sees all those points, as large as fits. */
export function framedAround(points: readonly Vector[], chosen: Chosen): Camera {
  const { fill = USUAL_FILL, ...angles } = chosen;
  const middle = (axis: keyof Vector) =>
    (Math.min(...points.map((p) => p[axis])) + Math.max(...points.map((p) => p[axis]))) / 2;
  const target = { x: middle("x"), y: middle("y"), z: middle("z") };
  const at = (fieldOfView: number): Camera => ({ ...CAMERA, ...angles, target, fieldOfView });
  const fits = (camera: Camera) => {
    const projection = projectionOf(camera);
    return points.every((point) => {
      const { x, y } = projection.project(point);
      return Math.abs(x / camera.aspect - 0.5) < fill / 2 && Math.abs(y - 0.5) < fill / 2;
    });
  };
  return at(solve(NARROWEST, WIDEST, 1, (angle) => (fits(at(angle)) ? 1 : 0)));
}

/** One right repetition of each side. */
const RIGHT: Plan = { repetitions: [{ hold: 0.1 }, { hold: 0.1 }] };

/** Every point that the body reaches in a plan, but for its coming and going. */
function extent(motion: Motion, body: Proportions, plan: Plan = RIGHT): readonly Vector[] {
  const { at, duration, repetitions } = choreograph(motion, { ...plan, entrance: false }, body);
  const times = Array.from({ length: 24 }, (_, i) => (i / 23) * duration);
  const tops = repetitions.flatMap(({ peak }) => peak ?? []);
  return [...times, ...tops].flatMap((t) => outlineOf(at(t).skeleton));
}

/** The points of a body that must not lie outside of the picture. */
export function outlineOf(skeleton: Skeleton): readonly Vector[] {
  return [
    ...Object.values(landmarksOf(skeleton)),
    skeleton.legs.left.toe,
    skeleton.legs.right.toe,
    { ...skeleton.head, y: skeleton.head.y + 0.1 },
  ];
}
