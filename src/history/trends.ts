import { bandOf } from "../rules/score.ts";
import { keptRepetitions, type StoredSet } from "./schema.ts";
import type { SessionWithSets } from "./store.ts";

/** One exercise on one day. */
export interface DayOfExercise {
  /** Local midnight, milliseconds since 1970. */
  readonly day: number;
  readonly repetitions: number;
  /** Mean score 0..100; null when none could be judged. */
  readonly score: number | null;
  /** Share of good repetitions, 0..1; null likewise. */
  readonly technique: number | null;
  /** Median hold in seconds. */
  readonly hold: number | null;
  /** Median of the main measure at the top, by the id of its check; null when not seen. */
  readonly reach: number | null;
}

/** A change of an angle between two sessions below this is the measurement's own noise, degrees (published errors 5-7°). */
export const ANGLE_NOISE = 10;

/** How often a fault was found, and in how many repetitions it could be judged. */
export interface FaultCount {
  readonly id: string;
  readonly found: number;
  readonly judged: number;
  /** Share of judged repetitions with it in the earlier and in the later half of the time, 0..1; null when none. */
  readonly before: number | null;
  readonly lately: number | null;
}

/** The days of one exercise, oldest first; `reachCheck` is the check whose value tells the range of motion. */
export function daysOf(
  history: readonly SessionWithSets[],
  exercise: string,
  reachCheck: string | null,
): DayOfExercise[] {
  const days = new Map<number, StoredSet["repetitions"]>();
  for (const set of setsOf(history, exercise)) {
    const day = new Date(set.startedAt).setHours(0, 0, 0, 0);
    days.set(day, [...(days.get(day) ?? []), ...keptRepetitions(set)]);
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, repetitions]) => {
      const scores = repetitions.flatMap(({ score }) => score ?? []);
      const reaches = repetitions.flatMap(
        ({ checks }) => checks.find(({ id }) => id === reachCheck)?.value ?? [],
      );
      return {
        day,
        repetitions: repetitions.length,
        score: scores.length === 0 ? null : scores.reduce((a, b) => a + b, 0) / scores.length,
        technique:
          scores.length === 0
            ? null
            : scores.filter((score) => bandOf(score) === "good").length / scores.length,
        hold: middle(repetitions.map(({ hold }) => hold)),
        reach: middle(reaches),
      };
    });
}

/** The faults of one exercise, most frequent first. */
export function faultsOf(history: readonly SessionWithSets[], exercise: string): FaultCount[] {
  const repetitions = setsOf(history, exercise)
    .sort((a, b) => a.startedAt - b.startedAt)
    .flatMap(keptRepetitions);
  const half = Math.floor(repetitions.length / 2);
  const ids = new Set(repetitions.flatMap(({ checks }) => checks.map(({ id }) => id)));
  const counts = [...ids].map((id) => {
    const share = (part: StoredSet["repetitions"]) => {
      const judged = part.filter(({ checks }) => checks.some((check) => check.id === id));
      const found = judged.filter(({ faults }) => faults.some((fault) => fault.id === id));
      return { judged: judged.length, found: found.length };
    };
    const [all, early, late] = [
      share(repetitions),
      share(repetitions.slice(0, half)),
      share(repetitions.slice(half)),
    ];
    return {
      id,
      found: all.found,
      judged: all.judged,
      before: early.judged === 0 ? null : early.found / early.judged,
      lately: late.judged === 0 ? null : late.found / late.judged,
    };
  });
  return counts.filter(({ found }) => found > 0).sort((a, b) => b.found - a.found);
}

/** Repetitions of each side, and their mean scores; null when the exercise has no sides. */
export function sidesOf(
  history: readonly SessionWithSets[],
  exercise: string,
): Record<"left" | "right", { readonly repetitions: number; readonly score: number | null }> | null {
  const repetitions = setsOf(history, exercise)
    .flatMap(keptRepetitions)
    .filter(({ side }) => side !== null);
  if (repetitions.length === 0) return null;
  const of = (side: "left" | "right") => {
    const own = repetitions.filter((one) => one.side === side);
    const scores = own.flatMap(({ score }) => score ?? []);
    return {
      repetitions: own.length,
      score: scores.length === 0 ? null : scores.reduce((a, b) => a + b, 0) / scores.length,
    };
  };
  return { left: of("left"), right: of("right") };
}

/**
 * What changed from the first third of the days to the last, in one number; null when there are fewer than six days
 * or the change lies inside the noise, because then nothing is known to have changed.
 */
export function changeOf(values: readonly (number | null)[], noise: number): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length < 6) return null;
  const third = Math.floor(known.length / 3);
  const [first, last] = [middle(known.slice(0, third)), middle(known.slice(-third))];
  if (first === null || last === null) return null;
  return Math.abs(last - first) > noise ? last - first : null;
}

function setsOf(history: readonly SessionWithSets[], exercise: string): StoredSet[] {
  return history.flatMap(({ sets }) => sets.filter((set) => set.exercise === exercise));
}

function middle(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low, high] = [sorted[half - 1] ?? Number.NaN, sorted[half] ?? Number.NaN];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
