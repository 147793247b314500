import * as v from "valibot";
import { MOST_HOLD, MOST_REPETITIONS, MOST_SETS } from "../plan.ts";

/** Name and version of a prescription, as a file and in a link. A newer one is refused, never guessed at. */
export const FORMAT = "plumbline-prescription";
export const FORMAT_VERSION = 2;

/** What is read: version 1 is the same without caps. */
export const READABLE: readonly number[] = [1, FORMAT_VERSION];

/** Longest texts that are taken, in characters: all of it has to fit a code that a phone reads from a screen. */
export const LONGEST = { from: 60, watch: 200, avoid: 200, note: 300 } as const;

/** Most exercises of one prescription: each of the app's on several days in several ways. */
export const MOST_ITEMS = 20;

const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,59}$/));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** A text that somebody else wrote: one line, without the signs that hide or turn others. */
const written = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(4 * most),
    v.transform((text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ").trim()),
    v.maxLength(most),
  );

const ItemSchema = v.object({
  exercise: Id,
  /** Id of the way it is done; null for the usual one. */
  variant: v.nullable(Id),
  sets: whole(1, MOST_SETS),
  /** Of each side where the exercise has a dose for each side and none is named. */
  repetitions: whole(1, MOST_REPETITIONS),
  holdSeconds: whole(0, MOST_HOLD),
  /** The only side that is to be done, the person's own; null for both. */
  side: v.nullable(v.picklist(["left", "right"])),
  /** Monday is 0. */
  days: v.pipe(
    v.array(whole(0, 6)),
    v.minLength(1),
    v.maxLength(7),
    v.check((days) => new Set(days).size === days.length),
  ),
  /** How far it may go at most, degrees, by the ids of the exercise's caps: only ever less than the exercise allows by itself. */
  caps: v.optional(v.record(Id, whole(-360, 360)), {}),
});

/**
 * What a prescription may hold, and nothing else: no answer about health or pain, no weight, no limit of a rule. So it can ask for
 * exercise, and never for less care.
 */
export const PrescriptionSchema = v.object({
  items: v.pipe(v.array(ItemSchema), v.minLength(1), v.maxLength(MOST_ITEMS)),
  /** Who wrote it, as they call themselves; empty where they did not say. */
  from: written(LONGEST.from),
  /** What to watch for, what not to do, and anything else, in their own words. */
  watch: written(LONGEST.watch),
  avoid: written(LONGEST.avoid),
  note: written(LONGEST.note),
});

/** One exercise of a prescription. */
export type PrescribedItem = Readonly<v.InferOutput<typeof ItemSchema>>;

/** What a physiotherapist, or the person, put together. */
export type Prescription = Readonly<v.InferOutput<typeof PrescriptionSchema>>;
