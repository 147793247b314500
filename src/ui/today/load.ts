import type { VisitWithSets } from "../../history/store.ts";
import type { Exercise } from "../../rules/contract.ts";
import type { DayLoad } from "../../safety/hard-day.ts";

/** What those visits of one day came to; null when there were none. */
export function loadOf(visits: readonly VisitWithSets[], exercises: readonly Exercise[]): DayLoad | null {
  if (visits.length === 0) return null;
  const sets = visits.flatMap((visit) => visit.sets);
  const done = new Set(sets.map(({ exercise }) => exercise));
  const pains = visits
    .flatMap(({ visit }) => [visit.painBefore, visit.painAfter])
    .filter((pain) => pain !== null);
  return {
    sets: sets.length,
    hard: exercises.find(({ meta }) => meta.restAfter !== null && done.has(meta.id))?.meta.restAfter ?? null,
    pain: pains.length === 0 ? null : Math.max(...pains),
  };
}

/** Monday is 0. */
export function weekdayOf(date: Date): number {
  return (date.getDay() + 6) % 7;
}

/** The day before a date, from its midnight to the next, in milliseconds since 1970. */
export function dayBefore(date: Date): readonly [from: number, to: number] {
  const midnight = new Date(date.getFullYear(), date.getMonth(), date.getDate());
  const before = new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1);
  return [before.getTime(), midnight.getTime() - 1];
}
