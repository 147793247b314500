import { bend, bothArms, bothLegs, STANDING } from "./kit.ts";
import type { BodyPose, Stage } from "./motion.ts";

/** Sitting with the feet flat on the floor, arms hanging. */
export const SITTING: BodyPose = {
  ...STANDING,
  ...bothArms({ flexion: 20, abduction: 8, elbow: 50 }),
  ...bothLegs({ flexion: 90, abduction: 6, knee: 90 }),
};

/** Walk up from `coming` (degrees, which way the walker faces), turn round in front of the chair, and sit down. */
export function sitDown(rest: BodyPose, coming: number): readonly Stage[] {
  const standing: BodyPose = { ...STANDING, yaw: rest.yaw };
  const half: BodyPose = {
    ...standing,
    pitch: 38,
    waist: bend({ forward: 6 }),
    neck: bend({ forward: -16 }),
    ...bothArms({ flexion: 46, abduction: 6, elbow: 30 }),
    ...bothLegs({ flexion: 98, abduction: 5, knee: 74, ankle: -14 }),
  };
  const seated: BodyPose = { ...SITTING, yaw: rest.yaw, pitch: rest.pitch };
  return [
    { pose: { ...STANDING, yaw: coming }, seconds: 1.3, anchor: "feet" },
    { pose: standing, seconds: 0.9, anchor: "feet" },
    { pose: half, seconds: 0.8, anchor: "feet" },
    { pose: seated, seconds: 1.1, anchor: "pelvis" },
    { pose: rest, seconds: 0, anchor: "pelvis" },
  ];
}
