import { plural, tr } from "../words/words.ts";
import type { ExerciseStep, WorkoutStep } from "../workout/step.ts";

/** A repetition takes about so long beside its hold, and getting into position so long, seconds. */
const REPETITION_SECONDS = 4;
const SETTLE_SECONDS = 15;

/**
 * The same workout where nobody can be seen (no camera, no model): each set is led by the clock and said to be neither
 * counted nor judged. What else there is stays as it is.
 */
export function unwatchedSteps(steps: readonly WorkoutStep[]): readonly WorkoutStep[] {
  return steps.flatMap((step) =>
    step.kind === "guided" ? [step] : Array.from({ length: step.sets }, () => unwatched(step)),
  );
}

function unwatched({ exercise, name, asked, holdSeconds, restSeconds }: ExerciseStep): WorkoutStep {
  const amount = plural(asked, { one: "{n} repetition", other: "{n} repetitions" });
  return {
    kind: "guided",
    part: "unwatched",
    id: exercise,
    name,
    say: tr("{name}, {amount} in your own time, then rest. I cannot see you, so I do not count or judge.", {
      name: tr(name),
      amount,
    }),
    seconds: SETTLE_SECONDS + asked * (holdSeconds + REPETITION_SECONDS) + restSeconds,
    asked,
  };
}
