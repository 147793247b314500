import { arm, bend, leg, STANDING } from "../motion/kit.ts";
import type { BodyPose } from "../motion/motion.ts";

/** Metres walked in a second, and in two steps: an easy walk. */
export const WALKING_SPEED = 1.05;
const STRIDE = 1.15;

/** The posture of a person who has walked so far (metres), turned to `yaw`; `vigour` 0 stands still, 1 walks. */
export function walking(metres: number, yaw: number, vigour: number): BodyPose {
  const phase = (metres / STRIDE) * 2 * Math.PI;
  const stepping = (at: number) => {
    const swing = Math.sin(at);
    const lift = Math.max(0, Math.cos(at));
    return leg({
      flexion: vigour * (4 + 21 * swing),
      abduction: 3,
      rotation: 6,
      knee: 2 + vigour * (6 + 42 * lift * lift),
      ankle: 2 - vigour * 4 * swing,
    });
  };
  const swinging = (at: number) =>
    arm({ flexion: 4 + vigour * 18 * Math.sin(at), abduction: 6, elbow: 10 + vigour * 12 });
  return {
    ...STANDING,
    yaw,
    pitch: 2 * vigour,
    chest: bend({ turn: 5 * vigour * Math.sin(phase) }),
    neck: bend({ turn: -5 * vigour * Math.sin(phase) }),
    leftLeg: stepping(phase + Math.PI),
    rightLeg: stepping(phase),
    leftArm: swinging(phase),
    rightArm: swinging(phase + Math.PI),
  };
}
