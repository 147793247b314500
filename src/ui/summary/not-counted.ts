import type { PartialRepetition } from "../../rules/contract.ts";
import { plural, tr } from "../../words/words.ts";
import type { WorkoutSnapshot } from "../../workout/snapshot.ts";
import { clock } from "./clock.ts";

/** What was seen of a set, live or kept. */
export type SeenOfSet = Pick<WorkoutSnapshot, "exercise" | "repetitions" | "partials" | "unseen">;

/** Whether the drawn figure did the set: then it is not the person who is spoken of. */
export function isByFigure({ source }: WorkoutSnapshot): boolean {
  return source?.kind === "demonstration";
}

/** What did not count of a set, a sentence for each reason. */
export function uncountedRemarks({ exercise, partials }: SeenOfSet): readonly string[] {
  if (exercise?.paced) return heldInVain(partials);
  if (partials.length === 0) return [];
  return [
    plural(partials.length, {
      one: "{n} start turned back early, so it was not counted.",
      other: "{n} starts turned back early, so they were not counted.",
    }),
  ];
}

/** The times at which it was. */
export function notCounted({ exercise, partials }: SeenOfSet): readonly string[] {
  if (exercise?.paced) return heldInVain(partials);
  if (partials.length === 0) return [];
  return [tr("{times}: turned back before half of the usual range.", { times: timesOf(partials) })];
}

/** Holds that were led and not counted, by why. */
function heldInVain(partials: readonly PartialRepetition[]): readonly string[] {
  const still = partials.filter(({ isStill }) => isStill);
  const left = partials.filter(({ isStill }) => !isStill);
  return [
    ...(still.length === 0
      ? []
      : [tr("Not counted, {times}: I saw no breath at your belly.", { times: timesOf(still) })]),
    ...(left.length === 0
      ? []
      : [tr("Not counted, {times}: I did not see you stay in place.", { times: timesOf(left) })]),
  ];
}

function timesOf(partials: readonly PartialRepetition[]): string {
  return partials.map(({ start }) => clock(start)).join(", ");
}
