import { DEGREES, distance, midpoint } from "../../pose/geometry.ts";
import type { Point } from "../../pose/pose.ts";
import type { SeenJoints } from "../../rules/contract.ts";
import { bothSides, middle, seen } from "../../rules/kit/body.ts";
import type { Values } from "../../rules/kit/observed.ts";
import { clamp, median } from "../../rules/kit/statistics.ts";

/**
 * Width between the shoulders over the distance that the nose, and that crossed arms, lie ahead of them. Simulated
 * bodies: 3.5 and 2.9; people hold nose and arms a little further ahead. Neither decides alone: see `turnOf`.
 */
const SHOULDERS_OVER_NOSE = 3.1;
const SHOULDERS_OVER_ARMS = 2.7;

/** Shoulders and trunk that tip sideways together: the shoulders do so by up to this much more. */
const SHOULDERS_TIP = 1.35;

/** A trunk that leans by less than this may be only the jitter of its joints, degrees: still ones read up to 5. */
const JITTER = 6;

/** Further round than this no cue can tell, degrees. */
const FURTHEST = 85;

/** The cosine tells nothing below the first angle and as much as the sines from both together on, degrees. */
const FLAT = 10;
const STEEP = 20;

/** Weight of a cue that tells nothing: enough that the mean is defined. */
const FAINT = 0.02;

/** A cue this far from the middle one weighs half, degrees. */
const APART = 15;

/**
 * Narrower than this (trunk lengths) both shoulders were put in one place, as the model does in a far turn; the middle
 * between them is then wrong, too. A turn of 75° is as wide as 0.18.
 */
const COLLAPSED = 0.13;

/** Nose and arms that differ by more than this do not turn together, degrees. */
const DISAGREE = 28;

/** At rest nose and arms tell the same turn within this to either side of their mean, degrees. */
const TOGETHER = 12;

/** The thigh in trunk lengths: how far the knees are ahead of the hips. */
const THIGH = 0.8;

/** Names of what one frame shows: see `cuesOf`. */
export type Cue = "width" | "nose" | "arms" | "knees" | "tilt" | "line" | "reach" | "hands";

/** What was seen of a frame, or of the person's own rest. */
type Seen = Partial<Values<Cue>>;

/** Nothing seen. */
const NO_CUES: Values<Cue> = {
  width: null,
  nose: null,
  arms: null,
  knees: null,
  tilt: null,
  line: null,
  reach: null,
  hands: null,
};

/**
 * What one frame shows, in trunk lengths, the picture's roll taken out: width of the shoulders, nose and arms (wrists
 * and elbows) against the middle of the shoulders, knees against the middle of the hips, all positive to the picture's
 * right; `tilt` is the trunk's lean and `line` the shoulders' slope to the right in the picture, degrees. Null where it was not seen.
 */
export function cuesOf(joints: SeenJoints, rest: Seen): Values<Cue> {
  const { leftShoulder, rightShoulder } = joints;
  const roll = rest.tilt ?? 0;
  const hip = middle(joints, "hip");
  const knee = middle(joints, "knee");
  if (!leftShoulder || !rightShoulder || !hip) return NO_CUES;
  const shoulder = midpoint(leftShoulder, rightShoulder);
  const trunk = distance(shoulder, hip);
  if (trunk === 0 || Math.abs(rightwards(rightShoulder, leftShoulder, roll)) < COLLAPSED * trunk)
    return NO_CUES;
  const tilt = Math.atan2(shoulder.x - hip.x, hip.y - shoulder.y) * DEGREES;
  const line = slopeOf(leftShoulder, rightShoulder);
  const leanBy = (share: number) => roll + leanOf(tilt - roll, line - (rest.line ?? roll), share);
  const across = (from: Point, to: Point | null | undefined, lean: number) =>
    to ? rightwards(from, to, lean) / trunk : null;
  const [elbow, wrist] = [both(joints, "elbow"), both(joints, "wrist")];
  const arms = elbow && wrist ? midpoint(elbow, wrist) : (wrist ?? elbow);
  return {
    width: Math.abs(rightwards(rightShoulder, leftShoulder, roll)) / trunk,
    nose: across(shoulder, joints.nose, leanBy(0.5)),
    arms: across(shoulder, arms, leanBy(1)),
    knees: across(hip, knee, roll),
    tilt,
    line,
    reach: reachAcross(joints, trunk),
    hands:
      joints.leftWrist && joints.rightWrist ? distance(joints.leftWrist, joints.rightWrist) / trunk : null,
  };
}

/** What the person's rest tells: how far they sit turned from the camera (degrees) and the shoulders' full width. */
export function frontOf(rest: Seen): { readonly yaw: number; readonly width: number } | null {
  const { width } = rest;
  if (width === null || width === undefined || width === 0) return null;
  const turns = [sineCue(rest, "nose"), sineCue(rest, "arms")].filter((turn) => turn !== null);
  const yaw = turns.length === 0 ? 0 : turns.reduce((a, b) => a + b, 0) / turns.length;
  return { yaw, width: width / Math.cos(yaw / DEGREES) };
}

/**
 * Turn of the shoulders against the person's own rest in degrees, positive to their left; null when it cannot be told.
 * Three cues: nose and arms move aside with the sine, the shoulders narrow with the cosine. Their mean, but one that
 * is far from the middle one weighs little, so that a head that looks round alone, or hands that move alone, turn nothing.
 */
export function turnOf(cues: Seen, rest: Seen): number | null {
  const { width } = cues;
  const front = frontOf(rest);
  if (front === null || width === null || width === undefined) return null;
  const sines = (["nose", "arms"] as const).flatMap((name) => {
    const turn = sineCue(cues, name);
    return turn === null ? [] : [turn - ownRest(sineCue(rest, name), front.yaw)];
  });
  if (sines.length === 0) return null;
  const cosine = Math.min(FURTHEST, Math.acos(clamp(width / front.width, -1, 1)) * DEGREES);
  // The cosine has no side. Where nose and arms disagree, it is taken to tell of the smaller turn.
  const disagree = Math.max(...sines) - Math.min(...sines) > DISAGREE;
  const mean = sines.reduce((a, b) => a + b, 0) / sines.length;
  const aside = Math.sign(front.yaw + (disagree ? 0 : mean));
  const turns = [...sines, cosine * aside - front.yaw];
  const middle =
    turns.length === 3 ? (median(turns) ?? 0) : turns.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
  const weights = turns.map((turn, i) => {
    const sure = i < sines.length ? 1 : clamp((cosine - FLAT) / STEEP, 0, 1);
    return (sure + FAINT) / (1 + ((turn - middle) / APART) ** 2);
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  return turns.reduce((total, turn, i) => total + turn * (weights[i] ?? 0), 0) / sum;
}

/** Turn of the hips against rest in degrees, by the knees ahead of them; null when they were not seen. */
export function hipTurnOf({ knees }: Seen, { knees: rest }: Seen): number | null {
  if (knees === null || knees === undefined || rest === null || rest === undefined) return null;
  const angle = (offset: number) => Math.asin(clamp(offset / THIGH, -1, 1)) * DEGREES;
  return angle(knees) - angle(rest);
}

/**
 * Where a cue rests: with the others, as both together are steadier, unless it lies far from them (a head that is
 * turned to a screen).
 */
function ownRest(alone: number | null, together: number): number {
  return alone === null || Math.abs(alone - together) < TOGETHER ? together : alone;
}

/** The turn from the camera in degrees that one cue alone tells; null when it was not seen. */
function sineCue(cues: Seen, name: "nose" | "arms"): number | null {
  const [aside, width] = [cues[name], cues.width];
  if (aside === null || aside === undefined || width === null || width === undefined) return null;
  const over = name === "nose" ? SHOULDERS_OVER_NOSE : SHOULDERS_OVER_ARMS;
  return clamp(Math.atan2(over * aside, Math.max(width, COLLAPSED)) * DEGREES, -FURTHEST, FURTHEST);
}

/**
 * How far arms and head lean to the right with the trunk (both degrees). Small leans are mostly jitter of the shoulders,
 * which arms and head share; a large one may carry the shoulders level, and seen from above they slope in every turn: of
 * that only as much as both say.
 */
function leanOf(trunk: number, shoulders: number, share: number): number {
  const jitter = clamp(trunk, -JITTER, JITTER);
  const rest = trunk - jitter;
  const most = rest * SHOULDERS_TIP;
  return jitter * share + clamp(shoulders - jitter, Math.min(0, most), Math.max(0, most));
}

/** The slope of the line between a pair in degrees, downwards to the right, whichever of the two was called the left one. */
function slopeOf(a: Point, b: Point): number {
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  return Math.atan2(right.y - left.y, right.x - left.x) * DEGREES;
}

/** The larger distance of a wrist from the opposite shoulder, in trunk lengths; null when no wrist was seen. */
function reachAcross(joints: SeenJoints, trunk: number): number | null {
  const reaches = bothSides((side) => {
    const wrist = seen(joints, side, "wrist");
    const shoulder = seen(joints, side === "left" ? "right" : "left", "shoulder");
    return wrist && shoulder ? distance(wrist, shoulder) / trunk : null;
  }).filter((reach) => reach !== null);
  return reaches.length === 0 ? null : Math.max(...reaches);
}

/** The middle of a pair, only when both were seen: one elbow alone lies far aside. */
function both(joints: SeenJoints, joint: "elbow" | "wrist"): Point | null {
  const [left, right] = bothSides((side) => seen(joints, side, joint));
  return left && right ? midpoint(left, right) : null;
}

/** From `a` to `b` along the room's horizontal, in fractions of picture height; `roll` in degrees to the right. */
function rightwards(a: Point, b: Point, roll: number): number {
  const angle = roll / DEGREES;
  return (b.x - a.x) * Math.cos(angle) + (b.y - a.y) * Math.sin(angle);
}
