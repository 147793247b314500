import type { ExerciseMeta } from "../rules/contract.ts";
import { mean, median } from "../rules/kit/statistics.ts";
import { goodOf } from "../rules/score.ts";
import type { SetOutline } from "./outline.ts";
import type { VisitOutline } from "./store.ts";

/** One exercise on one day, or in one week. */
export interface DayOfExercise {
  /** Local midnight at its beginning, milliseconds since 1970. */
  readonly day: number;
  readonly repetitions: number;
  /** Mean score 0..100; null when none could be judged. */
  readonly score: number | null;
  /** Share of good repetitions of those judged, and of those done of those asked, 0..1; null likewise. */
  readonly technique: number | null;
  readonly completion: number | null;
  /** Median hold in seconds, of the sets' own medians. */
  readonly hold: number | null;
  /** Median of the main measure at the top likewise, by the id of its check; null when not seen. */
  readonly reach: number | null;
  /** Mean score of each side, null where none was done or judged. */
  readonly left: number | null;
  readonly right: number | null;
}

/** A change of an angle between two visits below this is the measurement's own noise, degrees (published errors 5-7°). */
export const ANGLE_NOISE = 10;

/** Days, and sets, that a change needs to be told. */
export const ENOUGH = 6;

/** How often a fault was found, and in how many repetitions it could be judged. */
export interface FaultCount {
  readonly id: string;
  readonly found: number;
  readonly judged: number;
  /** Share of judged repetitions with it in the earlier and in the later half of the sets, 0..1; null of few sets. */
  readonly before: number | null;
  readonly lately: number | null;
}

/**
 * The days of one exercise, oldest first; `reachCheck` is the check whose value tells the range of motion. `startOf`
 * gives the beginning of a moment's day, or of its week where days are too many to look at.
 */
export function daysOf(
  history: readonly VisitOutline[],
  exercise: string,
  reachCheck: string | null,
  startOf: (at: number) => number = midnightOf,
): DayOfExercise[] {
  const days = new Map<number, SetOutline[]>();
  for (const set of setsOf(history, exercise)) {
    const day = startOf(set.startedAt);
    const known = days.get(day);
    if (known === undefined) days.set(day, [set]);
    else known.push(set);
  }
  return [...days].sort(([a], [b]) => a - b).map(([day, sets]) => ({ day, ...summaryOf(sets, reachCheck) }));
}

/**
 * The history without holds that nobody saw: of an exercise that reads the belly a hold is how long that stayed in, and where the
 * pixels did not show it only the app's own clock.
 */
export function holdsSeen(
  history: readonly VisitOutline[],
  { id, readsBelly }: Pick<ExerciseMeta, "id" | "readsBelly">,
): readonly VisitOutline[] {
  if (!readsBelly) return history;
  const isSeen = (set: SetOutline) => set.exercise !== id || set.checks.some(({ unit }) => unit === "s");
  return history.map(({ sets, ...visit }) => ({
    ...visit,
    sets: sets.map((set) => (isSeen(set) ? set : { ...set, hold: null })),
  }));
}

/** Local midnight before a moment, milliseconds since 1970. */
export function midnightOf(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** What some sets of one exercise came to together. */
export function summaryOf(
  sets: readonly SetOutline[],
  reachCheck: string | null,
): Omit<DayOfExercise, "day"> {
  const [left, right] = [sets.flatMap((set) => set.scores.left), sets.flatMap((set) => set.scores.right)];
  const scores = [...sets.flatMap((set) => set.scores.middle), ...left, ...right];
  const asked = sets.reduce((sum, set) => sum + set.asked, 0);
  const repetitions = sets.reduce((sum, { count }) => sum + count, 0);
  return {
    repetitions,
    score: mean(scores),
    technique: scores.length === 0 ? null : goodOf(scores) / scores.length,
    completion: asked === 0 ? null : Math.min(1, repetitions / asked),
    hold: median(sets.flatMap(({ hold }) => hold ?? [])),
    reach: median(sets.flatMap(({ checks }) => checks.find(({ id }) => id === reachCheck)?.value ?? [])),
    left: mean(left),
    right: mean(right),
  };
}

/**
 * The check that tells an exercise's range of motion: the first one in degrees in the order of its faults. Null where
 * nothing is to move (an exercise that the app paces), where the movement turns out of the picture's plane (one seen
 * from the front), so that a flat picture tells small from full but no degrees, or where none was judged.
 */
export function reachCheckOf(
  meta: Pick<ExerciseMeta, "id" | "paced" | "view"> & { readonly faults: readonly { readonly id: string }[] },
  history: readonly VisitOutline[],
): string | null {
  if (meta.paced || meta.view === "front") return null;
  const angles = new Set<string>();
  for (const { checks } of setsOf(history, meta.id))
    for (const { id, unit } of checks) if (unit === "deg") angles.add(id);
  return meta.faults.find(({ id }) => angles.has(id))?.id ?? null;
}

/** The faults of one exercise, most frequent first. */
export function faultsOf(history: readonly VisitOutline[], exercise: string): FaultCount[] {
  const sets = setsOf(history, exercise).sort((a, b) => a.startedAt - b.startedAt);
  const half = sets.length < ENOUGH ? 0 : Math.floor(sets.length / 2);
  const ids = new Set(sets.flatMap(({ checks }) => checks.map(({ id }) => id)));
  const counts = [...ids].map((id) => {
    const share = (part: readonly SetOutline[]) => {
      const checks = part.flatMap(({ checks }) => checks.filter((check) => check.id === id));
      return {
        judged: checks.reduce((sum, { judged }) => sum + judged, 0),
        found: checks.reduce((sum, { found }) => sum + found, 0),
      };
    };
    const [all, early, late] = [share(sets), share(sets.slice(0, half)), share(sets.slice(half))];
    return {
      id,
      found: all.found,
      judged: all.judged,
      before: early.judged === 0 ? null : early.found / early.judged,
      lately: half === 0 || late.judged === 0 ? null : late.found / late.judged,
    };
  });
  return counts.filter(({ found }) => found > 0).sort((a, b) => b.found - a.found);
}

/**
 * What changed from the first third of the days to the last, in one number; null when there are fewer than six days
 * or the change lies inside the noise, because then nothing is known to have changed.
 */
export function changeOf(values: readonly (number | null)[], noise: number): number | null {
  const [first, last] = [firstLevel(values), lastLevel(values)];
  if (first === null || last === null) return null;
  return Math.abs(last - first) > noise ? last - first : null;
}

/** What the values are as a whole: their median; null with fewer than six. */
export function levelOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < ENOUGH ? null : median(known);
}

/** Where the values began: the median of the first third; null with fewer than six. */
export function firstLevel(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < ENOUGH ? null : median(known.slice(0, Math.floor(known.length / 3)));
}

function lastLevel(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < ENOUGH ? null : median(known.slice(-Math.floor(known.length / 3)));
}

/** The sets of one exercise, in the order of the history; those that nobody could see tell nothing. */
export function setsOf(history: readonly VisitOutline[], exercise: string): SetOutline[] {
  const isObserved = ({ asked, count }: SetOutline) => asked > 0 || count > 0;
  return history.flatMap(({ sets }) => sets.filter((set) => set.exercise === exercise && isObserved(set)));
}
