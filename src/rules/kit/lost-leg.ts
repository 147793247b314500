import { distance, elevation } from "../../pose/geometry.ts";
import { jointOf, otherSide, type Side } from "../../pose/joints.ts";
import type { Keypoint } from "../../pose/pose.ts";
import type { SeenJoints } from "../contract.ts";
import { SIDES, seen, trunkLength } from "./body.ts";

/** Where a leg was seen last: its knee, and its foot if that was in the picture; `t` in seconds. `lost` is since when it is. */
interface SeenLeg {
  readonly t: number;
  readonly knee: Keypoint;
  readonly ankle: Keypoint | undefined;
  readonly lost?: number;
}

export type LegMemory = Readonly<Partial<Record<Side, SeenLeg>>>;

/** No leg seen yet. */
export const NO_LEGS: LegMemory = {};

/**
 * A lifted leg whose shin looks shorter than this share of its thigh ends at the picture's edge: its foot is outside, and the
 * model puts it somewhere within.
 */
const SHIN_OF_THIGH = 0.45;

/** A thigh above this is lifted, degrees. */
const THIGH_LIFTED = -60;

/** Further than this no knee goes from one picture to the next, trunk lengths: the quickest leg moves by 0.3 in 0.12 s. */
const JUMP = 0.5;

/**
 * Nor does one whose foot is in the picture come down faster than this, trunk lengths a second: rushed ones do at up to 5, and those that the
 * model laid on their partner, in a film of the figure at ten pictures a second, at 6 to 11.
 */
const QUICKEST = 6;

/** Pictures further apart than this may show a leg that moved meanwhile, seconds. */
const NEXT = 0.2;

/** Knees nearer to each other than this are one that was found twice, trunk lengths; two that kneel are 0.15 to 0.25 apart. */
const AS_ONE = 0.15;

/** A leg that was put down unseen is waited for this long, seconds: lifted ones are glimpsed more often. */
const LONGEST = 4;

/** One whose foot is in the picture is waited for this long, seconds: in that film it was laid there for 0.2 at a time. */
const BURST = 0.5;

/** Whether a leg is lifted so that its foot is not in the picture. */
export function isFootOut(joints: SeenJoints, side: Side): boolean {
  const [hip, knee, ankle] = (["hip", "knee", "ankle"] as const).map((joint) => seen(joints, side, joint));
  if (!hip || !knee || elevation(hip, knee) < THIGH_LIFTED) return false;
  return !ankle || distance(knee, ankle) < SHIN_OF_THIGH * distance(hip, knee);
}

/**
 * A lifted leg, the far one mostly, is laid on its partner by the model: its knee jumps there from one picture to the next. Until it is seen
 * away from its partner again it is where it was seen last; the foot of one that left the picture, foot first, is not seen.
 */
export function followLegs(
  memory: LegMemory,
  t: number,
  joints: SeenJoints,
): { readonly legs: LegMemory; readonly joints: SeenJoints } {
  const trunk = trunkLength(joints);
  const legs: Partial<Record<Side, SeenLeg>> = { ...memory };
  let placed = joints;
  for (const side of SIDES) {
    const [leg, ankle] = [memory[side], jointOf(side, "ankle")];
    const [knee, other] = [seen(joints, side, "knee"), seen(joints, otherSide(side), "knee")];
    if (!knee || !trunk) continue;
    if (
      leg &&
      other &&
      distance(knee, other) < AS_ONE * trunk &&
      isLost(leg, t, distance(leg.knee, knee) / trunk)
    ) {
      legs[side] = { ...leg, lost: leg.lost ?? t };
      placed = { ...placed, [jointOf(side, "knee")]: leg.knee, [ankle]: leg.ankle };
    } else legs[side] = { t, knee, ankle: isFootOut(joints, side) ? undefined : joints[ankle] };
  }
  return { legs, joints: placed };
}

/** Whether a leg that lies on its partner, so many trunk lengths from where it was seen last, is not there. */
function isLost(leg: SeenLeg, t: number, jumped: number): boolean {
  const ago = t - leg.t;
  if (leg.lost) return t - leg.lost < (leg.ankle ? BURST : LONGEST);
  return ago <= NEXT && jumped > (leg.ankle ? Math.max(JUMP, QUICKEST * ago) : JUMP);
}
