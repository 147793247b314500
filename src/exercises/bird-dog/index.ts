import { distance, elevation } from "../../pose/geometry.ts";
import { jointOf, otherSide, type Side } from "../../pose/joints.ts";
import type { Exercise, Judged, RuleOptions, SeenJoints } from "../../rules/contract.ts";
import { middle, neckAngle, sideAngle, trunkLength } from "../../rules/kit/body.ts";
import { type FaultRule, limitOf, type Observed } from "../../rules/kit/checks.ts";
import { rushed, shortHold } from "../../rules/kit/common-faults.ts";
import { cyclicRule, type Reading } from "../../rules/kit/cyclic.ts";
import { clamp } from "../../rules/kit/statistics.ts";
import { motion } from "./motion.ts";
import { higher, isOnAllFours, type Limbs, limbsOf, offSideKneeling, tiltOnAllFours } from "./posture.ts";
import { meta } from "./text.ts";

const faults: readonly FaultRule[] = [
  { id: "arm-low", unit: "deg", worse: "below", limit: -20, soft: 7, measure: armElevation },
  { id: "leg-low", unit: "deg", worse: "below", limit: -20, soft: 7, measure: legElevation },
  { id: "leg-high", unit: "deg", worse: "above", limit: 16, soft: 6, measure: legHeight },
  { id: "knee-bent", unit: "deg", worse: "below", limit: 150, soft: 7, measure: kneeAngle },
  { id: "elbow-bent", unit: "deg", worse: "below", limit: 150, soft: 7, measure: ({ top }) => top("elbow") },
  {
    id: "back-tilted",
    unit: "deg",
    worse: "above",
    limit: 13,
    soft: 5,
    measure: ({ change }) => absolute(change("trunk")),
  },
  { id: "head-lifted", unit: "deg", worse: "above", limit: 25, soft: 8, measure: ({ top }) => top("neck") },
  { id: "head-dropped", unit: "deg", worse: "below", limit: -25, soft: 8, measure: ({ top }) => top("neck") },
  { id: "same-side", unit: "none", worse: "above", limit: 0.5, soft: 0.4, measure: sameSide },
  shortHold(1),
  rushed,
];

/**
 * Elevations over the floor: a camera's tilt, as arms and thighs show it at rest, is taken back. The forearm of a bent
 * elbow hangs: an arm is low only when its upper arm is, too.
 */
function armElevation({ top, rest }: Observed): number | null {
  const [arm, upper] = [top("arm"), top("upperArm")];
  return arm === null ? null : Math.max(arm, upper ?? arm) - (rest("tilt") ?? 0);
}

function legElevation({ top, rest }: Observed): number | null {
  const leg = top("leg");
  return leg === null ? null : leg + (rest("tilt") ?? 0);
}

/** Seen from a corner: a thigh below this hangs, while a foot above this is up; degrees. */
const HANGS = -10;
const LEVEL_FOOT = -10;

/** Between these knee angles (degrees) the thigh takes over from the whole leg: a bent knee lifts the foot alone. */
const [BENT, STRAIGHT] = [125, 150];

function legHeight(observed: Observed): number | null {
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
function isMisread({ top }: Observed): boolean {
  const [thigh, leg] = [top("thigh"), top("leg")];
  return (top("turned") ?? 0) > 0.5 && thigh !== null && leg !== null && thigh < HANGS && leg > LEVEL_FOOT;
}

function kneeAngle(observed: Observed): number | null {
  return isMisread(observed) ? null : observed.top("knee");
}

function absolute(value: number | null): number | null {
  return value === null ? null : Math.abs(value);
}

/** A limb leads when it is this much higher than its partner, degrees: less may be the guess at the far one. */
const ARM_LEADS = 15;
const LEG_LEADS = 6;

/** A limb that rises by this much, and a pair that comes apart by this much, are lifted beyond doubt, degrees. */
const PLAIN_ARM = 40;
const PLAIN_LEG = 22;
const PLAIN_APART = 25;

/** A leg that is lifted too low rises by this much at least (13 in a film of the figure), degrees. */
const LOW_LEG = 8;

/** An arm that points further up than this opens the chest and does not reach ahead, degrees. */
const UPWARDS = 55;

/** Knees that rest nearer to each other than this are not told apart, trunk lengths: medians of them jitter by 0.02. */
const KNEES_APART = 0.06;

/**
 * 1 when the lifted arm and leg are of one side, 0 when not, by the medians of each pair; null when one of them hardly
 * rose. The model often gives a lifted far limb the name of the near one, surely and for a whole reach (docs/pixels.md):
 * both limbs on the near side are believed only when the knee that stayed down is where the far one rested, or, where
 * that cannot be told, when far arm and far leg were once seen lifted.
 */
function sameSide(observed: Observed): number | null {
  const { top, earlier } = observed;
  const [arms, legs, near] = [top("armLead"), top("legLead"), top("near")];
  if (arms === null || legs === null || Math.abs(arms) < ARM_LEADS || Math.abs(legs) < LEG_LEADS) return null;
  if (arms > 0 !== legs > 0) return 0;
  if (near !== null && arms * near < 0) return 1;
  const farLed = (name: string, least: number) =>
    earlier.some((values) => (values[name] ?? 0) * (values.near ?? 0) <= -least);
  const believed =
    staysInPlace(observed, legs) ?? (farLed("armLead", ARM_LEADS) && farLed("legLead", LEG_LEADS));
  return believed ? 1 : null;
}

/** Whether the knee that stays down is where it rested and not where its partner did; null when that cannot be told. */
function staysInPlace({ top, rest }: Observed, legLead: number): boolean | null {
  const [lifted, planted] = legLead > 0 ? (["left", "right"] as const) : (["right", "left"] as const);
  const place = (of: typeof top, side: Side) => {
    const [x, y] = [of(`${side}KneeX`), of(`${side}KneeY`)];
    return x === null || y === null ? null : { x, y };
  };
  const [own, other, now] = [place(rest, planted), place(rest, lifted), place(top, planted)];
  const trunk = rest("length");
  if (own === null || other === null || now === null || trunk === null) return null;
  const apart = distance(own, other);
  if (apart < KNEES_APART * trunk) return null;
  return distance(now, own) < distance(now, other);
}

/** A planted arm and a kneeling leg, and how much each rises until it is level with the back; degrees. */
const ARM = { planted: -88, rise: 85 };
const LEG = { planted: -45, rise: 50 };

/** How much arm and leg count; a full lift has a range of 2 in every variant. */
const SHARES = { arm: 1, leg: 1 };
const SHARES_OF: Readonly<Record<string, typeof SHARES>> = {
  "leg-only": { arm: 0, leg: 2 },
  "arm-only": { arm: 2, leg: 0 },
};

/** Level with the back, and from here kicked high, as shoulder-hip-ankle of the lifted leg; degrees. */
const LEVEL = [180 + limitOf(faults, "leg-low"), 180] as const;

function read(joints: SeenJoints, { variant }: RuleOptions): Reading {
  const shares = SHARES_OF[variant ?? ""] ?? SHARES;
  const limbs = limbsOf(joints);
  const [arm, leg] = [higher(limbs.arms), higher(limbs.legs)];
  const signal =
    arm === null || leg === null
      ? null
      : (shares.arm * (arm - ARM.planted)) / ARM.rise + (shares.leg * (leg - LEG.planted)) / LEG.rise;
  const [shoulder, hip] = [middle(joints, "shoulder"), middle(joints, "hip")];
  const armSide = higherSide(limbs.arms);
  const legSide = higherSide(limbs.legs);
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
      armApart: absolute(lead(limbs.arms)),
      legApart: absolute(lead(limbs.legs)),
      elbow: armSide && sideAngle(joints, armSide, "shoulder", "elbow", "wrist"),
      knee: legSide && sideAngle(joints, legSide, "hip", "knee", "ankle"),
      tilt: tiltOnAllFours(joints),
      trunk: hip && shoulder ? elevation(hip, shoulder) : null,
      // On all fours the front looks down.
      neck: hip && shoulder ? neckAngle(joints, shoulder.x >= hip.x ? 1 : -1) : null,
    },
    side: workingSide(limbs, variant),
    judged: legSide && judgedLeg(joints, legSide),
  };
}

/** How much the left one is higher than the right one, degrees; null when one was not seen. */
function lead([left, right]: Limbs["arms"]): number | null {
  return left === null || right === null ? null : left - right;
}

function higherSide([left, right]: Limbs["arms"]): Side | null {
  if (left === null || right === null) return left !== null ? "left" : right !== null ? "right" : null;
  return left >= right ? "left" : "right";
}

/** The side of the lifted arm, or where only legs work the one opposite the lifted leg; null while none leads. */
function workingSide({ arms, legs }: Limbs, variant: string | null): Side | null {
  const byArms = variant === "leg-only" ? null : leading(arms, ARM_LEADS);
  if (byArms !== null) return byArms;
  // A planted far arm that is laid on the lifted near one tells nothing; the leg does.
  const byLegs =
    variant === "arm-only" ? null : leading(legs, variant === "leg-only" ? LEG_LEADS : PLAIN_APART);
  return byLegs === null ? null : otherSide(byLegs);
}

function leading(pair: Limbs["arms"], least: number): Side | null {
  const ahead = lead(pair);
  if (ahead === null || Math.abs(ahead) < least) return null;
  return ahead > 0 ? "left" : "right";
}

/**
 * Rocking back lifts both arms alike: only a limb that leaves its partner behind is lifted. Where the model lays a
 * planted far limb on the lifted near one, the other pair tells it alone, if both limbs rose plainly.
 */
function isReach(change: Observed["change"], variant: string | null): boolean {
  const arms = variant === "leg-only" || (change("armApart") ?? 0) > ARM_LEADS;
  const legs = variant === "arm-only" || (change("legApart") ?? 0) > LEG_LEADS - 2;
  if (arms && legs) return true;
  if (variant !== null) return false;
  // A low leg hardly leaves its partner behind: beside an arm that plainly did, it has only to rise.
  if ((change("armApart") ?? 0) > PLAIN_ARM && (change("leg") ?? 0) > LOW_LEG) return true;
  const both = (change("arm") ?? 0) > PLAIN_ARM && (change("leg") ?? 0) > PLAIN_LEG;
  return both && ((change("legApart") ?? 0) > PLAIN_APART || (change("armApart") ?? 0) > PLAIN_APART);
}

function judgedLeg(joints: SeenJoints, side: Side): Judged | null {
  const angle = sideAngle(joints, side, "shoulder", "hip", "ankle");
  if (angle === null) return null;
  return {
    joints: [jointOf(side, "shoulder"), jointOf(side, "hip"), jointOf(side, "ankle")],
    angle,
    good: LEVEL,
  };
}

/** Bird-Dog: on hands and knees, one arm reaches forward and the opposite leg back. */
export const exercise: Exercise = {
  meta,
  motion,
  rule: cyclicRule({
    view: "side",
    posture: "all-fours",
    shape: { range: 2, least: 0.35, heldCounts: 0.8 },
    meter: { name: "lift", good: (rest) => [rest + 1.75, rest + 2.25] },
    // Longer than the bursts in which the model takes the lifted far limb for the planted near one.
    smoothing: 0.5,
    metas: meta.faults,
    read,
    remembers: ["armLead", "legLead", "near"],
    confirms: ({ change, top }, { variant }) => (top("arm") ?? 0) < UPWARDS && isReach(change, variant),
    faults: ({ variant }) => {
      const voids = meta.variants.find(({ id }) => id === variant)?.voids ?? [];
      return faults.filter(({ id }) => !voids.includes(id));
    },
  }),
};
