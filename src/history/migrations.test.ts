import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it, vi } from "vitest";
import { GIVES_WAY_MS } from "./database.ts";
import { VERSION } from "./migrations.ts";
import { outlineOf } from "./outline.ts";
import { HistoryStore } from "./store.ts";
import { writeOldDatabase } from "./testing/old-database.ts";
import stored from "./testing/version-1.json" with { type: "json" };
import since2 from "./testing/version-2.json" with { type: "json" };

const writeVersion = (version: 1 | 2, name: string) =>
  writeOldDatabase({ name, version, ...stored, ...since2 });

describe.each([1, 2] as const)("a database of version %i", (version) => {
  it("is brought to this version with everything that was kept in it", async () => {
    await writeVersion(version, `old-${version}`);
    const store = await HistoryStore.open(`old-${version}`);
    const found = await store.visits();
    expect(found.map(({ visit }) => visit)).toEqual(stored.sessions.toReversed());
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
    expect((await store.thinned())?.recordings).toBe(version > 1 ? 24 : undefined);
    const outlines = (await store.outlines()).flatMap(({ sets }) => sets);
    expect(outlines).toEqual(found.flatMap(({ sets }) => sets).map(outlineOf));
    const raw = await openDB(`old-${version}`);
    expect(raw.version).toBe(VERSION);
    raw.close();
  });

  it("keeps a damaged set as it is, without an outline", async () => {
    await writeVersion(version, `damaged-${version}`);
    const raw = await openDB(`damaged-${version}`);
    await raw.put("sets", { ...stored.sets[0], repetitions: "none" });
    raw.close();
    const store = await HistoryStore.open(`damaged-${version}`);
    expect((await store.outlines()).flatMap(({ sets }) => sets)).toHaveLength(2);
    await store.visits();
    expect(store.damaged).toBe(1);
  });

  it("makes room with its oldest recordings where a full device has none for the migration", async () => {
    const name = `full-${version}`;
    await writeVersion(version, name);
    const { put } = IDBObjectStore.prototype;
    let refused = 0;
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name !== "outlines" || refused > 0) return put.apply(this, args);
      refused += 1;
      this.transaction.abort();
      throw new DOMException("The device is full.", "QuotaExceededError");
    });
    const store = await HistoryStore.open(name);
    full.mockRestore();
    expect(refused).toBe(1);
    expect((await store.outlines()).flatMap(({ sets }) => sets)).toHaveLength(3);
    expect(await store.recording("set-1")).toBeNull();
    expect((await store.thinned())?.recordings).toBe(version > 1 ? 25 : 1);
  });

  it("can be written to afterwards", async () => {
    await writeVersion(version, `written-${version}`);
    const store = await HistoryStore.open(`written-${version}`);
    expect(await store.thin(1)).toBe(1);
    expect(await store.thinned()).toMatchObject({ recordings: version > 1 ? 25 : 1 });
    await store.deleteAll();
    expect(await store.visits()).toEqual([]);
  });
});

describe("a database that a tab of an older version holds", () => {
  it("is told with what to do, and is opened once that tab is gone", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    await writeVersion(2, "held");
    const older = await openDB("held");
    const opening = HistoryStore.open("held").catch((error: unknown) => error);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    vi.advanceTimersByTime(GIVES_WAY_MS);
    vi.useRealTimers();
    expect(await opening).toMatchObject({
      name: "HistoryError",
      message: expect.stringMatching(/Close that tab/),
    });
    older.close();
    const store = await HistoryStore.open("held");
    expect(await store.visits()).toHaveLength(stored.sessions.length);
  });

  it("waits for one that is but finishing", async () => {
    await writeVersion(2, "finishing");
    const older = await openDB("finishing", undefined, {
      blocking: () => void setTimeout(() => older.close(), 50),
    });
    expect(await (await HistoryStore.open("finishing")).visits()).toHaveLength(stored.sessions.length);
  });
});
