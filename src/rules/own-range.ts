import { capChecks } from "./cap-stand.ts";
import type { ExerciseMeta, Repetition } from "./contract.ts";
import { mean } from "./kit/statistics.ts";
import { scoreChecks } from "./score.ts";

/** So many slow repetitions set the range of the day. */
const FIRST = 2;

/** What angles of a body seen square on may be off, degrees (docs/exercises.md): what lies less below the range has reached it. */
const NOISE = 5;

/** Whoever stays so long at the top was in no hurry, seconds. */
const HELD = 1;

/** How good a repetition is that stays behind the range of the day: less than its own best, and no fault. */
const BEHIND = 0.5;

/**
 * The range of the day, degrees: the mean of the first slow repetitions of an exercise in which it was seen, no more than the
 * exercise allows, nor than was asked at most. Null while there are too few, and where the exercise has none.
 */
export function rangeToday(
  repetitions: readonly Repetition[],
  { ownRange, caps }: Pick<ExerciseMeta, "ownRange" | "caps">,
  asked: Readonly<Record<string, number>> = {},
): number | null {
  if (ownRange === null) return null;
  const values = repetitions
    .filter(isSlow)
    .flatMap(({ checks }) => checks.find(({ id }) => id === ownRange.fault)?.value ?? [])
    .slice(0, FIRST);
  const most = caps.find(({ id }) => id === ownRange.cap)?.most ?? Number.POSITIVE_INFINITY;
  const reached = mean(values);
  if (values.length < FIRST || reached === null) return null;
  return Math.round(Math.min(reached, most, asked[ownRange.cap] ?? most));
}

/**
 * The same repetition, its amount measured by the range of the day instead of by what is usual; null while that is being found, and what
 * is done then is enough. Every other check stays, those of safety too; what was not seen stays unknown.
 */
export function byOwnRange(
  repetition: Repetition,
  { ownRange }: Pick<ExerciseMeta, "ownRange">,
  range: number | null,
): Repetition {
  const { score, caps } = repetition;
  const checks = repetition.checks.map((check) => {
    if (check.id !== ownRange?.fault) return check;
    const limit = Math.min(check.limit, range === null ? check.value : range - NOISE);
    return { ...check, limit, quality: check.value >= limit ? 1 : BEHIND };
  });
  return {
    ...repetition,
    checks,
    faults: repetition.faults.filter(({ id }) => id !== ownRange?.fault),
    score: score === null ? null : scoreChecks([...checks, ...capChecks(caps)]),
  };
}

/** Where it was not seen how fast it was, what was held is slow enough. */
function isSlow({ checks, faults, hold }: Repetition): boolean {
  const isSeen = checks.some(({ id }) => id === "rushed") || (hold ?? 0) >= HELD;
  return isSeen && faults.every(({ id }) => id !== "rushed");
}
