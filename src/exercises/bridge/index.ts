import { jointOf } from "../../pose/joints.ts";
import type { Exercise, RuleOptions, SeenJoints } from "../../rules/contract.ts";
import { bendAngle, middle, middleAngle, nearSide } from "../../rules/kit/body.ts";
import { type FaultRule, limitOf } from "../../rules/kit/checks.ts";
import { rushed, shortHold } from "../../rules/kit/common-faults.ts";
import { cyclicRule, type Reading } from "../../rules/kit/cyclic.ts";
import { offSideLying } from "../../rules/kit/view.ts";
import { motion } from "./motion.ts";
import { hipLift, isSupineWithBentKnees } from "./posture.ts";
import { meta } from "./text.ts";

/** The hip opens by at least this much in any bridge, however low; degrees. */
const OPENED = 8;

/** A top that opens the hip no further than this is a body at rest: filmed ones rest at 124-136°, low lifts reach 141°. */
const LIFTED = 136;

const faults: readonly FaultRule[] = [
  { id: "hips-low", unit: "deg", worse: "below", limit: 162, soft: 6, measure: ({ top }) => top("line") },
  { id: "hips-high", unit: "deg", worse: "above", limit: 190, soft: 6, measure: ({ top }) => top("line") },
  { id: "feet-far", unit: "deg", worse: "above", limit: 112, soft: 8, measure: ({ top }) => top("knee") },
  { id: "feet-near", unit: "deg", worse: "below", limit: 62, soft: 5, measure: ({ top }) => top("knee") },
  shortHold(1),
  rushed,
];

/** Tops without a fault; filmed good ones read 168-178°. */
const GOOD = [limitOf(faults, "hips-low"), limitOf(faults, "hips-high")] as const;

function read(joints: SeenJoints, _options: RuleOptions): Reading {
  const knee = middle(joints, "knee");
  const hip = middle(joints, "hip");
  const shoulder = middle(joints, "shoulder");
  // Head to the left of the feet: hips above the line turn the angle one way; to the right, the other.
  const line =
    shoulder && hip && knee
      ? bendAngle(joints, "shoulder", "hip", "knee", shoulder.x <= knee.x ? 1 : -1)
      : null;
  const lift = hipLift(joints);
  const side = nearSide(joints, ["shoulder", "hip", "knee"]);
  return {
    signal: lift,
    inPosture: isSupineWithBentKnees(joints),
    offView: offSideLying(joints),
    values: { line, lift, knee: middleAngle(joints, "hip", "knee", "ankle") },
    side: null,
    judged:
      line === null
        ? null
        : {
            joints: [jointOf(side, "shoulder"), jointOf(side, "hip"), jointOf(side, "knee")],
            angle: line,
            good: GOOD,
          },
  };
}

/** Bridge: on the back, knees bent; the hips rise to one line with shoulders and knees. */
export const exercise: Exercise = {
  meta,
  motion,
  rule: cyclicRule({
    view: "side",
    posture: "supine-bent",
    // Hips above the line from shoulders to feet, in trunk lengths: people and simulated bodies rise by 0.31 to 0.44,
    // low bridges by 0.10 to 0.13, so that a start is told at 0.08; jitter of the smoothed height is 0.03.
    // Low ones count when held: labelled ones were held for 2.4 s and more, slow starts that turn back read up to 1.2.
    shape: { range: 0.36, least: 0.08, starts: 0.08, heldCounts: 1.2 },
    meter: { name: "line", good: () => GOOD },
    smoothing: 0.25,
    metas: meta.faults,
    read,
    // Legs that wander move the line to the feet, too; only a bridge opens the hip.
    confirms: ({ change, top }) => (change("line") ?? 0) > OPENED && (top("line") ?? 0) > LIFTED,
    faults: () => faults,
  }),
};
