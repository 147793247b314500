import * as v from "valibot";

/** Bounds of what a person may ask of themselves here; beyond lies a trainer's plan. */
export const MOST_SETS = 5;
export const MOST_REPETITIONS = 30;
export const MOST_HOLD = 30;

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const ItemSchema = v.object({
  exercise: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  variant: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  sets: whole(1, MOST_SETS),
  /** Of each side where the exercise has a dose for each side. */
  repetitions: whole(1, MOST_REPETITIONS),
  holdSeconds: v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_HOLD)),
  /** The only side that is asked for, the person's own; absent for both. */
  side: v.optional(v.picklist(["left", "right"])),
  /** How far it may go at most, by the ids of the exercise's caps, degrees; absent where nothing was asked. */
  caps: v.optional(v.record(v.pipe(v.string(), v.maxLength(100)), v.pipe(v.number(), v.finite()))),
  /** When it became what it is, milliseconds since 1970; absent where it never changed (or that cannot be read). */
  since: v.fallback(v.optional(v.pipe(v.number(), v.minValue(0))), undefined),
  /** When its pause ends or ended, milliseconds since 1970; absent where it had none. */
  pausedUntil: v.fallback(v.optional(v.pipe(v.number(), v.minValue(0))), undefined),
});

const DaySchema = v.object({
  items: v.pipe(v.array(ItemSchema), v.maxLength(20)),
  /** What else to do that day: a walk, other muscles; empty for nothing. */
  also: v.pipe(v.string(), v.maxLength(300)),
});

const PlanSchema = v.object({
  version: v.literal(1),
  days: v.pipe(v.array(DaySchema), v.length(7)),
  /** What it was taken from last: a prescription as its link holds it, and when (milliseconds since 1970). */
  prescribed: v.optional(
    v.object({ at: v.pipe(v.number(), v.minValue(0)), link: v.pipe(v.string(), v.maxLength(6000)) }),
  ),
});

/** One exercise on one day. */
export type PlanItem = Readonly<v.InferOutput<typeof ItemSchema>>;
/** One day of the week. */
export type PlanDay = Readonly<v.InferOutput<typeof DaySchema>>;
/** A week, Monday first; plain data that the person may change and the caller keeps. */
export type Plan = Readonly<v.InferOutput<typeof PlanSchema>>;

/** Reads a stored plan; null when it is none. */
export function readPlan(stored: unknown): Plan | null {
  const result = v.safeParse(PlanSchema, stored);
  return result.success ? result.output : null;
}
