import { elevation } from "../../pose/geometry.ts";
import { otherSide, type PairedJoint, type Side } from "../../pose/joints.ts";
import type { RuleOptions, SeenJoints } from "../../rules/contract.ts";
import { bothSides, middle, neckAngle, sideAngle, trunkLength } from "../../rules/kit/body.ts";
import { isFootOut } from "../../rules/kit/lost-leg.ts";
import type { Reading } from "../../rules/kit/movement.ts";
import { higher, isOnAllFours, type Limbs, limbsOf, offSideKneeling, tiltOnAllFours } from "./posture.ts";

/** Read from each picture: elevations and angles in degrees, and where the knees are; a lead is left against right. */
export type Measure =
  | "lift"
  | "arm"
  | "leg"
  | "upperArm"
  | "thigh"
  | "armLead"
  | "legLead"
  | "armApart"
  | "armPlainlyApart"
  | "legApart"
  | "thighApart"
  | "footOut"
  | "alone"
  | `${Side}Knee${"X" | "Y"}`
  | "length"
  | "near"
  | "elbow"
  | "knee"
  | `${Side}${"Elbow" | "Knee"}`
  | "tilt"
  | "trunk"
  | "neck";

/** A limb leads when it is this much higher than its partner, degrees: less may be the guess at the far one. */
export const ARM_LEADS = 15;
export const LEG_LEADS = 6;

/** A pair that comes apart by this much is lifted beyond doubt, degrees. */
export const PLAIN_APART = 25;

/** A planted arm and a kneeling leg, and how much each rises until it is level with the back; degrees. */
const ARM = { planted: -88, rise: 85 };
const LEG = { planted: -45, rise: 50 };
const THIGH = { planted: -85, rise: 85 };

/** A limb that has risen by this share of the way is lifted. */
const RISEN = 0.35;

/** How much arm and leg count; a full lift has a range of 2 in every variant. */
const SHARES = { arm: 1, leg: 1 };
const SHARES_OF: Readonly<Record<string, typeof SHARES>> = {
  "leg-only": { arm: 0, leg: 2 },
  "arm-only": { arm: 2, leg: 0 },
};

/** Reads the limbs of one frame. */
export function read(joints: SeenJoints, { variant }: RuleOptions): Omit<Reading<Measure>, "judged"> {
  const shares = SHARES_OF[variant ?? ""] ?? SHARES;
  const limbs = limbsOf(joints);
  const footOut = bothSides((side) => isFootOut(joints, side));
  const out = footOut[0] === footOut[1] ? null : footOut[0] ? "left" : "right";
  // What is seen of the legs then is the one that stays down.
  const leg = out === null ? higher(limbs.legs) : null;
  const arm = higher(limbs.arms);
  const armApart = absolute(lead(limbs.arms));
  const alone = sideSeenAlone(limbs);
  const seenRises = risesOf(arm, leg, out === null ? null : limbs.thighs[out === "left" ? 0 : 1]);
  const rises =
    seenRises === null || alone !== null || variant !== null ? seenRises : withUnseen(seenRises, limbs);
  const signal =
    rises === null
      ? null
      : alone === null || variant !== null
        ? shares.arm * rises.arm + shares.leg * rises.leg
        : 2 * Math.max(rises.arm, rises.leg);
  const [shoulder, hip] = [middle(joints, "shoulder"), middle(joints, "hip")];
  const armSide = higherSide(limbs.arms);
  const legSide = out === null ? higherSide(limbs.legs) : null;
  const elbows = anglesAt(joints, "shoulder", "elbow", "wrist");
  const knees = anglesAt(joints, "hip", "knee", "ankle");
  return {
    signal,
    inPosture: isOnAllFours(joints, limbs),
    offView: offSideKneeling(joints, limbs),
    values: {
      lift: signal,
      arm,
      leg,
      upperArm: higher(limbs.upperArms),
      thigh: higher(limbs.thighs),
      armLead: lead(limbs.arms),
      legLead: lead(limbs.legs),
      leftKneeX: joints.leftKnee?.x ?? null,
      leftKneeY: joints.leftKnee?.y ?? null,
      rightKneeX: joints.rightKnee?.x ?? null,
      rightKneeY: joints.rightKnee?.y ?? null,
      length: trunkLength(joints),
      // Which side the camera sees: 1 the left one, with the head to the picture's left.
      near: hip && shoulder ? (shoulder.x < hip.x ? 1 : -1) : null,
      armApart,
      armPlainlyApart: armApart !== null && armApart > PLAIN_APART ? armApart : null,
      legApart: absolute(lead(limbs.legs)),
      thighApart: absolute(lead(limbs.thighs)),
      // 1 while one leg is lifted out of the picture.
      footOut: out === null ? 0 : 1,
      // 1 while one side's limbs are all that is seen.
      alone: alone === null ? 0 : 1,
      elbow: armSide && elbows[armSide],
      knee: legSide && knees[legSide],
      leftElbow: elbows.left,
      rightElbow: elbows.right,
      leftKnee: knees.left,
      rightKnee: knees.right,
      tilt: tiltOnAllFours(joints),
      trunk: hip && shoulder ? elevation(hip, shoulder) : null,
      // On all fours the front looks down.
      neck: hip && shoulder ? neckAngle(joints, shoulder.x >= hip.x ? 1 : -1) : null,
    },
    side: alone === null || variant !== null ? workingSide(limbs, variant, out) : sideOf(alone, rises),
  };
}

/**
 * How far arm and leg have risen from the floor (0) to level with the back (1), a leg without its foot by its thigh; null
 * where either was not seen.
 */
function risesOf(
  arm: number | null,
  leg: number | null,
  thigh: number | null,
): { readonly arm: number; readonly leg: number } | null {
  const risen = (at: number, { planted, rise }: typeof ARM) => (at - planted) / rise;
  const legRise = leg !== null ? risen(leg, LEG) : thigh !== null ? risen(thigh, THIGH) : null;
  return arm === null || legRise === null ? null : { arm: risen(arm, ARM), leg: legRise };
}

/** With one limb that is never seen: it is taken to rise as its opposite one does, which leads its own partner. */
function withUnseen(
  rises: NonNullable<ReturnType<typeof risesOf>>,
  { arms, legs, upperArms, thighs }: Limbs,
) {
  const unseen = (whole: Limbs["arms"], upper: Limbs["arms"]): Side | null => {
    const isUnseen = (place: 0 | 1) => whole[place] === null && upper[place] === null;
    return isUnseen(0) === isUnseen(1) ? null : isUnseen(0) ? "left" : "right";
  };
  const isLifted = (of: Side | null, opposite: Limbs["arms"], least: number) =>
    of !== null && leading(opposite, least) === otherSide(of);
  const { arm, leg } = rises;
  return {
    arm: isLifted(unseen(arms, upperArms), legs, PLAIN_APART) ? Math.max(arm, leg) : arm,
    leg: isLifted(unseen(legs, thighs), arms, PLAIN_APART) ? Math.max(arm, leg) : leg,
  };
}

/** The side whose arm and leg are seen while neither of the other side's is; null otherwise. */
function sideSeenAlone({ arms, legs }: Limbs): Side | null {
  const isSeen = (place: 0 | 1) => arms[place] !== null && legs[place] !== null;
  const isUnseen = (place: 0 | 1) => arms[place] === null && legs[place] === null;
  if (isSeen(0) && isUnseen(1)) return "left";
  return isSeen(1) && isUnseen(0) ? "right" : null;
}

/** Of one side seen alone: its lifted arm is the working one, and its lifted leg is opposite the working arm. */
function sideOf(alone: Side, rises: ReturnType<typeof risesOf> | null): Side | null {
  if (rises === null || Math.max(rises.arm, rises.leg) < RISEN) return null;
  return rises.arm > rises.leg ? alone : otherSide(alone);
}

/** How much the left one is higher than the right one, degrees; null when one was not seen. */
function lead([left, right]: Limbs["arms"]): number | null {
  return left === null || right === null ? null : left - right;
}

/** The side whose limb is the higher one; null when none was seen. */
export function higherSide([left, right]: Limbs["arms"]): Side | null {
  if (left === null || right === null) return left !== null ? "left" : right !== null ? "right" : null;
  return left >= right ? "left" : "right";
}

/** The side of the lifted arm, or where only legs work the one opposite the lifted leg; null while none leads. */
function workingSide({ arms, legs }: Limbs, variant: string | null, footOut: Side | null): Side | null {
  const byArms = variant === "leg-only" ? null : (leading(arms, ARM_LEADS) ?? reachingAlone(arms));
  if (byArms !== null) return byArms;
  if (footOut !== null && variant !== "arm-only") return otherSide(footOut);
  // A planted far arm that is laid on the lifted near one tells nothing; the leg does.
  const byLegs =
    variant === "arm-only" ? null : leading(legs, variant === "leg-only" ? LEG_LEADS : PLAIN_APART);
  return byLegs === null ? null : otherSide(byLegs);
}

/** The side of an arm that is seen alone and is plainly lifted: the other one is hidden on the floor. */
function reachingAlone([left, right]: Limbs["arms"]): Side | null {
  const isLifted = (at: number | null) => at !== null && at - ARM.planted > ARM.rise / 2;
  if (left === null) return isLifted(right) ? "right" : null;
  return right === null && isLifted(left) ? "left" : null;
}

function leading(pair: Limbs["arms"], least: number): Side | null {
  const ahead = lead(pair);
  if (ahead === null || Math.abs(ahead) < least) return null;
  return ahead > 0 ? "left" : "right";
}

/** The angle at the middle one of three joints, of each side. */
function anglesAt(joints: SeenJoints, a: PairedJoint, b: PairedJoint, c: PairedJoint) {
  const [left, right] = bothSides((side) => sideAngle(joints, side, a, b, c));
  return { left, right };
}

/** The size of a value. */
export function absolute(value: number | null): number | null {
  return value === null ? null : Math.abs(value);
}
