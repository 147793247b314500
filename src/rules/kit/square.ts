import { midpoint } from "../../pose/geometry.ts";
import { JOINTS, type Joint } from "../../pose/joints.ts";
import type { Keypoint } from "../../pose/pose.ts";
import type { Posture } from "../../space/posture.ts";
import type { Sight } from "../../space/sight.ts";
import type { RuleFrame, SeenJoints } from "../contract.ts";
import { trunkLength } from "./body.ts";

/** From this likelihood on the space layer alone says that the body is in the posture. */
const LIKELY = 0.75;

/** Below this one it is not in the posture, whatever the flat picture says. */
const UNLIKELY = 0.2;

/**
 * Joints as a camera square to the body would see them: the picture's own where it is one, those of the body in space
 * where it is far from one, and between the two half way. Null when nobody is seen.
 */
export function squareSeen({ joints, sight }: Pick<RuleFrame, "joints" | "sight">): SeenJoints | null {
  if (joints === null || sight === null || sight.share === 0) return joints;
  const flat = inTrunks(joints);
  if (flat === null || sight.share === 1) return sight.joints;
  const mixed: { [J in Joint]?: Keypoint } = {};
  for (const joint of JOINTS) {
    const [a, b] = [flat[joint], sight.joints[joint]];
    if (!a || !b) continue;
    const between = (axis: "x" | "y") => a[axis] + sight.share * (b[axis] - a[axis]);
    mixed[joint] = { x: between("x"), y: between("y"), score: a.score };
  }
  return mixed;
}

/** Whether it is known where the camera stands: then what cannot be judged from there says so by its doubt. */
export function isPlaced(sight: Sight | null | undefined): boolean {
  return sight !== null && sight !== undefined && sight.offView !== null;
}

/** Whether the body is in the posture, given what the flat or square picture says; null when that cannot be told. */
export function inPosture(
  posture: Posture,
  sight: Sight | null,
  drawn: boolean | null,
  unlikely: number = UNLIKELY,
): boolean | null {
  if (sight === null) return drawn;
  const likely = sight.body.postures[posture];
  if (likely < unlikely) return false;
  return likely >= LIKELY ? true : drawn;
}

/** The picture's joints in trunk lengths off the middle of the hips; null without a trunk. */
function inTrunks(joints: SeenJoints): SeenJoints | null {
  const { leftHip, rightHip } = joints;
  const trunk = trunkLength(joints);
  const hip = leftHip && rightHip ? midpoint(leftHip, rightHip) : (leftHip ?? rightHip);
  if (!hip || trunk === null) return null;
  return Object.fromEntries(
    Object.entries(joints).map(([joint, point]) => [
      joint,
      { x: (point.x - hip.x) / trunk, y: (point.y - hip.y) / trunk, score: point.score },
    ]),
  );
}
