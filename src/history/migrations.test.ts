import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import { VERSION } from "./migrations.ts";
import { HistoryStore } from "./store.ts";
import stored from "./testing/version-1.json" with { type: "json" };

/** Writes a database as version 1 of the app left it, without any code of the app. */
async function writeVersion1(name: string): Promise<void> {
  const db = await openDB(name, 1, {
    upgrade(empty) {
      empty.createObjectStore("sessions", { keyPath: "id" }).createIndex("startedAt", "startedAt");
      const sets = empty.createObjectStore("sets", { keyPath: "id" });
      for (const index of ["sessionId", "startedAt", "exercise"]) sets.createIndex(index, index);
      empty.createObjectStore("heads", { keyPath: "setId" });
      empty.createObjectStore("parts", { keyPath: ["setId", "part"] });
    },
  });
  for (const session of stored.sessions) await db.put("sessions", session);
  for (const set of stored.sets) await db.put("sets", set);
  for (const head of stored.heads) await db.put("heads", head);
  for (const { times, numbers, ...part } of stored.parts) {
    await db.put("parts", { ...part, times: Float64Array.from(times), numbers: Int16Array.from(numbers) });
  }
  db.close();
}

describe("a database of version 1", () => {
  it("is brought to this version with everything that was kept in it", async () => {
    await writeVersion1("old");
    const store = await HistoryStore.open("old");
    const found = await store.sessions();
    expect(found.map(({ session }) => session)).toEqual(stored.sessions.toReversed());
    expect(
      found
        .flatMap(({ sets }) => sets)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["set-1", "set-2", "set-3"]);
    expect(found.flatMap(({ sets }) => sets)).toEqual(expect.arrayContaining(stored.sets));
    expect(store.damaged).toBe(0);
    const recording = await store.recording("set-1");
    expect(recording?.frames).toHaveLength(3);
    expect(recording?.frames[1]).toEqual({ t: 0.04, keypoints: [] });
    expect(recording?.frames[2]?.keypoints[5]).toEqual([302.5, 411.1, 0.875]);
    expect(await store.thinned()).toBeNull();
    const raw = await openDB("old");
    expect(raw.version).toBe(VERSION);
    raw.close();
  });

  it("can be written to afterwards", async () => {
    await writeVersion1("written");
    const store = await HistoryStore.open("written");
    expect(await store.thin(1)).toBe(1);
    expect(await store.thinned()).toMatchObject({ recordings: 1 });
    await store.deleteAll();
    expect(await store.sessions()).toEqual([]);
  });
});
