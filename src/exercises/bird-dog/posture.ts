import { distance, elevation } from "../../pose/geometry.ts";
import type { Side } from "../../pose/joints.ts";
import type { SeenJoints } from "../../rules/contract.ts";
import { bothSides, middle, seen, trunkLength } from "../../rules/kit/body.ts";
import { isFootOut } from "../../rules/kit/lost-leg.ts";
import { clamp } from "../../rules/kit/statistics.ts";
import { offSideLying } from "../../rules/kit/view.ts";

/** A camera may be tilted by 15°, hips and shoulders differ in height, and seen from a corner the back slopes more. */
const TRUNK_SLOPE = 45;

/** A planted arm hangs at about -88°, also under a tilted camera below this; degrees. */
const ARM_PLANTED = -50;

/** A kneeling thigh hangs at about -80 to -90°; degrees. */
const THIGH_PLANTED = -45;

/** The shin of a kneeling leg lies on the floor: seen from the side at 0 to 15°, under a tilted camera below this; degrees. */
const SHIN_FLAT = 42;

/** Elevation in degrees of what a side's arm and leg do; null where it was not seen. */
export interface Limbs {
  /** Shoulder to wrist and hip to ankle, left first; a leg whose foot is outside of the picture is not seen. */
  readonly arms: readonly [number | null, number | null];
  readonly legs: readonly [number | null, number | null];
  /** Shoulder to elbow and hip to knee. */
  readonly upperArms: readonly [number | null, number | null];
  readonly thighs: readonly [number | null, number | null];
}

/** Reads the elevation of all four limbs. */
export function limbsOf(joints: SeenJoints): Limbs {
  return {
    arms: bothSides((side) => elevationOf(joints, side, "shoulder", "wrist")),
    legs: bothSides((side) => (isFootOut(joints, side) ? null : elevationOf(joints, side, "hip", "ankle"))),
    upperArms: bothSides((side) => elevationOf(joints, side, "shoulder", "elbow")),
    thighs: bothSides((side) => elevationOf(joints, side, "hip", "knee")),
  };
}

/**
 * Whether the body is on hands and knees with at least one hand and one knee on the floor. Null when the trunk was not
 * seen, or a limb that may be the planted one.
 */
export function isOnAllFours(joints: SeenJoints, { arms }: Limbs): boolean | null {
  const [shoulder, hip] = [middle(joints, "shoulder"), middle(joints, "hip")];
  if (!shoulder || !hip) return null;
  if (Math.abs(elevation(hip, shoulder)) > TRUNK_SLOPE) return false;
  const arm = armPlanted(arms);
  const leg = oneOf(bothSides((side) => kneels(joints, side)));
  // The model often puts a planted far arm on the lifted near one: then only the kneeling leg speaks.
  if (arm === false && leg === true && areArmsAsOne(joints)) return true;
  return arm === false || leg === false ? false : arm === null || leg === null ? null : true;
}

function armPlanted(arms: Limbs["arms"]): boolean | null {
  return oneOf(arms.map((arm) => (arm === null ? null : arm <= ARM_PLANTED)));
}

/** True when one is, false when none can be, null when the unseen one decides. */
function oneOf(sides: readonly (boolean | null)[]): boolean | null {
  return sides.includes(true) ? true : sides.includes(null) ? null : false;
}

/** Hands and elbows nearer to each other than this are one arm that was found twice, trunk lengths. */
const AS_ONE = 0.2;

function areArmsAsOne(joints: SeenJoints): boolean {
  const trunk = trunkLength(joints);
  return (["elbow", "wrist"] as const).every((name) => {
    const [left, right] = [seen(joints, "left", name), seen(joints, "right", name)];
    return trunk !== null && left !== null && right !== null && distance(left, right) < AS_ONE * trunk;
  });
}

/** The larger of two measures, left first; the seen one where the other was not; null when neither was. */
export function higher([left, right]: Limbs["arms"]): number | null {
  return left === null || right === null ? (left ?? right) : Math.max(left, right);
}

/** Thigh down and shin along the floor; null when hip, knee or ankle was not seen. */
function kneels(joints: SeenJoints, side: Side): boolean | null {
  const thigh = elevationOf(joints, side, "hip", "knee");
  const shin = elevationOf(joints, side, "knee", "ankle");
  return thigh === null || shin === null ? null : thigh <= THIGH_PLANTED && Math.abs(shin) <= SHIN_FLAT;
}

/** A limb whose own root is not seen for a moment sets out from the other one: it is seen all the same. */
function elevationOf(
  joints: SeenJoints,
  side: Side,
  from: "shoulder" | "hip" | "knee",
  to: "elbow" | "wrist" | "knee" | "ankle",
): number | null {
  const end = seen(joints, side, to);
  const root = seen(joints, side, from) ?? middle(joints, from);
  return root && end ? elevation(root, end) : null;
}

/**
 * How far the camera is tilted as a body on all fours shows it, degrees, positive when the head's end is higher in the
 * picture: planted arms and kneeling thighs hang straight down. In the labelled recordings it reads 0 to 3° (the line
 * from knees to hands reads up to -12°, because knees are seen above the floor). Null when a joint was not seen.
 */
export function tiltOnAllFours(joints: SeenJoints): number | null {
  const arm = lean(joints, "shoulder", "wrist");
  const thigh = lean(joints, "hip", "knee");
  return arm === null || thigh === null ? null : (arm + thigh) / 2;
}

/** How far a line that hangs down points towards the head, degrees. */
function lean(joints: SeenJoints, from: "shoulder" | "hip", to: "wrist" | "knee"): number | null {
  const [root, end] = [middle(joints, from), middle(joints, to)];
  const [shoulder, hip] = [middle(joints, "shoulder"), middle(joints, "hip")];
  if (!root || !end || !shoulder || !hip) return null;
  const ahead = (end.x - root.x) * (shoulder.x >= hip.x ? 1 : -1);
  return (Math.atan2(ahead, end.y - root.y) * 180) / Math.PI;
}

/** Thigh against trunk of usual bodies: filmed side views read 0.81-0.90, simulated ones 0.76-0.88. */
const THIGH_OF_TRUNK = 0.85;

/**
 * How far the body is turned off the side view, degrees, signed as `offSideLying`: what the widths of shoulders and
 * hips say, or the mean of that and of how short the trunk looks against a thigh that hangs down, whichever is more.
 * Widths alone read 29° for the oblique half of bird-dog.two-views, as much as for bodies turned by 25°; with the
 * thigh it reads 38°. Null when a joint was not seen.
 */
export function offSideKneeling(joints: SeenJoints, { arms }: Limbs): number | null {
  // Shoulders of an arm that was found twice lie anywhere.
  if (armPlanted(arms) === false) return null;
  const byWidth = offSideLying(joints);
  const trunk = trunkLength(joints);
  const thighs = bothSides((side) => {
    const [hip, knee] = [seen(joints, side, "hip"), seen(joints, side, "knee")];
    return hip && knee ? distance(hip, knee) : null;
  });
  const thigh = higher(thighs);
  if (byWidth === null || trunk === null || thigh === null || thigh === 0) return null;
  const byLength = (Math.acos(clamp((THIGH_OF_TRUNK * trunk) / thigh, 0, 1)) * 180) / Math.PI;
  const width = Math.abs(byWidth);
  return Math.sign(byWidth) * Math.max(width, (width + byLength) / 2);
}
