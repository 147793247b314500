import type { StoredSet } from "./schema.ts";

/** What the person put right of a set, apart from what was seen. */
export type Corrected = StoredSet["corrected"];

/**
 * How the corrections of a set change when its newest repetition is taken back: one added by hand when nothing was
 * seen after it, else the newest seen one that still counts. Null when none is left.
 */
export function takenBack(
  { repetitions, corrected }: Pick<StoredSet, "repetitions" | "corrected">,
  addedLast: boolean,
): ((corrected: Corrected) => Corrected) | null {
  const newest = repetitions.findLastIndex((_, i) => !corrected.removed.includes(i));
  if (corrected.added > 0 && (addedLast || newest < 0))
    return ({ removed, added }) => ({ removed, added: Math.max(0, added - 1) });
  if (newest < 0) return null;
  return ({ removed, added }) => ({ removed: [...new Set([...removed, newest])], added });
}
