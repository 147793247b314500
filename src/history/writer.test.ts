import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { EventOf, WorkoutEvent } from "../workout/events.ts";
import { foldLog } from "../workout/fold.ts";
import { dated, goesOn, NOON, started } from "../workout/testing/logs.ts";
import type { NewEvent } from "../workout/workout.ts";
import { HistoryStore } from "./store.ts";
import { sampleRecording, sampleRepetition } from "./testing/samples.ts";
import { HistoryWriter } from "./writer.ts";

let count = 0;
let ids = 0;
let store: HistoryStore;
let writer: HistoryWriter;

function fail(error: Error): never {
  throw error;
}

const fresh = () => new HistoryWriter(store, () => `id-${ids++}`, fail);

beforeEach(async () => {
  store = await HistoryStore.open(`writer-${count++}`);
  writer = fresh();
});

afterEach(() => void vi.unstubAllGlobals());

const never = () => new Promise<boolean>(() => undefined);

/** What browsers do when they are asked to keep what is stored. */
const ANSWERS: readonly (readonly [string, () => Partial<StorageManager> | undefined])[] = [
  ["asks the person first, as Firefox does", () => ({ persisted: async () => false, persist: never })],
  ["says no", () => ({ persisted: async () => false, persist: async () => false })],
  [
    "says no by an error",
    () => ({ persisted: async () => false, persist: () => Promise.reject(new TypeError("no")) }),
  ],
  [
    "throws at once",
    () => ({
      persisted: () => {
        throw new Error("insecure");
      },
    }),
  ],
  ["never even says whether it does so already", () => ({ persisted: never, persist: never })],
  ["does not know the question", () => ({})],
  ["has no such storage", () => undefined],
];

/** A workout whose events a writer hears as they happen; frames come with each. */
class Heard {
  log: readonly WorkoutEvent[] = [];
  frames = 0;

  constructor(
    private readonly to: HistoryWriter,
    source: EventOf<"opened">["source"] = "camera",
    at = NOON,
  ) {
    const [opened, prepared] = started({ source });
    this.#hear([opened, prepared].map((event) => ({ ...event, t: at }) as WorkoutEvent));
  }

  /** Those events happen, a second after one another. */
  hears(...events: readonly NewEvent[]): this {
    for (const event of events) {
      if (event.type === "repetition" || event.type === "set-ended") this.frames += 20;
      this.#hear(dated([event], (this.log.at(-1)?.t ?? NOON) + 1));
    }
    return this;
  }

  /** Time passes in which nothing happens. */
  after(minutes: number): this {
    const [last] = this.log.slice(-1);
    if (last !== undefined) this.log = [...this.log, { type: "guided-half", t: last.t + 60 * minutes }];
    return this;
  }

  #hear(events: readonly WorkoutEvent[]): void {
    this.log = [...this.log, ...events];
    const progress = foldLog(this.log);
    if (progress !== null) this.to.hear(progress, events, () => sampleRecording(this.frames));
  }
}

function seen(set = "a"): NewEvent {
  return { type: "repetition", set, repetition: sampleRepetition(5), count: 1, asked: 10 };
}

function ended(set = "a"): NewEvent {
  return { type: "set-ended", set, why: "dose", count: 1, oneSided: null, remarks: [], verdict: [] };
}

function corrected(kind: "added" | "removed", index: number | null = null, set = "a"): NewEvent {
  return { type: "corrected", set, kind, index, count: 1 };
}

async function written() {
  await writer.settled();
  return store.visits();
}

describe("writing a workout as it happens", () => {
  it("has each repetition and the frames up to it as soon as it was counted", async () => {
    const heard = new Heard(writer).hears(goesOn("a", 0), seen());
    await writer.settled();
    heard.hears(seen());
    const [found] = await written();
    expect(found?.sets[0]?.repetitions).toHaveLength(2);
    expect(found?.sets[0]?.endedAt).toBeNull();
    expect((await store.recording("a"))?.frames).toEqual(sampleRecording(40).frames);
  });

  it.each(ANSWERS)(
    "has each of them in a browser that, asked to keep it for good, %s",
    async (_, storage) => {
      vi.stubGlobal("navigator", { storage: storage() });
      new Heard(writer).hears(goesOn("a", 0), seen(), seen(), seen(), ended());
      const [found] = await written();
      expect(found?.sets[0]?.repetitions).toHaveLength(3);
      expect(found?.sets[0]?.endedAt).not.toBeNull();
    },
  );

  it("keeps with the visit that it is a bad day, said before its first set or in the middle, until it is taken back", async () => {
    const bad = (isOn: boolean): NewEvent => ({ type: "bad-day", isOn, steps: [] });
    new Heard(writer).hears(bad(true), goesOn("a", 0), seen());
    expect((await written())[0]?.visit.badDay).toBe(true);
    const later = new Heard(writer, "camera", NOON + 7200).hears(goesOn("b", 0), seen("b"));
    expect((await written())[0]?.visit.badDay).toBeUndefined();
    later.hears(bad(true));
    expect((await written())[0]).toMatchObject({ visit: { badDay: true }, sets: [{ asked: 1 }] });
    later.hears(bad(false));
    expect((await written())[0]?.visit.badDay).toBe(false);
  });

  it("loses nothing while the browser takes the database away, as iOS does in the background", async () => {
    const { transaction } = IDBDatabase.prototype;
    const heard = new Heard(writer).hears(goesOn("a", 0), seen());
    await writer.settled();
    let lost = 3;
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (
      this: IDBDatabase,
      ...args: unknown[]
    ) {
      if (lost-- > 0) throw new DOMException("Connection to Indexed Database server lost.", "UnknownError");
      return Reflect.apply(transaction, this, args);
    });
    heard.hears(seen(), seen(), ended());
    const [found] = await written();
    vi.restoreAllMocks();
    expect(found?.sets[0]?.repetitions).toHaveLength(3);
    expect((await store.recording("a"))?.frames).toEqual(sampleRecording(80).frames);
  });

  it("writes the frames that could not be kept with the next repetition", async () => {
    const told: Error[] = [];
    writer = new HistoryWriter(
      store,
      () => "one",
      (error) => told.push(error),
    );
    const heard = new Heard(writer).hears(goesOn("a", 0), seen());
    await writer.settled();
    const keep = vi.spyOn(store, "keep").mockRejectedValueOnce(new Error("The disk failed."));
    heard.hears(seen());
    await writer.settled();
    heard.hears(seen());
    await writer.settled();
    keep.mockRestore();
    expect(told).toHaveLength(1);
    expect((await store.recording("a"))?.frames).toEqual(sampleRecording(60).frames);
  });

  it("keeps a set that nobody could see as not observed: nothing asked, nothing counted", async () => {
    new Heard(writer).hears(goesOn("a", 0), seen(), ended()).hears({
      type: "unwatched-ended",
      set: "w-0-2-unwatched",
      exercise: "bridge",
      variant: null,
      since: NOON + 60,
    });
    const [found] = await written();
    expect(found?.sets.map(({ id, source, asked }) => [id, source, asked])).toEqual([
      ["a", "camera", 10],
      ["w-0-2-unwatched", "not-observed", 0],
    ]);
    expect(found?.sets[1]).toMatchObject({ exercise: "bridge", repetitions: [], model: null });
  });

  it("leaves no trace of a set in which nothing was counted, of the figure, and of a recording", async () => {
    new Heard(writer).hears(goesOn("a", 0), ended());
    new Heard(writer, "demonstration").hears(goesOn("b", 0), seen("b"), ended("b"));
    new Heard(writer, "recording").hears(goesOn("c", 0), seen("c"), ended("c"));
    expect(await written()).toEqual([]);
  });

  it.each([
    ["goes on with it", 10, "camera", 1],
    ["begins another when it is long over", 120, "camera", 2],
    ["begins another when it was but looked at", 10, "recording", 2],
  ])("after a reload %s", async (_what, minutes, source, visits) => {
    new Heard(writer).hears(goesOn("a", 0), seen());
    await writer.settled();
    await store.changeSet("a", (set) => ({ ...set, source }));
    const later = NOON + 60 * minutes;
    const [newest] = await store.newest(1);
    if (newest === undefined) throw new Error("Nothing was kept.");
    writer = fresh();
    writer.takeUp(newest, 1000 * later);
    new Heard(writer, "camera", later).hears(goesOn("b", 0), seen("b"), seen("b"));
    const found = await written();
    expect(found).toHaveLength(visits);
    expect(found.flatMap(({ sets }) => sets)).toHaveLength(2);
  });

  it("puts sets that follow each other into one visit, and later ones into another", async () => {
    const heard = new Heard(writer);
    for (const [set, pause] of [
      ["a", 0],
      ["b", 10],
      ["c", 120],
    ] as const)
      heard.after(pause).hears(goesOn(set, 0), seen(set), ended(set));
    expect((await written()).map(({ sets }) => sets.length)).toEqual([1, 2]);
  });

  it("marks the end of a set, with all that was seen of it", async () => {
    const heard = new Heard(writer).hears(goesOn("a", 0), seen(), ended());
    const end = heard.log.at(-1)?.t ?? 0;
    heard.hears({ type: "interrupted", problem: null });
    const [found] = await written();
    expect(found?.sets[0]?.endedAt).toBe(1000 * end);
    expect(found?.visit.endedAt).toBe(1000 * end);
    expect((await store.recording("a"))?.frames).toHaveLength(40);
  });

  it("keeps how the back felt before and after with the visit", async () => {
    new Heard(writer).hears(
      { type: "pain", is: "before", pain: 2 },
      goesOn("a", 0),
      seen(),
      { type: "pain", is: "after", pain: 3 },
      seen(),
    );
    const [found] = await written();
    expect(found?.visit).toMatchObject({ painBefore: 2, painAfter: 3 });
  });

  it("leaves a visit that is long over as it was", async () => {
    const heard = new Heard(writer).hears(goesOn("a", 0), seen(), ended()).after(120);
    heard.hears({ type: "pain", is: "before", pain: 5 });
    const [found] = await written();
    expect(found?.visit.painBefore).toBeNull();
  });

  it("keeps one set in two stretches, each with what was still asked", async () => {
    const broken: NewEvent = { type: "interrupted", problem: null };
    new Heard(writer).hears(goesOn("a", 0), seen(), broken, goesOn("b", 1), seen("b"), ended("b"));
    const [found] = await written();
    expect(found?.sets.map(({ id, asked, endedAt }) => [id, asked, endedAt !== null])).toEqual([
      ["a", 10, true],
      ["b", 9, true],
    ]);
  });

  describe("with corrections by hand", () => {
    const kept = async () => (await written())[0]?.sets.map(({ corrected: one }) => one);

    it("keeps what was added and taken away apart from what was seen", async () => {
      const all = [seen(), seen(), corrected("removed", 1), seen(), corrected("added"), seen(), ended()];
      new Heard(writer).hears(goesOn("a", 0), ...all);
      expect(await kept()).toEqual([{ removed: [1], added: 1 }]);
      expect((await store.visits())[0]?.sets[0]?.repetitions).toHaveLength(4);
    });

    it("takes back what was added", async () => {
      new Heard(writer).hears(goesOn("a", 0), seen(), corrected("added"), corrected("removed"));
      expect(await kept()).toEqual([{ removed: [], added: 0 }]);
    });

    it("keeps a set of which only the person saw the repetitions", async () => {
      new Heard(writer).hears(goesOn("a", 0), corrected("added"), corrected("added"), ended());
      expect(await kept()).toEqual([{ removed: [], added: 2 }]);
      expect((await store.visits())[0]?.sets[0]).toMatchObject({ repetitions: [] });
      expect(await store.recording("a")).not.toBeNull();
    });

    it("takes back what was counted before a break", async () => {
      const broken: NewEvent = { type: "interrupted", problem: null };
      new Heard(writer).hears(
        goesOn("a", 0),
        seen(),
        seen(),
        broken,
        goesOn("b", 2),
        corrected("removed", 1),
      );
      expect(await kept()).toEqual([{ removed: [1], added: 0 }]);
    });

    it("still takes a correction in the rest after the set, beside what another tab corrected", async () => {
      const heard = new Heard(writer).hears(goesOn("a", 0), seen(), seen(), ended());
      await writer.settled();
      await store.changeSet("a", (set) => ({ ...set, corrected: { removed: [0], added: 0 } }));
      heard.hears(corrected("added"));
      expect(await kept()).toEqual([{ removed: [0], added: 1 }]);
    });
  });
});
