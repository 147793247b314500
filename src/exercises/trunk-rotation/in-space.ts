import { DEGREES } from "../../pose/geometry.ts";
import type { Reading } from "../../rules/kit/movement.ts";
import type { Values } from "../../rules/kit/observed.ts";
import { clamp } from "../../rules/kit/statistics.ts";
import { distanceInSpace, middleInSpace, turnInSpace } from "../../space/joints.ts";
import type { SpaceJoints } from "../../space/square-view.ts";

/** Below this a turn has no side, degrees. */
const ASIDE = 5;

/** Read from a body in space: degrees, trunk lengths (`hands`), shoulder widths (`open`). */
export type SpaceMeasure =
  | "shoulders"
  | "thighs"
  | "tipped"
  | "pitch"
  | "turn"
  | "size"
  | "hips"
  | "lean"
  | "open"
  | "hands";

/** Reads the turn of a body in space against its own rest. */
export function readInSpace(joints: SpaceJoints, rest: Partial<Values<SpaceMeasure>>): Reading<SpaceMeasure> {
  const [shoulder, hip, knee] = [
    middleInSpace(joints, "shoulder"),
    middleInSpace(joints, "hip"),
    middleInSpace(joints, "knee"),
  ];
  const shoulders = turnInSpace(joints, "shoulder");
  const thighs = -Math.atan2(knee.right - hip.right, Math.max(0.3, knee.ahead - hip.ahead)) * DEGREES;
  const tipped = Math.atan2(hip.right - shoulder.right, shoulder.up - hip.up) * DEGREES;
  const turn = shoulders - (rest.shoulders ?? 0);
  const width = distanceInSpace(joints.leftShoulder, joints.rightShoulder);
  const reach = Math.max(
    distanceInSpace(joints.leftWrist, joints.rightShoulder),
    distanceInSpace(joints.rightWrist, joints.leftShoulder),
  );
  return {
    signal: clamp(turn, -90, 90),
    inPosture: null,
    offView: 0,
    values: {
      shoulders,
      thighs,
      tipped,
      pitch: Math.atan2(shoulder.ahead - hip.ahead, shoulder.up - hip.up) * DEGREES,
      turn,
      size: Math.abs(turn),
      hips: thighs - (rest.thighs ?? 0),
      lean: tipped - (rest.tipped ?? 0),
      open: reach / width,
      hands: distanceInSpace(joints.leftWrist, joints.rightWrist),
    },
    side: Math.abs(turn) < ASIDE ? null : turn > 0 ? "left" : "right",
    judged: null,
  };
}
