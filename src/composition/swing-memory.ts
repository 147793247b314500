import { needsTrainer } from "../coach/safety/advice.ts";
import type { Answers } from "../coach/safety/answers.ts";
import { bandOf } from "../rules/score.ts";
import type { SessionSnapshot } from "../session/snapshot.ts";

/** Faults that make a weight unsafe. */
const UNSAFE = ["squatting", "leaning-back"];

/** Remembers how a set of swings before the camera went: that decides what the next one may weigh. */
export function rememberSwings(
  { status, exercise, source, repetitions }: SessionSnapshot,
  answers: Answers,
): void {
  if (status.is !== "ended" || source?.kind !== "camera") return;
  if (exercise === null || !needsTrainer(exercise)) return;
  if (repetitions.length === 0) return;
  const good = repetitions.filter(({ score }) => bandOf(score) === "good").length;
  const unsafe = repetitions.filter(({ faults }) => faults.some(({ id }) => UNSAFE.includes(id))).length;
  answers.addSwings({ weight: answers.weight, repetitions: repetitions.length, good, unsafe });
}
