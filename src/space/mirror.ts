import { wrapDegrees } from "../pose/geometry.ts";
import { JOINTS, type Joint, mirroredJoint } from "../pose/joints.ts";
import { type Keypoint, type Pose, SEEN } from "../pose/pose.ts";
import { PAIRS } from "./bones.ts";
import type { CameraPlace } from "./features.ts";
import type { CameraPoint, SpaceBody } from "./space-body.ts";

/** How far the shoulders lie to the right of the hips in the picture; less than 0 when to the left. */
export function headTo(pose: Pose): number {
  const middle = (a: Joint, b: Joint) => {
    const seen = [pose[a], pose[b]].filter(({ score }) => score >= SEEN);
    return seen.length === 0 ? 0 : seen.reduce((sum, { x }) => sum + x, 0) / seen.length;
  };
  return middle("leftShoulder", "rightShoulder") - middle("leftHip", "rightHip");
}

/** The pose as in a mirror: what was to the right is to the left, and each side is the other. */
export function mirroredPose(pose: Pose): Pose {
  const mirrored: Partial<Record<Joint, Keypoint>> = {};
  for (const joint of JOINTS) {
    const { x, y, score } = pose[mirroredJoint(joint)];
    mirrored[joint] = { x: -x, y, score };
  }
  return mirrored as Pose;
}

/** Where the camera stands as seen from the body in the mirror. */
export function mirroredPlace({ yaw, tilt, roll }: CameraPlace): CameraPlace {
  return { yaw: wrapDegrees(180 - yaw), tilt, roll: -roll };
}

/** In their stead parts of both sides are told, see `intoBones`: a line across and a middle, which no mirror exchanges. */
const TOLD_OF_BOTH: ReadonlySet<Joint | null> = new Set(PAIRS.flat());

/** The body as in a mirror. */
export function mirroredBody(body: SpaceBody): SpaceBody {
  const joints: Partial<Record<Joint, CameraPoint>> = {};
  const doubt: Partial<Record<Joint, CameraPoint>> = {};
  for (const joint of JOINTS) {
    const { right, up, away } = body.joints[mirroredJoint(joint)];
    joints[joint] = { right: -right, up, away };
    doubt[joint] = body.doubt[TOLD_OF_BOTH.has(joint) ? joint : mirroredJoint(joint)];
  }
  return {
    ...body,
    joints: joints as Record<Joint, CameraPoint>,
    doubt: doubt as Record<Joint, CameraPoint>,
    camera: mirroredPlace(body.camera),
  };
}
