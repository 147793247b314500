import { defineMotion } from "../../motion/kit.ts";
import type { BodyPose, Proportions } from "../../motion/motion.ts";
import { feetForLying, lieOnBack, lyingElevation, rolledBy, supine } from "../../motion/supine.ts";
import type { FaultId } from "./rule.ts";

/** Knee angle in degrees of comfortably bent knees. */
const BENT_KNEES = 80;

/** How fast restless knees go to and fro, in turns a second. */
const UNREST = 0.3;

interface Measures {
  /** Belly wall: 1 filled with breath, -1 drawn in. */
  readonly belly: number;
  /** Hips off the floor, and the head off the floor, in degrees. */
  readonly hips: number;
  readonly head: number;
  /** Knee angle in degrees. */
  readonly knees: number;
  /** How far the feet and knees wander to each side, in metres. */
  readonly wander: number;
  /** How far the belly comes out again in the middle of the hold, 0..1. */
  readonly letGo: number;
  /** Pelvis tipped towards the head on the floor, in degrees. */
  readonly tilt: number;
}

/** When a belly that is let go early begins to come out, and how long that takes: seconds since the draw began. */
const LETS_GO = 5.2;
const COMES_OUT = 1.2;

/** At ease, and drawn in by 13 mm: twice as far as a quiet breath moves it. */
const AT_EASE = 0.3;
const DRAWN_IN = -0.5;

const REST: Measures = {
  belly: AT_EASE,
  hips: 0,
  head: 0,
  knees: BENT_KNEES,
  wander: 0,
  letGo: 0,
  tilt: 0,
};

function build(
  { belly, hips, head, knees, wander, letGo, tilt }: Measures,
  body: Proportions,
  { since }: { readonly since: number },
): BodyPose {
  // The pelvis rolls, and takes the trunk along; the feet stay where they are.
  const feet =
    feetForLying(knees, body) + rolledBy(hips + tilt, body) + wander * Math.sin(2 * Math.PI * UNREST * since);
  const out = letGo * Math.max(0, Math.min(1, (since - LETS_GO) / COMES_OUT));
  const lying = supine(lyingElevation(body) + hips, feet, body, head);
  return { ...tilted(lying, tilt), belly: belly + (AT_EASE - belly) * out };
}

/** The same posture with the pelvis tipped towards the head, trunk and legs left where they are. */
function tilted(pose: BodyPose, tilt: number): BodyPose {
  const turned = (leg: BodyPose["leftLeg"]) => ({ ...leg, flexion: leg.flexion - tilt });
  return {
    ...pose,
    pitch: pose.pitch - tilt,
    waist: { ...pose.waist, forward: pose.waist.forward + tilt },
    leftLeg: turned(pose.leftLeg),
    rightLeg: turned(pose.rightLeg),
  };
}

/** Lying on the back, only the belly moves: it draws in on the way out of the breath. */
export const motion = defineMotion<Measures, FaultId>({
  paced: true,
  anchor: "sacrum",
  props: ["mat"],
  rest: REST,
  top: { ...REST, belly: DRAWN_IN },
  timing: { out: 3.4, hold: 6, back: 2, pause: 3 },
  faults: {
    "hips-lifting": { top: { hips: 14 } },
    "head-lifted": { top: { head: 36 } },
    "legs-straight": { rest: { knees: 52 }, top: { knees: 52 } },
    moving: { rest: { wander: 0.09 }, top: { wander: 0.09 } },
    "belly-not-in": { top: { belly: AT_EASE - DRAWN_IN } },
    "let-go-early": { top: { letGo: 1 } },
    // A pelvis that tips takes the belly in with it: that is what makes it look like a draw-in.
    "hips-tilting": { top: { tilt: 14 } },
  },
  variants: {},
  build,
  entrance: (body) => lieOnBack(build(REST, body, { since: 0 }), body),
});
