import type { Side } from "../pose/joints.ts";
import type {
  ArmPose,
  Bend,
  BodyPose,
  FaultDose,
  LegPose,
  Motion,
  MotionState,
  Proportions,
  Timing,
} from "./motion.ts";

const NO_BEND: Bend = { forward: 0, aside: 0, turn: 0 };
const HANGING_ARM: ArmPose = { flexion: 4, abduction: 6, rotation: 0, elbow: 10, wrist: 0 };
const STRAIGHT_LEG: LegPose = { flexion: 0, abduction: 3, rotation: 6, knee: 2, ankle: 2 };

/** Standing at ease, facing the picture's right. */
export const STANDING: BodyPose = {
  yaw: 0,
  pitch: 0,
  roll: 0,
  waist: NO_BEND,
  chest: NO_BEND,
  neck: NO_BEND,
  leftArm: HANGING_ARM,
  rightArm: HANGING_ARM,
  leftLeg: STRAIGHT_LEG,
  rightLeg: STRAIGHT_LEG,
  belly: 0,
};

/** Sizes of an adult 1.70 m tall, after Drillis and Contini's segment lengths. */
export const ADULT: Proportions = {
  waist: 0.25,
  chest: 0.26,
  neck: 0.195,
  shoulder: 0.17,
  hip: 0.095,
  upperArm: 0.285,
  forearm: 0.25,
  thigh: 0.41,
  shank: 0.405,
  ankle: 0.075,
  foot: 0.17,
  girth: 1,
};

/** A bend of the spine from the parts that are not zero. */
export function bend(parts: Partial<Bend>): Bend {
  return { ...NO_BEND, ...parts };
}

/** An arm from the angles that differ from hanging straight. */
export function arm(parts: Partial<ArmPose>): ArmPose {
  return { flexion: 0, abduction: 0, rotation: 0, elbow: 0, wrist: 0, ...parts };
}

/** A leg from the angles that differ from standing straight. */
export function leg(parts: Partial<LegPose>): LegPose {
  return { flexion: 0, abduction: 0, rotation: 0, knee: 0, ankle: 0, ...parts };
}

/** Both arms alike. */
export function bothArms(parts: Partial<ArmPose>): Pick<BodyPose, "leftArm" | "rightArm"> {
  return { leftArm: arm(parts), rightArm: arm(parts) };
}

/** Both legs alike. */
export function bothLegs(parts: Partial<LegPose>): Pick<BodyPose, "leftLeg" | "rightLeg"> {
  return { leftLeg: leg(parts), rightLeg: leg(parts) };
}

/** The same posture with left and right exchanged. */
export function mirrored(pose: BodyPose): BodyPose {
  const flip = ({ forward, aside, turn }: Bend): Bend => ({ forward, aside: -aside, turn: -turn });
  return {
    ...pose,
    roll: -pose.roll,
    waist: flip(pose.waist),
    chest: flip(pose.chest),
    neck: flip(pose.neck),
    leftArm: pose.rightArm,
    rightArm: pose.leftArm,
    leftLeg: pose.rightLeg,
    rightLeg: pose.leftLeg,
  };
}

/** The named numbers that an exercise's postures are made of. */
type Measures<M> = { readonly [K in keyof M]: number };

/** What a fault changes by at severity 1, growing with it. Times are those at severity 1, in seconds. */
export interface FaultShape<M> {
  readonly rest?: Partial<Measures<M>>;
  readonly top?: Partial<Measures<M>>;
  readonly timing?: Partial<Timing>;
}

/** An exercise's motion as data: the numbers of its two ends, and how each fault (by its id) and variant changes them. */
export interface MotionShape<M extends Measures<M>, Fault extends string>
  extends Pick<Motion, "anchor" | "props" | "entrance"> {
  readonly sides?: boolean;
  readonly paced?: boolean;
  readonly continuous?: boolean;
  readonly grip?: number;
  readonly rest: M;
  readonly top: M;
  readonly timing: Timing;
  readonly faults: Readonly<Record<Fault, FaultShape<M>>>;
  readonly variants: Readonly<Record<string, { readonly rest: Partial<M>; readonly top: Partial<M> }>>;
  /** The posture that these numbers describe. */
  readonly build: (measures: M, body: Proportions, moment: { side: Side; since: number }) => BodyPose;
}

/** Makes a motion of its shape: mixes rest and top by progress, with the faults' changes added by severity. */
export function defineMotion<M extends Measures<M>, Fault extends string>(
  shape: MotionShape<M, Fault>,
): Motion {
  const faultShapes: Readonly<Record<string, FaultShape<M> | undefined>> = shape.faults;
  const measures = ({ progress, faults, variant }: MotionState): M => {
    const change = variant === null ? undefined : shape.variants[variant];
    const rest: M = { ...shape.rest, ...change?.rest };
    const top: M = { ...shape.top, ...change?.top };
    const mixed: Record<string, number> = {};
    for (const key of Object.keys(rest) as (keyof M & string)[]) {
      const low = rest[key] + sum(faults, (id) => faultShapes[id]?.rest?.[key]);
      const high = top[key] + sum(faults, (id) => faultShapes[id]?.top?.[key]);
      mixed[key] = low + (high - low) * progress;
    }
    return mixed as M;
  };
  return {
    sides: shape.sides ?? false,
    paced: shape.paced ?? false,
    continuous: shape.continuous ?? false,
    anchor: shape.anchor,
    props: shape.props,
    faults: Object.keys(faultShapes),
    variants: Object.keys(shape.variants),
    entrance: shape.entrance,
    grip: shape.grip ?? null,
    pose: (moment, body) => shape.build(measures(moment), body, moment),
    timing: (faults) => timingWith(shape.timing, faults, faultShapes),
  };
}

/** Beyond the plain fault a body can only go a little further before its joints end. */
const BEYOND = 0.4;

function extent(severity: number): number {
  return severity <= 1 ? severity : 1 + (severity - 1) * BEYOND;
}

function sum(faults: readonly FaultDose[], change: (id: string) => number | undefined): number {
  return faults.reduce((total, { id, severity }) => total + extent(severity) * (change(id) ?? 0), 0);
}

/** No part of a movement is over faster than this (seconds): a body has weight. */
const QUICKEST = 0.1;

/** Times shrink by a constant ratio per severity, so that they never reach zero. */
function timingWith(
  usual: Timing,
  faults: readonly FaultDose[],
  shapes: Readonly<Record<string, { readonly timing?: Partial<Timing> } | undefined>>,
): Timing {
  const scaled = (part: keyof Timing) =>
    faults.reduce((seconds, { id, severity }) => {
      const plain = shapes[id]?.timing?.[part];
      return plain === undefined ? seconds : Math.max(QUICKEST, seconds * (plain / usual[part]) ** severity);
    }, usual[part]);
  return { out: scaled("out"), hold: scaled("hold"), back: scaled("back"), pause: scaled("pause") };
}
