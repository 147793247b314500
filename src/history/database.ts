import { openDB } from "idb";
import { text, tr } from "../words/words.ts";
import { migrate, VERSION } from "./migrations.ts";
import { noteThinned, thinOldest } from "./room.ts";
import type { HistoryDatabase, HistorySchema } from "./tables.ts";

/** Thrown when the history cannot be kept; the message is one sentence for the person. */
export class HistoryError extends Error {
  override readonly name = "HistoryError";
}

/**
 * Milliseconds that another tab of an older version has to let go of the database: those since version 2 do so at once,
 * or when they have finished writing.
 */
export const GIVES_WAY_MS = 3000;

const OLDER_OPEN = text(
  "An older version of this app is open in another tab. Close that tab, then reload this page to go on with your history.",
);

/** Recordings that make room at a time when the device is full: about a week of sets. */
export const THINNED_AT_ONCE = 20;

/**
 * Opens the history, making or migrating it as needed; where a full device has no room for that, the oldest recordings
 * make it.
 * @throws HistoryError when there is no storage (some private windows), it was written by a newer version, or a tab of an
 * older one does not let go of it.
 */
export async function openDatabase(name: string): Promise<HistoryDatabase> {
  for (let thinned = 0; ; ) {
    try {
      const db = await openOrMigrate(name);
      if (thinned > 0) await noteThinned(db, Date.now(), thinned);
      return db;
    } catch (error) {
      if (error instanceof HistoryError) throw error;
      const more = isFull(error) ? await makeRoom(name) : 0;
      if (more === 0) throw new HistoryError(reasonOf(error), { cause: error });
      thinned += more;
    }
  }
}

async function openOrMigrate(name: string): Promise<HistoryDatabase> {
  // The request only says that the migration was given up; why is heard from its parts, each in its own words.
  let failure: unknown = null;
  const heard = (error: unknown) => {
    if (!isFull(failure)) failure = error;
  };
  let blocked: () => void = () => undefined;
  const givenUp = new Promise<never>((_, reject) => {
    blocked = () => void setTimeout(() => reject(new HistoryError(tr(OLDER_OPEN))), GIVES_WAY_MS);
  });
  // When it was opened nobody waits for this any more.
  givenUp.catch(() => undefined);
  let opening: Promise<HistoryDatabase> | null = null;
  try {
    opening = openDB<HistorySchema>(name, VERSION, {
      upgrade(db, from, _to, transaction) {
        transaction.done.catch(heard);
        migrate(db, from, transaction).catch(heard);
      },
      blocked,
      // Another tab wants to migrate: give way, or it would wait for ever.
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    });
    return await Promise.race([opening, givenUp]);
  } catch (error) {
    // Should it still be opened, nobody uses it.
    void opening?.then(
      (db) => db.close(),
      () => undefined,
    );
    throw failure ?? error;
  }
}

/** Thins out recordings in a database that is still of an older version; how many there were to thin out. */
async function makeRoom(name: string): Promise<number> {
  const db = await openDB<HistorySchema>(name);
  try {
    return await thinOldest(db, THINNED_AT_ONCE, null);
  } finally {
    db.close();
  }
}

/** True for what a browser says when the device has no room left. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === "QuotaExceededError";
}

/**
 * True when the connection to the database is gone and a new one may be had: iOS takes it away in the background ("Connection to
 * Indexed Database server lost", WebKit 197050), browsers close it when their own storage process ends, and another tab may
 * have asked to migrate.
 */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, message } = error;
  return (
    name === "InvalidStateError" ||
    (name === "UnknownError" && /connection|lost|server/i.test(message)) ||
    (name === "AbortError" && /clos|lost|connection/i.test(message))
  );
}

/** One sentence for an error of the store. */
export function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "VersionError") {
    return tr(
      "Your history was written by a newer version of this app. Reload the page to get that version.",
    );
  }
  if (isFull(error)) {
    return tr(
      "This device has no room left, so the newest results are not kept. Delete old sessions to make room.",
    );
  }
  if (isConnectionLost(error)) {
    return tr(
      "The browser closed your history and does not open it again. Reload this page to go on with it.",
    );
  }
  return tr(
    "This browser does not let the app keep a history, as in some private windows. Sessions work, but are not kept.",
  );
}
