import { wrapDegrees } from "../pose/geometry.ts";
import { JOINTS, type Joint } from "../pose/joints.ts";
import { type Keypoint, SEEN } from "../pose/pose.ts";
import type { CameraPlace } from "./features.ts";
import { intoRoom, type SpacePoint } from "./rotate.ts";
import type { SpaceBody } from "./space-body.ts";

/** The score of a joint that was not seen, and is taken from the rest of the body: seen, but no more than that. */
export const GUESSED_SCORE = SEEN + 0.02;

/** The side of the body that is to be seen: the nearer one, or the front. */
export type SquareView = "side" | "front";

/** Joints in the body's own room. */
export type SpaceJoints = Readonly<Record<Joint, SpacePoint>>;

/** Joints as a camera square to the body would see them, in trunk lengths; unseen ones are left out. */
export type SquareJoints = Readonly<Partial<Record<Joint, Keypoint>>>;

/** Where the square camera stands that is nearest to the real one: at the side that is seen, or in front. */
export function squareYaw(view: SquareView, yaw: number): number {
  if (view === "front") return 90;
  return Math.abs(wrapDegrees(yaw)) <= 90 ? 0 : 180;
}

/** The joints in the body's own room. */
export function roomOf(joints: SpaceBody["joints"], camera: CameraPlace): SpaceJoints {
  const into = intoRoom(camera);
  const room: Partial<Record<Joint, SpacePoint>> = {};
  for (const joint of JOINTS) room[joint] = into(joints[joint]);
  return room as SpaceJoints;
}

/** The joints as a far camera at that yaw sees them; those of score 0 are left out. */
export function squareJoints(room: SpaceJoints, yaw: number, score: (joint: Joint) => number): SquareJoints {
  const [sine, cosine] = [Math.sin((yaw * Math.PI) / 180), Math.cos((yaw * Math.PI) / 180)];
  const joints: { [J in Joint]?: Keypoint } = {};
  for (const joint of JOINTS) {
    const own = score(joint);
    if (own === 0) continue;
    const { ahead, up, right } = room[joint];
    joints[joint] = { x: cosine * ahead - sine * right, y: -up, score: own };
  }
  return joints;
}
