import type { DBSchema, IDBPDatabase } from "idb";
import type { Recording } from "../pose/recording.ts";
import type { PackedFrames } from "./frames.ts";
import type { SetOutline } from "./outline.ts";
import type { StoredSet, StoredVisit } from "./schema.ts";

/** The part of a recording that says what its frames are; the frames themselves lie in parts. */
export type RecordingHead = Omit<Recording, "frames" | "labels"> & { readonly setId: string };

/** A stretch of a set's frames, in the order of `part`. */
export interface RecordingPart extends PackedFrames {
  readonly setId: string;
  readonly part: number;
}

/** What lies in the database, under the names that its first version gave: visits were called sessions then. */
export interface HistorySchema extends DBSchema {
  sessions: { key: string; value: StoredVisit; indexes: { startedAt: number } };
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
