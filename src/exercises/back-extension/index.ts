import { jointOf } from "../../pose/joints.ts";
import type { Exercise, RuleOptions, SeenJoints } from "../../rules/contract.ts";
import { middleAngle, nearSide, neckAngle } from "../../rules/kit/body.ts";
import type { FaultRule } from "../../rules/kit/checks.ts";
import { rushed, shortHold } from "../../rules/kit/common-faults.ts";
import { cyclicRule, type Reading } from "../../rules/kit/cyclic.ts";
import { offSideUpright } from "../../rules/kit/view.ts";
import { motion } from "./motion.ts";
import { FORWARD, handsToHead, hipsForward, isSeated, readSeat } from "./posture.ts";
import { meta } from "./text.ts";

/** A good lean is 15° to 45° behind the person's own rest; degrees. */
const GOOD_LEAN: readonly [number, number] = [15, 45];

/** Ten seconds are asked; the limit leaves room for a slow count. Seconds. */
const HOLD = 8.5;

/** A long way for a whole trunk: labelled rushed leans read 0.13-0.26 s, clean ones 0.38 s and more. */
const RUSHED = 0.31;

/** The smallest lean that can be told from jitter, degrees; one that counts has it also between its medians. */
const LEAST = 4;

/** The thighs stay where they are: more change than this is getting up or sitting down, degrees. */
const THIGHS_STAY = 18;

/** A lean begins where the body sits upright; further back than this (against the legs) it lay, degrees. */
const RECLINED = 35;

/** A back that rested further forward than this (against the legs) may just have come up from a forward lean. */
const UPRIGHT = -10;

/** After such a rest only a back that went this far behind upright has leaned back, degrees. */
const PLAINLY_BACK = 14;

const faults: readonly FaultRule[] = [
  {
    id: "short-lean",
    unit: "deg",
    worse: "below",
    limit: GOOD_LEAN[0],
    soft: 5,
    measure: ({ change }) => change("lean"),
  },
  {
    id: "over-arched",
    unit: "deg",
    worse: "above",
    limit: GOOD_LEAN[1],
    soft: 6,
    measure: ({ change }) => change("lean"),
  },
  {
    id: "hips-sliding",
    unit: "trunk",
    worse: "above",
    limit: 0.17,
    soft: 0.07,
    measure: ({ change }) => change("hips"),
  },
  {
    id: "hands-dropped",
    unit: "trunk",
    worse: "above",
    limit: 0.6,
    soft: 0.2,
    measure: ({ top }) => top("hands"),
  },
  {
    id: "head-dropped-back",
    unit: "deg",
    worse: "above",
    limit: 25,
    soft: 22,
    measure: ({ top }) => top("neck"),
  },
  shortHold(HOLD, 1.5),
  { ...rushed, limit: RUSHED },
];

function read(joints: SeenJoints, _options: RuleOptions): Reading {
  const seat = readSeat(joints);
  const side = nearSide(joints, ["shoulder", "hip", "knee"]);
  const trunkOnThigh = middleAngle(joints, "shoulder", "hip", "knee");
  return {
    signal: seat?.lean ?? null,
    inPosture: seat === null ? null : isSeated(joints, seat),
    elsewhere: seat !== null && seat.leanOnLegs < FORWARD,
    offView: offSideUpright(joints),
    values: {
      lean: seat?.lean ?? null,
      leanOnLegs: seat?.leanOnLegs ?? null,
      thigh: seat?.thigh ?? null,
      hips: seat === null ? null : hipsForward(joints, seat),
      hands: handsToHead(joints),
      neck: seat === null ? null : neckAngle(joints, seat.front),
    },
    side: null,
    judged:
      trunkOnThigh === null || seat === null
        ? null
        : {
            joints: [jointOf(side, "shoulder"), jointOf(side, "hip"), jointOf(side, "knee")],
            angle: trunkOnThigh,
            good: [
              trunkOnThigh - seat.leanOnLegs + GOOD_LEAN[0],
              trunkOnThigh - seat.leanOnLegs + GOOD_LEAN[1],
            ],
          },
  };
}

/** Back extension: seated, hands at the head; the upper back leans over the chair's back. */
export const exercise: Exercise = {
  meta,
  motion,
  rule: cyclicRule({
    view: "side",
    posture: "seated",
    shape: { range: 25, least: LEAST, heldCounts: 1.5, starts: 5, settles: 0.25 },
    meter: { name: "lean", good: (rest) => [rest + GOOD_LEAN[0], rest + GOOD_LEAN[1]] },
    smoothing: 1,
    metas: meta.faults,
    read,
    confirms: ({ change, excursion, rest, top }) =>
      (!excursion.counts || (change("lean") ?? 0) >= LEAST) &&
      Math.abs(change("thigh") ?? 0) < THIGHS_STAY &&
      (rest("leanOnLegs") ?? 0) <= RECLINED &&
      ((rest("leanOnLegs") ?? 0) >= UPRIGHT || (top("leanOnLegs") ?? 0) >= PLAINLY_BACK),
    faults: ({ variant }) => {
      const voids = meta.variants.find(({ id }) => id === variant)?.voids ?? [];
      return faults.filter(({ id }) => !voids.includes(id));
    },
  }),
};
