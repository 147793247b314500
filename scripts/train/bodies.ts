import { mixed } from "../../src/demonstration/ease.ts";
import { WALK } from "../../src/demonstration/moves/standing.ts";
import { normal } from "../../src/demonstration/random.ts";
import { ADULT, arm, bend, bothArms, bothLegs, leg, mirrored, STANDING } from "../../src/motion/kit.ts";
import type { ArmPose, Bend, BodyPose, LegPose, Proportions } from "../../src/motion/motion.ts";
import type { Exercise } from "../../src/rules/contract.ts";
import type { Posture } from "../../src/space/posture.ts";

/** Numbers 0..1. */
export type Random = () => number;

/** A body in joint angles, what it does and how it lies, sits or stands. */
export interface TrainingBody {
  readonly pose: BodyPose;
  readonly body: Proportions;
  /** Id of the exercise that is done, or null for anything else. */
  readonly exercise: string | null;
  readonly posture: Posture;
}

/** How often what is drawn: the exercises, the ways into them, and other movements. */
const SHARES = { exercise: 0.67, entrance: 0.1 };

/** Draws a body: mostly one that exercises, right or wrong, shaken out of the figure's own grace. */
export function someBody(exercises: readonly Exercise[], random: Random): TrainingBody {
  const body = someProportions(random);
  const share = random();
  if (share < SHARES.exercise) return exercising(pick(exercises, random), body, random);
  if (share < SHARES.exercise + SHARES.entrance) return arriving(pick(exercises, random), body, random);
  const { pose, posture } = pick(OTHERS, random)(random);
  return { pose: shaken(maybeMirrored(pose, random), random, 9), body, exercise: null, posture };
}

function exercising({ meta, motion }: Exercise, body: Proportions, random: Random): TrainingBody {
  const count = random() < 0.4 ? 0 : random() < 0.7 ? 1 : 2;
  const faults = Array.from({ length: motion.faults.length > 0 ? count : 0 }, () => ({
    id: pick(motion.faults, random),
    severity: 0.4 + 1.1 * random(),
  }));
  const variant = motion.variants.length > 0 && random() < 0.3 ? pick(motion.variants, random) : null;
  // The ends of a movement last longer than its ways.
  const progress = random() < 0.3 ? 0 : random() < 0.45 ? 1 : random() * 1.15;
  const side = random() < 0.5 ? "left" : "right";
  const pose = motion.pose({ progress, side, faults, variant, since: 20 * random() }, body);
  return {
    pose: shaken(pose, random, random() < 0.3 ? 1.5 : 2.5 + 5 * random()),
    body,
    exercise: meta.id,
    posture: meta.posture,
  };
}

/** On the way from standing to the place; only its last part has the exercise's own posture. */
function arriving({ meta, motion }: Exercise, body: Proportions, random: Random): TrainingBody {
  const stages = motion.entrance(body);
  const at = Math.floor(random() * (stages.length - 1));
  const [from, to] = [stages[at]?.pose ?? STANDING, stages[at + 1]?.pose ?? STANDING];
  const u = random();
  const last = at === stages.length - 2;
  const standing = at === 0 && u < 0.15;
  const posture = last && u > 0.9 ? meta.posture : standing ? "standing" : "other";
  return { pose: shaken(mixed(from, to, u), random, 6), body, exercise: null, posture };
}

/** Joint angles are scattered by this many degrees: no person moves as the figure does. */
function shaken(pose: BodyPose, random: Random, spread: number): BodyPose {
  const by = (share: number) => spread * share * normal(random);
  const spine = ({ forward, aside, turn }: Bend, share: number): Bend => ({
    forward: forward + by(share),
    aside: aside + by(share * 0.5),
    turn: turn + by(share * 0.6),
  });
  const limb = (one: ArmPose): ArmPose => ({
    ...one,
    flexion: one.flexion + by(1.6),
    abduction: one.abduction + by(1.3),
    rotation: one.rotation + by(2),
    elbow: Math.max(-5, one.elbow + by(1.6) + 0.6 * Math.abs(by(1))),
  });
  const lower = (one: LegPose): LegPose => ({
    ...one,
    flexion: one.flexion + by(1.1),
    abduction: one.abduction + by(0.9),
    rotation: one.rotation + by(1.2),
    knee: Math.max(-5, one.knee + by(1.3)),
  });
  const apart = random() < 0.5;
  const [leftArm, leftLeg] = [limb(pose.leftArm), lower(pose.leftLeg)];
  const together = <T extends object>(own: T, other: T, base: T): T => {
    const result: Record<string, number> = {};
    for (const key of Object.keys(own)) {
      const of = (part: T) => (part as unknown as Record<string, number>)[key] ?? 0;
      result[key] = of(own) + 0.8 * (of(other) - of(base));
    }
    return result as unknown as T;
  };
  return {
    ...pose,
    pitch: pose.pitch + by(0.9),
    roll: pose.roll + by(0.6),
    waist: spine(pose.waist, 0.6),
    chest: spine(pose.chest, 0.6),
    neck: spine(pose.neck, 1.6),
    leftArm,
    leftLeg,
    rightArm: apart ? limb(pose.rightArm) : together(pose.rightArm, leftArm, pose.leftArm),
    rightLeg: apart ? lower(pose.rightLeg) : together(pose.rightLeg, leftLeg, pose.leftLeg),
  };
}

type Other = (random: Random) => { readonly pose: BodyPose; readonly posture: Posture };

const LYING: BodyPose = { ...STANDING, pitch: -90 };
const FACE_DOWN: BodyPose = { ...STANDING, pitch: 90 };

/** What people do beside the exercises, as joint angles with their usual scatter. */
const OTHERS: readonly Other[] = [
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
      ...bothArms({ flexion: 90 + 60 * (r() - 0.5) }),
      leftLeg: leg({ flexion: 90 - 70 * r(), knee: 90 - 70 * r() }),
      rightLeg: leg({ flexion: 80 + 25 * r(), knee: 90 * r() }),
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

function someProportions(random: Random): Proportions {
  const scale = 1 + 0.08 * normal(random);
  const parts = Object.entries(ADULT).map(([part, length]) => [
    part,
    length * scale * Math.max(0.75, 1 + 0.07 * normal(random)),
  ]);
  return { ...(Object.fromEntries(parts) as unknown as Proportions), girth: 0.85 + 0.45 * random() };
}

function maybeMirrored(pose: BodyPose, random: Random): BodyPose {
  return random() < 0.5 ? pose : mirrored(pose);
}

function pick<T>(among: readonly T[], random: Random): T {
  const one = among[Math.floor(random() * among.length)];
  if (one === undefined) throw new RangeError("There is nothing to draw from.");
  return one;
}
