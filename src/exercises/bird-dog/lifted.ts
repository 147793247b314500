import { bendAt, type Observed } from "../../rules/kit/observed.ts";
import { clamp } from "../../rules/kit/statistics.ts";
import { isSeenAlone, liftedAlone } from "./reach.ts";
import type { Measure } from "./reading.ts";

/**
 * Elevations over the floor: a camera's tilt, as arms and thighs show it at rest, is taken back. The forearm of a bent
 * elbow hangs: an arm is low only when its upper arm is, too.
 */
export function armElevation(observed: Observed<Measure>): number | null {
  if (isOut(observed, "arm")) return null;
  const { top, rest } = observed;
  const [arm, upper] = [top("arm"), top("upperArm")];
  return arm === null ? null : Math.max(arm, upper ?? arm) - (rest("tilt") ?? 0);
}

/** Elevation of the lifted leg over the floor, degrees. */
export function legElevation(observed: Observed<Measure>): number | null {
  const leg = isOut(observed, "leg") ? null : observed.top("leg");
  return leg === null ? null : leg + (observed.rest("tilt") ?? 0);
}

/** Whether the lifted arm or leg is one that is not seen: what is seen of it is then the one that stays on the floor. */
function isOut(observed: Observed<Measure>, limb: "arm" | "leg"): boolean {
  return (isSeenAlone(observed) && liftedAlone(observed) !== limb) || staysDown(observed, limb);
}

/**
 * A limb that is lifted rises by more than this from the floor, whole or its upper part, however low it stays; degrees.
 * Lifted limbs of labelled bodies rise by 30 and more, and a planted leg beside one that left a filmed picture reads 11 to 18.
 */
const RISES = 20;

function staysDown({ change }: Observed<Measure>, limb: "arm" | "leg"): boolean {
  const rises = [change(limb), change(limb === "arm" ? "upperArm" : "thigh")];
  const known = rises.filter((rise) => rise !== null);
  return known.length > 0 && known.every((rise) => rise < RISES);
}

/** Seen from a corner: a thigh below this hangs, while a foot above this is up; degrees. */
const HANGS = -10;
const LEVEL_FOOT = -10;

/** Knees and elbows below this are bent, degrees. */
export const STRAIGHT = 150;

/** Between these knee angles (degrees) the thigh takes over from the whole leg: a bent knee lifts the foot alone. */
const BENT = 125;

/** How high the leg is lifted, degrees: a foot that only a bent knee lifts is none that is kicked. */
export function legHeight(observed: Observed<Measure>): number | null {
  if (isMisread(observed)) return null;
  const leg = legElevation(observed);
  const [knee, thigh, tilt] = [observed.top("knee"), observed.top("thigh"), observed.rest("tilt") ?? 0];
  if (leg === null || knee === null || thigh === null) return leg;
  const whole = clamp((knee - BENT) / (STRAIGHT - BENT), 0, 1);
  return whole * leg + (1 - whole) * Math.min(leg, thigh + tilt);
}

/**
 * A foot that is up while its thigh hangs down was misread: a far leg, or one seen from the feet. Filmed straight legs
 * read 90 to 116° then.
 */
function isMisread({ top }: Observed<Measure>): boolean {
  const [thigh, leg] = [top("thigh"), top("leg")];
  return (top("turned") ?? 0) > 0.5 && thigh !== null && leg !== null && thigh < HANGS && leg > LEVEL_FOOT;
}

/** The lifted leg's angle at the knee, degrees; null where its foot was misread. */
export function kneeAngle(observed: Observed<Measure>): number | null {
  return isMisread(observed) || isOut(observed, "leg")
    ? null
    : bendAt(observed, "knee", STRAIGHT, isLeft(observed, "legLead") ? "leftKnee" : "rightKnee");
}

/** The lifted arm's angle at the elbow, degrees. */
export function elbowAngle(observed: Observed<Measure>): number | null {
  return isOut(observed, "arm")
    ? null
    : bendAt(observed, "elbow", STRAIGHT, isLeft(observed, "armLead") ? "leftElbow" : "rightElbow");
}

/** Whether the left one of a pair is the lifted one. */
function isLeft({ top }: Observed<Measure>, pair: "armLead" | "legLead"): boolean {
  return (top(pair) ?? 0) > 0;
}
