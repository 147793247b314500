import type { IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import * as v from "valibot";
import { outlineOf } from "./outline.ts";
import { SetSchema } from "./schema.ts";
import type { HistorySchema } from "./tables.ts";

/** The version of the database that this app writes. */
export const VERSION = 3;

/** Sets that are read at a stretch while outlines are made: some 20 ms of work. */
const SLICE = 100;

type Upgrade = IDBPTransaction<HistorySchema, StoreNames<HistorySchema>[], "versionchange">;

/** Brings a database of any older version to `VERSION`; 0 is an empty one. Nothing that is kept is touched. */
export async function migrate(
  db: IDBPDatabase<HistorySchema>,
  from: number,
  transaction: Upgrade,
): Promise<void> {
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
  // Version 3 keeps an outline of each set, so that trends over years need not read every repetition.
  if (from < 3) {
    db.createObjectStore("outlines", { keyPath: "id" }).createIndex("startedAt", "startedAt");
    await outlineAll(transaction);
  }
}

/** Makes the outline of every set; a damaged set has none and stays as it is. */
async function outlineAll(transaction: Upgrade): Promise<void> {
  const [sets, outlines] = [transaction.objectStore("sets"), transaction.objectStore("outlines")];
  let after = "";
  for (;;) {
    const some = await sets.getAll(IDBKeyRange.lowerBound(after, true), SLICE);
    const valid = some.filter((set) => v.is(SetSchema, set));
    await Promise.all(valid.map((set) => outlines.put(outlineOf(set))));
    const last = some.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}
