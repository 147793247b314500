import { distance } from "../../pose/geometry.ts";
import type { SeenJoints } from "../../rules/contract.ts";
import { middles } from "../../rules/kit/body.ts";

/**
 * Seated and seen from the front, the knees lie no further below the hips than this, trunk lengths: labelled ones read
 * 0.05-0.25, standing ones 0.75-0.95.
 */
const KNEES_BELOW = 0.5;

/** They may lie this far above them in the picture: a camera near the floor. */
const KNEES_ABOVE = 0.35;

/** The feet are this far below the knees, trunk lengths: the shins stand. */
const SHINS_STAND = 0.3;

/** Width of the hips in the picture, trunk lengths: 0.41-0.45 from the front, 0.05-0.15 from the side. */
const HIPS_WIDE = 0.2;

/**
 * Whether the body sits and shows its front, whichever way the shoulders are turned; null when shoulders, hips or
 * knees were not seen.
 */
export function isSeatedFromFront(joints: SeenJoints): boolean | null {
  const { leftHip, rightHip } = joints;
  const [shoulder, hip, knee, ankle] = middles(joints, "shoulder", "hip", "knee", "ankle");
  if (!shoulder || !hip || !knee) return null;
  const trunk = distance(shoulder, hip);
  const below = (knee.y - hip.y) / trunk;
  return (
    hip.y - shoulder.y > 0.75 * trunk &&
    below < KNEES_BELOW &&
    below > -KNEES_ABOVE &&
    (!ankle || ankle.y - knee.y > SHINS_STAND * trunk) &&
    (!leftHip || !rightHip || distance(leftHip, rightHip) > HIPS_WIDE * trunk)
  );
}
