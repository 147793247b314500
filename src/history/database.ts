import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Recording } from "../pose/recording.ts";
import type { PackedFrames } from "./frames.ts";
import { migrate, VERSION } from "./migrations.ts";
import type { SetOutline } from "./outline.ts";
import type { StoredSession, StoredSet } from "./schema.ts";

/** The part of a recording that says what its frames are; the frames themselves lie in parts. */
export type RecordingHead = Omit<Recording, "frames" | "labels"> & { readonly setId: string };

/** A stretch of a set's frames, in the order of `part`. */
export interface RecordingPart extends PackedFrames {
  readonly setId: string;
  readonly part: number;
}

/** What lies in the database. */
export interface HistorySchema extends DBSchema {
  sessions: { key: string; value: StoredSession; indexes: { startedAt: number } };
  sets: {
    key: string;
    value: StoredSet;
    indexes: { sessionId: string; startedAt: number; exercise: string };
  };
  heads: { key: string; value: RecordingHead };
  parts: { key: [string, number]; value: RecordingPart };
  /** When how many recordings had to make room; since version 2. */
  thinnings: { key: number; value: { readonly at: number; readonly recordings: number } };
  /** What each set came to, in short; since version 3. */
  outlines: { key: string; value: SetOutline; indexes: { startedAt: number } };
}

/** The open database. */
export type HistoryDatabase = IDBPDatabase<HistorySchema>;

/** Thrown when the history cannot be kept; the message is one sentence for the person. */
export class HistoryError extends Error {
  override readonly name = "HistoryError";
}

/**
 * Opens the history, making or migrating it as needed.
 * @throws HistoryError when there is no storage (some private windows), or it was written by a newer version.
 */
export async function openDatabase(name: string, onBlocked: () => void): Promise<HistoryDatabase> {
  try {
    const database = await openDB<HistorySchema>(name, VERSION, {
      upgrade: (db, from, _to, transaction) => migrate(db, from, transaction),
      blocked: onBlocked,
      // Another tab wants to migrate: give way, or it would wait for ever.
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    });
    return database;
  } catch (error) {
    throw new HistoryError(reasonOf(error), { cause: error });
  }
}

/** One sentence for an error of the store. */
export function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "VersionError") {
    return "Your history was written by a newer version of this app. Reload the page to get that version.";
  }
  if (name === "QuotaExceededError") {
    return "This device has no room left, so the newest results are not kept. Delete old sessions to make room.";
  }
  // The connection was given up because another tab brought the history to a newer version.
  if (name === "InvalidStateError") {
    return "A newer version of this app is open in another tab. Reload this page to go on with your history.";
  }
  return "This browser does not let the app keep a history, as in some private windows. Sessions work, but are not kept.";
}
