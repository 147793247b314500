import { mean } from "../rules/kit/statistics.ts";
import type { VisitOutline } from "./store.ts";

/** What was done in a week, and how the back felt. */
export interface Week {
  /** Local midnight of its Monday, milliseconds since 1970. */
  readonly monday: number;
  /** Days with at least one set: seven marks, Monday first. */
  readonly days: readonly boolean[];
  readonly repetitions: number;
  /** Mean of the pain after its visits, or before where only that was asked; null when never asked. */
  readonly pain: number | null;
}

/** Local midnight of the Monday of that moment's week, milliseconds since 1970. */
export function mondayOf(at: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - ((date.getDay() + 6) % 7)).getTime();
}

/** The weeks from the first visit to `now`, oldest first; weeks in which nothing was done are there, too. */
export function weeksOf(history: readonly VisitOutline[], now: number): Week[] {
  const byWeek = new Map<number, VisitOutline[]>();
  for (const one of history) {
    const monday = mondayOf(one.visit.startedAt);
    const known = byWeek.get(monday);
    if (known === undefined) byWeek.set(monday, [one]);
    else known.push(one);
  }
  const first = Math.min(...byWeek.keys());
  const weeks: Week[] = [];
  for (let monday = first; monday <= now; monday = nextMonday(monday)) {
    weeks.push(weekOf(monday, byWeek.get(monday) ?? []));
  }
  return weeks;
}

/** Pain differs by this much from day to day without a reason; smaller differences are not told. */
const PAIN_NOISE = 1;

/** Weeks of each kind that a comparison needs. */
const ENOUGH = 3;

/**
 * Mean pain of the weeks with more repetitions than usual minus that of the others; 0 inside the noise, null when
 * there are too few weeks with both. It says nothing about what caused what.
 */
export function painByLoad(weeks: readonly Week[]): number | null {
  const asked = weeks.filter((week) => week.pain !== null && week.repetitions > 0);
  const sorted = asked.toSorted((a, b) => a.repetitions - b.repetitions);
  const half = Math.floor(sorted.length / 2);
  if (half < ENOUGH) return null;
  const painOf = (some: readonly Week[]) => mean(some.flatMap(({ pain }) => pain ?? [])) ?? 0;
  const more = painOf(sorted.slice(-half)) - painOf(sorted.slice(0, half));
  return Math.abs(more) < PAIN_NOISE ? 0 : more;
}

function weekOf(monday: number, visits: readonly VisitOutline[]): Week {
  const trained = visits.filter(({ sets }) => sets.length > 0);
  const weekdays = new Set(trained.map(({ visit }) => (new Date(visit.startedAt).getDay() + 6) % 7));
  return {
    monday,
    days: Array.from({ length: 7 }, (_, day) => weekdays.has(day)),
    repetitions: visits.flatMap(({ sets }) => sets).reduce((sum, { count }) => sum + count, 0),
    pain: mean(visits.flatMap(({ visit }) => visit.painAfter ?? visit.painBefore ?? [])),
  };
}

/** Daylight saving makes some weeks an hour longer, so the calendar is asked. */
function nextMonday(monday: number): number {
  const date = new Date(monday);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 7).getTime();
}
