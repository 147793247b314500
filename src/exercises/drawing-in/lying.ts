import { distance, elevation } from "../../pose/geometry.ts";
import type { SeenJoints } from "../../rules/contract.ts";
import { facing, middle, middles, trunkLength } from "../../rules/kit/body.ts";
import { floorLine, heightAbove } from "../../rules/kit/floor.ts";

/** Shoulders above the hips by more than this is sitting up: 15° for the camera's tilt, 20° for a cushion. Degrees. */
const SITTING_UP = 35;

/** Hips above the shoulders by up to this still lies on its back, with the fault of lifted hips. Degrees. */
const HIPS_UP = 55;

/** Knees this far above the line from hips to ankles stand up from the floor: no one lies face down like that. */
const KNEES_UP = 0.2;

/** Knees this far below the line point down: face down with lifted shanks. Trunk lengths. */
const KNEES_DOWN = -0.2;

/**
 * Whether the body lies on its back, knees bent or (a fault of its own) straight; null when shoulders, hips or knees
 * were not seen.
 */
export function isSupine(joints: SeenJoints): boolean | null {
  const [shoulder, hip, knee, ankle] = middles(joints, "shoulder", "hip", "knee", "ankle");
  if (!shoulder || !hip || !knee) return null;
  const trunk = elevation(shoulder, hip);
  if (trunk < -SITTING_UP || trunk > HIPS_UP) return false;
  const away = Math.sign(hip.x - shoulder.x);
  const legs = ankle && (ankle.x - hip.x) * away > 0 ? floorLine(hip, ankle) : null;
  const knees = legs === null ? 0 : heightAbove(legs, knee) / distance(shoulder, hip);
  if (knees > KNEES_UP) return true;
  if (knees < KNEES_DOWN) return false;
  // With straight legs the face tells the back from the belly: looking up is clockwise of a head on the left.
  return facing(joints) !== -away;
}

/** Hips above the shoulders, degrees against the picture's horizontal; null when not seen. */
export function trunkRise(joints: SeenJoints): number | null {
  const [shoulder, hip] = [middle(joints, "shoulder"), middle(joints, "hip")];
  return shoulder && hip ? elevation(shoulder, hip) : null;
}

/**
 * Head above the shoulders, degrees against the picture's horizontal; null when not seen. Lifted hips tip the trunk
 * and with it the angle at the neck while the head stays on the floor, so that angle would blame the head for the hips.
 */
export function headRise(joints: SeenJoints): number | null {
  const [shoulder, hip, ear] = [middle(joints, "shoulder"), middle(joints, "hip"), middle(joints, "ear")];
  if (!shoulder || !hip || !ear || trunkLength(joints) === null) return null;
  const away = shoulder.x < hip.x ? -1 : 1;
  return (Math.atan2(shoulder.y - ear.y, (ear.x - shoulder.x) * away) * 180) / Math.PI;
}
