import type { Answers } from "../coach/safety/answers.ts";
import { bandOf } from "../rules/score.ts";
import type { SessionSnapshot } from "../session/snapshot.ts";

/** Remembers how a set with a weight went before the camera: that decides how heavy the next one may be. */
export function rememberWeighted(
  { status, exercise, source, repetitions }: SessionSnapshot,
  answers: Answers,
): void {
  if (status.is !== "ended" || source?.kind !== "camera") return;
  const steps = exercise?.weight ?? null;
  if (exercise === null || steps === null || repetitions.length === 0) return;
  const good = repetitions.filter(({ score }) => bandOf(score) === "good").length;
  const unsafe = repetitions.filter(({ faults }) =>
    faults.some(({ id }) => steps.unsafe.includes(id)),
  ).length;
  const weight = answers.weightFor(exercise.id);
  answers.addWeighted(exercise.id, { weight, repetitions: repetitions.length, good, unsafe });
}
