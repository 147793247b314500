import type { EventOf, WorkoutEvent } from "../events.ts";
import type { ExerciseStep } from "../step.ts";
import type { NewEvent } from "../workout.ts";

/** Noon of the first of November 2026, seconds since 1970. */
export const NOON = Date.UTC(2026, 10, 1, 12) / 1000;

/** One set of ten bridges. */
export const BRIDGES: ExerciseStep = {
  kind: "exercise",
  exercise: "bridge",
  name: "Bridge",
  variant: null,
  ready: "Lie on your back.",
  before: null,
  asked: 10,
  holdSeconds: 3,
  paced: false,
  sets: 1,
  restSeconds: 0,
};

/** Those events, a second after one another from `t` on. */
export function dated(events: readonly NewEvent[], t = NOON): readonly WorkoutEvent[] {
  return events.map((event, i) => ({ ...event, t: t + i }) as WorkoutEvent);
}

/** The log of a workout of one set in which that happened after its beginning. */
export function started(
  {
    source = "camera",
    asked = 10,
  }: { readonly source?: EventOf<"opened">["source"]; readonly asked?: number },
  ...events: readonly NewEvent[]
): readonly WorkoutEvent[] {
  const steps = [{ ...BRIDGES, asked }];
  const opened: NewEvent[] = [{ type: "opened", id: "workout", source, steps }, { type: "prepared" }];
  return dated([...opened, goesOn("a", 0, asked), ...events]);
}

/** A set begins, or after a break goes on from what was `done`, as a stretch of its own. */
export function goesOn(set: string, done: number, asked = 10): NewEvent {
  const words = { number: 1, exercise: "bridge", variant: null, asked, left: asked - done, holdSeconds: 3 };
  return { type: "set-started", set, ...words, done, isTold: true, fresh: true };
}
