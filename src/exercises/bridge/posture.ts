import { distance } from "../../pose/geometry.ts";
import type { SeenJoints } from "../../rules/contract.ts";
import { middle, middleAngle, middles } from "../../rules/kit/body.ts";
import { along, floorLine, heightAbove } from "../../rules/kit/floor.ts";

/** A camera may be tilted by 15° and the floor run away from it a little. */
const SLOPE = 35;

/** The hips may read this far below the line from shoulders to feet (trunk lengths): a soft mat, a low camera. */
const HIPS_BELOW = -0.25;

/** The knees stand at least this high above that line (trunk lengths), and are bent at least so far (degrees):
 * feet pushed far away (a fault of its own) read 0.27 and 147°, a body lying flat less than 0.1 and over 165°. */
const KNEES_ABOVE = 0.2;
const KNEES_BENT = 158;

/** The head stays on the floor: ear against the line, trunk lengths. A person sitting up is far above it. */
const HEAD_ABOVE = 0.6;

/**
 * Whether the body lies on its back with bent knees and feet on the floor, hips down or up; null when shoulders,
 * hips, knees or ankles were not seen.
 */
export function isSupineWithBentKnees(joints: SeenJoints): boolean | null {
  const [shoulder, hip, knee, ankle] = middles(joints, "shoulder", "hip", "knee", "ankle");
  const bend = middleAngle(joints, "hip", "knee", "ankle");
  if (!shoulder || !hip || !knee || !ankle || bend === null) return null;
  const floor = floorLine(shoulder, ankle);
  if (floor === null) return null;
  const trunk = distance(shoulder, hip);
  const ear = middle(joints, "ear");
  const hipAlong = along(floor, hip);
  return (
    floor.slope <= SLOPE &&
    bend <= KNEES_BENT &&
    hipAlong > 0.1 &&
    hipAlong < 0.95 &&
    along(floor, knee) > hipAlong &&
    heightAbove(floor, hip) > HIPS_BELOW * trunk &&
    heightAbove(floor, knee) > KNEES_ABOVE * trunk &&
    (ear === null || (Math.abs(heightAbove(floor, ear)) < HEAD_ABOVE * trunk && along(floor, ear) < 0.25))
  );
}

/** Height of the hips above the line from shoulders to feet, in trunk lengths; null when not seen. */
export function hipLift(joints: SeenJoints): number | null {
  const [shoulder, hip, ankle] = [middle(joints, "shoulder"), middle(joints, "hip"), middle(joints, "ankle")];
  if (!shoulder || !hip || !ankle) return null;
  const floor = floorLine(shoulder, ankle);
  return floor === null ? null : heightAbove(floor, hip) / distance(shoulder, hip);
}
