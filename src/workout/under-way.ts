import type { WorkoutStatus } from "./snapshot.ts";

/** Whether a workout is under way, also while it waits: then the page needs the processor and its version for it. */
export function isUnderWay({ is }: WorkoutStatus): boolean {
  return is === "starting" || is === "running" || is === "paused";
}
