import type { Anchor, ArmPose, Bend, BodyPose, LegPose, Proportions } from "../motion/motion.ts";
import type { Side } from "../pose/joints.ts";
import { along, between, dot, type Frame, ORIGIN, tilt, tip, twist, UPRIGHT, type Vector } from "./vector.ts";

/** Where an arm is: its joints, and how its upper part, its lower part and its hand are turned. */
export interface Arm {
  readonly shoulder: Vector;
  readonly elbow: Vector;
  readonly wrist: Vector;
  readonly hand: Vector;
  readonly upper: Frame;
  readonly lower: Frame;
  readonly palm: Frame;
}

/** Where a leg is: its joints, and how its thigh, shank and foot are turned. */
export interface Leg {
  readonly hip: Vector;
  readonly knee: Vector;
  readonly ankle: Vector;
  readonly heel: Vector;
  readonly toe: Vector;
  readonly upper: Frame;
  readonly lower: Frame;
  /** Its up points along the shin side of the foot, its forward to the toes. */
  readonly foot: Frame;
}

/** A body in the room: every joint in metres, y = 0 on the floor. */
export interface Skeleton {
  readonly pelvis: Vector;
  readonly waist: Vector;
  /** Middle of the shoulder line. */
  readonly neck: Vector;
  /** Middle between the ears. */
  readonly head: Vector;
  readonly pelvisFrame: Frame;
  readonly waistFrame: Frame;
  readonly chestFrame: Frame;
  readonly headFrame: Frame;
  readonly arms: Readonly<Record<Side, Arm>>;
  readonly legs: Readonly<Record<Side, Leg>>;
  readonly belly: number;
  readonly body: Proportions;
}

/** Half thickness in metres, for usual girth, of what touches the floor or the seat. */
export const PELVIS_RADIUS = 0.1;
const CHEST_RADIUS = 0.105;
const HEAD_RADIUS = 0.1;
const ELBOW_RADIUS = 0.04;
const WRIST_RADIUS = 0.03;
const HAND_RADIUS = 0.018;
const KNEE_RADIUS = 0.055;
const TOE_RADIUS = 0.02;

/** How far a shoulder rises with an arm that is lifted overhead (the shoulder blade turns with it), in metres. */
const SHOULDER_RISE = 0.025;

/** Length of the hand from wrist to the middle of the fingers, and of the heel behind the ankle, in metres. */
const HAND_LENGTH = 0.1;
const HEEL_LENGTH = 0.045;

/**
 * Puts a posture into the room: joints from angles (forward kinematics), then the whole body lowered or lifted until
 * its lowest part touches the floor. The pelvis stands over the origin.
 */
export function skeletonOf(pose: BodyPose, body: Proportions): Skeleton {
  const pelvisFrame = tilt(tip(twist(UPRIGHT, pose.yaw), pose.pitch), pose.roll);
  const waistFrame = bent(pelvisFrame, pose.waist);
  const chestFrame = bent(waistFrame, pose.chest);
  const headFrame = bent(chestFrame, pose.neck);
  const waist = along(ORIGIN, waistFrame.up, body.waist);
  const neck = along(waist, chestFrame.up, body.chest);
  const head = along(neck, headFrame.up, body.neck);
  const skeleton: Skeleton = {
    pelvis: ORIGIN,
    waist,
    neck,
    head,
    pelvisFrame,
    waistFrame,
    chestFrame,
    headFrame,
    arms: {
      left: armOf(pose.leftArm, neck, chestFrame, body, -1),
      right: armOf(pose.rightArm, neck, chestFrame, body, 1),
    },
    legs: {
      left: legOf(pose.leftLeg, pelvisFrame, body, -1),
      right: legOf(pose.rightLeg, pelvisFrame, body, 1),
    },
    belly: pose.belly,
    body,
  };
  return moved(skeleton, { x: 0, y: -lowest(skeleton), z: 0 });
}

/** Where an anchor of the body is on the floor (its y is 0). */
export function anchorOf({ pelvis, pelvisFrame, legs, body }: Skeleton, anchor: Anchor): Vector {
  if (anchor === "pelvis") return { ...pelvis, y: 0 };
  if (anchor === "sacrum")
    return { ...along(pelvis, pelvisFrame.forward, -PELVIS_RADIUS * body.girth), y: 0 };
  const { left, right } = legs;
  const point = anchor === "feet" ? between(left.ankle, right.ankle) : between(left.knee, right.knee);
  return { ...point, y: 0 };
}

/** The same body moved by `by` metres. */
export function moved(skeleton: Skeleton, by: Vector): Skeleton {
  const shift = (point: Vector) => along(point, by, 1);
  const arm = (from: Arm): Arm => ({
    ...from,
    shoulder: shift(from.shoulder),
    elbow: shift(from.elbow),
    wrist: shift(from.wrist),
    hand: shift(from.hand),
  });
  const leg = (from: Leg): Leg => ({
    ...from,
    hip: shift(from.hip),
    knee: shift(from.knee),
    ankle: shift(from.ankle),
    heel: shift(from.heel),
    toe: shift(from.toe),
  });
  return {
    ...skeleton,
    pelvis: shift(skeleton.pelvis),
    waist: shift(skeleton.waist),
    neck: shift(skeleton.neck),
    head: shift(skeleton.head),
    arms: { left: arm(skeleton.arms.left), right: arm(skeleton.arms.right) },
    legs: { left: leg(skeleton.legs.left), right: leg(skeleton.legs.right) },
  };
}

function bent(frame: Frame, { forward, aside, turn }: Bend): Frame {
  return tilt(tip(twist(frame, turn), forward), aside);
}

/** `hand` is 1 for the right side and -1 for the left. */
function armOf(pose: ArmPose, neck: Vector, chest: Frame, body: Proportions, hand: 1 | -1): Arm {
  const lifted = tilt(tip(chest, -pose.flexion), -hand * pose.abduction);
  const raised = (1 - dot(lifted.up, chest.up)) / 2;
  const side = along(neck, chest.right, hand * body.shoulder);
  const shoulder = along(side, chest.up, SHOULDER_RISE * raised * raised);
  const upper = twist(lifted, hand * pose.rotation);
  const lower = tip(upper, -pose.elbow);
  const elbow = along(shoulder, upper.up, -body.upperArm);
  const wrist = along(elbow, lower.up, -body.forearm);
  const palm = tip(lower, -pose.wrist);
  return { shoulder, elbow, wrist, hand: along(wrist, palm.up, -HAND_LENGTH), upper, lower, palm };
}

function legOf(pose: LegPose, pelvis: Frame, body: Proportions, hand: 1 | -1): Leg {
  const hip = along(ORIGIN, pelvis.right, hand * body.hip);
  const lifted = tilt(tip(pelvis, -pose.flexion), -hand * pose.abduction);
  const upper = twist(lifted, -hand * pose.rotation);
  const lower = tip(upper, pose.knee);
  const foot = tip(lower, pose.ankle);
  const knee = along(hip, upper.up, -body.thigh);
  const ankle = along(knee, lower.up, -body.shank);
  const sole = along(ankle, foot.up, -body.ankle);
  return {
    hip,
    knee,
    ankle,
    heel: along(sole, foot.forward, -HEEL_LENGTH),
    toe: along(sole, foot.forward, body.foot),
    upper,
    lower,
    foot,
  };
}

/** Height of the lowest part of the body. */
function lowest({ pelvis, waist, neck, head, chestFrame, arms, legs, body }: Skeleton): number {
  const ribs = between(waist, neck, 0.6);
  const limbs = [arms.left, arms.right].flatMap(({ elbow, wrist, hand }) => [
    elbow.y - ELBOW_RADIUS,
    wrist.y - WRIST_RADIUS,
    hand.y - HAND_RADIUS,
  ]);
  const supports = [legs.left, legs.right].flatMap(({ knee, heel, toe }) => [
    knee.y - KNEE_RADIUS * body.girth,
    heel.y,
    toe.y,
    toe.y + body.ankle * 0.35 - TOE_RADIUS,
  ]);
  // The shoulder blades reach the floor before the ribs when the body lies on its back.
  const blades = along(neck, chestFrame.up, -0.02);
  return Math.min(
    pelvis.y - PELVIS_RADIUS * body.girth,
    ribs.y - CHEST_RADIUS * body.girth,
    blades.y - CHEST_RADIUS * body.girth,
    head.y - HEAD_RADIUS,
    ...limbs,
    ...supports,
  );
}
