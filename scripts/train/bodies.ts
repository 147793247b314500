import { mixed } from "../../src/demonstration/ease.ts";
import { normal, randomOf } from "../../src/demonstration/random.ts";
import { ADULT, mirrored, STANDING } from "../../src/motion/kit.ts";
import type { ArmPose, Bend, BodyPose, LegPose, Proportions } from "../../src/motion/motion.ts";
import type { Exercise } from "../../src/rules/contract.ts";
import type { Posture } from "../../src/space/posture.ts";
import { OTHERS } from "./others.ts";
import type { Random } from "./random.ts";

/** A body in joint angles, what it does and how it lies, sits or stands. */
export interface TrainingBody {
  readonly pose: BodyPose;
  readonly body: Proportions;
  /** Id of the exercise that is done, or null for anything else. */
  readonly exercise: string | null;
  readonly posture: Posture;
  /** The same body at rest, as it was seen before; null when it was not. */
  readonly rest: BodyPose | null;
  /** Id of the exercise that was asked, where something else is done after its rest; else null. */
  readonly asked: string | null;
}

/** How often what is drawn: the exercises, the ways into them, and other movements. */
const SHARES = { exercise: 0.67, entrance: 0.1 };

/**
 * How often the rest was seen before: of an exercise (at times it was no rest), and of what is done after another
 * exercise's rest, or after its own.
 */
const RESTED = { done: 0.58, wrong: 0.07, settling: 0.06, asked: 0.4, same: 0.3 };

/** Of the scatter of joint angles so much is the person's own and stays, and so much is the moment's. */
const [OWN, ALONE] = [0.85, 0.5];

const STILL = { progress: 0, side: "left", faults: [], variant: null, since: 3 } as const;

/** Draws a body: mostly one that exercises, right or wrong, shaken out of the figure's own grace. */
export function someBody(exercises: readonly Exercise[], random: Random): TrainingBody {
  const body = someProportions(random);
  const share = random();
  if (share < SHARES.exercise) return exercising(pick(exercises, random), body, random);
  if (share < SHARES.exercise + SHARES.entrance) return arriving(pick(exercises, random), body, random);
  const other = pick(OTHERS, random)(random);
  const pose = shaken(maybeMirrored(other.pose, random), random, 9);
  const { posture } = other;
  const before = random();
  if (before < RESTED.asked) {
    const { meta, motion } = pick(exercises, random);
    const rest = shaken(motion.pose(STILL, body), random, 5);
    return { pose, body, exercise: null, posture, rest, asked: meta.id };
  }
  const rest = before < RESTED.asked + RESTED.same ? shaken(pose, random, 3) : null;
  return { pose, body, exercise: null, posture, rest, asked: null };
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
  const moment = { side, faults, variant, since: 20 * random() } as const;
  const spread = random() < 0.3 ? 1.5 : 2.5 + 5 * random();
  // What is this person's own is there at rest as it is in the movement.
  const own = Math.floor(1e9 * random());
  const at = (share: number, alone: number) =>
    shaken(
      shaken(motion.pose({ ...moment, progress: share }, body), randomOf(own), OWN * spread),
      random,
      alone * spread,
    );
  const before = random();
  const rested = (): BodyPose | null => {
    if (before < RESTED.done) return at(0.12 * random(), ALONE / 3);
    if (before < RESTED.done + RESTED.wrong) return at(random(), ALONE / 3);
    // Taken for the rest while the person was still settling.
    return before < RESTED.done + RESTED.wrong + RESTED.settling ? settling(motion, body, random) : null;
  };
  return {
    pose: at(progress, ALONE),
    body,
    exercise: meta.id,
    posture: meta.posture,
    rest: rested(),
    asked: null,
  };
}

/** Nearly in the place, on the last part of the way into it. */
function settling({ entrance }: Exercise["motion"], body: Proportions, random: Random): BodyPose {
  const [from = STANDING, to = STANDING] = entrance(body)
    .slice(-2)
    .map(({ pose }) => pose);
  return shaken(mixed(from, to, 0.6 + 0.4 * random()), random, 4);
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
  const pose = shaken(mixed(from, to, u), random, 6);
  return { pose, body, exercise: null, posture, rest: null, asked: null };
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
