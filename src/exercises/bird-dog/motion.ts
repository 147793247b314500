import { arm, defineMotion, leg, mirrored, STANDING } from "../../motion/kit.ts";
import type { ArmPose, BodyPose, LegPose, Proportions } from "../../motion/motion.ts";
import { downToAllFours } from "../../motion/prone.ts";
import { reach, spine } from "../../motion/reach.ts";
import type { Side } from "../../pose/joints.ts";
import type { FaultId } from "./rule.ts";

/** Metres above the floor: the hip over a kneeling thigh, and the wrist over a planted hand. */
const KNEE_HEIGHT = 0.055;
const WRIST_HEIGHT = 0.045;

/** How far the planted hands stand in front of the shoulders, in metres. */
const HANDS_AHEAD = 0.03;

/** Where a planted hand points, in degrees from straight down: forward, almost flat. */
const PLANTED = 82;

interface Measures {
  /** How far arm and leg are on their way: 0 on the floor, 1 in their place. */
  readonly armLift: number;
  readonly legLift: number;
  /** Elevation in degrees of the lifted arm and leg, and the bend of elbow and knee. */
  readonly arm: number;
  readonly leg: number;
  readonly elbow: number;
  readonly knee: number;
  /** Trunk elevation more than at rest, and the head tipped back from the trunk's line, in degrees. */
  readonly trunk: number;
  readonly neck: number;
  /** From a half, the leg of the arm's own side is lifted. */
  readonly same: number;
}

const REST: Measures = {
  armLift: 0,
  legLift: 0,
  arm: -5,
  leg: 3,
  elbow: 7,
  knee: 9,
  trunk: 0,
  neck: 0,
  same: 0,
};

/** As if the left arm were the lifted one. */
function buildLeft(measures: Measures, body: Proportions): BodyPose {
  const trunk = body.waist + body.chest;
  const hipHeight = body.thigh + KNEE_HEIGHT;
  const shoulderHeight = (body.upperArm + body.forearm) * 0.985 + WRIST_HEIGHT;
  const level = (Math.asin((shoulderHeight - hipHeight) / trunk) * 180) / Math.PI;
  const pitch = 90 - level;
  const bent = spine(pitch, pitch - measures.trunk, measures.neck, body);
  const height = hipHeight + trunk * Math.sin(((level + measures.trunk) * Math.PI) / 180);
  const hand = reach(HANDS_AHEAD, height - WRIST_HEIGHT, body.upperArm, body.forearm, -1);
  const planted = arm({
    flexion: hand.upper + bent.tipped,
    abduction: 2,
    elbow: hand.lower - hand.upper,
    wrist: PLANTED - hand.lower,
  });
  const kneeling = leg({ flexion: pitch, abduction: 2, knee: 90, ankle: 76 });
  const lifted = liftedLeg(measures, kneeling, pitch, body);
  return {
    ...STANDING,
    pitch,
    waist: bent.waist,
    chest: bent.chest,
    neck: bent.neck,
    leftArm: liftedArm(measures, planted, bent.tipped, body),
    rightArm: planted,
    leftLeg: measures.same >= 0.5 ? lifted : kneeling,
    rightLeg: measures.same >= 0.5 ? kneeling : lifted,
  };
}

/** The elbow sinks and the forearm rises when it bends, so that shoulder to wrist keeps its elevation. */
function liftedArm(measures: Measures, planted: ArmPose, tipped: number, body: Proportions): ArmPose {
  const sunk = (measures.elbow * body.forearm) / (body.upperArm + body.forearm);
  return between(
    planted,
    arm({ flexion: 90 + measures.arm + tipped - sunk, abduction: 4, elbow: measures.elbow }),
    measures.armLift,
  );
}

/** The thigh sinks when the knee bends, so that hip to ankle keeps its elevation. */
function liftedLeg(measures: Measures, kneeling: LegPose, pitch: number, body: Proportions): LegPose {
  const sunk = (measures.knee * body.shank) / (body.thigh + body.shank);
  const away = leg({
    flexion: pitch - 90 - measures.leg + sunk,
    abduction: 2,
    knee: measures.knee,
    ankle: 40,
  });
  return between(kneeling, away, measures.legLift);
}

function between<T extends { readonly [K in keyof T]: number }>(a: T, b: T, share: number): T {
  const result = { ...a };
  for (const key of Object.keys(a) as (keyof T)[]) {
    result[key] = (a[key] + (b[key] - a[key]) * share) as T[keyof T];
  }
  return result;
}

function build(measures: Measures, body: Proportions, { side }: { readonly side: Side }): BodyPose {
  const left = buildLeft(measures, body);
  return side === "left" ? left : mirrored(left);
}

/** On hands and knees, one arm reaches forward and the opposite leg back. */
export const motion = defineMotion<Measures, FaultId>({
  sides: true,
  anchor: "pelvis",
  props: ["mat"],
  rest: REST,
  top: { ...REST, armLift: 1, legLift: 1 },
  timing: { out: 1.7, hold: 3, back: 1.8, pause: 1.2 },
  faults: {
    "arm-low": { top: { arm: -30 } },
    "leg-low": { top: { leg: -33 } },
    "leg-high": { top: { leg: 26 } },
    "knee-bent": { top: { knee: 46 } },
    "elbow-bent": { top: { elbow: 50 } },
    "back-tilted": { top: { trunk: -20 } },
    "head-lifted": { top: { neck: 38 } },
    "head-dropped": { top: { neck: -40 } },
    "same-side": { rest: { same: 1 }, top: { same: 1 } },
    "short-hold": { timing: { hold: 0.15 } },
    rushed: { timing: { out: 0.45, back: 0.4 } },
  },
  variants: {
    "leg-only": { rest: {}, top: { armLift: 0 } },
    "arm-only": { rest: {}, top: { legLift: 0 } },
  },
  build,
  entrance: (body) => downToAllFours(buildLeft(REST, body)),
});
