import type { Sources } from "../rules/contract.ts";
import { ACSM_EXERCISE, BACK_EXERCISES_NHS } from "../rules/sources.ts";
import { tr } from "../words/words.ts";

/** What one day came to, as far as the next needs to know. */
export interface DayLoad {
  /** Sets done, of all exercises. */
  readonly sets: number;
  /** Why what was done asks for rest, of an exercise that does (`restAfter`); null when none of them was done. */
  readonly hard: string | null;
  /** Highest pain of the day, 0..10; null when not answered. */
  readonly pain: number | null;
}

/** So many sets make a hard day: twice a usual workout of the starter plan. */
const MANY_SETS = 8;

/** A day with this pain was hard on the back, whatever was done. */
const SORE = 4;

const rest = () => tr("Rest today, and walk a little.");

/** Why rest is advised the day after, and on whose word; what an exercise adds stands with its own sources. */
export const HARD_DAY = {
  get sore() {
    return `${tr("Your back was sore last time.")} ${rest()}`;
  },
  get long() {
    return `${tr("That was a long session.")} ${rest()}`;
  },
  sources: [ACSM_EXERCISE, BACK_EXERCISES_NHS],
} as const satisfies Readonly<Record<"sore" | "long", string>> & { readonly sources: Sources };

/** Why the day was hard and rest is advised the day after; null when it was not. */
export function hardDay({ sets, hard, pain }: DayLoad): string | null {
  if (sets === 0) return null;
  if (pain !== null && pain >= SORE) return HARD_DAY.sore;
  if (hard !== null) return `${hard} ${rest()}`;
  if (sets >= MANY_SETS) return HARD_DAY.long;
  return null;
}
