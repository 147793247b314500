import { JOINTS, type Joint } from "../../pose/joints.ts";
import { type BodyPart, jointsOfPart } from "../../pose/parts.ts";
import type { Pose } from "../../pose/pose.ts";

/** Where the joints of someone lie who is seen from the side, in trunk lengths from the hips; the head to the left. */
const PLACES: Readonly<Record<BodyPart, readonly [x: number, y: number]>> = {
  head: [-1.3, -0.05],
  shoulders: [-1, 0],
  elbows: [-0.6, 0.05],
  hands: [-0.1, 0.08],
  hips: [0, 0],
  knees: [0.6, -0.55],
  feet: [0.9, 0.05],
};

/** Someone on their back with bent knees, the hips at (x, y), `size` the trunk; fractions of height. */
export function lyingAt(x: number, y: number, size: number, unseen: readonly BodyPart[] = []): Pose {
  const pose: Partial<Record<Joint, { x: number; y: number; score: number }>> = {};
  for (const [part, [dx, dy]] of Object.entries(PLACES) as [BodyPart, readonly [number, number]][]) {
    for (const joint of jointsOfPart(part)) {
      const score = unseen.includes(part) ? 0.05 : 0.7;
      pose[joint] = { x: x + dx * size, y: y + dy * size, score };
    }
  }
  return Object.fromEntries(JOINTS.map((joint) => [joint, pose[joint]])) as Pose;
}
