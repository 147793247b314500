import * as v from "valibot";
import { EventSchema, type WorkoutEvent } from "./events.ts";
import { foldLog } from "./fold.ts";
import type { Progress } from "./progress.ts";
import { logOfVersion1 } from "./version-1.ts";

/** The version in which a log is stored. */
const VERSION = 2;

const StoredSchema = v.object({ version: v.literal(VERSION), log: v.array(EventSchema) });

/** A log as it is stored. */
export function storedLog(log: readonly WorkoutEvent[]): unknown {
  return { version: VERSION, log };
}

/**
 * The log of a workout that was not over, as it was stored or as version 1 of the app stored it (`older`); null where
 * neither is one. `id` gives the older one an id.
 */
export function restoreLog(
  stored: unknown,
  older: unknown,
  id: () => string,
): readonly WorkoutEvent[] | null {
  const result = v.safeParse(StoredSchema, stored);
  const log = result.success ? result.output.log : logOfVersion1(older, id);
  return progressOf(log) === null ? null : log;
}

/** What a stored log comes to; null where there is nothing to take up. */
export function progressOf(log: readonly WorkoutEvent[] | null): Progress | null {
  const progress = log === null ? null : foldLog(log);
  if (progress === null || progress.phase.is === "finished" || progress.steps[progress.at] === undefined)
    return null;
  return progress;
}
