import type { LocalStore } from "../storage/local-store.ts";
import type { WorkoutEvent } from "../workout/events.ts";
import { isFree, isLed, isPause } from "../workout/progress.ts";
import { restoreLog, storedLog } from "../workout/stored-log.ts";
import type { Workout } from "../workout/workout.ts";

/** What an event is not kept for: it comes anew. */
const PASSING: readonly WorkoutEvent["type"][] = ["said", "shown", "placing", "direction"];

/** The log of the led workout that is under way or was left in the middle, kept on the device over a reload. */
export class KeptLog {
  constructor(private readonly store: Pick<LocalStore, "read" | "write">) {}

  /** What is kept; null when nothing is. */
  read(): readonly WorkoutEvent[] | null {
    return restoreLog(this.store.read("workout"));
  }

  /** Keeps how far a workout is after these events, or nothing once it is finished. */
  keep({ progress, log }: Workout, events: readonly WorkoutEvent[]): void {
    if (!isLed(progress) || events.every(({ type }) => PASSING.includes(type))) return;
    // Whoever is not led and has done nothing yet begins anew just as well.
    if (isFree(progress) && progress.sets.length === 0) return;
    // A pause begins anew just as well.
    if (isPause(progress)) return;
    this.store.write("workout", progress.phase.is === "finished" ? null : storedLog(log));
  }

  /** Keeps nothing any more. */
  forget(): void {
    this.store.write("workout", null);
  }
}
