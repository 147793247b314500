import type { ExerciseMeta } from "../rules/contract.ts";
import { bandOf } from "../rules/score.ts";
import { countOf, keptRepetitions, type StoredSet } from "./schema.ts";
import type { SessionWithSets } from "./store.ts";

/** One exercise on one day. */
export interface DayOfExercise {
  /** Local midnight, milliseconds since 1970. */
  readonly day: number;
  readonly repetitions: number;
  /** Mean score 0..100; null when none could be judged. */
  readonly score: number | null;
  /** Share of good repetitions of those done, and of those asked, 0..1; null likewise. */
  readonly technique: number | null;
  readonly completion: number | null;
  /** Median hold in seconds. */
  readonly hold: number | null;
  /** Median of the main measure at the top, by the id of its check; null when not seen. */
  readonly reach: number | null;
  /** Mean score of each side, null where none was done or judged. */
  readonly left: number | null;
  readonly right: number | null;
}

/** A change of an angle between two sessions below this is the measurement's own noise, degrees (published errors 5-7°). */
export const ANGLE_NOISE = 10;

/** Days that a change needs to be told. */
const ENOUGH = 6;

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
  const days = new Map<number, StoredSet[]>();
  for (const set of setsOf(history, exercise)) {
    const day = new Date(set.startedAt).setHours(0, 0, 0, 0);
    days.set(day, [...(days.get(day) ?? []), set]);
  }
  return [...days].sort(([a], [b]) => a - b).map(([day, sets]) => ({ day, ...summaryOf(sets, reachCheck) }));
}

/** What some sets of one exercise came to together. */
export function summaryOf(sets: readonly StoredSet[], reachCheck: string | null): Omit<DayOfExercise, "day"> {
  const repetitions = sets.flatMap(keptRepetitions);
  const scoresOf = (some: StoredSet["repetitions"]) => some.flatMap(({ score }) => score ?? []);
  const scores = scoresOf(repetitions);
  const good = scores.filter((score) => bandOf(score) === "good").length;
  const asked = sets.reduce((sum, set) => sum + set.asked, 0);
  const ofSide = (side: "left" | "right") => mean(scoresOf(repetitions.filter((one) => one.side === side)));
  return {
    repetitions: sets.reduce((sum, set) => sum + countOf(set), 0),
    score: mean(scores),
    technique: scores.length === 0 ? null : good / scores.length,
    completion: scores.length === 0 || asked === 0 ? null : Math.min(1, good / asked),
    hold: middle(repetitions.map(({ hold }) => hold)),
    reach: middle(
      repetitions.flatMap(({ checks }) => checks.find(({ id }) => id === reachCheck)?.value ?? []),
    ),
    left: ofSide("left"),
    right: ofSide("right"),
  };
}

/**
 * The check that tells an exercise's range of motion: the first one in degrees in the order of its faults. Null where
 * nothing is to move (an exercise that the app paces), or where none was judged.
 */
export function reachCheckOf(
  meta: Pick<ExerciseMeta, "id" | "faults" | "paced">,
  history: readonly SessionWithSets[],
): string | null {
  if (meta.paced) return null;
  const angles = new Set<string>();
  for (const set of setsOf(history, meta.id))
    for (const { checks } of set.repetitions)
      for (const { id, unit } of checks) if (unit === "deg") angles.add(id);
  return meta.faults.find(({ id }) => angles.has(id))?.id ?? null;
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

/**
 * What changed from the first third of the days to the last, in one number; null when there are fewer than six days
 * or the change lies inside the noise, because then nothing is known to have changed.
 */
export function changeOf(values: readonly (number | null)[], noise: number): number | null {
  const [first, last] = [firstLevel(values), lastLevel(values)];
  if (first === null || last === null) return null;
  return Math.abs(last - first) > noise ? last - first : null;
}

/** Where the values began: the median of the first third; null with fewer than six. */
export function firstLevel(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < ENOUGH ? null : middle(known.slice(0, Math.floor(known.length / 3)));
}

function lastLevel(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < ENOUGH ? null : middle(known.slice(-Math.floor(known.length / 3)));
}

/** The sets of one exercise, in the order of the history. */
export function setsOf(history: readonly SessionWithSets[], exercise: string): StoredSet[] {
  return history.flatMap(({ sets }) => sets.filter((set) => set.exercise === exercise));
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
}

function middle(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low, high] = [sorted[half - 1] ?? Number.NaN, sorted[half] ?? Number.NaN];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
