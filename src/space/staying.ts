import { distance } from "../pose/geometry.ts";
import type { Pose } from "../pose/pose.ts";
import type { Posture } from "./posture.ts";

/**
 * A joint that is less sure than the second and further from its rest than its score times the first (shares of the body's spread) was misread:
 * shoulders on the floor wander by up to 0.3 of films where they are seen at 0.5 and more, and by 0.1 of simulated bodies where they are seen
 * at less; those that the knees of a bridge hide are put 0.3 and more away, at 0.3 and less.
 */
const STRAYED = 0.7;
const UNSURE = 0.5;

/** Knees this near to their rest, in the same shares, are those of whoever lies there (up to 0.25), and not of somebody who walks past. */
const SAME = 0.35;

/**
 * The pose with shoulders that cannot have gone where they were put back at their rest, where somebody lies on them whose knees stand as
 * they stood; else without them. `still` is the body at rest, `size` its spread in picture heights.
 */
export function withoutStrays(pose: Pose, still: Pose | null, posture: Posture, size: number): Pose {
  let kept = pose;
  if (still === null || posture !== "supine-bent") return kept;
  const isSame = (["leftKnee", "rightKnee"] as const).every(
    (joint) => distance(pose[joint], still[joint]) < SAME * size,
  );
  for (const joint of ["leftShoulder", "rightShoulder"] as const) {
    const [at, rest] = [pose[joint], still[joint]];
    // One whose rest is not known has a score of 0 there.
    if (at.score < UNSURE * rest.score && distance(at, rest) > STRAYED * at.score * size)
      kept = { ...kept, [joint]: isSame ? { ...rest, score: UNSURE } : { ...at, score: 0 } };
  }
  return kept;
}
