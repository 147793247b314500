import { distance } from "../../pose/geometry.ts";
import type { SeenJoints } from "../contract.ts";
import { middles } from "./body.ts";

/**
 * How far it is down from the hips to the knees, of how far it is from the knees to the ankles, and in trunk lengths.
 * Photographed people who sit facing the camera read 0.18 to 0.44 and 0.20 to 0.46, standing ones 1.03 to 1.25 and 0.67 to
 * 0.82; one before a near, high camera may pass one of the two limits, not both.
 */
const OF_SHINS = 0.9;
const OF_TRUNK = 0.62;

/** Whether the legs plainly stand; false also where they were not seen. */
export function stands(joints: SeenJoints | null): boolean {
  if (joints === null) return false;
  const [shoulder, hip, knee, ankle] = middles(joints, "shoulder", "hip", "knee", "ankle");
  if (!shoulder || !hip || !knee || !ankle || ankle.y <= knee.y) return false;
  const drop = knee.y - hip.y;
  return drop > OF_SHINS * (ankle.y - knee.y) && drop > OF_TRUNK * distance(shoulder, hip);
}
