import { distance } from "../pose/geometry.ts";
import type { Pose } from "../pose/pose.ts";
import type { Posture } from "./posture.ts";

/**
 * Further from its rest than this (shares of the body's spread), and this unsure, such a joint was misread: shoulders on the floor wander by
 * up to 0.2 and are seen at 0.5 and more; those that the knees of a bridge hide are put 0.45 and more away, at 0.4 and less.
 */
const STRAYED = 0.35;
const UNSURE = 0.5;

/**
 * The pose without shoulders that cannot have gone where they were put, where somebody lies on them; `still` is the body at rest, `size` its
 * spread in picture heights.
 */
export function withoutStrays(pose: Pose, still: Pose | null, posture: Posture, size: number): Pose {
  let kept = pose;
  if (still === null || posture !== "supine-bent") return kept;
  for (const joint of ["leftShoulder", "rightShoulder"] as const) {
    const [at, rest] = [pose[joint], still[joint]];
    // One whose rest is not known has a score of 0 there.
    if (at.score < UNSURE * rest.score && distance(at, rest) > STRAYED * size)
      kept = { ...kept, [joint]: { ...at, score: 0 } };
  }
  return kept;
}
