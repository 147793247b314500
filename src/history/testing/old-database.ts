/** Everything in a database as an older version of the app left it; frames as plain numbers. */
export interface OldDatabase {
  readonly name: string;
  readonly version: 1 | 2;
  readonly sessions: readonly unknown[];
  readonly sets: readonly unknown[];
  readonly heads: readonly unknown[];
  readonly parts: readonly {
    readonly setId: string;
    readonly part: number;
    readonly times: readonly number[];
    readonly numbers: readonly number[];
  }[];
  /** Since version 2. */
  readonly thinnings: readonly unknown[];
}

/**
 * Writes a database without any code of the app, as an older version left it. It stands alone, so that a browser test
 * can run it inside of a page.
 */
export function writeOldDatabase(old: OldDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(old.name, old.version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      const db = request.result;
      db.createObjectStore("sessions", { keyPath: "id" }).createIndex("startedAt", "startedAt");
      const sets = db.createObjectStore("sets", { keyPath: "id" });
      for (const index of ["sessionId", "startedAt", "exercise"]) sets.createIndex(index, index);
      db.createObjectStore("heads", { keyPath: "setId" });
      db.createObjectStore("parts", { keyPath: ["setId", "part"] });
      if (old.version > 1) db.createObjectStore("thinnings", { keyPath: "at" });
    };
    request.onsuccess = () => {
      const db = request.result;
      const transaction = db.transaction([...db.objectStoreNames], "readwrite");
      const put = (store: string, values: readonly unknown[]) => {
        for (const value of values) transaction.objectStore(store).put(value);
      };
      put("sessions", old.sessions);
      put("sets", old.sets);
      put("heads", old.heads);
      const packed = old.parts.map(({ times, numbers, ...part }) => ({
        ...part,
        times: Float64Array.from(times),
        numbers: Int16Array.from(numbers),
      }));
      put("parts", packed);
      if (old.version > 1) put("thinnings", old.thinnings);
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}
