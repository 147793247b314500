import type { HistoryDatabase } from "./tables.ts";

/** How many recordings had to make room, and when last (milliseconds since 1970); null when none had to. */
export interface Thinned {
  readonly recordings: number;
  readonly lastAt: number;
}

/**
 * Asks the browser to keep the history even when the device runs short of room. Nobody waits for the answer: Firefox
 * asks the person, who may be on the mat, and some browsers never answer or throw.
 */
export function askToStay(): void {
  void known(async (storage) => (await storage.persisted()) || (await storage.persist()));
}

/** Whether the browser keeps the history for good; null when it does not tell. Never rejects. */
export function stays(): Promise<boolean | null> {
  return known((storage) => storage.persisted());
}

/** Bytes that the app uses on this device; null when the browser does not tell. Never rejects. */
export function usage(): Promise<number | null> {
  return known(async (storage) => (await storage.estimate()).usage ?? null);
}

/** What the browser tells of its storage; null where it has no answer, or none that can be had. */
async function known<T>(ask: (storage: StorageManager) => Promise<T>): Promise<T | null> {
  try {
    return await ask(globalThis.navigator.storage);
  } catch {
    return null;
  }
}

/** The keys of all parts of a set's recording. */
export function partsOf(setId: string): IDBKeyRange {
  return IDBKeyRange.bound([setId, 0], [setId, Number.MAX_SAFE_INTEGER]);
}

/** Deletes the recordings (not the results) of the oldest sets but for `spare`; how many there were to delete. */
export async function thinOldest(db: HistoryDatabase, sets: number, spare: string | null): Promise<number> {
  const transaction = db.transaction(["sets", "heads", "parts"], "readwrite");
  const heads = transaction.objectStore("heads");
  const recorded = new Set(await heads.getAllKeys());
  let thinned = 0;
  let cursor = await transaction.objectStore("sets").index("startedAt").openKeyCursor();
  while (cursor !== null && thinned < sets) {
    const id = cursor.primaryKey;
    if (recorded.has(id) && id !== spare) {
      await heads.delete(id);
      await transaction.objectStore("parts").delete(partsOf(id));
      thinned += 1;
    }
    cursor = await cursor.continue();
  }
  await transaction.done;
  return thinned;
}

/** Writes down that recordings made room. */
export async function noteThinned(db: HistoryDatabase, at: number, recordings: number): Promise<void> {
  const transaction = db.transaction("thinnings", "readwrite");
  const before = await transaction.store.get(at);
  await transaction.store.put({ at, recordings: recordings + (before?.recordings ?? 0) });
  await transaction.done;
}

/** What was written down of that. */
export async function thinnedSoFar(db: HistoryDatabase): Promise<Thinned | null> {
  const all = await db.getAll("thinnings");
  if (all.length === 0) return null;
  return {
    recordings: all.reduce((sum, one) => sum + one.recordings, 0),
    lastAt: Math.max(...all.map(({ at }) => at)),
  };
}
