import { bend, defineMotion, mirrored, STANDING } from "../../motion/kit.ts";
import type { BodyPose, Proportions } from "../../motion/motion.ts";
import { armTo } from "../../motion/reach.ts";
import { SITTING, sitDown } from "../../motion/seated.ts";
import type { Side } from "../../pose/joints.ts";
import type { FaultId } from "./rule.ts";

/** Turned towards the camera. */
const FACING = -90;

interface Measures {
  /** Turn of the shoulders, and of the hips with the knees, in degrees. */
  readonly turn: number;
  readonly hips: number;
  /** Trunk tilted sideways to the side of the turn, in degrees. */
  readonly lean: number;
  /** How far the crossed arms have come open, 0..1. */
  readonly open: number;
  /** How much lower the arms are crossed, in metres. */
  readonly lower: number;
}

const REST: Measures = { turn: 0, hips: 0, lean: 0, open: 0, lower: 0 };

/** As if turning to the left. */
function buildLeft({ turn, hips, lean, open, lower }: Measures, body: Proportions): BodyPose {
  const spine = turn - hips;
  const crossed = (ahead: number) =>
    armTo([ahead + open * 0.12, -0.21 - lower, -body.shoulder * (1.32 - 1.5 * open)], [-0.1, -1, 0.55], body);
  const limb = SITTING.leftLeg;
  return {
    ...STANDING,
    yaw: FACING + hips,
    waist: bend({ turn: spine * 0.35, aside: -lean * 0.66 }),
    chest: bend({ turn: spine * 0.65, aside: -lean * 0.66 }),
    neck: bend({ turn: turn * 0.08 }),
    // One forearm lies over the other.
    leftArm: crossed(0.12),
    rightArm: crossed(0.155),
    leftLeg: limb,
    rightLeg: limb,
  };
}

function build(measures: Measures, body: Proportions, { side }: { readonly side: Side }): BodyPose {
  const left = buildLeft(measures, body);
  if (side === "left") return left;
  const right = mirrored(left);
  return { ...right, yaw: FACING - measures.hips };
}

/** Sitting with crossed arms, the upper body turns to one side and back. */
export const motion = defineMotion<Measures, FaultId>({
  sides: true,
  anchor: "pelvis",
  props: ["chair"],
  rest: REST,
  top: { ...REST, turn: 43 },
  timing: { out: 1.3, hold: 1.3, back: 1.3, pause: 0.7 },
  faults: {
    "short-rotation": { top: { turn: -25 } },
    "hips-turning": { top: { hips: 27 } },
    leaning: { top: { lean: 20 } },
    "arms-open": { rest: { open: 1 }, top: { open: 1 } },
    "short-hold": { timing: { hold: 0.1 } },
    rushed: { timing: { out: 0.42, back: 0.4 } },
  },
  variants: {
    "arms-lower": { rest: { lower: 0.13 }, top: { lower: 0.13 } },
  },
  build,
  entrance: (body) => sitDown(buildLeft(REST, body), 0),
});
