import type { Recording } from "../pose/recording.ts";
import {
  type HistoryDatabase,
  HistoryError,
  openDatabase,
  type RecordingHead,
  reasonOf,
} from "./database.ts";
import { packFrames, unpackFrames } from "./frames.ts";
import { removeEverything, removeSession } from "./removal.ts";
import type { StoredSession, StoredSet } from "./schema.ts";

/** A session with its sets, oldest set first. */
export interface SessionWithSets {
  readonly session: StoredSession;
  readonly sets: readonly StoredSet[];
}

/** The history of one person on one device. Every write is one transaction: it is there whole, or not at all. */
export class HistoryStore {
  private constructor(private readonly db: HistoryDatabase) {}

  /**
   * Opens the history; `onBlocked` is called when another tab with an older version must be closed first.
   * @throws HistoryError with one sentence when there is no storage or it is newer than this app.
   */
  static async open(name = "plumbline", onBlocked: () => void = () => {}): Promise<HistoryStore> {
    return new HistoryStore(await openDatabase(name, onBlocked));
  }

  /** Keeps a session, new or changed. */
  async putSession(session: StoredSession): Promise<void> {
    await this.write(() => this.db.put("sessions", session));
  }

  /** Keeps a set, new or changed. */
  async putSet(set: StoredSet): Promise<void> {
    await this.write(() => this.db.put("sets", set));
  }

  /** Changes a stored set as it is at that moment, so that two tabs do not undo each other; null when it is gone. */
  async changeSet(id: string, change: (set: StoredSet) => StoredSet): Promise<StoredSet | null> {
    return this.write(async () => {
      const transaction = this.db.transaction("sets", "readwrite");
      const set = await transaction.store.get(id);
      const changed = set === undefined ? null : change(set);
      if (changed !== null) await transaction.store.put(changed);
      await transaction.done;
      return changed;
    });
  }

  /** Changes a stored session likewise. */
  async changeSession(
    id: string,
    change: (session: StoredSession) => StoredSession,
  ): Promise<StoredSession | null> {
    return this.write(async () => {
      const transaction = this.db.transaction("sessions", "readwrite");
      const session = await transaction.store.get(id);
      const changed = session === undefined ? null : change(session);
      if (changed !== null) await transaction.store.put(changed);
      await transaction.done;
      return changed;
    });
  }

  /** Adds the newest frames of a set's recording behind those that are kept already. */
  async addFrames(head: RecordingHead, frames: Recording["frames"]): Promise<void> {
    await this.write(async () => {
      const transaction = this.db.transaction(["heads", "parts"], "readwrite");
      const parts = transaction.objectStore("parts");
      const last = await parts.openKeyCursor(partsOf(head.setId), "prev");
      const part = last === null ? 0 : last.key[1] + 1;
      await transaction.objectStore("heads").put(head);
      await parts.put({ setId: head.setId, part, ...packFrames(frames) });
      await transaction.done;
    });
  }

  /** Keeps a whole recording in place of what was kept of that set. */
  async replaceFrames(head: RecordingHead, frames: Recording["frames"]): Promise<void> {
    await this.write(async () => {
      const transaction = this.db.transaction(["heads", "parts"], "readwrite");
      const parts = transaction.objectStore("parts");
      await parts.delete(partsOf(head.setId));
      await transaction.objectStore("heads").put(head);
      await parts.put({ setId: head.setId, part: 0, ...packFrames(frames) });
      await transaction.done;
    });
  }

  /** A set's recording in the recording format; null when none was kept or it was thinned out. */
  async recording(setId: string): Promise<Recording | null> {
    const transaction = this.db.transaction(["heads", "parts"]);
    const head = await transaction.objectStore("heads").get(setId);
    const parts = await transaction.objectStore("parts").getAll(partsOf(setId));
    if (head === undefined || parts.length === 0) return null;
    const { setId: _setId, ...rest } = head;
    return { ...rest, frames: parts.flatMap(unpackFrames) };
  }

  /** Sessions that began in a stretch of time (milliseconds since 1970), newest first, with their sets. */
  async sessions(from = 0, to = Number.MAX_SAFE_INTEGER): Promise<SessionWithSets[]> {
    const range = IDBKeyRange.bound(from, to);
    const transaction = this.db.transaction(["sessions", "sets"]);
    const sessions = await transaction.objectStore("sessions").index("startedAt").getAll(range);
    const all = await transaction.objectStore("sets").index("startedAt").getAll(IDBKeyRange.lowerBound(from));
    const setsOf = new Map<string, StoredSet[]>();
    for (const set of all) setsOf.set(set.sessionId, [...(setsOf.get(set.sessionId) ?? []), set]);
    return sessions.reverse().map((session) => ({ session, sets: setsOf.get(session.id) ?? [] }));
  }

  /** The newest sessions with their sets, newest first; `count` of them, from before a time on. */
  async newest(count: number, before = Number.MAX_SAFE_INTEGER): Promise<SessionWithSets[]> {
    const transaction = this.db.transaction(["sessions", "sets"]);
    const found: SessionWithSets[] = [];
    const range = IDBKeyRange.upperBound(before, true);
    let cursor = await transaction.objectStore("sessions").index("startedAt").openCursor(range, "prev");
    while (cursor !== null && found.length < count) {
      const sets = await transaction.objectStore("sets").index("sessionId").getAll(cursor.value.id);
      found.push({ session: cursor.value, sets: sets.sort((a, b) => a.startedAt - b.startedAt) });
      cursor = await cursor.continue();
    }
    return found;
  }

  /** How many sessions there are. */
  async count(): Promise<number> {
    return this.db.count("sessions");
  }

  /** One session with its sets; null when there is none. */
  async session(id: string): Promise<SessionWithSets | null> {
    const session = await this.db.get("sessions", id);
    if (session === undefined) return null;
    const sets = await this.db.getAllFromIndex("sets", "sessionId", id);
    return { session, sets: sets.sort((a, b) => a.startedAt - b.startedAt) };
  }

  /** Deletes a session with its sets and recordings. */
  async deleteSession(id: string): Promise<void> {
    await this.write(() => removeSession(this.db, id));
  }

  /** Deletes everything. */
  async deleteAll(): Promise<void> {
    await this.write(() => removeEverything(this.db));
  }

  /** Deletes the recordings (not the results) of the oldest sets; how many were thinned out. */
  async thin(sets: number): Promise<number> {
    return this.write(async () => {
      const transaction = this.db.transaction(["sets", "heads", "parts"], "readwrite");
      let thinned = 0;
      let cursor = await transaction.objectStore("sets").index("startedAt").openKeyCursor();
      while (cursor !== null && thinned < sets) {
        const id = cursor.primaryKey;
        if ((await transaction.objectStore("heads").getKey(id)) !== undefined) {
          await transaction.objectStore("heads").delete(id);
          await transaction.objectStore("parts").delete(partsOf(id));
          thinned += 1;
        }
        cursor = await cursor.continue();
      }
      await transaction.done;
      return thinned;
    });
  }

  /** Closes the database. */
  close(): void {
    this.db.close();
  }

  private async write<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw new HistoryError(reasonOf(error), { cause: error });
    }
  }
}

/** The keys of all parts of a set. */
function partsOf(setId: string): IDBKeyRange {
  return IDBKeyRange.bound([setId, 0], [setId, Number.MAX_SAFE_INTEGER]);
}
