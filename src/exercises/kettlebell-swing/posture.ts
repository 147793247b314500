import { angleAt, DEGREES, distance, turnAt } from "../../pose/geometry.ts";
import type { Point } from "../../pose/pose.ts";
import type { SeenJoints } from "../../rules/contract.ts";
import { middle, middles } from "../../rules/kit/body.ts";
import type { Values } from "../../rules/kit/observed.ts";
import { clamp } from "../../rules/kit/statistics.ts";

/** The midline of a standing body and of its arms: both hands hold one bell, so left and right are one. */
export interface Midline {
  readonly shoulder: Point;
  readonly hip: Point;
  readonly knee: Point;
  /** The hands; where they were not seen, the end of arms that hang long, as they do in a swing. */
  readonly wrist: Point;
  readonly areHandsSeen: boolean;
  readonly elbow: Point | null;
  readonly ankle: Point | null;
  /** Trunk length in fractions of picture height. */
  readonly trunk: number;
}

/** What the counting watches; heights and lengths in trunk lengths, angles in degrees. */
export interface Stance {
  /** Wrists above the hips; below them it is negative. */
  readonly height: number;
  /** Shoulder-hip-knee angle, 0..180. */
  readonly hip: number;
  /** Angle at the shoulder between trunk and arm: 0 hangs along the trunk, 90 points ahead of it. */
  readonly arm: number;
  /** The arm above the horizontal, -90..90. */
  readonly elevation: number;
  /** Wrist to shoulder. */
  readonly reach: number;
}

/**
 * Hips this far above the ankles, in trunk lengths: standing. Labelled swings read 1.4-1.6 at the bottom and 1.0 when
 * squatted; somebody on a chair 0.85, on all fours or lying below 0.5.
 */
const STANDING = 0.7;

/** Knees this far above the ankles, trunk lengths: the shins stand, which they do not on all fours or kneeling. */
const SHINS_STAND = 0.35;

/** The shoulders are not far below the hips at the bottom of a hinge; trunk lengths. */
const SHOULDERS_BELOW = 0.35;

/** Shoulder and hip width as shares of the trunk, adults. */
const SHOULDERS = 0.7;
const HIPS = 0.44;

/** The midline; null when shoulders, hips, knees or arms were not seen. */
export function midlineOf(joints: SeenJoints): Midline | null {
  const [shoulder, hip, knee, elbow, hands] = middles(joints, "shoulder", "hip", "knee", "elbow", "wrist");
  if (!shoulder || !hip || !knee) return null;
  // Hands that swing fast, or between the legs, are what the model loses first.
  const wrist = hands ?? (elbow && { x: 2 * elbow.x - shoulder.x, y: 2 * elbow.y - shoulder.y });
  if (!wrist) return null;
  const trunk = distance(shoulder, hip);
  if (trunk === 0) return null;
  return {
    shoulder,
    hip,
    knee,
    wrist,
    areHandsSeen: hands !== null,
    elbow,
    ankle: middle(joints, "ankle"),
    trunk,
  };
}

/** Whether the body stands, upright or hinged; null when the feet were not seen. */
export function isStanding({ shoulder, hip, knee, ankle, trunk }: Midline, roll: number): boolean | null {
  if (ankle === null) return null;
  return (
    upwards(ankle, hip, roll) > STANDING * trunk &&
    upwards(ankle, knee, roll) > SHINS_STAND * trunk &&
    upwards(hip, shoulder, roll) > -SHOULDERS_BELOW * trunk
  );
}

/** What the counting watches, with the camera's roll taken out. */
export function stanceOf({ shoulder, hip, knee, wrist, trunk }: Midline, roll: number): Stance {
  return {
    height: upwards(hip, wrist, roll) / trunk,
    hip: angleAt(shoulder, hip, knee),
    arm: armAngle({ hip, shoulder, wrist }),
    elevation:
      Math.atan2(upwards(shoulder, wrist, roll), Math.abs(rightwards(shoulder, wrist, roll))) * DEGREES,
    reach: distance(shoulder, wrist) / trunk,
  };
}

/** Angle at the shoulder between trunk and arm, 0..180 degrees. */
export function armAngle({ hip, shoulder, wrist }: Pick<Midline, "hip" | "shoulder" | "wrist">): number {
  return angleAt(hip, shoulder, wrist);
}

/** Which way the body faces: +1 to the picture's right. At the bottom of a hinge the shoulders are ahead of the hips. */
export function facingOf({ shoulder, hip }: Midline, roll: number): -1 | 1 {
  return rightwards(hip, shoulder, roll) >= 0 ? 1 : -1;
}

/**
 * How far the line from the feet to the shoulders leans to the picture's right while the body stands straight, in
 * degrees; null while it is bent.
 */
export function straightLean({ shoulder, hip, knee, ankle, trunk }: Midline): number | null {
  if (ankle === null || angleAt(shoulder, hip, knee) < 165 || angleAt(hip, knee, ankle) < 160) return null;
  const up = ankle.y - shoulder.y;
  return up < trunk ? null : Math.atan2(shoulder.x - ankle.x, up) * DEGREES;
}

/** Names of what the faults measure: see `measuresOf`. */
export type Measure = "line" | "lean" | "arm" | "elbow" | "hinge";

/** Everything that the faults measure, in degrees but for the ratio. */
export function measuresOf(body: Midline, roll: number, facing: -1 | 1): Values<Measure> {
  const { shoulder, hip, knee, wrist, areHandsSeen, elbow, ankle } = body;
  const line = turnAt(shoulder, hip, knee) * facing;
  const hipAngle = line < 0 ? line + 360 : line;
  const kneeAngle = ankle === null ? null : angleAt(hip, knee, ankle);
  return {
    line: hipAngle,
    lean: -Math.atan2(facing * rightwards(hip, shoulder, roll), upwards(hip, shoulder, roll)) * DEGREES,
    arm: areHandsSeen
      ? Math.atan2(upwards(shoulder, wrist, roll), facing * rightwards(shoulder, wrist, roll)) * DEGREES
      : null,
    elbow: elbow === null || !areHandsSeen ? null : angleAt(shoulder, elbow, wrist),
    hinge: kneeAngle === null ? null : hingeShare(180 - Math.min(hipAngle, 180), 180 - kneeAngle),
  };
}

/**
 * How much of the bend is a hinge: hip flexion / (hip + knee flexion). Knees bent beyond 60° are a squat at any ratio,
 * so that the share is then at most the limit of the ratio.
 */
export function hingeShare(hipFlexion: number, kneeFlexion: number): number {
  const ratio = hipFlexion / Math.max(1, hipFlexion + kneeFlexion);
  return Math.min(ratio, (SQUAT_RATIO * SQUAT_KNEE) / Math.max(1, kneeFlexion));
}

/** Below this share of the hips in the bend it is a squat (docs/exercises.md). Filmed and labelled good swings read 0.64-0.74. */
export const SQUAT_RATIO = 0.55;

/** Knee flexion beyond this is a squat, degrees (docs/exercises.md). Good swings read 30-50°, a squatted one 95°. */
export const SQUAT_KNEE = 60;

/** Degrees that a standing or hinged body is turned off the side view, signed; null when a side was not seen. */
export function offSideStanding(joints: SeenJoints, trunk: number): number | null {
  const { leftShoulder, rightShoulder, leftHip, rightHip } = joints;
  if (!leftShoulder || !rightShoulder || !leftHip || !rightHip) return null;
  const shoulders = (leftShoulder.x - rightShoulder.x) / SHOULDERS;
  const hips = (leftHip.x - rightHip.x) / HIPS;
  return Math.asin(clamp((shoulders + hips) / 2 / trunk, -1, 1)) * DEGREES;
}

/** From `a` to `b` along the room's vertical, in fractions of picture height; `roll` in degrees to the right. */
function upwards(a: Point, b: Point, roll: number): number {
  const angle = roll / DEGREES;
  return (a.y - b.y) * Math.cos(angle) + (b.x - a.x) * Math.sin(angle);
}

/** From `a` to `b` along the room's horizontal. */
function rightwards(a: Point, b: Point, roll: number): number {
  const angle = roll / DEGREES;
  return (b.x - a.x) * Math.cos(angle) - (a.y - b.y) * Math.sin(angle);
}
