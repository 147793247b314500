import { bothLegs } from "../../motion/kit.ts";
import type { BodyPose, Proportions } from "../../motion/motion.ts";
import { armTo } from "../../motion/reach.ts";
import { feetForLying, lyingElevation, supine } from "../../motion/supine.ts";
import { minimumJerk } from "../ease.ts";
import type { Move } from "./move.ts";

const RADIANS = Math.PI / 180;

/** Knee angle of comfortably bent knees, in degrees. */
const BENT_KNEES = 78;

function lying(body: Proportions): BodyPose {
  return supine(lyingElevation(body), feetForLying(BENT_KNEES, body), body);
}

/** Both knees are drawn a little nearer and let go again, with the hands on the shins. */
export const KNEES_TO_CHEST: Move = {
  seconds: 8,
  key: 3.6,
  mat: true,
  planted: () => null,
  pose(t, body) {
    const near = minimumJerk(t / 3) - minimumJerk((t - 4.5) / 3);
    const flexion = 114 + 20 * near;
    const knee = 118 + 8 * near;
    const hands = armTo(shin(flexion, knee, body), [-0.3, 0.1, 1], body, 20);
    return {
      ...lying(body),
      leftArm: hands,
      rightArm: hands,
      ...bothLegs({ flexion, abduction: 6, rotation: 2, knee, ankle: 14 }),
    };
  },
};

/** Lying at ease with the hands on the belly, which rises with the breath and sinks slowly. */
export const BREATHS: Move = {
  seconds: 9,
  key: 3.4,
  mat: true,
  planted: () => null,
  pose(t, body) {
    const full = minimumJerk(t / 3.4) - minimumJerk((t - 4) / 4.6);
    const hands = armTo([0.14 + 0.03 * full, -0.33, -0.1], [-0.5, -0.2, 1], body);
    return { ...lying(body), leftArm: hands, rightArm: hands, belly: -0.4 + 1.4 * full };
  },
};

/** A place on the shin below the knee, in metres from the shoulder: ahead, up and outward of an upright chest. */
function shin(flexion: number, knee: number, body: Proportions): [number, number, number] {
  const [thigh, shank] = [flexion * RADIANS, (flexion - knee) * RADIANS];
  const below = 0.07;
  const ahead = body.thigh * Math.sin(thigh) + below * Math.sin(shank) + 0.05;
  const up = -body.thigh * Math.cos(thigh) - below * Math.cos(shank);
  return [ahead, up - body.waist - body.chest, -0.02];
}
