import type { Recording } from "../pose/recording.ts";
import { HistoryError, isFull, openDatabase, reasonOf, THINNED_AT_ONCE } from "./database.ts";
import { unpackFrames } from "./frames.ts";
import { putWithOutline } from "./outline.ts";
import { type KeptProgress, keepProgress, replaceRecording } from "./progress.ts";
import { Reader, type SessionOutline, type SessionWithSets } from "./reading.ts";
import { removeBetween, removeEverything, removeSession } from "./removal.ts";
import { noteThinned, partsOf, type Thinned, thinnedSoFar, thinOldest } from "./room.ts";
import type { StoredSession, StoredSet } from "./schema.ts";
import type { HistoryDatabase, RecordingHead } from "./tables.ts";

export type { SessionOutline, SessionWithSets } from "./reading.ts";

/** The history of one person on one device. Every write is one transaction: it is there whole, or not at all. */
export class HistoryStore {
  readonly #reader: Reader;

  private constructor(private readonly db: HistoryDatabase) {
    this.#reader = new Reader(db);
  }

  /**
   * Opens the history.
   * @throws HistoryError with one sentence when there is no storage, it is newer than this app, or an older app holds it.
   */
  static async open(name = "plumbline"): Promise<HistoryStore> {
    return new HistoryStore(await openDatabase(name));
  }

  /** How many damaged entries were met in reading and left out. */
  get damaged(): number {
    return this.#reader.damaged;
  }

  /** How many recordings had to make room; null when none had to. */
  async thinned(): Promise<Thinned | null> {
    return this.read(() => thinnedSoFar(this.db));
  }

  /** Keeps a session, new or changed. */
  async putSession(session: StoredSession): Promise<void> {
    await this.write(() => this.db.put("sessions", session));
  }

  /** Keeps a set, new or changed. */
  async putSet(set: StoredSet): Promise<void> {
    await this.write(async () => {
      const transaction = this.db.transaction(["sets", "outlines"], "readwrite");
      await putWithOutline(transaction.objectStore("sets"), transaction.objectStore("outlines"), set);
      await transaction.done;
    });
  }

  /**
   * Keeps how far a set went, and its session, without undoing what another tab wrote. On a full device the oldest
   * recordings make room; where that is not enough, the results are kept without the newest frames.
   */
  async keep(progress: KeptProgress): Promise<void> {
    await this.keepWhatFits(progress, false);
  }

  /** Keeps a whole session of one set likewise, unless it is there already; false when it is. */
  async add(progress: KeptProgress): Promise<boolean> {
    return this.keepWhatFits(progress, true);
  }

  /** Changes a stored set as it is at that moment, so that two tabs do not undo each other; null when it is gone. */
  async changeSet(id: string, change: (set: StoredSet) => StoredSet): Promise<StoredSet | null> {
    return this.write(async () => {
      const transaction = this.db.transaction(["sets", "outlines"], "readwrite");
      const sets = transaction.objectStore("sets");
      const set = await sets.get(id);
      const changed = set === undefined ? null : change(set);
      if (changed !== null) await putWithOutline(sets, transaction.objectStore("outlines"), changed);
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

  /** Keeps a whole recording in place of what was kept of that set. */
  async replaceFrames(head: RecordingHead, frames: Recording["frames"]): Promise<void> {
    await this.write(() => replaceRecording(this.db, head, frames), head.setId);
  }

  /** A set's recording in the recording format; null when none was kept or it was thinned out. */
  async recording(setId: string): Promise<Recording | null> {
    return this.read(async () => {
      const transaction = this.db.transaction(["heads", "parts"]);
      const head = await transaction.objectStore("heads").get(setId);
      const parts = await transaction.objectStore("parts").getAll(partsOf(setId));
      if (head === undefined || parts.length === 0) return null;
      const { setId: _setId, ...rest } = head;
      return { ...rest, frames: parts.flatMap(unpackFrames) };
    });
  }

  /** Sessions that began in a stretch of time (milliseconds since 1970), newest first, with their sets. */
  async sessions(from = 0, to = Number.MAX_SAFE_INTEGER): Promise<SessionWithSets[]> {
    return this.read(() => this.#reader.between(from, to));
  }

  /** The newest sessions with their sets, newest first; `count` of them, the first one after `last` in that order. */
  async newest(count: number, last: StoredSession | null = null): Promise<SessionWithSets[]> {
    return this.read(() => this.#reader.newest(count, last));
  }

  /** Sessions that began in a stretch of time, newest first, with what their sets came to in short. */
  async outlines(from = 0, to = Number.MAX_SAFE_INTEGER): Promise<SessionOutline[]> {
    return this.read(() => this.#reader.outlines(from, to));
  }

  /** How many sessions began in a stretch of time. */
  async count(from = 0, to = Number.MAX_SAFE_INTEGER): Promise<number> {
    const range = IDBKeyRange.bound(from, to);
    return this.read(() => this.db.countFromIndex("sessions", "startedAt", range));
  }

  /** The ids of all sessions. */
  async sessionIds(): Promise<string[]> {
    return this.read(() => this.db.getAllKeys("sessions"));
  }

  /** One session with its sets; null when there is none. */
  async session(id: string): Promise<SessionWithSets | null> {
    return this.read(() => this.#reader.one(id));
  }

  /** Deletes a session with its sets and recordings. */
  async deleteSession(id: string): Promise<void> {
    await this.write(() => removeSession(this.db, id));
  }

  /** Deletes the sessions that began in a stretch of time (milliseconds since 1970); how many there were. */
  async deleteBetween(from: number, to: number): Promise<number> {
    return this.write(() => removeBetween(this.db, from, to));
  }

  /** Deletes everything. */
  async deleteAll(): Promise<void> {
    await this.write(() => removeEverything(this.db));
  }

  /** Deletes the recordings (not the results) of the oldest sets but for `spare`; how many were thinned out. */
  async thin(sets: number, spare: string | null = null): Promise<number> {
    return this.read(async () => {
      const recordings = await thinOldest(this.db, sets, spare);
      if (recordings > 0) await noteThinned(this.db, Date.now(), recordings);
      return recordings;
    });
  }

  /** Closes the database. */
  close(): void {
    this.db.close();
  }

  private async keepWhatFits(progress: KeptProgress, onlyNew: boolean): Promise<boolean> {
    try {
      return await this.write(() => keepProgress(this.db, progress, onlyNew), progress.set.id);
    } catch (error) {
      if (progress.head === null || !foundNoRoom(error)) throw error;
      return this.write(() => keepProgress(this.db, { ...progress, head: null, frames: [] }, onlyNew));
    }
  }

  /** Does a write; while the device is full the oldest recordings make room, but for the one of the set `spare`. */
  private async write<T>(work: () => Promise<T>, spare: string | null = null): Promise<T> {
    for (;;) {
      try {
        return await this.read(work);
      } catch (error) {
        if (!foundNoRoom(error) || (await this.thin(THINNED_AT_ONCE, spare)) === 0) throw error;
      }
    }
  }

  private async read<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw new HistoryError(reasonOf(error), { cause: error });
    }
  }
}

function foundNoRoom(error: unknown): boolean {
  return error instanceof HistoryError && isFull(error.cause);
}
