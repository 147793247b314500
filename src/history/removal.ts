import type { HistoryDatabase } from "./database.ts";

/** Deletes a session with everything that belongs to it, in one transaction. */
export async function removeSession(db: HistoryDatabase, id: string): Promise<void> {
  const transaction = db.transaction(["sessions", "sets", "heads", "parts"], "readwrite");
  const sets = transaction.objectStore("sets");
  for (const setId of await sets.index("sessionId").getAllKeys(id)) {
    await sets.delete(setId);
    await transaction.objectStore("heads").delete(setId);
    await transaction
      .objectStore("parts")
      .delete(IDBKeyRange.bound([setId, 0], [setId, Number.MAX_SAFE_INTEGER]));
  }
  await transaction.objectStore("sessions").delete(id);
  await transaction.done;
}

/** Empties the whole history, in one transaction. */
export async function removeEverything(db: HistoryDatabase): Promise<void> {
  const names = ["sessions", "sets", "heads", "parts"] as const;
  const transaction = db.transaction(names, "readwrite");
  await Promise.all(names.map((name) => transaction.objectStore(name).clear()));
  await transaction.done;
}
