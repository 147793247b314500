import { partsOf } from "./room.ts";
import type { HistoryDatabase } from "./tables.ts";

/** Deletes a visit with everything that belongs to it, in one transaction. */
export async function removeVisit(db: HistoryDatabase, id: string): Promise<void> {
  await removeVisits(db, [id]);
}

/** Deletes all visits that began in a stretch of time (milliseconds since 1970); how many there were. */
export async function removeBetween(db: HistoryDatabase, from: number, to: number): Promise<number> {
  const ids = await db.getAllKeysFromIndex("sessions", "startedAt", IDBKeyRange.bound(from, to));
  await removeVisits(db, ids);
  return ids.length;
}

/** Empties the whole history, in one transaction. */
export async function removeEverything(db: HistoryDatabase): Promise<void> {
  const names = ["sessions", "sets", "outlines", "heads", "parts", "thinnings"] as const;
  const transaction = db.transaction(names, "readwrite");
  await Promise.all(names.map((name) => transaction.objectStore(name).clear()));
  await transaction.done;
}

async function removeVisits(db: HistoryDatabase, ids: readonly string[]): Promise<void> {
  const transaction = db.transaction(["sessions", "sets", "outlines", "heads", "parts"], "readwrite");
  const sets = transaction.objectStore("sets");
  for (const id of ids) {
    for (const setId of await sets.index("sessionId").getAllKeys(id)) {
      await sets.delete(setId);
      await transaction.objectStore("outlines").delete(setId);
      await transaction.objectStore("heads").delete(setId);
      await transaction.objectStore("parts").delete(partsOf(setId));
    }
    await transaction.objectStore("sessions").delete(id);
  }
  await transaction.done;
}
