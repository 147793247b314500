import { bearing, distance, midpoint, wrapDegrees } from "../../pose/geometry.ts";
import type { Point } from "../../pose/pose.ts";
import type { SeenJoints } from "../../rules/contract.ts";
import { middle, middleAngle, middles, seen } from "../../rules/kit/body.ts";
import { along, floorLine, heightAbove } from "../../rules/kit/floor.ts";

/** A camera may be tilted by 15°, look down, and see the body a little from its end; the lifts add up to 15°. */
const SLOPE = 35;

/**
 * How far the hips may lie above and below the line from shoulders to knees, trunk lengths: on all fours they are far
 * above it, while a body that arches much sinks far below.
 */
const HIPS_ABOVE = 0.35;
const HIPS_BELOW = 0.9;

/** How far the ankles may lie below that line: feet on the floor under lifted knees are further; trunk lengths. */
const FEET_BELOW = 0.4;

/** Hip-knee-ankle: plainly bent ones read 120°; a heel that comes nearer is another exercise; degrees. */
const KNEES_OPEN = 80;

/** Shoulder-hip-knee: a plainly over-arched body reads 110°; one that sits or draws its knees up 90°; degrees. */
const HIPS_OPEN = 97;

/**
 * Hands below the line from shoulders to knees, trunk lengths: of a plank or a kneeler a whole arm (1.1). Stretched
 * forward they hang by 0.25 at rest, by 0.55 when they alone stay low; along the body or aside they lie near the line.
 */
const HANDS_BELOW = { ahead: 0.75, elsewhere: 0.5 };

/** Stretched arms reach at least this far past the shoulders, seen obliquely too; trunk lengths. */
const ARMS_AHEAD = 0.45;

/** The face counts as turned up when its direction is within this many degrees of straight off the floor. */
const FACE_UP = 50;

/**
 * Whether the body lies face down as one long line, lifted or not; with `armsAhead` the arms must reach past the head.
 * Null when shoulders, hips, knees, ankles or arms were not seen.
 */
export function isProne(joints: SeenJoints, armsAhead: boolean): boolean | null {
  const [shoulder, hip, knee, ankle] = middles(joints, "shoulder", "hip", "knee", "ankle");
  const hand = hands(joints);
  const knees = middleAngle(joints, "hip", "knee", "ankle");
  const hips = middleAngle(joints, "shoulder", "hip", "knee");
  if (!shoulder || !hip || !knee || !ankle || !hand || knees === null || hips === null) return null;
  const line = floorLine(knee, shoulder);
  if (line === null) return false;
  const trunk = distance(shoulder, hip);
  const ahead = ((along(line, hand) - 1) * line.length) / trunk;
  const hipAlong = along(line, hip);
  return (
    line.slope <= SLOPE &&
    knees >= KNEES_OPEN &&
    hips >= HIPS_OPEN &&
    hipAlong > 0.1 &&
    hipAlong < 0.9 &&
    along(line, ankle) < hipAlong &&
    heightAbove(line, hip) < HIPS_ABOVE * trunk &&
    heightAbove(line, hip) > -HIPS_BELOW * trunk &&
    heightAbove(line, ankle) > -FEET_BELOW * trunk &&
    heightAbove(line, hand) > -(armsAhead ? HANDS_BELOW.ahead : HANDS_BELOW.elsewhere) * trunk &&
    (!armsAhead || ahead > ARMS_AHEAD) &&
    !isFaceUp(joints, hip, shoulder)
  );
}

/**
 * The hands, half way between left and right; where a wrist was not seen, its arm is drawn out from the elbow, and
 * null when neither arm was seen.
 */
export function hands(joints: SeenJoints): Point | null {
  const [left, right] = [hand(joints, "left"), hand(joints, "right")];
  return left && right ? midpoint(left, right) : (left ?? right);
}

/** +1 when the front of a body lying face down is clockwise of its trunk's upward direction in the picture, else -1. */
export function frontOfProne(joints: SeenJoints): -1 | 0 | 1 {
  const [shoulder, hip] = [middle(joints, "shoulder"), middle(joints, "hip")];
  if (!shoulder || !hip) return 0;
  return shoulder.x >= hip.x ? 1 : -1;
}

function hand(joints: SeenJoints, side: "left" | "right"): Point | null {
  const wrist = seen(joints, side, "wrist");
  if (wrist !== null) return wrist;
  const [shoulder, elbow] = [seen(joints, side, "shoulder"), seen(joints, side, "elbow")];
  return shoulder && elbow ? { x: 2 * elbow.x - shoulder.x, y: 2 * elbow.y - shoulder.y } : null;
}

/** True only when the face plainly looks away from the floor: seen from the side, a raised face looks ahead. */
function isFaceUp(joints: SeenJoints, hip: Point, shoulder: Point): boolean {
  const ear = middle(joints, "ear");
  const { nose } = joints;
  if (!ear || !nose) return false;
  const up = shoulder.x >= hip.x ? -90 : 90;
  return Math.abs(wrapDegrees(bearing(ear, nose) - bearing(hip, shoulder) - up)) < FACE_UP;
}
