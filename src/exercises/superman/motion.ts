import { arm, defineMotion, leg, STANDING } from "../../motion/kit.ts";
import type { BodyPose, Proportions } from "../../motion/motion.ts";
import { lieOnFront } from "../../motion/prone.ts";
import { spine } from "../../motion/reach.ts";
import type { FaultId } from "./rule.ts";

/** Everything in degrees. */
interface Measures {
  /** Elevation of the trunk, of hip to ankle, and of shoulder to wrist. */
  readonly trunk: number;
  readonly legs: number;
  readonly arms: number;
  /** Bend of the knees; 0 is straight. */
  readonly knees: number;
  /** Head tipped back from the trunk's line. */
  readonly neck: number;
  /** Where the arms lie: 0 stretched forward, 90 out to the sides, 180 down along the body. */
  readonly spread: number;
}

const REST: Measures = { trunk: 0, legs: -3, arms: -6, knees: 8, neck: 10, spread: 22 };

/** From people filmed doing it well: trunk +5 to +12, legs +8 to +18, arms +15 to +22. */
const TOP: Measures = { trunk: 9, legs: 10, arms: 12, knees: 10, neck: 9, spread: 22 };

function build({ trunk, legs, arms, knees, neck, spread }: Measures, body: Proportions): BodyPose {
  const bent = spine(90, 90 - trunk, neck, body);
  // A bent knee lifts the shin: the thigh sinks so that hip to ankle keeps its elevation.
  const share = body.shank / (body.thigh + body.shank);
  const limb = leg({ flexion: knees * share - legs, abduction: 5, knee: knees, ankle: 68 });
  // The arm sweeps in the plane of the floor; what the chest is tipped is taken back.
  const lifted =
    spread < 45
      ? arm({ flexion: 90 + arms + bent.tipped, abduction: spread, elbow: 8, rotation: 70 })
      : spread < 135
        ? arm({ flexion: -90, abduction: 90 - arms, rotation: 90, elbow: 8 })
        : arm({ flexion: bent.tipped - 90 - arms, abduction: 12, rotation: 60, elbow: 6 });
  return {
    ...STANDING,
    pitch: 90,
    waist: bent.waist,
    chest: bent.chest,
    neck: bent.neck,
    leftArm: lifted,
    rightArm: lifted,
    leftLeg: limb,
    rightLeg: limb,
  };
}

/** Lying face down, arms, chest and legs float off the floor together. */
export const motion = defineMotion<Measures, FaultId>({
  anchor: "pelvis",
  props: ["mat"],
  rest: REST,
  top: TOP,
  timing: { out: 1.5, hold: 3, back: 1.7, pause: 1.4 },
  faults: {
    "arms-low": { top: { arms: -16 } },
    "legs-low": { top: { legs: -12.5 } },
    "chest-low": { top: { trunk: -8.5 } },
    "over-arched": { top: { trunk: 24, legs: 26, arms: 20 } },
    "knees-bent": { rest: { knees: 30 }, top: { knees: 42 } },
    "head-lifted": { top: { neck: 40 } },
    "short-hold": { timing: { hold: 0.15 } },
    rushed: { timing: { out: 0.42, back: 0.4 } },
  },
  variants: {
    "arms-out": { rest: { spread: 90, arms: -5 }, top: { spread: 90, arms: 12 } },
    "arms-down": { rest: { spread: 180, arms: -3 }, top: { spread: 180, arms: 14 } },
    "upper-body": { rest: {}, top: { legs: REST.legs } },
  },
  build,
  entrance: (body) => lieOnFront(build(REST, body)),
});
