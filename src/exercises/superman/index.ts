import { elevation } from "../../pose/geometry.ts";
import { jointOf } from "../../pose/joints.ts";
import type { Point } from "../../pose/pose.ts";
import type { Exercise, Judged, RuleOptions, SeenJoints } from "../../rules/contract.ts";
import { middle, middleAngle, nearSide, neckAngle, sideAngle, trunkLength } from "../../rules/kit/body.ts";
import { type FaultRule, limitOf, type Observed } from "../../rules/kit/checks.ts";
import { rushed, shortHold } from "../../rules/kit/common-faults.ts";
import { cyclicRule, type Reading } from "../../rules/kit/cyclic.ts";
import { offSideLying } from "../../rules/kit/view.ts";
import { motion } from "./motion.ts";
import { frontOfProne, hands, isProne } from "./posture.ts";
import { meta } from "./text.ts";

const faults: readonly FaultRule[] = [
  {
    id: "arms-low",
    unit: "deg",
    worse: "below",
    limit: 6,
    soft: 6,
    measure: ({ change }) => change("arms"),
  },
  {
    // The domain notes start at 4.5; the labelled fault reads 4.3 (superman.faults-a), filmed good lifts from 8.
    id: "legs-low",
    unit: "deg",
    worse: "below",
    limit: 6,
    soft: 2.5,
    measure: ({ change }) => change("legs"),
  },
  {
    id: "chest-low",
    unit: "deg",
    worse: "below",
    limit: 3.5,
    soft: 2,
    measure: ({ change }) => change("trunk"),
  },
  { id: "over-arched", unit: "deg", worse: "above", limit: 60, soft: 10, measure: arch },
  { id: "knees-bent", unit: "deg", worse: "below", limit: 150, soft: 7, measure: ({ top }) => top("knee") },
  { id: "head-lifted", unit: "deg", worse: "above", limit: 25, soft: 8, measure: ({ top }) => top("neck") },
  // Holds of this measure read 0.2 to 0.35 s longer than their labels (0.64 s reads 1.0), so the limit is above 1 s.
  shortHold(1.1),
  rushed,
];

/** Trunk change plus leg change, degrees. */
function arch({ change }: Observed): number | null {
  const [trunk, legs] = [change("trunk"), change("legs")];
  return trunk === null || legs === null ? null : trunk + legs;
}

/**
 * How much each part's height above the hips counts in the signal. Heights (and not elevations) because hands that
 * stay on the floor while the chest rises then change nothing; the chest, a short lever, counts double.
 */
interface Shares {
  readonly chest: number;
  readonly arms: number;
  readonly legs: number;
}

/** Each set of shares gives a good lift a range of about 1.4 trunk lengths. */
const SHARES: Shares = { chest: 1, arms: 1, legs: 1 };
const SHARES_OF: Readonly<Record<string, Shares>> = {
  "arms-out": { chest: 3.5, arms: 0, legs: 1.6 },
  "arms-down": { chest: 3.5, arms: 0, legs: 1.6 },
  "upper-body": { chest: 3, arms: 1.4, legs: 0 },
};

/** Shoulder-hip-knee of lifts without a fault, degrees: what trunk and legs rise by is what the line loses. */
const GOOD_BOW = [
  180 - limitOf(faults, "over-arched"),
  180 - limitOf(faults, "chest-low") - limitOf(faults, "legs-low"),
] as const;

/** A part has left the floor when it rose by this much of the trunk's length; smoothed jitter is about 0.03. */
const LIFTED = 0.06;

function read(joints: SeenJoints, { variant }: RuleOptions): Reading {
  const shares = SHARES_OF[variant ?? ""] ?? SHARES;
  const [shoulder, hip, ankle] = [middle(joints, "shoulder"), middle(joints, "hip"), middle(joints, "ankle")];
  const hand = hands(joints);
  const trunk = trunkLength(joints);
  const over = (point: Point | null) => (point && hip && trunk ? (hip.y - point.y) / trunk : null);
  const [chestHeight, armsHeight, legsHeight] = [over(shoulder), over(hand), over(ankle)];
  const signal =
    chestHeight === null || armsHeight === null || legsHeight === null
      ? null
      : shares.chest * chestHeight + shares.arms * armsHeight + shares.legs * legsHeight;
  const legs = hip && ankle ? elevation(hip, ankle) : null;
  return {
    signal,
    inPosture: isProne(joints, variant === null || variant === "upper-body"),
    offView: offSideLying(joints),
    values: {
      lift: signal,
      chestHeight,
      armsHeight,
      legsHeight,
      trunk: hip && shoulder ? elevation(hip, shoulder) : null,
      legs,
      arms: shoulder && hand ? elevation(shoulder, hand) : null,
      knee: middleAngle(joints, "hip", "knee", "ankle"),
      neck: neckAngle(joints, frontOfProne(joints)),
    },
    side: null,
    judged: judgedBody(joints),
  };
}

/** Arms alone are lifted, with the faults `chest-low` and `legs-low`, when they rise by half of a good lift (0.6). */
const ARMS_ALONE = 0.3;

/** The near side's line from shoulder over hip to knee: straight at rest, a shallow bow at the top. */
function judgedBody(joints: SeenJoints): Judged | null {
  const side = nearSide(joints, ["shoulder", "hip", "knee"]);
  const angle = sideAngle(joints, side, "shoulder", "hip", "knee");
  if (angle === null) return null;
  return {
    joints: [jointOf(side, "shoulder"), jointOf(side, "hip"), jointOf(side, "knee")],
    angle,
    good: GOOD_BOW,
  };
}

/** Arms that point further up than this belong to a body on its back: over-arched ones read 32; degrees. */
const UPWARDS = 42;

/** So do arms above this whose knees are drawn up by so much on the way; degrees. */
const LIFTED_HIGH = 34;
const KICKED = -28;

/** Heels that kick alone are no lift: two parts leave the floor, or at least the arms plainly. */
function isLift({ change, top }: Observed): boolean {
  const arms = top("arms") ?? 0;
  if (arms > UPWARDS || (arms > LIFTED_HIGH && (change("knee") ?? 0) < KICKED)) return false;
  const [chest, hands, legs] = [
    change("chestHeight") ?? 0,
    change("armsHeight") ?? 0,
    change("legsHeight") ?? 0,
  ];
  return [chest, hands, legs].filter((rise) => rise > LIFTED).length >= 2 || hands > ARMS_ALONE;
}

/** Superman: face down, arms, chest and legs float off the floor together. */
export const exercise: Exercise = {
  meta,
  motion,
  rule: cyclicRule({
    view: "side",
    posture: "prone",
    // Starts low, because a lift without the arms rises by 0.5 only.
    // Low ones count when held, as in the bridge: slow starts that turn back read up to 1.2 s.
    // People lift by 0.6 to 1.2 (films), simulated bodies by 1.4; half-hearted starts reach 0.42.
    shape: { range: 1, least: 0.25, heldCounts: 1.2, starts: 0.32 },
    meter: { name: "lift", good: (rest) => [rest + 0.9, rest + 2.4] },
    smoothing: 0.4,
    metas: meta.faults,
    read,
    confirms: isLift,
    faults: ({ variant }) => {
      const voids = meta.variants.find(({ id }) => id === variant)?.voids ?? [];
      return faults.filter(({ id }) => !voids.includes(id));
    },
  }),
};
