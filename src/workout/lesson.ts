import type { Exercise } from "../rules/contract.ts";
import { exerciseStepOf, type Progress } from "./progress.ts";

/** An exercise that comes up after what is under way, and how it is done. */
export interface Lesson {
  readonly name: string;
  /** What to do, a sentence or two each, as it is said. */
  readonly steps: readonly string[];
}

/**
 * How the exercise is done that comes up next, for whoever cannot look at the page that teaches it: told while there is
 * time, in the rest before it or in the last movement of the warm-up. Null where nothing new comes up.
 */
export function lessonOf(progress: Progress, exerciseById: (id: string) => Exercise | null): Lesson | null {
  const current = exerciseStepOf(progress);
  if (current !== null && progress.number < current.sets) return null;
  const next = progress.steps[progress.at + 1];
  const meta = next?.kind === "exercise" ? exerciseById(next.exercise)?.meta : undefined;
  if (next?.kind !== "exercise" || meta === undefined) return null;
  const variant = meta.variants.find(({ id }) => id === next.variant);
  // How to lie or stand is said when it is time to; the steps of the page are those of the exercise without a variant.
  const [, ...movement] = meta.text.steps;
  const steps = variant === undefined ? movement : [`${variant.name}. ${variant.description}`];
  return { name: meta.text.name, steps };
}
