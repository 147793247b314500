import { ADULT } from "../motion/kit.ts";
import type { Joint } from "../pose/joints.ts";
import { type BodyPart, partsOf } from "../pose/parts.ts";
import type { Exercise, ExerciseMeta, View } from "../rules/contract.ts";
import { reachOf } from "./reach.ts";

/** What the picture should show for an exercise. */
export interface Wanted {
  readonly view: View;
  /** Joints that the exercise's rule reads, and the parts that they belong to. */
  readonly joints: readonly Joint[];
  readonly parts: readonly BodyPart[];
  /** Whether the trunk is upright (sitting) or along the floor in the ready posture; any where it swings between both. */
  readonly trunk: "upright" | "flat" | "any";
  /** How far the exercise stretches along the floor, in trunk lengths; null where the trunk is not along it. */
  readonly reach: number | null;
  /** How to take up the ready posture. */
  readonly ready: string;
}

/** Parts from the ends inward: an end that is cut off says best which way to move the phone. */
const ENDS_FIRST: readonly BodyPart[] = ["feet", "head", "hands", "knees", "hips", "elbows", "shoulders"];

/** A pelvis tipped further than this from upright lies or kneels along the floor, degrees. */
const FLAT = 45;

/** What the picture should show for an exercise, from what its rule reads and how its demonstration rests. */
export function wantedOf({ meta, motion }: Exercise): Wanted {
  const rest = motion.pose({ progress: 0, side: "left", faults: [], variant: null, since: 0 }, ADULT);
  const trunk = motion.continuous ? "any" : Math.abs(rest.pitch) > FLAT ? "flat" : "upright";
  return { ...wantedToSee(meta), trunk, reach: trunk === "flat" ? reachOf(motion) : null };
}

/** What the picture should show of a body that does an exercise, in whatever part of it. */
export function wantedToSee({ view, joints, text }: ExerciseMeta): Wanted {
  const belonging = partsOf(joints);
  const parts = ENDS_FIRST.filter((part) => belonging.includes(part));
  return { view, joints, parts, trunk: "any", reach: null, ready: text.ready };
}
