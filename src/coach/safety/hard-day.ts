import type { Sources } from "../../rules/contract.ts";
import { ACSM_EXERCISE, BACK_EXERCISES_NHS, SWING_LOAD } from "../../rules/sources.ts";

/** What one day came to, as far as the next needs to know. */
export interface DayLoad {
  /** Sets done, of all exercises. */
  readonly sets: number;
  /** Sets with a weight in the hands. */
  readonly weighted: number;
  /** Highest pain of the day, 0..10; null when not answered. */
  readonly pain: number | null;
}

/** So many sets make a hard day: twice a usual session of the starter plan. */
const MANY_SETS = 8;

/** A day with this pain was hard on the back, whatever was done. */
const SORE = 4;

/** Why rest is advised the day after, and on whose word. */
export const HARD_DAY = {
  sore: "Your back was sore last time. Rest today, and walk a little.",
  weighted: "Swings are hard work for the back. Rest today, and walk a little.",
  long: "That was a long session. Rest today, and walk a little.",
  sources: [SWING_LOAD, ACSM_EXERCISE, BACK_EXERCISES_NHS],
} as const satisfies Readonly<Record<"sore" | "weighted" | "long", string>> & { readonly sources: Sources };

/** Why the day was hard and rest is advised the day after; null when it was not. */
export function hardDay({ sets, weighted, pain }: DayLoad): string | null {
  if (sets === 0) return null;
  if (pain !== null && pain >= SORE) return HARD_DAY.sore;
  if (weighted > 0) return HARD_DAY.weighted;
  if (sets >= MANY_SETS) return HARD_DAY.long;
  return null;
}
