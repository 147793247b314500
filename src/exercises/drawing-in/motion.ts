import { defineMotion } from "../../motion/kit.ts";
import type { BodyPose, Proportions } from "../../motion/motion.ts";
import { feetForLying, lieOnBack, lyingElevation, supine } from "../../motion/supine.ts";
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
}

const REST: Measures = { belly: 0.7, hips: 0, head: 0, knees: BENT_KNEES, wander: 0 };

function build(
  { belly, hips, head, knees, wander }: Measures,
  body: Proportions,
  { since }: { readonly since: number },
): BodyPose {
  const feet = feetForLying(knees, body) + wander * Math.sin(2 * Math.PI * UNREST * since);
  return { ...supine(lyingElevation(body) + hips, feet, body, head), belly };
}

/** Lying on the back, only the belly moves: it draws in on the way out of the breath. */
export const motion = defineMotion<Measures, FaultId>({
  paced: true,
  anchor: "pelvis",
  props: ["mat"],
  rest: REST,
  top: { ...REST, belly: -1 },
  timing: { out: 3.4, hold: 6, back: 2, pause: 3 },
  faults: {
    "hips-lifting": { top: { hips: 14 } },
    "head-lifted": { top: { head: 36 } },
    "legs-straight": { rest: { knees: 52 }, top: { knees: 52 } },
    moving: { rest: { wander: 0.09 }, top: { wander: 0.09 } },
  },
  variants: {},
  build,
  entrance: (body) => lieOnBack(build(REST, body, { since: 0 }), body),
});
