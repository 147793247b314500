import { JOINTS, type Joint } from "../pose/joints.ts";
import { type Pose, SEEN } from "../pose/pose.ts";

/**
 * Where the joints lay in the picture while the body was at rest. What is the same in every picture (the body's
 * proportions, how it lies, where the model takes a hip to be) is told apart by it from what moves.
 */
export interface RestMemory {
  /** Sums of the joints' places weighed by how new they are, and of the weights. */
  readonly sums: Readonly<Record<Joint, Sum>>;
  /** Pictures, fading like the joints. */
  readonly pictures: number;
  /** Time of the newest picture, seconds. */
  readonly t: number;
}

interface Sum {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

const NONE: Sum = { x: 0, y: 0, weight: 0 };

/** Nothing known yet. */
export const UNKNOWN_REST: RestMemory = {
  sums: Object.fromEntries(JOINTS.map((joint) => [joint, NONE])) as Record<Joint, Sum>,
  pictures: 0,
  t: 0,
};

/** Seconds after which a picture weighs half: long enough to average jitter, short enough to follow a body that shifts. */
const HALF_LIFE = 1;

/** After a movement, however long, what was known before weighs as if it were this old, seconds: rest is seldom another. */
const OLDEST = 2 * HALF_LIFE;

/** So many pictures tell more than one. */
const FEWEST = 4;

/** A joint must have been seen in this share of the pictures. */
const MOSTLY = 0.5;

/** The score of a joint whose place at rest is known. */
const KNOWN_SCORE = 1;

/** Remembers one more picture of the body at rest. */
export function rememberRest(memory: RestMemory, t: number, pose: Pose): RestMemory {
  const kept = memory.pictures === 0 ? 0 : 0.5 ** (Math.min(OLDEST, Math.max(0, t - memory.t)) / HALF_LIFE);
  const sums: Partial<Record<Joint, Sum>> = {};
  for (const joint of JOINTS) {
    const { x, y, score } = pose[joint];
    const own = score >= SEEN ? 1 : 0;
    const before = memory.sums[joint];
    sums[joint] = {
      x: before.x * kept + own * x,
      y: before.y * kept + own * y,
      weight: before.weight * kept + own,
    };
  }
  return { sums: sums as Record<Joint, Sum>, pictures: memory.pictures * kept + 1, t };
}

/** The body at rest; joints whose place is not known have score 0. Null while too little is known. */
export function restOf({ sums, pictures }: RestMemory): Pose | null {
  if (pictures < FEWEST) return null;
  const pose: Partial<Record<Joint, Pose[Joint]>> = {};
  for (const joint of JOINTS) {
    const { x, y, weight } = sums[joint];
    pose[joint] =
      weight >= MOSTLY * pictures
        ? { x: x / weight, y: y / weight, score: KNOWN_SCORE }
        : { x: 0, y: 0, score: 0 };
  }
  return pose as Pose;
}
