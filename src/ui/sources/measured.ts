import type { ExerciseMeta } from "../../rules/contract.ts";
import { tr } from "../../words/words.ts";

/** On whose movements the limits of an exercise were measured, in one sentence. */
export function measuredOn({ filmed }: Pick<ExerciseMeta, "filmed">): string {
  return filmed
    ? tr("The limits were measured on simulated bodies and on a few people who were filmed.")
    : tr("The limits were measured on simulated bodies. Nobody has been filmed doing it yet.");
}
