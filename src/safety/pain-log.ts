import * as v from "valibot";
import { MOST_PAIN } from "./pain.ts";

const At = v.pipe(v.number(), v.minValue(0));
const Pain = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PAIN)));

const EntrySchema = v.variant("is", [
  /** An answer: 0..10, null when the person would rather not say. */
  v.object({ is: v.picklist(["before", "after", "broken-off"]), at: At, pain: Pain }),
  /** Exercise began: what was said last is what later answers are held against. */
  v.object({ is: v.literal("begun"), at: At }),
  /** The person has talked to a doctor or physiotherapist about this pain and wants to go on. */
  v.object({ is: v.literal("override"), at: At }),
]);

const LogSchema = v.array(EntrySchema);

/** One thing told about pain, or done because of it; `at` in milliseconds since 1970. */
export type PainEntry = Readonly<v.InferOutput<typeof EntrySchema>>;
/** An entry that answers the question how the back feels. */
export type PainAnswer = Extract<PainEntry, { readonly pain: number | null }>;
/** When the answer was given: before exercise, after it, or after it was broken off. */
export type PainMoment = PainAnswer["is"];
/** All of it in the order in which it was told. */
export type PainLog = readonly PainEntry[];

/** Entries that are kept: more than anyone tells on one day. */
const KEPT = 100;

/** Reads a stored log; empty when it is none. */
export function readPainLog(stored: unknown): PainLog {
  const { success, output } = v.safeParse(LogSchema, stored);
  return success ? output : [];
}

/** The log with one entry more; the oldest are forgotten. */
export function withEntry(log: PainLog, entry: PainEntry): PainLog {
  return [...log, entry].slice(-KEPT);
}

/** Whether an entry is an answer. */
export function isAnswer(entry: PainEntry): entry is PainAnswer {
  return entry.is !== "begun" && entry.is !== "override";
}

/** The newest answer; undefined when there is none. */
export function latestAnswer(log: PainLog): PainAnswer | undefined {
  return log.findLast(isAnswer);
}

/** Pain that was told last before exercise began, which answers after it are held against; null when it was not said. */
export function painAtBeginning(log: PainLog): number | null {
  const begun = log.findLastIndex(({ is }) => is === "begun");
  return begun < 0 ? null : (latestAnswer(log.slice(0, begun))?.pain ?? null);
}

/** The newest answer since exercise began; undefined before it was given. */
export function answerSinceBeginning(log: PainLog): PainAnswer | undefined {
  return latestAnswer(log.slice(log.findLastIndex(({ is }) => is === "begun") + 1));
}
