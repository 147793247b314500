import { defineMotion } from "../../../src/motion/kit.ts";
import type { Proportions } from "../../../src/motion/motion.ts";
import { feetForLying, lieOnBack, lyingElevation, supine } from "../../../src/motion/supine.ts";
import type { FaultId } from "./rule.ts";

/** The numbers that the figure's posture is made of. */
interface Measures {
  /** Knee angle, degrees. */
  readonly knees: number;
  /** How far the line from shoulders to hips tips up from the floor, degrees. */
  readonly hips: number;
}

const REST: Measures = { knees: 75, hips: 0 };

function build({ knees, hips }: Measures, body: Proportions) {
  return supine(lyingElevation(body) + hips, feetForLying(knees, body), body);
}

/** Lying on the back, the heels slide away and come back. Each fault says what it changes when it is plainly there. */
export const motion = defineMotion<Measures, FaultId>({
  anchor: "pelvis",
  props: ["mat"],
  rest: REST,
  top: { ...REST, knees: 135 },
  timing: { out: 1.6, hold: 2.2, back: 1.6, pause: 1.4 },
  faults: {
    "slide-short": { top: { knees: -32 } },
    "back-lifting": { top: { hips: 16 } },
    "short-hold": { timing: { hold: 0.1 } },
    rushed: { timing: { out: 0.4, back: 0.38 } },
  },
  variants: { "short-way": { rest: {}, top: { knees: 112 } } },
  build,
  entrance: (body) => lieOnBack(build(REST, body), body),
});
