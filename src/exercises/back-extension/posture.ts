import { bearing, distance, wrapDegrees } from "../../pose/geometry.ts";
import type { PairedJoint } from "../../pose/joints.ts";
import type { SeenJoints } from "../../rules/contract.ts";
import { middle, middleAngle, trunkLength } from "../../rules/kit/body.ts";

/** A camera tilted by 15° and a chair that is 20° too low or too high. */
const THIGH_SLOPE = 40;

/** The same camera, and knees pushed forward by hips that slide. */
const SHANK_SLOPE = 55;

/** Sitting, the knee reads 70-100°; sliding hips close it, feet put forward open it. Standing legs read above 150°. */
const KNEE: readonly [number, number] = [45, 140];

/** From the front the thigh is foreshortened to nothing; 25° off the side view it still reads 0.65 trunk lengths. */
const THIGH_LENGTH = 0.45;

/** A back that leans forward further than this, against the legs, rests or gets up; a squat's bottom reads -27°. */
export const FORWARD = -18;

/** Leaning back further than this, against the legs, is lying; a far too deep lean reads 60-70°. */
const BACK = 95;

/** A seat is this high above the ankles at least, in trunk lengths; a body sitting on the floor reads below 0.25. */
const SEAT_HEIGHT = 0.3;

/** How a seated body is held, in degrees as seen from its own side; null where a joint was not seen. */
export interface Seat {
  /** Which way the knees point in the picture: +1 to the right. */
  readonly front: -1 | 1;
  /** Trunk behind the picture's vertical. */
  readonly lean: number;
  /** Trunk behind upright as the legs tell it: thighs level, shanks upright. A tilted camera cancels out. */
  readonly leanOnLegs: number;
  /** Thigh below the picture's horizontal, from hip to knee. */
  readonly thigh: number;
  /** Knee in front of the ankle, against the picture's vertical. */
  readonly shank: number;
}

/** Reads the seat along the body's midline; null when shoulders, hips, knees or ankles were not seen. */
export function readSeat(joints: SeenJoints): Seat | null {
  const hip = middle(joints, "hip");
  const knee = middle(joints, "knee");
  if (!hip || !knee) return null;
  const front = knee.x < hip.x ? -1 : 1;
  const direction = (from: PairedJoint, to: PairedJoint): number | null => {
    const [a, b] = [middle(joints, from), middle(joints, to)];
    if (!a || !b) return null;
    return bearing({ x: front * a.x, y: a.y }, { x: front * b.x, y: b.y });
  };
  const [trunk, thigh, leg] = [
    direction("hip", "shoulder"),
    direction("hip", "knee"),
    direction("knee", "ankle"),
  ];
  if (trunk === null || thigh === null || leg === null) return null;
  const lean = wrapDegrees(-90 - trunk);
  const shank = wrapDegrees(leg - 90);
  return { front, lean, leanOnLegs: lean + (thigh + shank) / 2, thigh, shank };
}

/** Whether the body sits on a chair, seen from the side, upright or leaning back. */
export function isSeated(joints: SeenJoints, seat: Seat): boolean {
  const [hip, knee] = [middle(joints, "hip"), middle(joints, "knee")];
  const ankle = middle(joints, "ankle");
  const trunk = trunkLength(joints);
  const bend = middleAngle(joints, "hip", "knee", "ankle");
  if (!hip || !knee || !ankle || trunk === null || bend === null) return false;
  return (
    ankle.y - hip.y > SEAT_HEIGHT * trunk &&
    distance(hip, knee) > THIGH_LENGTH * trunk &&
    bend >= KNEE[0] &&
    bend <= KNEE[1] &&
    Math.abs(seat.thigh) <= THIGH_SLOPE &&
    Math.abs(seat.shank) <= SHANK_SLOPE &&
    seat.leanOnLegs >= FORWARD &&
    seat.leanOnLegs <= BACK
  );
}

/** How far the hips are in front of the ankles, in trunk lengths (negative behind them); null when not seen. */
export function hipsForward(joints: SeenJoints, seat: Seat): number | null {
  const [hip, ankle] = [middle(joints, "hip"), middle(joints, "ankle")];
  const trunk = trunkLength(joints);
  return hip && ankle && trunk !== null ? (seat.front * (hip.x - ankle.x)) / trunk : null;
}

/** Wrist to ear along the midline, in trunk lengths; null when not seen. */
export function handsToHead(joints: SeenJoints): number | null {
  const [wrist, ear] = [middle(joints, "wrist"), middle(joints, "ear")];
  const trunk = trunkLength(joints);
  return wrist && ear && trunk !== null ? distance(wrist, ear) / trunk : null;
}

/** How much further the wrists lie ahead of the shoulders than below them, in trunk lengths; null when not seen. */
export function handsAhead(joints: SeenJoints, { front }: Seat): number | null {
  const [wrist, shoulder] = [middle(joints, "wrist"), middle(joints, "shoulder")];
  const trunk = trunkLength(joints);
  if (!wrist || !shoulder || trunk === null) return null;
  return (front * (wrist.x - shoulder.x) - (wrist.y - shoulder.y)) / trunk;
}
