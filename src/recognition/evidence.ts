import type { Found } from "./candidate.ts";

/**
 * A repetition with no more than one plain fault scores at least this (docs/exercises.md). One that scores less has little
 * of the exercise about it: the movements of other exercises that passed for a repetition, in filmed ones, scored 42 and 48.
 */
const PLAIN = 55;

/** A repetition of which nothing could be judged speaks for its exercise half as much as a plain one. */
const UNJUDGED = PLAIN / 2;

/** From here an exercise is sure: one plain repetition, or more that are less plain together. */
export const SURE = 1;

/** How much what was found speaks for its exercise: 0 nothing, `SURE` enough to name it. */
export function evidenceOf(found: readonly Found[]): number {
  const scores = found.map((one) => (one.type === "repetition" ? (one.repetition.score ?? UNJUDGED) : 0));
  return scores.reduce((sum, score) => sum + score, 0) / PLAIN;
}
