import type { BellyFrame } from "../pose/belly.ts";
import { QUIET } from "./choreography.ts";
import { BELLY_TRAVEL } from "./figure.ts";
import { PELVIS_RADIUS, type Skeleton } from "./rig.ts";
import { between, dot } from "./vector.ts";

/** A trunk that is steeper than this (rise over length, 35°) does not lie. */
const STEEPEST = 0.57;

/** How sure a tracker is of a plainly seen belly, trunk lengths: 0.3 mm (`npm run belly`). */
const DOUBT = 0.0006;

/** What the pixels would show of the figure's belly; `atRest` is its belly between two breaths. */
export function bellyTruth(skeleton: Skeleton, atRest: number): BellyFrame {
  const { pelvis, neck, pelvisFrame, waistFrame, body, belly } = skeleton;
  const length = body.waist + body.chest;
  const middle = between(pelvis, neck);
  const onBack =
    waistFrame.forward.y > 0 && Math.abs(neck.y - pelvis.y) < STEEPEST * length && middle.y < length;
  if (!onBack) return { unseen: "not-lying" };
  return {
    out: ((belly - atRest) * BELLY_TRAVEL) / length,
    doubt: DOUBT,
    pelvis: (PELVIS_RADIUS * body.girth * dot(pelvisFrame.forward, waistFrame.up)) / length,
    breath: (2 * QUIET * BELLY_TRAVEL) / length,
  };
}
