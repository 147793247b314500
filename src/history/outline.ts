import * as v from "valibot";
import { standOf } from "../rules/cap-stand.ts";
import { median } from "../rules/kit/statistics.ts";
import { countOf, keptRepetitions, SetSchema, type StoredSet } from "./schema.ts";

const Scores = v.array(v.number());

/** The part of a stored set that trends need: a few numbers instead of every repetition with its checks. */
export const OutlineSchema = v.object({
  ...v.pick(SetSchema, ["id", "sessionId", "exercise", "startedAt", "asked"]).entries,
  /** Repetitions after corrections. */
  count: v.number(),
  /** Scores of the repetitions that could be judged and were not taken away, by the side that they were done on. */
  scores: v.object({ middle: Scores, left: Scores, right: Scores }),
  /** Median hold in seconds, of those that were judged for how long they were where any was; null without repetitions. */
  hold: v.nullable(v.number()),
  /** Each check with its median value, the repetitions it could judge, and those in which it found a fault. */
  checks: v.array(
    v.object({ id: v.string(), unit: v.string(), value: v.number(), judged: v.number(), found: v.number() }),
  ),
  /** What was asked not to be passed, degrees, what the repetitions read of it, and how many went beyond; absent where nothing was. */
  caps: v.exactOptional(
    v.array(
      v.object({
        id: v.string(),
        most: v.number(),
        values: v.array(v.number()),
        doubts: v.array(v.number()),
        beyond: v.number(),
        unseen: v.number(),
      }),
    ),
  ),
});

/** What a set came to, in short. It is made of the set alone and written with it, so that both always agree. */
export type SetOutline = v.InferOutput<typeof OutlineSchema>;

/** What a set came to, in short. */
export function outlineOf(set: StoredSet): SetOutline {
  const { id, sessionId, exercise, startedAt, asked } = set;
  const repetitions = keptRepetitions(set);
  const scoresOf = (side: "left" | "right" | null) =>
    repetitions.flatMap((one) => (one.side === side ? (one.score ?? []) : []));
  const timed = repetitions.filter((one) => one.checks.some(({ unit }) => unit === "s"));
  const checks = new Map<string, { unit: string; values: number[]; found: number }>();
  for (const repetition of repetitions) {
    const faults = new Set(repetition.faults.map((fault) => fault.id));
    for (const { id: check, unit, value } of repetition.checks) {
      const known = checks.get(check) ?? { unit, values: [], found: 0 };
      checks.set(check, known);
      known.values.push(value);
      if (faults.has(check)) known.found += 1;
    }
  }
  const caps = capsIn(repetitions);
  return {
    ...(caps.length === 0 ? {} : { caps }),
    id,
    sessionId,
    exercise,
    startedAt,
    asked,
    count: countOf(set),
    scores: { middle: scoresOf(null), left: scoresOf("left"), right: scoresOf("right") },
    hold: median((timed.length > 0 ? timed : repetitions).flatMap(({ hold }) => hold ?? [])),
    checks: [...checks].map(([check, { unit, values, found }]) => ({
      id: check,
      unit,
      value: median(values) ?? 0,
      judged: values.length,
      found,
    })),
  };
}

/** What some repetitions read of each cap. */
function capsIn(repetitions: StoredSet["repetitions"]): NonNullable<SetOutline["caps"]> {
  return askedLast(repetitions.flatMap(({ caps = [] }) => caps)).map(({ id, most, readings }) => ({
    id,
    most,
    values: readings.flatMap(({ value }) => value ?? []),
    doubts: readings.flatMap(({ doubt }) => doubt ?? []),
    beyond: readings.filter((one) => standOf(one) === "beyond").length,
    unseen: readings.filter(({ value }) => value === null).length,
  }));
}

/** Readings, oldest first, by their cap: of one that was changed meanwhile, only those under what was asked last. */
export function askedLast<T extends { readonly id: string; readonly most: number }>(readings: readonly T[]) {
  return [...new Map(readings.map(({ id, most }) => [id, most]))].map(([id, most]) => ({
    id,
    most,
    readings: readings.filter((one) => one.id === id && one.most === most),
  }));
}

interface Puts<T> {
  put(value: T): Promise<unknown>;
}

/** Keeps a set and its outline; both object stores must belong to one transaction. */
export async function putWithOutline(
  sets: Puts<StoredSet>,
  outlines: Puts<SetOutline>,
  set: StoredSet,
): Promise<void> {
  await Promise.all([sets.put(set), outlines.put(outlineOf(set))]);
}
