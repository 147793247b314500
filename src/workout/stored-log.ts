import * as v from "valibot";
import { EventSchema, type WorkoutEvent } from "./events.ts";
import { foldLog } from "./fold.ts";
import type { Progress } from "./progress.ts";

/** The version in which a log is stored. */
const VERSION = 2;

const StoredSchema = v.object({ version: v.literal(VERSION), log: v.array(EventSchema) });

/** A log as it is stored. */
export function storedLog(log: readonly WorkoutEvent[]): unknown {
  return { version: VERSION, log };
}

/**
 * A log to be put into a report of a fault: as it is stored, but without what was told of pain, and with seconds since
 * its own beginning instead of the time of day.
 */
export function reportedLog(log: readonly WorkoutEvent[]): unknown {
  const begun = log[0]?.t ?? 0;
  return storedLog(
    log.filter(({ type }) => type !== "pain").map((event) => ({ ...event, t: event.t - begun })),
  );
}

/** A log as it was stored, whether it is over or not; null where it is none. */
export function readLog(stored: unknown): readonly WorkoutEvent[] | null {
  const result = v.safeParse(StoredSchema, stored);
  return result.success ? result.output.log : null;
}

/** The log of a workout that was not over, as it was stored; null where there is none. */
export function restoreLog(stored: unknown): readonly WorkoutEvent[] | null {
  const log = readLog(stored);
  return progressOf(log) === null ? null : log;
}

/** What a stored log comes to; null where there is nothing to take up. */
export function progressOf(log: readonly WorkoutEvent[] | null): Progress | null {
  const progress = log === null ? null : foldLog(log);
  if (progress === null || progress.phase.is === "finished" || progress.steps[progress.at] === undefined)
    return null;
  return progress;
}
