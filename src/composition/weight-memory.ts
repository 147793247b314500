import { bandOf } from "../rules/score.ts";
import type { Answers } from "../safety/answers.ts";
import type { WorkoutEvent } from "../workout/events.ts";
import { isFree } from "../workout/progress.ts";
import type { WorkoutSnapshot } from "../workout/snapshot.ts";

/** Remembers how a set with a weight went before the camera: that decides how heavy the next one may be. */
export function rememberWeighted(
  { progress, exercise }: WorkoutSnapshot,
  events: readonly WorkoutEvent[],
  answers: Answers,
): void {
  const part = progress?.sets.at(-1)?.parts.at(-1);
  const isOver = events.some(
    ({ type, t }) => (type === "set-ended" || type === "interrupted") && t === part?.endedAt,
  );
  const steps = exercise?.weight ?? null;
  if (!isOver || progress?.source !== "camera" || steps === null || exercise === null) return;
  const repetitions = part?.exercise === exercise.id ? part.repetitions : [];
  if (repetitions.length === 0) return;
  const good = repetitions.filter(({ score }) => bandOf(score) === "good").length;
  const unsafe = repetitions.filter(({ faults }) =>
    faults.some(({ id }) => steps.unsafe.includes(id)),
  ).length;
  // Whoever is not led was not asked for it: it may have been none.
  const weight = isFree(progress) ? 0 : answers.weightFor(exercise.id);
  answers.addWeighted(exercise.id, { weight, repetitions: repetitions.length, good, unsafe });
}
