import { ADULT } from "../motion/kit.ts";
import type { BodyPose, Motion, Proportions } from "../motion/motion.ts";
import type { Side } from "../pose/joints.ts";

const RADIANS = Math.PI / 180;

/**
 * How far the joints of the whole exercise spread along the floor, seen from the side, in trunk lengths: a body that
 * fits at rest may not when it stretches out. Trunk, arms and legs are taken as straight rods in one plane, which is
 * within a tenth of the drawn figure's joints.
 */
export function reachOf(motion: Motion, body: Proportions = ADULT): number {
  const sides: readonly Side[] = ["left", "right"];
  const spreads = sides.flatMap((side) =>
    [0, 1].map((progress) => {
      const along = placesAlong(
        motion.pose({ progress, side, faults: [], variant: null, since: 0 }, body),
        body,
      );
      return Math.max(...along) - Math.min(...along);
    }),
  );
  return Math.max(...spreads) / (body.waist + body.chest);
}

/** Where the joints lie along the way the body faces, from the hips, in metres. */
function placesAlong(pose: BodyPose, body: Proportions): readonly number[] {
  // A rod that makes this angle with straight up, leaning to where the body faces, reaches so far that way.
  const rod = (length: number, degrees: number) => length * Math.sin(degrees * RADIANS);
  const trunk = body.waist + body.chest;
  const shoulder = rod(trunk, pose.pitch);
  const arms = [pose.leftArm, pose.rightArm].flatMap(({ flexion, elbow }) => {
    // Hanging is straight down the trunk; lifted forward it turns up the front.
    const upper = pose.pitch + 180 - flexion;
    const at = shoulder + rod(body.upperArm, upper);
    return [at, at + rod(body.forearm, upper - elbow)];
  });
  const legs = [pose.leftLeg, pose.rightLeg].flatMap(({ flexion, knee }) => {
    const thigh = pose.pitch + 180 - flexion;
    const at = rod(body.thigh, thigh);
    return [at, at + rod(body.shank, thigh + knee)];
  });
  return [0, shoulder, ...arms, ...legs];
}
