import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outlineOf } from "./outline.ts";
import { HistoryStore } from "./store.ts";
import {
  NOON,
  sampleFrames,
  sampleHead,
  sampleRepetition,
  sampleSet,
  sampleVisit,
} from "./testing/samples.ts";

let count = 0;
let name = "";
let store: HistoryStore;

beforeEach(async () => {
  name = `history-${count++}`;
  store = await HistoryStore.open(name);
});

describe("the history", () => {
  it("gives back a visit with its sets, oldest set first", async () => {
    await store.putVisit(sampleVisit("a"));
    await store.putSet(sampleSet("a2", "a", { startedAt: NOON + 1000 }));
    await store.putSet(sampleSet("a1", "a"));
    const found = await store.visit("a");
    expect(found?.visit).toEqual(sampleVisit("a"));
    expect(found?.sets.map(({ id }) => id)).toEqual(["a1", "a2"]);
  });

  it("lists the visits of a stretch of time, newest first", async () => {
    for (const [i, id] of ["a", "b", "c"].entries())
      await store.putVisit(sampleVisit(id, { startedAt: NOON + i * 1000 }));
    expect((await store.visits()).map(({ visit }) => visit.id)).toEqual(["c", "b", "a"]);
    expect((await store.visits(NOON + 500, NOON + 1500)).map(({ visit }) => visit.id)).toEqual(["b"]);
  });

  it("gives the newest visits page by page", async () => {
    for (let i = 0; i < 7; i++) {
      await store.putVisit(sampleVisit(`s${i}`, { startedAt: NOON + i * 1000 }));
      await store.putSet(sampleSet(`t${i}`, `s${i}`));
    }
    expect(await store.count()).toBe(7);
    const first = await store.newest(3);
    expect(first.map(({ visit, sets }) => [visit.id, sets.length])).toEqual([
      ["s6", 1],
      ["s5", 1],
      ["s4", 1],
    ]);
    const next = await store.newest(10, first.at(-1)?.visit);
    expect(next.map(({ visit }) => visit.id)).toEqual(["s3", "s2", "s1", "s0"]);
  });

  it("leaves no visit out between two pages when several began at the same moment", async () => {
    const ids = ["a", "b", "c", "d", "e"];
    for (const id of ids) await store.putVisit(sampleVisit(id));
    const seen: string[] = [];
    for (let last = null; seen.length < ids.length; ) {
      const [next] = await store.newest(1, last);
      if (next === undefined) break;
      last = next.visit;
      seen.push(last.id);
    }
    expect(seen).toEqual(ids.toReversed());
  });

  it("keeps in short what each set came to, with every way to write one", async () => {
    await store.keep({ visit: sampleVisit("a"), set: sampleSet("a1", "a"), head: null, frames: [] });
    await store.putSet(sampleSet("a2", "a", { startedAt: NOON + 1000 }));
    await store.changeSet("a2", (set) => ({ ...set, corrected: { removed: [1], added: 3 } }));
    const [one] = await store.outlines();
    expect(one?.sets).toEqual((await store.visit("a"))?.sets.map(outlineOf));
    expect(one?.sets.map(({ count, scores }) => [count, scores.middle])).toEqual([
      [2, [100, 70]],
      [4, [100]],
    ]);
    await store.deleteVisit("a");
    await store.putVisit(sampleVisit("a"));
    expect((await store.outlines())[0]?.sets).toEqual([]);
  });

  it("counts the visits of a stretch of time", async () => {
    for (const [i, id] of ["a", "b", "c"].entries())
      await store.putVisit(sampleVisit(id, { startedAt: NOON + i * 1000 }));
    expect(await store.count(0, NOON + 1000)).toBe(2);
  });

  it("keeps a recording in parts and gives it back whole", async () => {
    const frames = sampleFrames(50);
    for (const part of [frames.slice(0, 20), frames.slice(20)]) {
      const [visit, set] = [sampleVisit("a"), sampleSet("s", "a")];
      await store.keep({ visit, set, head: sampleHead("s"), frames: part });
    }
    const recording = await store.recording("s");
    expect(recording?.frames).toHaveLength(50);
    expect(recording?.frames[3]).toEqual({ t: 0.15, keypoints: [] });
    expect(recording?.frames[40]?.keypoints[2]).toEqual([102.5, 160.3, 0.5]);
    expect(recording).toMatchObject({ width: 1280, height: 720, exercise: "bridge" });
  });

  it("knows no recording where none was kept", async () => {
    expect(await store.recording("none")).toBeNull();
  });

  it("loses nothing when two tabs change the same set at once", async () => {
    const other = await HistoryStore.open(name);
    await store.putSet(sampleSet("s", "a", { repetitions: [] }));
    const add = (tab: HistoryStore, start: number) =>
      tab.changeSet("s", (set) => ({ ...set, repetitions: [...set.repetitions, sampleRepetition(start)] }));
    await Promise.all(Array.from({ length: 20 }, (_, i) => add(i % 2 === 0 ? store : other, i)));
    await store.putVisit(sampleVisit("a"));
    const found = await other.visit("a");
    expect(found?.sets[0]?.repetitions.map(({ start }) => start).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, i) => i),
    );
  });

  it("leaves a note and a corrected count of another tab as they are while a set goes on", async () => {
    const [visit, set] = [sampleVisit("a"), sampleSet("s", "a")];
    const progress = { visit, set, head: null, frames: [] };
    await store.keep(progress);
    const other = await HistoryStore.open(name);
    await other.changeVisit("a", (stored) => ({ ...stored, note: "slept badly", painAfter: 4 }));
    await other.changeSet("s", (stored) => ({ ...stored, corrected: { removed: [0], added: 2 } }));
    const more = { ...set, repetitions: [...set.repetitions, sampleRepetition(20)] };
    await store.keep({ ...progress, visit: { ...visit, endedAt: NOON + 900_000 }, set: more });
    expect(await store.visit("a")).toMatchObject({
      visit: { note: "slept badly", painAfter: 4, endedAt: NOON + 900_000 },
      sets: [{ corrected: { removed: [0], added: 2 }, repetitions: { length: 3 } }],
    });
  });

  it("leaves out what is damaged, counts it, and shows the rest", async () => {
    const raw = await openDB(name);
    for (const id of ["a", "b"]) {
      await store.putVisit(sampleVisit(id));
      await store.putSet(sampleSet(`${id}1`, id));
      await store.putSet(sampleSet(`${id}2`, id));
    }
    await raw.put("sessions", { ...sampleVisit("a"), painBefore: "much" });
    await raw.put("sets", { ...sampleSet("b1", "b"), repetitions: [{ start: 1 }] });
    raw.close();
    const found = await store.visits();
    expect(found.map(({ visit, sets }) => [visit.id, sets.map(({ id }) => id)])).toEqual([["b", ["b2"]]]);
    expect(await store.newest(5)).toEqual(found);
    expect(await store.visit("a")).toBeNull();
    expect(store.damaged).toBe(2);
  });

  it("deletes a stretch of time and nothing else", async () => {
    for (const [i, id] of ["a", "b", "c"].entries()) {
      await store.putVisit(sampleVisit(id, { startedAt: NOON + i * 1000 }));
      await store.putSet(sampleSet(`${id}1`, id, { startedAt: NOON + i * 1000 }));
    }
    expect(await store.deleteBetween(NOON + 500, NOON + 1500)).toBe(1);
    expect((await store.visits()).map(({ visit, sets }) => [visit.id, sets.length])).toEqual([
      ["c", 1],
      ["a", 1],
    ]);
  });

  it("deletes a visit with its sets and recordings, and leaves the others", async () => {
    for (const id of ["a", "b"]) {
      await store.putVisit(sampleVisit(id));
      await store.putSet(sampleSet(`${id}1`, id));
      await store.replaceFrames(sampleHead(`${id}1`), sampleFrames(5));
    }
    await store.deleteVisit("a");
    expect(await store.visit("a")).toBeNull();
    expect(await store.recording("a1")).toBeNull();
    expect((await store.visit("b"))?.sets).toHaveLength(1);
    expect(await store.recording("b1")).not.toBeNull();
  });

  it("is empty after everything was deleted", async () => {
    await store.putVisit(sampleVisit("a"));
    await store.putSet(sampleSet("a1", "a"));
    await store.replaceFrames(sampleHead("a1"), sampleFrames(5));
    await store.deleteAll();
    expect(await store.visits()).toEqual([]);
    expect(await store.recording("a1")).toBeNull();
  });

  it("thins out the oldest recordings first and keeps every result", async () => {
    for (const [i, id] of ["a", "b", "c"].entries()) {
      await store.putSet(sampleSet(id, "s", { startedAt: NOON + i }));
      await store.replaceFrames(sampleHead(id), sampleFrames(5));
    }
    await store.putVisit(sampleVisit("s"));
    expect(await store.thinned()).toBeNull();
    expect(await store.thin(2)).toBe(2);
    expect(await store.thinned()).toMatchObject({ recordings: 2 });
    expect(await store.recording("b")).toBeNull();
    expect(await store.recording("c")).not.toBeNull();
    expect((await store.visit("s"))?.sets).toHaveLength(3);
  });

  it("says in one sentence that a newer version wrote it", async () => {
    const newer = `newer-${count}`;
    (await openDB(newer, 99)).close();
    await expect(HistoryStore.open(newer)).rejects.toThrow(
      "Your history was written by a newer version of this app. Reload the page to get that version.",
    );
    await deleteDB(newer);
  });
});

/** What WebKit throws of every transaction after the background took the connection (bug 197050). */
function lostServer(): DOMException {
  return new DOMException(
    "Connection to Indexed Database server lost. Refresh the page to try again",
    "UnknownError",
  );
}

describe("a connection to the database that the browser took away", () => {
  const original = IDBDatabase.prototype.transaction;
  afterEach(() => {
    IDBDatabase.prototype.transaction = original;
  });

  it("is opened anew, and neither what was kept nor what is written next is lost", async () => {
    await store.putVisit(sampleVisit("a"));
    await store.putSet(sampleSet("a1", "a"));
    // Closed from outside, as browsers do when their storage process ends.
    store.close();
    await store.putSet(sampleSet("a2", "a", { startedAt: NOON + 1000 }));
    store.close();
    expect((await store.visit("a"))?.sets.map(({ id }) => id)).toEqual(["a1", "a2"]);
  });

  it("is opened anew for all who ask at once", async () => {
    await store.putVisit(sampleVisit("a"));
    store.close();
    const writes = ["a1", "a2", "a3"].map((id, i) =>
      store.putSet(sampleSet(id, "a", { startedAt: NOON + i })),
    );
    await Promise.all(writes);
    expect((await store.visit("a"))?.sets).toHaveLength(3);
  });

  it("is opened anew where iOS names it an unknown error", async () => {
    let lost = 1;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: [string]) {
      if (lost-- > 0) throw lostServer();
      return Reflect.apply(original, this, args);
    } as typeof original;
    await store.putVisit(sampleVisit("a"));
    expect(await store.visitIds()).toEqual(["a"]);
  });

  it("that cannot be had again is told as what it is", async () => {
    IDBDatabase.prototype.transaction = () => {
      throw lostServer();
    };
    await expect(store.putVisit(sampleVisit("a"))).rejects.toThrow(
      "The browser closed your history and does not open it again. Reload this page to go on with it.",
    );
  });
});
