import * as v from "valibot";
import { Id, PartialSchema, RepetitionSchema, UnseenSchema } from "../workout/stored-repetition.ts";

/** Longest note and longest name that are kept, in characters. */
const NOTE = 4000;
const NAME = 100;

/** Most repetitions of one set and sets of one import that are believed. */
const MOST_REPETITIONS = 2000;

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(NAME));
/** Milliseconds since 1970, from 2000 to 2200: anything else is a broken clock. */
const Timestamp = v.pipe(v.number(), v.minValue(946_684_800_000), v.maxValue(7_258_118_400_000));
const Pain = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)));

/** `source` of a set that the clock led because nobody could be seen: nothing was asked, counted or judged in it. */
export const NOT_OBSERVED = "not-observed";

/** A set as it is kept: what was seen, and apart from it what the person corrected. */
export const SetSchema = v.object({
  id: Id,
  /** Of its visit; what is stored calls that a session. */
  sessionId: Id,
  exercise: Name,
  variant: v.nullable(Name),
  source: Name,
  model: v.nullable(Name),
  startedAt: Timestamp,
  endedAt: v.nullable(Timestamp),
  asked: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  repetitions: v.pipe(v.array(RepetitionSchema), v.maxLength(MOST_REPETITIONS)),
  partials: v.pipe(v.array(PartialSchema), v.maxLength(MOST_REPETITIONS)),
  /** What could not be judged, and movement of which nothing came; absent in sets that were kept before it was. */
  unseen: v.exactOptional(v.pipe(v.array(UnseenSchema), v.maxLength(MOST_REPETITIONS))),
  /** Indexes of seen repetitions that the person took away, and how many they added by hand. */
  corrected: v.object({
    removed: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(MOST_REPETITIONS)),
    added: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  }),
});

/** A visit as it is kept: pain (0-10, null when not asked) and a note. */
export const VisitSchema = v.object({
  id: Id,
  startedAt: Timestamp,
  endedAt: v.nullable(Timestamp),
  painBefore: Pain,
  painAfter: Pain,
  /** Whether the person said that it was a bad day, and did not take that back; absent where nothing was said. */
  badDay: v.exactOptional(v.boolean()),
  note: v.pipe(v.string(), v.maxLength(NOTE)),
});

/** A stored set. */
export type StoredSet = v.InferOutput<typeof SetSchema>;

/** A stored visit. */
export type StoredVisit = v.InferOutput<typeof VisitSchema>;

/** How many repetitions a set counts after the person's corrections. */
export function countOf(set: Pick<StoredSet, "repetitions" | "corrected">): number {
  return keptRepetitions(set).length + set.corrected.added;
}

/** The seen repetitions that the person did not take away. */
export function keptRepetitions({
  repetitions,
  corrected,
}: Pick<StoredSet, "repetitions" | "corrected">): StoredSet["repetitions"] {
  return repetitions.filter((_, i) => !corrected.removed.includes(i));
}
