import type { IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { HistorySchema } from "./database.ts";

/** The version of the database that this app writes. */
export const VERSION = 2;

type Upgrade = IDBPTransaction<HistorySchema, StoreNames<HistorySchema>[], "versionchange">;

/** Brings a database of any older version to `VERSION`; 0 is an empty one. Nothing that is kept is touched. */
export function migrate(db: IDBPDatabase<HistorySchema>, from: number, _transaction: Upgrade): void {
  if (from < 1) {
    db.createObjectStore("sessions", { keyPath: "id" }).createIndex("startedAt", "startedAt");
    const sets = db.createObjectStore("sets", { keyPath: "id" });
    sets.createIndex("sessionId", "sessionId");
    sets.createIndex("startedAt", "startedAt");
    sets.createIndex("exercise", "exercise");
    db.createObjectStore("heads", { keyPath: "setId" });
    db.createObjectStore("parts", { keyPath: ["setId", "part"] });
  }
  // Version 2 remembers when recordings had to make room, to say so.
  if (from < 2) db.createObjectStore("thinnings", { keyPath: "at" });
}
