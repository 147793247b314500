import type { Motion, Proportions } from "../motion/motion.ts";
import { anchorOf, moved, type Skeleton, skeletonOf } from "./rig.ts";
import { along, type Vector } from "./vector.ts";

/** A mat on the floor: two opposite corners, in metres. */
export interface Mat {
  readonly from: Vector;
  readonly to: Vector;
}

/** A chair: where the middle of its seat is, and which way it faces (degrees as a body's yaw). */
export interface Chair {
  readonly seat: Vector;
  readonly yaw: number;
}

/** What stands in the room for an exercise. */
export interface Setting {
  readonly mat: Mat | null;
  readonly chair: Chair | null;
  readonly bell: boolean;
}

/** How far a mat reaches beyond the body, along it and beside it, in metres. */
const MAT_BEYOND = 0.16;
const MAT_BESIDE = 0.34;

/** The hip above the seat, and the middle of the seat before the hip, in metres. */
const HIP_ABOVE_SEAT = 0.095;
const SEAT_AHEAD = 0.07;

/** Places what the exercise needs around the resting body, whose anchor rests at `home`. */
export function settingOf(motion: Motion, body: Proportions, home: Vector): Setting {
  const moment = { progress: 0, side: "left", faults: [], variant: null, since: 0 } as const;
  const pose = motion.pose(moment, body);
  const flat = skeletonOf(pose, body);
  const rest = moved(flat, along(home, anchorOf(flat, motion.anchor), -1));
  return {
    mat: motion.props.includes("mat") ? matUnder(rest) : null,
    chair: motion.props.includes("chair") ? chairUnder(rest, pose.yaw) : null,
    bell: motion.props.includes("bell"),
  };
}

/** A mat under a body that lies or kneels. */
export function matUnder({ head, pelvis, arms, legs }: Skeleton): Mat {
  const ends = [head.x, pelvis.x, arms.left.hand.x, legs.left.toe.x, legs.left.knee.x];
  return {
    from: { x: Math.min(...ends) - MAT_BEYOND, y: 0, z: pelvis.z - MAT_BESIDE },
    to: { x: Math.max(...ends) + MAT_BEYOND, y: 0, z: pelvis.z + MAT_BESIDE },
  };
}

function chairUnder({ pelvis, pelvisFrame, body }: Skeleton, yaw: number): Chair {
  const ahead = along(pelvis, { ...pelvisFrame.forward, y: 0 }, SEAT_AHEAD);
  return { seat: { ...ahead, y: pelvis.y - HIP_ABOVE_SEAT * body.girth }, yaw };
}
