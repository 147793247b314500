import { type ExerciseStep, unlooked, type WorkoutStep } from "./step.ts";

/** About what a repetition takes beside its hold, and what it takes to get into position, seconds. */
const REPETITION_SECONDS = 4;
const SETTLE_SECONDS = 15;

/** Who skips a set before so many seconds of it did not do it. */
const LEAST_SECONDS = 20;

/** Steps from index `at` on as they are led where nobody can be seen: guided movement stays as it is. Pure. */
export function unwatchedFrom(steps: readonly WorkoutStep[], at: number): readonly WorkoutStep[] {
  return steps.map((step, i) => {
    if (i < at) return step;
    return step.kind === "guided" ? unlooked(step) : { ...step, unwatched: true };
  });
}

/** How long the clock gives a set that nobody sees, seconds; a hold of 0 is none. */
export function unwatchedSeconds({
  asked,
  holdSeconds,
}: Pick<ExerciseStep, "asked" | "holdSeconds">): number {
  return SETTLE_SECONDS + asked * (holdSeconds + REPETITION_SECONDS);
}

/** Whether a set of which `left` seconds were still to come was done, as far as a clock can tell. */
export function wasDone(step: ExerciseStep, left: number): boolean {
  return unwatchedSeconds(step) - left >= LEAST_SECONDS;
}
