import type { Recording } from "../pose/recording.ts";
import {
  HistoryError,
  isConnectionLost,
  isFull,
  openDatabase,
  reasonOf,
  THINNED_AT_ONCE,
} from "./database.ts";
import { unpackFrames } from "./frames.ts";
import { putWithOutline } from "./outline.ts";
import { type KeptProgress, keepProgress, replaceRecording } from "./progress.ts";
import { Reader, type VisitOutline, type VisitWithSets } from "./reading.ts";
import { removeBetween, removeEverything, removeVisit } from "./removal.ts";
import { noteThinned, partsOf, type Thinned, thinnedSoFar, thinOldest } from "./room.ts";
import type { StoredSet, StoredVisit } from "./schema.ts";
import type { HistoryDatabase, RecordingHead } from "./tables.ts";

export type { VisitOutline, VisitWithSets } from "./reading.ts";

/** The history of one person on one device. Every write is one transaction: it is there whole, or not at all. */
export class HistoryStore {
  #reader: Reader;
  #reopening: Promise<void> | null = null;

  private constructor(
    private readonly name: string,
    private db: HistoryDatabase,
  ) {
    this.#reader = new Reader(db);
  }

  /**
   * Opens the history.
   * @throws HistoryError with one sentence when there is no storage, it is newer than this app, or an older app holds it.
   */
  static async open(name = "plumbline"): Promise<HistoryStore> {
    return new HistoryStore(name, await openDatabase(name));
  }

  /** How many damaged entries were met in reading and left out. */
  get damaged(): number {
    return this.#reader.damaged;
  }

  /** How many recordings had to make room; null when none had to. */
  async thinned(): Promise<Thinned | null> {
    return this.read(() => thinnedSoFar(this.db));
  }

  /** Keeps a visit, new or changed. */
  async putVisit(visit: StoredVisit): Promise<void> {
    await this.write(() => this.db.put("sessions", visit));
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
   * Keeps how far a set went, and its visit, without undoing what another tab wrote. On a full device the oldest
   * recordings make room; where that is not enough, the results are kept without the newest frames.
   */
  async keep(progress: KeptProgress): Promise<void> {
    await this.keepWhatFits(progress, false);
  }

  /** Keeps a whole visit of one set likewise, unless it is there already; false when it is. */
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

  /** Changes a stored visit likewise. */
  async changeVisit(id: string, change: (visit: StoredVisit) => StoredVisit): Promise<StoredVisit | null> {
    return this.write(async () => {
      const transaction = this.db.transaction("sessions", "readwrite");
      const visit = await transaction.store.get(id);
      const changed = visit === undefined ? null : change(visit);
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

  /** Visits that began in a stretch of time (milliseconds since 1970), newest first, with their sets. */
  async visits(from = 0, to = Number.MAX_SAFE_INTEGER): Promise<VisitWithSets[]> {
    return this.read(() => this.#reader.between(from, to));
  }

  /** The newest visits with their sets, newest first; `count` of them, the first one after `last` in that order. */
  async newest(count: number, last: StoredVisit | null = null): Promise<VisitWithSets[]> {
    return this.read(() => this.#reader.newest(count, last));
  }

  /** Visits that began in a stretch of time, newest first, with what their sets came to in short. */
  async outlines(from = 0, to = Number.MAX_SAFE_INTEGER): Promise<VisitOutline[]> {
    return this.read(() => this.#reader.outlines(from, to));
  }

  /** How many visits began in a stretch of time. */
  async count(from = 0, to = Number.MAX_SAFE_INTEGER): Promise<number> {
    const range = IDBKeyRange.bound(from, to);
    return this.read(() => this.db.countFromIndex("sessions", "startedAt", range));
  }

  /** The ids of all visits. */
  async visitIds(): Promise<string[]> {
    return this.read(() => this.db.getAllKeys("sessions"));
  }

  /** One visit with its sets; null when there is none. */
  async visit(id: string): Promise<VisitWithSets | null> {
    return this.read(() => this.#reader.one(id));
  }

  /** Deletes a visit with its sets and recordings. */
  async deleteVisit(id: string): Promise<void> {
    await this.write(() => removeVisit(this.db, id));
  }

  /** Deletes the visits that began in a stretch of time (milliseconds since 1970); how many there were. */
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

  /** Does something with the database; where the connection was lost, once more with a new one. */
  private async read<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!isConnectionLost(error)) throw historyError(error);
    }
    try {
      await this.reopen();
      return await work();
    } catch (error) {
      throw historyError(error);
    }
  }

  /** Opens a new connection; who asks meanwhile gets the same. @throws HistoryError as `open` does. */
  private reopen(): Promise<void> {
    this.#reopening ??= openDatabase(this.name)
      .then((db) => {
        this.db.close();
        this.db = db;
        this.#reader = new Reader(db, this.#reader);
      })
      .finally(() => {
        this.#reopening = null;
      });
    return this.#reopening;
  }
}

function historyError(error: unknown): HistoryError {
  return error instanceof HistoryError ? error : new HistoryError(reasonOf(error), { cause: error });
}

function foundNoRoom(error: unknown): boolean {
  return error instanceof HistoryError && isFull(error.cause);
}
