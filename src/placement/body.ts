import { distance, elevation, midpoint } from "../pose/geometry.ts";
import { jointOf, type PairedJoint } from "../pose/joints.ts";
import { type Keypoint, type Point, type Pose, SEEN } from "../pose/pose.ts";

/** An edge of the picture. */
export type Edge = "left" | "right" | "top" | "bottom";

/** What one picture shows of a body; lengths in fractions of picture height. */
export interface Body {
  /** The body's ruler as well as it can be told: the largest estimate of the trunk's true length. */
  readonly size: number | null;
  /** Degrees that the body is turned off its side view: 0 from the side, 90 from the front or from foot or head; null when unknown. */
  readonly offSide: number | null;
  /** Elevation of the trunk, degrees; null when unknown. */
  readonly trunk: number | null;
  /** True when the trunk looks too short for its shoulders: it points at the camera. */
  readonly foreshortened: boolean;
  /** Mean score of the 17 joints. */
  readonly certainty: number;
  /** Seen joints, and the box around them. */
  readonly seen: readonly Point[];
}

/**
 * A joint this near to an edge is as good as cut off (fractions of height): the model puts what is outside just inside;
 * feet and hands cut off a drawn body were found at 0.027 to 0.05 from the edge, with scores above 0.4.
 */
const MARGIN = 0.04;

/** Lengths of an adult as shares of the trunk: shoulders, hips, thigh. */
const SHOULDERS = 0.7;
const HIPS = 0.44;
const THIGH = 0.85;

/** A trunk shorter than its own shoulders points at the camera: seen square it is 1.4 times as long. */
const FORESHORTENED = 1;

/** From this elevation on a trunk counts as upright, degrees. */
const UPRIGHT = 45;

/** Whether a joint was seen inside of the picture, which is `aspect` heights wide. */
export function isInPicture({ x, y, score }: Keypoint, aspect: number): boolean {
  return score >= SEEN && x > MARGIN && x < aspect - MARGIN && y > MARGIN && y < 1 - MARGIN;
}

/** The edge that is nearest to a point and how far away it is, negative outside. */
export function nearestEdge({ x, y }: Point, aspect: number): readonly [Edge, number] {
  const edges: readonly (readonly [Edge, number])[] = [
    ["left", x],
    ["right", aspect - x],
    ["top", y],
    ["bottom", 1 - y],
  ];
  return edges.reduce((nearest, edge) => (edge[1] < nearest[1] ? edge : nearest));
}

/** Measures a body in a picture that is `aspect` heights wide. */
export function measureBody(pose: Pose, aspect: number): Body {
  const all = Object.values(pose);
  const shoulders = bothOf(pose, "shoulder");
  const hips = bothOf(pose, "hip");
  const shoulder = middleOf(pose, "shoulder");
  const hip = middleOf(pose, "hip");
  const trunk = shoulder && hip ? distance(shoulder, hip) : null;
  const widths = [shoulders && distance(...shoulders) / SHOULDERS, ...thighs(pose)];
  const sizes = [trunk, ...widths].filter((size) => size !== null);
  const slope = shoulder && hip ? elevation(hip, shoulder) : null;
  return {
    size: sizes.length === 0 ? null : Math.max(...sizes),
    offSide: trunk && slope !== null && shoulders && hips ? offSide(trunk, slope, shoulders, hips) : null,
    trunk: slope,
    foreshortened: trunk !== null && shoulders !== null && trunk < FORESHORTENED * distance(...shoulders),
    certainty: all.reduce((sum, { score }) => sum + score, 0) / all.length,
    seen: all.filter((joint) => isInPicture(joint, aspect)),
  };
}

/**
 * How far a body is turned off its side view. Its left and right lie one behind the other when seen square from the
 * side, whatever the posture, and a camera that looks down parts them only upwards: so their distance sideways,
 * against the trunk, tells the turn.
 */
function offSide(
  trunk: number,
  slope: number,
  [a, b]: readonly [Point, Point],
  [c, d]: readonly [Point, Point],
): number {
  const aside = (Math.abs(a.x - b.x) / SHOULDERS + Math.abs(c.x - d.x) / HIPS) / 2 / trunk;
  // An upright trunk keeps its length when the body turns; one along the floor grows shorter as it turns.
  const turned = Math.abs(slope) > UPRIGHT ? Math.asin(Math.min(1, aside)) : Math.atan(aside);
  return (turned * 180) / Math.PI;
}

function thighs(pose: Pose): readonly number[] {
  return (["left", "right"] as const).flatMap((side) => {
    const [hip, knee] = [pose[jointOf(side, "hip")], pose[jointOf(side, "knee")]];
    return hip.score >= SEEN && knee.score >= SEEN ? [distance(hip, knee) / THIGH] : [];
  });
}

function bothOf(pose: Pose, joint: PairedJoint): readonly [Point, Point] | null {
  const [left, right] = [pose[jointOf("left", joint)], pose[jointOf("right", joint)]];
  return left.score >= SEEN && right.score >= SEEN ? [left, right] : null;
}

function middleOf(pose: Pose, joint: PairedJoint): Point | null {
  const both = bothOf(pose, joint);
  if (both !== null) return midpoint(...both);
  const [left, right] = [pose[jointOf("left", joint)], pose[jointOf("right", joint)]];
  return [left, right].find(({ score }) => score >= SEEN) ?? null;
}
