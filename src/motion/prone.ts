import { bend, bothArms, bothLegs, STANDING } from "./kit.ts";
import type { BodyPose, Stage } from "./motion.ts";

const KNEELING: BodyPose = {
  ...STANDING,
  pitch: 6,
  ...bothArms({ flexion: 20, abduction: 8, elbow: 15 }),
  ...bothLegs({ flexion: 4, abduction: 4, knee: 88, ankle: 70 }),
};

/** On hands and knees, on the way down to the floor or up from it. */
const ALL_FOURS: BodyPose = {
  ...STANDING,
  pitch: 78,
  neck: bend({ forward: -8 }),
  ...bothArms({ flexion: 80, abduction: 2, elbow: 4, wrist: 82 }),
  ...bothLegs({ flexion: 80, abduction: 3, knee: 92, ankle: 75 }),
};

/** From standing down to hands and knees: squat to the knees, then lean onto the hands. */
export function downToAllFours(rest: BodyPose): readonly Stage[] {
  const squat: BodyPose = {
    ...STANDING,
    pitch: 30,
    ...bothArms({ flexion: 40, abduction: 10, elbow: 20 }),
    ...bothLegs({ flexion: 84, abduction: 6, knee: 108, ankle: 6 }),
  };
  return [
    { pose: STANDING, seconds: 0.9, anchor: "feet" },
    { pose: squat, seconds: 0.8, anchor: "feet" },
    { pose: KNEELING, seconds: 1.1, anchor: "knees" },
    { pose: rest, seconds: 0, anchor: "knees" },
  ];
}

/** From standing down to lying face down, by way of hands and knees. */
export function lieOnFront(rest: BodyPose): readonly Stage[] {
  const way = downToAllFours(ALL_FOURS).slice(0, -1);
  const sinking: BodyPose = {
    ...STANDING,
    pitch: 82,
    neck: bend({ forward: -14 }),
    ...bothArms({ flexion: 62, abduction: 24, elbow: 96, wrist: 60 }),
    ...bothLegs({ flexion: 30, abduction: 3, knee: 34, ankle: 72 }),
  };
  return [
    ...way,
    { pose: ALL_FOURS, seconds: 1, anchor: "knees" },
    { pose: sinking, seconds: 1, anchor: "pelvis" },
    { pose: rest, seconds: 0, anchor: "pelvis" },
  ];
}
