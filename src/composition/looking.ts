import type { Looking } from "../capture/capture.ts";
import type { ExerciseMeta } from "../rules/contract.ts";

/**
 * Pictures a second that are looked at in a film of a slow movement: as many as a usual device sees live. Of the filmed
 * people in `../shared/recordings/real` as many sets are counted right at 15 a second as at 25.
 */
const SLOW_RATE = 15;

/**
 * Which model should look at a set, and how often. A film waits, so the surer model sees it. Before a camera the surer
 * one may only see movements that stop for a hold: they are slow, the swing is not. The drawn figure is plain enough for
 * the quick one.
 */
export function lookingAt(
  pictures: "camera" | "film" | "figure",
  { dose, readsBelly }: Pick<ExerciseMeta, "dose" | "readsBelly">,
): Looking {
  const slow = dose.holdSeconds > 0;
  if (pictures === "film")
    return { model: "thunder", rate: slow ? SLOW_RATE : null, belly: readsBelly === true };
  return {
    model: pictures === "camera" && slow ? "surest-live" : "lightning",
    rate: null,
    belly: readsBelly === true,
  };
}

/**
 * The same where it is not known what is done: every picture, since it may be a swing, and the belly, which alone tells a drawing-in
 * that nobody leads.
 */
export const LOOKING_AT_ANY = {
  camera: { model: "lightning", rate: null, belly: true },
  film: { model: "thunder", rate: null, belly: true },
} as const satisfies Readonly<Record<string, Looking>>;
