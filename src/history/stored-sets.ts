import type { Progress, SetPart } from "../workout/progress.ts";
import { plain } from "./plain.ts";
import { countOf, type StoredSet } from "./schema.ts";

/**
 * What a log comes to as the history keeps it: a stored set for each stretch in which something was counted, by the
 * camera or by hand. Which model saw it is told by its recording.
 */
export function storedSetsOf({ sets, source }: Progress, sessionId: string): readonly StoredSet[] {
  return sets
    .flatMap(({ parts }) => parts)
    .map((part) => storedSetOf(part, source, sessionId))
    .filter((set) => set.repetitions.length > 0 || countOf(set) > 0);
}

/** One stretch of a set as the history keeps it. */
export function storedSetOf(part: SetPart, source: Progress["source"], sessionId: string): StoredSet {
  const { id, exercise, variant, asked, startedAt, endedAt, repetitions, removed, added } = part;
  const { partials, unseen } = part;
  return {
    id,
    sessionId,
    exercise,
    variant,
    source,
    model: null,
    startedAt: 1000 * startedAt,
    endedAt: endedAt === null ? null : 1000 * endedAt,
    asked,
    repetitions: repetitions.map(plain),
    partials: [...partials],
    unseen: [...unseen],
    corrected: { removed: [...removed], added },
  };
}
