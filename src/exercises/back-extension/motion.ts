import { bothLegs, defineMotion, STANDING } from "../../motion/kit.ts";
import type { ArmPose, BodyPose, Proportions } from "../../motion/motion.ts";
import { armTo, reach, spine } from "../../motion/reach.ts";
import { sitDown } from "../../motion/seated.ts";
import type { FaultId } from "./rule.ts";

interface Measures {
  /** Trunk behind the vertical, and the head tipped back from the trunk's line, in degrees. */
  readonly lean: number;
  readonly neck: number;
  /** How far the hips have slid forward, in metres. */
  readonly slide: number;
  /** How far the hands have come down from the head, 0..1. */
  readonly dropped: number;
  /** From a half, the arms are crossed on the chest instead. */
  readonly crossed: number;
}

const REST: Measures = { lean: 2, neck: 2, slide: 0, dropped: 0, crossed: 0 };

/** Share of the lean that tips the pelvis; the back bends over the chair for the rest. */
const PELVIS_SHARE = 0.3;

function arms({ dropped, crossed }: Measures, body: Proportions): ArmPose {
  if (crossed >= 0.5) {
    return armTo([0.16, -0.2, -body.shoulder * 1.3], [-0.1, -1, 0.5], body);
  }
  const fall = (from: number, to: number) => from + (to - from) * dropped;
  return armTo(
    [fall(-0.03, 0.3), fall(0.16, -0.2), fall(-body.shoulder * 0.5, -0.04)],
    [0.6, fall(0.3, -0.8), 1],
    body,
    0,
  );
}

function build(measures: Measures, body: Proportions): BodyPose {
  const { lean, neck, slide } = measures;
  const bent = spine(-lean * PELVIS_SHARE, -lean, neck, body);
  const planted = reach(body.thigh - slide, body.shank, body.thigh, body.shank, 1);
  const held = arms(measures, body);
  return {
    ...STANDING,
    pitch: -lean * PELVIS_SHARE,
    waist: bent.waist,
    chest: bent.chest,
    neck: bent.neck,
    leftArm: held,
    rightArm: held,
    ...bothLegs({
      flexion: planted.upper - lean * PELVIS_SHARE,
      abduction: 6,
      knee: planted.upper - planted.lower,
      ankle: planted.lower,
    }),
  };
}

/** Sitting with the hands behind the head, the upper back bends over the chair. */
export const motion = defineMotion<Measures, FaultId>({
  anchor: "feet",
  props: ["chair"],
  rest: REST,
  top: { ...REST, lean: 30 },
  timing: { out: 2, hold: 10.3, back: 2, pause: 2 },
  faults: {
    "short-lean": { top: { lean: -20 } },
    "over-arched": { top: { lean: 27 } },
    "hips-sliding": { top: { slide: 0.15 } },
    "hands-dropped": { top: { dropped: 0.9 } },
    "head-dropped-back": { top: { neck: 40 } },
    "short-hold": { timing: { hold: 3.5 } },
    rushed: { timing: { out: 0.45, back: 0.42 } },
  },
  variants: {
    "arms-lower": { rest: { crossed: 1 }, top: { crossed: 1 } },
  },
  build,
  entrance: (body) => sitDown(build(REST, body), 180),
});
