import type { Flow } from "./state.ts";

/** Which exercise of a session this is, from 1. */
export interface Place {
  readonly number: number;
  readonly of: number;
}

/** Which exercise is under way, or was the last before a rest; null in led movement, and where there is but one. */
export function placeOf({ steps, at }: Flow): Place | null {
  const exercises = steps.flatMap((step, i) => (step.kind === "exercise" ? [i] : []));
  const index = exercises.indexOf(at);
  return index < 0 || exercises.length < 2 ? null : { number: index + 1, of: exercises.length };
}
