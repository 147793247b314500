import type { ExerciseMeta } from "../rules/contract.ts";
import type { Clearance } from "../safety/clearance.ts";
import type { Progress } from "../workout/progress.ts";
import type { WorkoutStep } from "../workout/step.ts";
import { allowedItems } from "./allowed.ts";
import { exerciseSteps, sidesOf } from "./steps.ts";

/** The steps of a workout, and the one with which it goes on. */
export type StepsFrom = Pick<Progress, "steps" | "at">;

/**
 * A workout that was left, as it may be taken up now: exercises to come that are not offered any more fall out, the
 * others go gently where the answers say so. What was done stays. Null when no exercise is left of it.
 */
export function allowedSteps(
  { steps, at, number }: Pick<Progress, "steps" | "at" | "number">,
  metas: readonly ExerciseMeta[],
  clearance: Clearance,
): StepsFrom | null {
  const allowed = (step: WorkoutStep): readonly WorkoutStep[] => {
    const meta = step.kind === "exercise" ? metas.find(({ id }) => id === step.exercise) : undefined;
    if (step.kind !== "exercise" || meta === undefined) return [step];
    const { exercise, variant, sets, holdSeconds, side, caps } = step;
    const repetitions = step.asked / sidesOf(step, meta);
    const item = { exercise, variant, sets, repetitions, holdSeconds, side, caps };
    const { usual } = step;
    // What goes gently now goes no further than that, whatever the day is.
    return exerciseSteps(allowedItems([item], metas, clearance).items, metas).map((now) =>
      usual !== undefined && now.asked === step.asked && now.sets === sets ? { ...now, usual } : now,
    );
  };
  const done = steps.slice(0, at);
  const current = steps[at];
  const toCome = steps.slice(at + 1).flatMap(allowed);
  const [now] = current === undefined ? [] : allowed(current);
  if (now === undefined) {
    // The exercise under way is left out: it goes on with what comes after it.
    return toCome.some(isExercise) ? { steps: [...steps.slice(0, at + 1), ...toCome], at: at + 1 } : null;
  }
  // A set under way goes on, however many are asked now.
  const kept = now.kind === "exercise" ? { ...now, sets: Math.max(now.sets, number) } : now;
  const hadExercise = steps.slice(at).some(isExercise);
  return hadExercise && ![kept, ...toCome].some(isExercise)
    ? null
    : { steps: [...done, kept, ...toCome], at };
}

function isExercise({ kind }: WorkoutStep): boolean {
  return kind === "exercise";
}
