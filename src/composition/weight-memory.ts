import type { Exercise } from "../rules/contract.ts";
import { bandOf } from "../rules/score.ts";
import type { Answers } from "../safety/answers.ts";
import type { WorkoutEvent } from "../workout/events.ts";
import { isFree } from "../workout/progress.ts";
import type { WorkoutSnapshot } from "../workout/snapshot.ts";

/** Events that may end a stretch of a set. */
const ENDS: readonly WorkoutEvent["type"][] = ["set-ended", "interrupted", "bad-day"];

/** Remembers how a set with a weight went before the camera: that decides how heavy the next one may be. */
export function rememberWeighted(
  { progress }: Pick<WorkoutSnapshot, "progress">,
  events: readonly WorkoutEvent[],
  answers: Answers,
  exerciseById: (id: string) => Exercise | null,
): void {
  const part = progress?.sets.at(-1)?.parts.at(-1);
  if (progress?.source !== "camera" || part === undefined || part.repetitions.length === 0) return;
  const isOver = events.some(({ type, t }) => ENDS.includes(type) && t === part.endedAt);
  // Of the set that ended: where nobody is led there is no exercise any more by then.
  const steps = exerciseById(part.exercise)?.meta.weight ?? null;
  if (!isOver || steps === null) return;
  const { exercise, repetitions } = part;
  const good = repetitions.filter(({ score }) => bandOf(score) === "good").length;
  const unsafe = repetitions.filter(({ faults }) =>
    faults.some(({ id }) => steps.unsafe.includes(id)),
  ).length;
  // Whoever is not led was not asked for it: it may have been none.
  const weight = isFree(progress) ? 0 : answers.weightFor(exercise);
  answers.addWeighted(exercise, { weight, repetitions: repetitions.length, good, unsafe });
}
