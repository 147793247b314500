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
  /** Quiet breaths that it lasts for, by the person's own or by the clock, which takes `seconds`; absent in other movement. */
  breaths: v.optional(Count),
  /** The exercise as which somebody is looked at meanwhile, for their breath; absent where nobody is. */
  watchedAs: v.optional(Text),
});

export const ExerciseStepSchema = v.object({
  kind: v.literal("exercise"),
  exercise: Text,
  name: Text,
  variant: v.nullable(Text),
  /** How to take up the ready posture, as it is spoken. */
  ready: Text,
  /** What to see to before the first set, as it is spoken; null where there is nothing. */
  before: v.nullable(Text),
  /** Repetitions asked of one set, both sides together; 0 where as many as the person likes. */
  asked: Count,
  holdSeconds: Seconds,
  /** The only side that is asked for, the person's own; absent for both. */
  side: v.optional(v.picklist(["left", "right"])),
  /** How far it may go at most, by the ids of the exercise's caps, degrees; absent where nothing was asked. */
  caps: v.optional(v.record(Text, v.pipe(v.number(), v.finite()))),
  /** True when the app leads the pace, so that lying still is the exercise. */
  paced: v.boolean(),
  sets: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  restSeconds: Seconds,
  /** True where nobody can be seen: its sets are led by the clock, neither counted nor judged. */
  unwatched: v.optional(v.boolean()),
  /** What was asked before the person said that it is a bad day; absent where it is asked still. */
  usual: v.optional(v.object({ variant: v.nullable(Text), asked: Count, sets: Count })),
});

const FreeStepSchema = v.object({
  kind: v.literal("free"),
  name: Text,
  /** What may be done in it, each as its set is opened when it is recognised. */
  exercises: v.pipe(v.array(ExerciseStepSchema), v.maxLength(100), v.readonly()),
  /** What is recognised, too, and neither counted nor judged: it is said that it is left out. */
  leftOut: v.pipe(
    v.array(
      v.object({
        exercise: Text,
        name: Text,
        /** Why, as it is spoken. */
        why: v.optional(Text),
        /** True where it is done from its own page, after its own question. */
        hasOwnWay: v.optional(v.boolean()),
      }),
    ),
    v.maxLength(100),
    v.readonly(),
  ),
});

/** A step of a workout as it is stored. */
export const StepSchema = v.variant("kind", [GuidedStepSchema, ExerciseStepSchema, FreeStepSchema]);

/** One part of a workout: guided movement for a time, sets of an exercise, or whatever the person does. */
export type WorkoutStep = Readonly<v.InferOutput<typeof StepSchema>>;

/** A part in which somebody is led. */
export type LedStep = Exclude<WorkoutStep, FreeStep>;

/** Guided movement as a part of a workout. */
export type GuidedStep = Readonly<v.InferOutput<typeof GuidedStepSchema>>;

/** The same movement without anybody who is looked at in it. */
export function unlooked({ watchedAs: _, ...step }: GuidedStep): GuidedStep {
  return step;
}

/** Sets of an exercise as a part of a workout. */
export type ExerciseStep = Readonly<v.InferOutput<typeof ExerciseStepSchema>>;

/** A part in which nobody is led: the sets are those of whatever is recognised. */
export type FreeStep = Readonly<v.InferOutput<typeof FreeStepSchema>>;
