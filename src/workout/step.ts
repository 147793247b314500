import * as v from "valibot";

/** Seconds, counts and texts of a stored log, as far as they are believed. */
export const Seconds = v.pipe(v.number(), v.finite());
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
export const Text = v.pipe(v.string(), v.maxLength(500));

const GuidedStepSchema = v.object({
  kind: v.literal("guided"),
  part: v.picklist(["warm-up", "cool-down"]),
  id: Text,
  name: Text,
  /** What to do, as it is spoken. */
  say: Text,
  seconds: Seconds,
});

const ExerciseStepSchema = v.object({
  kind: v.literal("exercise"),
  exercise: Text,
  name: Text,
  variant: v.nullable(Text),
  /** How to take up the ready posture, as it is spoken. */
  ready: Text,
  /** What to see to before the first set, as it is spoken; null where there is nothing. */
  before: v.nullable(Text),
  /** Repetitions asked of one set, both sides together. */
  asked: Count,
  holdSeconds: Seconds,
  /** The only side that is asked for, the person's own; absent for both. */
  side: v.optional(v.picklist(["left", "right"])),
  /** True when the app leads the pace, so that lying still is the exercise. */
  paced: v.boolean(),
  sets: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  restSeconds: Seconds,
  /** True where nobody can be seen: its sets are led by the clock, neither counted nor judged. */
  unwatched: v.optional(v.boolean()),
});

/** A step of a workout as it is stored. */
export const StepSchema = v.variant("kind", [GuidedStepSchema, ExerciseStepSchema]);

/** One part of a workout: guided movement for a time, or sets of an exercise. */
export type WorkoutStep = Readonly<v.InferOutput<typeof StepSchema>>;

/** Sets of an exercise as a part of a workout. */
export type ExerciseStep = Readonly<v.InferOutput<typeof ExerciseStepSchema>>;
