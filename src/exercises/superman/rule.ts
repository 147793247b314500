import { elevation } from "../../pose/geometry.ts";
import type { Point } from "../../pose/pose.ts";
import type { Judged, RuleOptions, SeenJoints } from "../../rules/contract.ts";
import {
  judgedAt,
  middle,
  middleAngle,
  nearSide,
  neckAngle,
  sideAngle,
  trunkLength,
} from "../../rules/kit/body.ts";
import { NECK, rushed, shortHold } from "../../rules/kit/common-faults.ts";
import type { Faults } from "../../rules/kit/fault.ts";
import { ARMS, LEGS, TRUNK } from "../../rules/kit/lit-parts.ts";
import type { Movement, Reading } from "../../rules/kit/movement.ts";
import { bendAt, type Observed } from "../../rules/kit/observed.ts";
import { offSideLying } from "../../rules/kit/view.ts";
import { ARTICLE, EXTENSOR_LOAD } from "../../rules/sources.ts";
import { frontOfProne, hands, isProne } from "./posture.ts";

/** Read from each picture: heights above the hips in trunk lengths, elevations and angles in degrees. */
type Measure =
  | "lift"
  | "chestHeight"
  | "armsHeight"
  | "legsHeight"
  | "trunk"
  | "legs"
  | "arms"
  | "knee"
  | "neck";

/** Knees below this are bent, degrees. */
const STRAIGHT = 150;

/** What can be wrong with a Superman. */
export const faults = {
  "arms-low": {
    measures: "your arms",
    how: "rise of the line from shoulders to hands over the floor, against the own rest",
    measure: ({ change }) => change("arms"),
    unit: "deg",
    worse: "below",
    limit: 6,
    soft: 6,
    weight: 1,
    part: ARMS,
    cue: "Float your arms up a little",
    explain: "Your arms stayed down while the rest of you rose. Float them up, long, in line with your body.",
    sources: [ARTICLE, EXTENSOR_LOAD],
  },
  "legs-low": {
    measures: "your legs",
    how: "rise of the line from hips to ankles over the floor, against the own rest",
    measure: ({ change }) => change("legs"),
    unit: "deg",
    worse: "below",
    limit: 6,
    soft: 2.5,
    weight: 1,
    part: LEGS,
    cue: "Float your legs up a little",
    explain: "Your legs stayed on the floor. Float them up a little, from the hip.",
    note: "It began at 4.5°, hardly above the labelled fault; people who do it well begin at 8°.",
    sources: [ARTICLE, EXTENSOR_LOAD],
  },
  "chest-low": {
    measures: "your chest",
    how: "rise of the line from hips to shoulders over the floor, against the own rest",
    measure: ({ change }) => change("trunk"),
    unit: "deg",
    worse: "below",
    limit: 3.5,
    soft: 2,
    weight: 1,
    part: TRUNK,
    cue: "Peel your chest off the floor",
    explain: "Your chest stayed on the floor. A hand's width is enough.",
    sources: [ARTICLE, EXTENSOR_LOAD],
  },
  "over-arched": {
    measures: "how high you lift",
    how: "rise of the trunk and of the legs, added up",
    measure: arch,
    unit: "deg",
    worse: "above",
    limit: 60,
    soft: 10,
    weight: 2,
    part: null,
    cue: "Lower a little, reach longer",
    explain:
      "Chest and legs came up very high. Lifting high puts a high load on the lower back. Reach longer instead of higher.",
    note: "A high lift puts a high load on the spine.",
    sources: [EXTENSOR_LOAD],
  },
  "knees-bent": {
    measures: "your knees",
    how: "angle at the knee at the top",
    measure: (observed) => bendAt(observed, "knee", STRAIGHT),
    unit: "deg",
    worse: "below",
    limit: STRAIGHT,
    soft: 7,
    weight: 1,
    part: LEGS,
    cue: "Lengthen your legs",
    explain: "Your knees were bent. Lengthen your legs and lift them from the hip.",
    sources: [ARTICLE],
  },
  "head-lifted": {
    ...NECK,
    worse: "above",
    limit: 25,
    soft: 8,
    weight: 1,
    cue: "Eyes to the floor",
    explain: "You looked up. Look at the floor: your neck stays long.",
    note: "The filmed people who read above it look up.",
    sources: [ARTICLE],
  },
  "short-hold": shortHold({
    limit: 1.1,
    cue: "Stay up, count to three",
    explain: "You came down within a second. Stay up a little: holding still is the exercise.",
    note: "The dose is about three seconds. Holds read 0.2 to 0.35 s longer here than they are, so that the limit lies above 1 s.",
    sources: [ARTICLE],
  }),
  rushed: rushed({ cue: "Slower" }),
} satisfies Faults<Measure>;

export type FaultId = keyof typeof faults;

/** Trunk change plus leg change, degrees. */
function arch({ change }: Observed<Measure>): number | null {
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
  180 - faults["over-arched"].limit,
  180 - faults["chest-low"].limit - faults["legs-low"].limit,
] as const;

/** A part has left the floor when it rose by this much of the trunk's length; smoothed jitter is about 0.03. */
const LIFTED = 0.06;

function read(joints: SeenJoints, { variant }: RuleOptions): Reading<Measure> {
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
  const line = ["shoulder", "hip", "knee"] as const;
  const side = nearSide(joints, line);
  return judgedAt(side, line, sideAngle(joints, side, ...line), GOOD_BOW);
}

/**
 * Arms that point further up than this, over what the chest rises by, belong to a body on its back; degrees. Over-arched ones of a
 * body on its front read 32 at most seen square on, and 64 from a corner, with a chest that rises by 40.
 */
const UPWARDS = 42;

/** So do arms above this whose knees are drawn up by so much on the way; degrees. */
const LIFTED_HIGH = 34;
const KICKED = -28;

/** Heels that kick alone are no lift: two parts leave the floor, or at least the arms plainly. */
function isLift({ change, top }: Observed<Measure>): boolean {
  const arms = (top("arms") ?? 0) - Math.max(0, change("trunk") ?? 0);
  if (arms > UPWARDS || (arms > LIFTED_HIGH && (change("knee") ?? 0) < KICKED)) return false;
  const [chest, hands, legs] = [
    change("chestHeight") ?? 0,
    change("armsHeight") ?? 0,
    change("legsHeight") ?? 0,
  ];
  return [chest, hands, legs].filter((rise) => rise > LIFTED).length >= 2 || hands > ARMS_ALONE;
}

/** Face down; arms, chest and legs float off the floor together. */
export const movement: Movement<Measure> = {
  read,
  // Starts low, because a lift without the arms rises by 0.5 only.
  // Low ones count when held, as in the bridge: slow starts that turn back read up to 1.2 s.
  // People lift by 0.6 to 1.2 (films), simulated bodies by 1.4; half-hearted starts reach 0.42.
  shape: { range: 1, least: 0.25, heldCounts: 1.2, starts: 0.32 },
  smoothing: 0.4,
  confirms: isLift,
  meter: { name: "lift", good: (rest) => [rest + 0.9, rest + 2.4] },
};
