import { distance, elevation } from "../../pose/geometry.ts";
import { jointOf, otherSide, type Side } from "../../pose/joints.ts";
import type { Keypoint } from "../../pose/pose.ts";
import type { SeenJoints } from "../contract.ts";
import { seen, trunkLength } from "./body.ts";

/** Where each knee was seen last if its foot was then outside of the picture, and a leg that is lost since. */
export interface LegMemory {
  readonly leaving: Readonly<Record<Side, { readonly t: number; readonly at: Keypoint } | null>>;
  /** `at` is where its knee was seen last; `since` is in seconds. */
  readonly lost: { readonly side: Side; readonly at: Keypoint; readonly since: number } | null;
}

/** No leg seen yet. */
export const NO_LEGS: LegMemory = { leaving: { left: null, right: null }, lost: null };

/**
 * A lifted leg whose shin looks shorter than this share of its thigh ends at the picture's edge: its foot is outside, and the
 * model puts it somewhere within.
 */
const SHIN_OF_THIGH = 0.45;

/** A thigh above this is lifted, degrees. */
const THIGH_LIFTED = -60;

/** Further than this no knee goes from one picture to the next, trunk lengths: the quickest leg moves by 0.3 in 0.12 s. */
const JUMP = 0.5;

/** Pictures further apart than this may show a leg that moved meanwhile, seconds. */
const NEXT = 0.2;

/** Knees nearer to each other than this are one that was found twice, trunk lengths; two that kneel are 0.15 to 0.25 apart. */
const AS_ONE = 0.15;

/** A leg that was put down unseen is waited for this long, seconds: lifted ones are glimpsed more often. */
const LONGEST = 4;

/** Whether a leg is lifted so that its foot is not in the picture. */
export function isFootOut(joints: SeenJoints, side: Side): boolean {
  const [hip, knee, ankle] = (["hip", "knee", "ankle"] as const).map((joint) => seen(joints, side, joint));
  if (!hip || !knee || elevation(hip, knee) < THIGH_LIFTED) return false;
  return !ankle || distance(knee, ankle) < SHIN_OF_THIGH * distance(hip, knee);
}

/**
 * A lifted leg that leaves the picture, the foot first, is laid on its partner by the model: its knee jumps there from one
 * picture to the next. Until it is seen away from its partner again its knee is where it was seen last, and its foot is not seen.
 */
export function followLegs(
  memory: LegMemory,
  t: number,
  joints: SeenJoints,
): { readonly legs: LegMemory; readonly joints: SeenJoints } {
  const trunk = trunkLength(joints);
  if (trunk === null) return { legs: memory, joints };
  const lost = lostLeg(memory, t, joints, trunk);
  const leaving = { ...memory.leaving };
  for (const side of ["left", "right"] as const) {
    const at = seen(joints, side, "knee");
    if (at !== null && lost?.side !== side) leaving[side] = isFootOut(joints, side) ? { t, at } : null;
  }
  if (lost === null) return { legs: { leaving, lost }, joints };
  const { [jointOf(lost.side, "ankle")]: _, ...others } = joints;
  return { legs: { leaving, lost }, joints: { ...others, [jointOf(lost.side, "knee")]: lost.at } };
}

function lostLeg(memory: LegMemory, t: number, joints: SeenJoints, trunk: number): LegMemory["lost"] {
  const isLaid = (side: Side) => {
    const [own, other] = [seen(joints, side, "knee"), seen(joints, otherSide(side), "knee")];
    return own !== null && other !== null && distance(own, other) < AS_ONE * trunk;
  };
  const { lost, leaving } = memory;
  if (lost !== null) return isLaid(lost.side) && t - lost.since < LONGEST ? lost : null;
  for (const side of ["left", "right"] as const) {
    const [last, now] = [leaving[side], seen(joints, side, "knee")];
    if (last === null || now === null || t - last.t > NEXT || !isLaid(side)) continue;
    if (distance(last.at, now) > JUMP * trunk) return { side, at: last.at, since: t };
  }
  return null;
}
