import { distance } from "../../pose/geometry.ts";
import { jointOf, otherSide, type Side } from "../../pose/joints.ts";
import type { Keypoint } from "../../pose/pose.ts";
import type { SeenJoints } from "../contract.ts";
import { seen, trunkLength } from "./body.ts";

/** Where each knee was seen last, and a leg that is lost since then. */
export interface LegMemory {
  readonly knees: Readonly<Partial<Record<Side, { readonly t: number; readonly at: Keypoint }>>>;
  /** `at` is where its knee was seen last; `since` is in seconds. */
  readonly lost: { readonly side: Side; readonly at: Keypoint; readonly since: number } | null;
}

/** No leg seen yet. */
export const NO_LEGS: LegMemory = { knees: {}, lost: null };

/** Further than this no knee goes from one picture to the next, trunk lengths: the quickest leg moves by 0.3 in 0.12 s. */
const JUMP = 0.5;

/** Pictures further apart than this may show a leg that moved meanwhile, seconds. */
const NEXT = 0.2;

/** Knees nearer to each other than this are one that was found twice, trunk lengths; two that kneel are 0.15 to 0.25 apart. */
const AS_ONE = 0.15;

/** A leg that was put down unseen is waited for this long, seconds: lifted ones are glimpsed more often. */
const LONGEST = 4;

/**
 * A lifted leg that leaves the picture is laid on its partner by the model: its knee jumps there from one picture to the
 * next. Until it is seen away from its partner again its knee is where it was seen last, and its foot is not seen.
 */
export function followLegs(
  memory: LegMemory,
  t: number,
  joints: SeenJoints,
): { readonly legs: LegMemory; readonly joints: SeenJoints } {
  const trunk = trunkLength(joints);
  if (trunk === null) return { legs: memory, joints };
  const lost = lostLeg(memory, t, joints, trunk);
  const knees = { ...memory.knees };
  for (const side of ["left", "right"] as const) {
    const at = seen(joints, side, "knee");
    if (at !== null && lost?.side !== side) knees[side] = { t, at };
  }
  if (lost === null) return { legs: { knees, lost }, joints };
  const { [jointOf(lost.side, "ankle")]: _, ...others } = joints;
  return { legs: { knees, lost }, joints: { ...others, [jointOf(lost.side, "knee")]: lost.at } };
}

function lostLeg(memory: LegMemory, t: number, joints: SeenJoints, trunk: number): LegMemory["lost"] {
  const isLaid = (side: Side) => {
    const [own, other] = [seen(joints, side, "knee"), seen(joints, otherSide(side), "knee")];
    return own !== null && other !== null && distance(own, other) < AS_ONE * trunk;
  };
  const { lost, knees } = memory;
  if (lost !== null) return isLaid(lost.side) && t - lost.since < LONGEST ? lost : null;
  for (const side of ["left", "right"] as const) {
    const [last, now] = [knees[side], seen(joints, side, "knee")];
    if (last === undefined || now === null || t - last.t > NEXT || !isLaid(side)) continue;
    if (distance(last.at, now) > JUMP * trunk) return { side, at: last.at, since: t };
  }
  return null;
}
