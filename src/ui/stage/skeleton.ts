import { turnAt } from "../../pose/geometry.ts";
import { type Joint, jointOf, type PairedJoint, type Side } from "../../pose/joints.ts";
import { type Keypoint, type Point, type Pose, SEEN } from "../../pose/pose.ts";
import type { Judged, View } from "../../rules/contract.ts";

/** A line of the skeleton between two seen joints. */
export type Bone = readonly [from: Keypoint, to: Keypoint];

/** The far side of the body, seen from the side, is mostly guessed; below this mean score it is not drawn. */
const FAR_SIDE_SEEN = 0.45;

const CHAINS: readonly (readonly PairedJoint[])[] = [
  ["ear", "shoulder", "elbow", "wrist"],
  ["shoulder", "hip", "knee", "ankle"],
];

/** The sides of the body worth drawing: the far one in a side view only when it is not guessed. */
export function drawnSides(pose: Pose, view: View): readonly Side[] {
  const sides = (["left", "right"] as const).map((side) => ({ side, seen: sideScore(pose, side) }));
  const near = Math.max(...sides.map(({ seen }) => seen));
  return sides
    .filter(({ seen }) => view === "front" || seen === near || seen >= FAR_SIDE_SEEN)
    .map(({ side }) => side);
}

/** The bones worth drawing: on the sides that are, between joints that are both seen. */
export function bonesOf(pose: Pose, view: View): readonly Bone[] {
  const drawn = drawnSides(pose, view);
  const bones = drawn.flatMap((side) =>
    CHAINS.flatMap((chain) =>
      chain
        .slice(1)
        .map((joint, i): Bone => [pose[jointOf(side, chain[i] ?? joint)], pose[jointOf(side, joint)]]),
    ),
  );
  if (drawn.length === 2) {
    bones.push([pose.leftShoulder, pose.rightShoulder], [pose.leftHip, pose.rightHip]);
  }
  return bones.filter(([from, to]) => from.score >= SEEN && to.score >= SEEN);
}

/** The judged limb, where its end may be, and the angle now; angles in degrees, clockwise from the right. */
export interface JudgedShape {
  readonly root: Point;
  readonly vertex: Point;
  readonly end: Point;
  /** Direction of vertex -> root. */
  readonly base: number;
  /** Signed turn from the base to the end now. */
  readonly turn: number;
  /** Signed turns from the base between which the end is good. */
  readonly good: readonly [number, number];
}

/** Lays out the judged angle for drawing, or null when one of its joints is not seen. */
export function judgedShape(pose: Pose, { joints, good }: Judged): JudgedShape | null {
  const [root, vertex, end] = joints.map((joint: Joint) => pose[joint]);
  if (root === undefined || vertex === undefined || end === undefined) return null;
  if ([root, vertex, end].some(({ score }) => score < SEEN)) return null;
  const turn = turnAt(root, vertex, end);
  const sign = turn < 0 ? -1 : 1;
  const base = (Math.atan2(root.y - vertex.y, root.x - vertex.x) * 180) / Math.PI;
  return { root, vertex, end, base, turn, good: [sign * good[0], sign * good[1]] };
}

function sideScore(pose: Pose, side: Side): number {
  const joints = (["shoulder", "elbow", "wrist", "hip", "knee", "ankle"] as const).map((joint) =>
    jointOf(side, joint),
  );
  return joints.reduce((sum, joint) => sum + pose[joint].score, 0) / joints.length;
}
