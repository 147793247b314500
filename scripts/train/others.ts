import { WALK } from "../../src/demonstration/moves/standing.ts";
import { ADULT, arm, bend, bothArms, bothLegs, leg, STANDING } from "../../src/motion/kit.ts";
import type { BodyPose } from "../../src/motion/motion.ts";
import type { Posture } from "../../src/space/posture.ts";
import type { Random } from "./random.ts";

type Other = (random: Random) => { readonly pose: BodyPose; readonly posture: Posture };

const LYING: BodyPose = { ...STANDING, pitch: -90 };
const FACE_DOWN: BodyPose = { ...STANDING, pitch: 90 };

/** What people do beside the exercises, as joint angles with their usual scatter. */
export const OTHERS: readonly Other[] = [
  // Walking and standing about, arms anywhere.
  (r) => ({ pose: { ...WALK.pose(2.4 * r(), ADULT), yaw: 0 }, posture: "standing" }),
  (r) => ({ pose: { ...STANDING, ...anyArms(r) }, posture: "standing" }),
  // Good morning and other hinges.
  (r) => {
    const lean = 80 * r();
    return {
      pose: {
        ...STANDING,
        pitch: lean,
        ...anyArms(r),
        ...bothLegs({ flexion: lean, abduction: 6, knee: 25 * r(), ankle: 0 }),
      },
      posture: "standing",
    };
  },
  // Squats and lunges.
  (r) => {
    const deep = r();
    return {
      pose: {
        ...STANDING,
        pitch: 15 + 35 * deep,
        ...anyArms(r),
        ...bothLegs({ flexion: 50 + 75 * deep, abduction: 14, knee: 55 + 70 * deep, ankle: -20 }),
      },
      posture: "other",
    };
  },
  (r) => ({
    pose: {
      ...STANDING,
      pitch: 12 * r(),
      ...anyArms(r),
      leftLeg: leg({ flexion: 50 + 45 * r(), knee: 70 + 30 * r() }),
      rightLeg: leg({ flexion: -20 - 20 * r(), knee: 20 + 70 * r(), ankle: 30 }),
    },
    posture: "other",
  }),
  // On a chair, upright, leaning forward, arms anywhere.
  (r) => {
    const lean = r() < 0.6 ? -8 + 16 * r() : 60 * r();
    return {
      pose: {
        ...STANDING,
        pitch: lean,
        ...anyArms(r),
        ...bothLegs({ flexion: 85 + lean, abduction: 4 + 18 * r(), knee: 70 + 40 * r(), ankle: 0 }),
      },
      posture: lean < 20 ? "seated" : "other",
    };
  },
  // On a chair, bent aside, round or turned: what a back does there that is no exercise of ours.
  (r) => {
    const lean = -6 + 30 * r();
    const [aside, round, turn] = [2 * r() - 1, 2 * r() - 1, 2 * r() - 1].map((share) =>
      r() < 0.5 ? 25 * share : 0,
    );
    const along = (share: number) =>
      bend({ aside: share * (aside ?? 0), forward: share * (round ?? 0), turn: share * (turn ?? 0) });
    return {
      pose: {
        ...STANDING,
        pitch: lean,
        waist: along(0.9),
        chest: along(1.1),
        neck: along(1.2 * r()),
        ...anyArms(r),
        ...bothLegs({ flexion: 85 + lean, abduction: 4 + 18 * r(), knee: 70 + 40 * r(), ankle: 0 }),
      },
      posture: lean < 20 ? "seated" : "other",
    };
  },
  // On the floor, sitting: long, cross-legged, leaning back on the hands.
  (r) => {
    const pitch = -35 + 60 * r();
    return {
      pose: {
        ...STANDING,
        pitch,
        ...anyArms(r),
        ...bothLegs({
          flexion: 90 + pitch + 20 * r(),
          abduction: 45 * r(),
          rotation: 50 * r(),
          knee: 110 * r(),
        }),
      },
      posture: "other",
    };
  },
  // On the back: straight, legs up, dead bug, crunch.
  (r) => ({
    pose: {
      ...LYING,
      ...bothArms({ flexion: 180 * r(), abduction: 40 * r() }),
      ...bothLegs({ abduction: 8 * r(), knee: 12 * r() }),
    },
    posture: "other",
  }),
  (r) => ({
    pose: {
      ...LYING,
      leftArm: arm({ flexion: 75 + 105 * r() }),
      rightArm: arm({ flexion: 75 + 105 * r() }),
      leftLeg: leg({ flexion: 95 - 90 * r(), knee: 95 * r() }),
      rightLeg: leg({ flexion: 70 + 40 * r(), knee: 40 + 60 * r() }),
    },
    posture: "other",
  }),
  (r) => ({
    pose: {
      ...LYING,
      pitch: -86,
      waist: bend({ forward: 20 * r() }),
      chest: bend({ forward: 10 + 30 * r() }),
      neck: bend({ forward: 20 }),
      ...bothArms({ flexion: 120 * r(), elbow: 120 * r(), abduction: 30 * r() }),
      ...bothLegs({ flexion: 55, knee: 100 }),
    },
    posture: "other",
  }),
  // Knees bent on the back in any width, hips down or up: what the bridge and drawing-in are done in.
  (r) => {
    const [up, feet] = [r() < 0.5 ? 0 : 30 * r(), 95 + 20 * r()];
    return {
      pose: {
        ...LYING,
        pitch: -90 - up,
        neck: bend({ forward: up }),
        ...bothArms({ flexion: 170 * r() ** 2, abduction: 50 * r(), elbow: 90 * r() * r() }),
        ...bothLegs({ flexion: 45 - up, abduction: 3 + 14 * r(), rotation: 10 * (r() - 0.5), knee: feet }),
      },
      posture: "supine-bent",
    };
  },
  // Face down: arms anywhere, knees straight or bent, propped up on the arms.
  (r) => ({
    pose: {
      ...FACE_DOWN,
      neck: bend({ forward: -30 * r(), turn: 70 * (r() - 0.5) }),
      ...bothArms({ flexion: r() < 0.5 ? 180 - 40 * r() : -10, abduction: 90 * r(), elbow: 110 * r() }),
      ...bothLegs({ flexion: -8 * r(), abduction: 10 * r(), knee: 15 * r(), ankle: 60 }),
    },
    posture: "prone",
  }),
  (r) => ({
    pose: {
      ...FACE_DOWN,
      pitch: 78 - 30 * r(),
      chest: bend({ forward: -25 * r() }),
      neck: bend({ forward: -25 * r() }),
      ...bothArms({ flexion: 45 + 40 * r(), elbow: 90 * r() }),
      ...bothLegs({ flexion: -18 * r(), knee: 10, ankle: 60 }),
    },
    posture: "other",
  }),
  // On hands and knees: cat-cow, rocking, a limb somewhere; child's pose.
  (r) => {
    const round = 50 * (r() - 0.5);
    const free = r() < 0.3;
    return {
      pose: {
        ...STANDING,
        pitch: 82 + 20 * (r() - 0.5) - round * 0.4,
        waist: bend({ forward: round * 0.4 }),
        chest: bend({ forward: round * 0.6 }),
        neck: bend({ forward: round * 0.6 - 8 }),
        leftArm: free
          ? arm({ flexion: 180 * r(), abduction: 80 * r(), elbow: 60 * r() })
          : arm({ flexion: 84, wrist: 80 }),
        rightArm: arm({ flexion: 84, wrist: 80 }),
        ...bothLegs({ flexion: 60 + 40 * r(), abduction: 8 * r(), knee: 90, ankle: 70 }),
      },
      posture: free ? "other" : "all-fours",
    };
  },
  (r) => ({
    pose: {
      ...STANDING,
      pitch: 70 + 20 * r(),
      waist: bend({ forward: 25 }),
      chest: bend({ forward: 20 }),
      ...bothArms({ flexion: 120 + 50 * r(), elbow: 20 }),
      ...bothLegs({ flexion: 130, knee: 145, ankle: 60 }),
    },
    posture: "other",
  }),
  // Planks, down-dog, kneeling upright, lying on a side.
  (r) => ({
    pose: {
      ...FACE_DOWN,
      pitch: 80 + 15 * r(),
      ...bothArms({ flexion: 84, elbow: r() < 0.5 ? 90 : 3 }),
      ...bothLegs({ ankle: -10 }),
    },
    posture: "other",
  }),
  (r) => ({
    pose: {
      ...STANDING,
      pitch: 120 + 20 * r(),
      ...bothArms({ flexion: 165 }),
      ...bothLegs({ flexion: 80 + 20 * r(), knee: 20 * r() }),
    },
    posture: "other",
  }),
  (r) => ({
    pose: {
      ...STANDING,
      pitch: 15 * r(),
      ...anyArms(r),
      ...bothLegs({ flexion: 40 * r(), knee: 90 + 40 * r(), ankle: 70 }),
    },
    posture: "other",
  }),
  (r) => ({
    pose: {
      ...LYING,
      roll: 90 * (r() < 0.5 ? 1 : -1),
      ...anyArms(r),
      ...bothLegs({ flexion: 70 * r(), knee: 90 * r() }),
    },
    posture: "other",
  }),
];

function anyArms(random: Random): Pick<BodyPose, "leftArm" | "rightArm"> {
  const one = () =>
    random() < 0.35
      ? arm({ flexion: 8, abduction: 8, elbow: 15 })
      : arm({
          flexion: -30 + 200 * random(),
          abduction: -20 + 90 * random() * random(),
          rotation: 60 * (random() - 0.5),
          elbow: 130 * random() * random(),
        });
  const left = one();
  return random() < 0.6 ? { leftArm: left, rightArm: left } : { leftArm: left, rightArm: one() };
}
