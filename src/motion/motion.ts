import type { Side } from "../pose/joints.ts";

/** Angles of an arm in degrees; all zero hangs straight down beside the body. */
export interface ArmPose {
  /** Lifted forward; 180 is overhead, negative is behind the body. */
  readonly flexion: number;
  /** Lifted outward to the side; negative crosses in front of the body. */
  readonly abduction: number;
  /** Turned about its length, so that a bent forearm points inward. */
  readonly rotation: number;
  readonly elbow: number;
  /** Hand bent to the front, as when it is planted on the floor. */
  readonly wrist: number;
}

/** Angles of a leg in degrees; all zero stands straight with the foot flat. */
export interface LegPose {
  /** Thigh lifted forward; negative is behind the body. */
  readonly flexion: number;
  /** Spread outward. */
  readonly abduction: number;
  /** Turned about its length, toes outward. */
  readonly rotation: number;
  readonly knee: number;
  /** Toes pointed away from the shin. */
  readonly ankle: number;
}

/** Bend of one part of the spine in degrees: forward, to the person's right, and turned to the person's left. */
export interface Bend {
  readonly forward: number;
  readonly aside: number;
  readonly turn: number;
}

/** A whole body in joint angles (degrees). Where it touches the floor follows from the angles. */
export interface BodyPose {
  /** Pelvis turned about the vertical: 0 faces the picture's right, 90 faces away, -90 faces the camera. */
  readonly yaw: number;
  /** Pelvis tipped forward from upright: 90 lies face down, -90 lies on the back. */
  readonly pitch: number;
  /** Pelvis tilted to the person's right. */
  readonly roll: number;
  readonly waist: Bend;
  readonly chest: Bend;
  readonly neck: Bend;
  readonly leftArm: ArmPose;
  readonly rightArm: ArmPose;
  readonly leftLeg: LegPose;
  readonly rightLeg: LegPose;
  /** Belly wall: 0 at ease, 1 filled with breath, -1 drawn in. */
  readonly belly: number;
}

/** Lengths of a body's parts in metres, from joint to joint. */
export interface Proportions {
  /** Hip line to the middle of the back, and from there to the shoulder line. */
  readonly waist: number;
  readonly chest: number;
  /** Shoulder line to the level of the ears. */
  readonly neck: number;
  /** Half of the distance between the shoulders, and between the hips. */
  readonly shoulder: number;
  readonly hip: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly thigh: number;
  readonly shank: number;
  /** Ankle above the sole, and ankle to the tip of the toes. */
  readonly ankle: number;
  readonly foot: number;
  /** Thickness of everything soft; 1 is usual. */
  readonly girth: number;
}

/** A point of the body whose place on the floor is kept while the rest moves; the sacrum is the back of the pelvis. */
export type Anchor = "feet" | "knees" | "pelvis" | "sacrum";

/** A fault and how plainly it is shown: 0 is right, 1 the plain fault, up to 2 worse. */
export interface FaultDose {
  readonly id: string;
  readonly severity: number;
}

/** What is to be performed at one moment of a repetition. */
export interface MotionState {
  /** 0 at rest, 1 at the top (the swing: 0 at its bottom). */
  readonly progress: number;
  /** The side of a repetition that has one; ignored by the others. */
  readonly side: Side;
  readonly faults: readonly FaultDose[];
  readonly variant: string | null;
  /** Seconds since the repetition began; for faults that are an unrest. */
  readonly since: number;
}

/** Seconds of the parts of a repetition, and of the rest after it. */
export interface Timing {
  readonly out: number;
  readonly hold: number;
  readonly back: number;
  readonly pause: number;
}

/** A posture on the way from standing to the rest posture, and how long reaching the next one takes. */
export interface Stage {
  readonly pose: BodyPose;
  readonly seconds: number;
  /** Kept in its place on the way to the next posture. */
  readonly anchor: Anchor;
}

/** A thing in the room that the exercise needs. */
export type Prop = "mat" | "chair" | "bell";

/** How an exercise is performed, right and with each of its faults: pure functions, no clock, no picture. */
export interface Motion {
  /** True when repetitions change sides. */
  readonly sides: boolean;
  /** True when the app leads the pace and the top is a held breath phase. */
  readonly paced: boolean;
  /** True when repetitions follow each other without a rest, like a pendulum. */
  readonly continuous: boolean;
  readonly anchor: Anchor;
  readonly props: readonly Prop[];
  /** Ids of the faults and variants that it can show. */
  readonly faults: readonly string[];
  readonly variants: readonly string[];
  /** The body at one moment of a repetition. */
  pose(moment: MotionState, body: Proportions): BodyPose;
  timing(faults: readonly FaultDose[]): Timing;
  /** The way from standing beside the place to the rest posture; played backwards to get up. */
  entrance(body: Proportions): readonly Stage[];
  /** Index of the stage at which the hands take the bell; null where there is none. */
  readonly grip: number | null;
}
