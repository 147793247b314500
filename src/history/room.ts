import type { HistoryDatabase } from "./database.ts";

/** How many recordings had to make room, and when last (milliseconds since 1970); null when none had to. */
export interface Thinned {
  readonly recordings: number;
  readonly lastAt: number;
}

/** Asks the browser to keep the history even when the device runs short of room; true when it will. */
export async function askToStay(): Promise<boolean> {
  const storage = globalThis.navigator?.storage;
  if (storage?.persist === undefined) return false;
  return (await storage.persisted()) || (await storage.persist());
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
