import type { Asked } from "../space/sight.ts";
import type { ExerciseMeta } from "./facts.ts";

/** What the space layer is told of an exercise. */
export function askedOf({ id, posture, view, dose }: ExerciseMeta): Asked {
  // What is seen from the front turns to a side, and what is asked of each side is done by one at a time.
  return { exercise: id, posture, view, symmetric: view === "side" && !dose.perSide };
}
