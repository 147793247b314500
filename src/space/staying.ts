import { distance } from "../pose/geometry.ts";
import type { Joint } from "../pose/joints.ts";
import { type Keypoint, type Pose, SEEN } from "../pose/pose.ts";
import type { Posture } from "./posture.ts";

/** Joints that stay where they rest while an exercise in that posture is done. */
const STAYING: Readonly<Partial<Record<Posture, readonly Joint[]>>> = {
  "supine-bent": ["leftShoulder", "rightShoulder"],
};

/**
 * Further from its rest than this (shares of the body's spread), and this unsure, such a joint was misread: shoulders on the floor wander by
 * up to 0.2 and are seen at 0.5 and more; those that the knees of a bridge hide are put 0.45 and more away, at 0.4 and less.
 */
const STRAYED = 0.35;
const UNSURE = 0.5;

/** The pose without joints that cannot have gone where they were put; `still` is the body at rest, `size` its spread in picture heights. */
export function withoutStrays(pose: Pose, still: Pose | null, posture: Posture, size: number): Pose {
  const strays = (STAYING[posture] ?? []).filter((joint) => {
    const [at, rest] = [pose[joint], still?.[joint]];
    if (rest === undefined || rest.score < SEEN || !(at.score >= SEEN && at.score < UNSURE)) return false;
    return distance(at, rest) > STRAYED * size;
  });
  if (strays.length === 0) return pose;
  const unseen = strays.map((joint): [Joint, Keypoint] => [joint, { ...pose[joint], score: 0 }]);
  return { ...pose, ...Object.fromEntries(unseen) };
}
