import { bothArms, bothLegs, defineMotion, STANDING } from "../../motion/kit.ts";
import type { BodyPose, Proportions, Stage } from "../../motion/motion.ts";
import { spine } from "../../motion/reach.ts";
import type { FaultId } from "./rule.ts";

/** Everything in degrees. */
interface Measures {
  /** Trunk tipped forward from the vertical; negative is behind it. */
  readonly lean: number;
  /** Bend of hips and knees; 0 stands straight. */
  readonly hips: number;
  readonly knees: number;
  /** Elevation of the arms in front of the body; at -90 they hang. */
  readonly arms: number;
  readonly elbows: number;
}

/** As one good swing was measured: trunk 71 from the vertical, hip flexion 99, knee flexion 35, ratio 0.74. */
const BOTTOM: Measures = { lean: 67, hips: 96, knees: 32, arms: -116, elbows: 4 };
const TOP: Measures = { lean: -3, hips: 3, knees: 3, arms: -2, elbows: 6 };

function build({ lean, hips, knees, arms, elbows }: Measures, body: Proportions): BodyPose {
  // A hinge: the back stays long, the pelvis tips with it, and the eyes look a little ahead.
  const bent = spine(lean, lean, Math.max(0, lean * 0.12), body);
  const thigh = hips - lean;
  const shin = thigh - knees;
  return {
    ...STANDING,
    pitch: lean,
    waist: bent.waist,
    chest: bent.chest,
    neck: bent.neck,
    ...bothArms({
      flexion: 90 + arms + bent.tipped - elbows / 2,
      abduction: -15,
      rotation: -8,
      elbow: elbows,
    }),
    ...bothLegs({ flexion: hips, abduction: 9, rotation: 12, knee: knees, ankle: shin }),
  };
}

/** Walk up to the bell, hinge, take it, and hike it back between the legs. */
function entrance(body: Proportions): readonly Stage[] {
  const grip = build({ lean: 62, hips: 100, knees: 50, arms: -76, elbows: 4 }, body);
  return [
    { pose: STANDING, seconds: 0.5, anchor: "feet" },
    {
      pose: build({ lean: 4, hips: 8, knees: 6, arms: -80, elbows: 10 }, body),
      seconds: 1.2,
      anchor: "feet",
    },
    { pose: grip, seconds: 0.8, anchor: "feet" },
    { pose: build(BOTTOM, body), seconds: 0, anchor: "feet" },
  ];
}

/** Hips back, then forward: the bell swings from between the legs to shoulder height. */
export const motion = defineMotion<Measures, FaultId>({
  continuous: true,
  grip: 2,
  anchor: "feet",
  props: ["bell"],
  rest: BOTTOM,
  top: TOP,
  timing: { out: 0.68, hold: 0.04, back: 0.72, pause: 0 },
  faults: {
    squatting: { rest: { lean: -22, hips: -6, knees: 56, arms: 14 } },
    "hips-short": { top: { lean: 16, hips: 34, knees: 10 } },
    "leaning-back": { top: { lean: -19, hips: -4, knees: 6 } },
    "bell-high": { top: { arms: 46 } },
    "bell-low": { top: { arms: -40 } },
    "arm-pull": { top: { elbows: 58 } },
  },
  variants: {},
  build,
  entrance,
});
