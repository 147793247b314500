import type { Exercise } from "../rules/contract.ts";
import { stepToCome } from "./bad-day.ts";
import { exerciseStepOf, type Progress } from "./progress.ts";
import type { WorkoutStep } from "./step.ts";

/** An exercise that comes up, and how it is done. */
export interface Lesson {
  readonly name: string;
  /** What to do, a sentence or two each, as it is said. */
  readonly steps: readonly string[];
}

type Find = (id: string) => Exercise | null;

/**
 * How the exercise is done that comes up next, for whoever cannot look at the page that teaches it: told while there is
 * time, in the rest before it or in the last movement of the warm-up. Null where nothing new comes up.
 */
export function lessonAhead(progress: Progress, exerciseById: Find): Lesson | null {
  const current = exerciseStepOf(progress);
  if (current !== null && progress.number < current.sets) return null;
  return lessonOf(progress.steps[progress.at + 1], exerciseById);
}

/**
 * How the exercise is done with which a workout begins: nothing led there, so it is told once the picture is right, or,
 * where the clock leads, before its time begins. Null where something did, and for whoever has begun a set of it since the app was opened (`known`, ids).
 */
export function openingLesson(
  { at, steps }: Progress,
  known: readonly string[],
  exerciseById: Find,
): Lesson | null {
  const [first] = steps;
  const isTold = at > 0 || first?.kind !== "exercise" || known.includes(first.exercise);
  return isTold ? null : lessonOf(first, exerciseById);
}

/** How the set that comes next is done, where a bad day has made another way of it; null elsewhere. */
export function changedLesson(progress: Progress, exerciseById: Find): Lesson | null {
  const step = stepToCome(progress);
  return step?.kind === "exercise" && step.usual !== undefined && step.usual.variant !== step.variant
    ? lessonOf(step, exerciseById)
    : null;
}

function lessonOf(step: WorkoutStep | undefined, exerciseById: Find): Lesson | null {
  const meta = step?.kind === "exercise" ? exerciseById(step.exercise)?.meta : undefined;
  if (step?.kind !== "exercise" || meta === undefined) return null;
  const variant = meta.variants.find(({ id }) => id === step.variant);
  // How to lie or stand is said when it is time to; the steps of the page are those of the exercise without a variant.
  const [, ...movement] = meta.text.steps;
  const steps = variant === undefined ? movement : [`${variant.name}. ${variant.description}`];
  return { name: meta.text.name, steps };
}
