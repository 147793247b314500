import { defineMotion } from "../../motion/kit.ts";
import type { Proportions } from "../../motion/motion.ts";
import { elevationFor, feetFor, lieOnBack, lyingElevation, supine } from "../../motion/supine.ts";
import type { FaultId } from "./rule.ts";

/** Shoulder-hip-knee and knee angle of a good top, in degrees: well inside 165-180 and 68-93. */
const GOOD_HIP = 173;
const GOOD_KNEE = 84;

interface Measures {
  /** How far the hips are on their way up: 0 on the floor, 1 at the top. */
  readonly lift: number;
  /** Shoulder-hip-knee angle at the top in degrees; above 180 the hips pass the line. */
  readonly hip: number;
  /** Knee angle of a good top in degrees, which sets where the feet stand. */
  readonly knee: number;
}

function build({ lift, hip, knee }: Measures, body: Proportions) {
  const feet = feetFor(GOOD_HIP, knee, body);
  const lying = lyingElevation(body);
  return supine(lying + lift * (elevationFor(hip, feet, body) - lying), feet, body);
}

/** Lying on the back, the hips rise until shoulder, hip and knee make one line. */
export const motion = defineMotion<Measures, FaultId>({
  anchor: "feet",
  props: ["mat"],
  rest: { lift: 0, hip: GOOD_HIP, knee: GOOD_KNEE },
  top: { lift: 1, hip: GOOD_HIP, knee: GOOD_KNEE },
  timing: { out: 1.6, hold: 3, back: 1.7, pause: 1.3 },
  faults: {
    "hips-low": { top: { hip: -25 } },
    "hips-high": { top: { hip: 26 } },
    "feet-far": { rest: { knee: 40 }, top: { knee: 40 } },
    "feet-near": { rest: { knee: -30 }, top: { knee: -30 } },
    "short-hold": { timing: { hold: 0.15 } },
    rushed: { timing: { out: 0.45, back: 0.4 } },
  },
  variants: {},
  build,
  entrance: (body) => lieOnBack(build({ lift: 0, hip: GOOD_HIP, knee: GOOD_KNEE }, body), body),
});
