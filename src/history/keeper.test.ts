import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Repetition } from "../rules/contract.ts";
import { Keeper, type SetProgress } from "./keeper.ts";
import { HistoryStore } from "./store.ts";
import { NOON, sampleRecording, sampleRepetition } from "./testing/samples.ts";

const BEGINNING = { exercise: "bridge", variant: null, source: "camera", asked: 10 };
let count = 0;
let store: HistoryStore;
let clock = NOON;
let ids = 0;
let keeper: Keeper;

beforeEach(async () => {
  store = await HistoryStore.open(`keeper-${count++}`);
  clock = NOON;
  keeper = new Keeper(
    store,
    () => clock,
    () => `id-${ids++}`,
    (error) => {
      throw error;
    },
  );
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

function progress(repetitions: number, frames: number, ended = false): SetProgress {
  const all: Repetition[] = Array.from({ length: repetitions }, (_, i) => sampleRepetition(i * 5));
  return { repetitions: all, partials: [], ended, recording: () => sampleRecording(frames) };
}

describe("keeping a session as it happens", () => {
  it("has each repetition and the frames up to it as soon as it was counted", async () => {
    keeper.begin(BEGINNING);
    keeper.update(progress(1, 40));
    await keeper.settled();
    keeper.update(progress(2, 90));
    await keeper.settled();
    const [found] = await store.sessions();
    expect(found?.sets[0]?.repetitions).toHaveLength(2);
    expect(found?.sets[0]?.endedAt).toBeNull();
    expect((await store.recording(found?.sets[0]?.id ?? ""))?.frames).toEqual(sampleRecording(90).frames);
  });

  it.each(ANSWERS)(
    "has each of them in a browser that, asked to keep it for good, %s",
    async (_, storage) => {
      vi.stubGlobal("navigator", { storage: storage() });
      keeper.begin(BEGINNING);
      keeper.update(progress(1, 40));
      keeper.update(progress(2, 90));
      keeper.update(progress(3, 120, true));
      await keeper.settled();
      const [found] = await store.sessions();
      expect(found?.sets[0]?.repetitions).toHaveLength(3);
      expect(found?.sets[0]?.endedAt).not.toBeNull();
    },
  );

  it("leaves no trace of a set in which nothing was counted", async () => {
    keeper.begin(BEGINNING);
    keeper.update(progress(0, 100));
    keeper.update(progress(0, 200, true));
    await keeper.settled();
    expect(await store.sessions()).toEqual([]);
  });

  it.each([
    ["goes on with it", 10, "camera", 1],
    ["begins another when it is long over", 120, "camera", 2],
    ["begins another when it was but looked at", 10, "recording", 2],
  ])("after a reload %s", async (_what, minutes, source, sessions) => {
    keeper.begin({ ...BEGINNING, source });
    keeper.update(progress(1, 20));
    await keeper.settled();
    clock += minutes * 60_000;
    const reloaded = new Keeper(
      store,
      () => clock,
      () => `id-${ids++}`,
      (error) => {
        throw error;
      },
    );
    const [newest] = await store.newest(1);
    if (newest === undefined) throw new Error("Nothing was kept.");
    reloaded.takeUp(newest);
    reloaded.begin(BEGINNING);
    reloaded.update(progress(2, 30));
    await reloaded.settled();
    const found = await store.sessions();
    expect(found).toHaveLength(sessions);
    expect(found.flatMap(({ sets }) => sets)).toHaveLength(2);
  });

  it("puts sets that follow each other into one session, and later ones into another", async () => {
    for (const pause of [0, 10, 120]) {
      clock += pause * 60_000;
      keeper.begin(BEGINNING);
      keeper.update(progress(1, 20));
      keeper.update(progress(1, 30, true));
      await keeper.settled();
    }
    expect((await store.sessions()).map(({ sets }) => sets.length)).toEqual([1, 2]);
  });

  it("marks the end of a set once", async () => {
    keeper.begin(BEGINNING);
    keeper.update(progress(1, 20));
    clock += 30_000;
    keeper.update(progress(1, 30, true));
    clock += 30_000;
    keeper.update(progress(1, 30, true));
    await keeper.settled();
    const [found] = await store.sessions();
    expect(found?.sets[0]?.endedAt).toBe(NOON + 30_000);
    expect((await store.recording(found?.sets[0]?.id ?? ""))?.frames).toHaveLength(30);
  });

  it("keeps how the back felt before and after with the session", async () => {
    keeper.feltBefore(2);
    keeper.begin(BEGINNING);
    keeper.update(progress(1, 20));
    keeper.feltAfter(3);
    keeper.update(progress(2, 40, true));
    await keeper.settled();
    const [found] = await store.sessions();
    expect(found?.session).toMatchObject({ painBefore: 2, painAfter: 3 });
  });

  it("leaves a session that is long over as it was", async () => {
    keeper.begin(BEGINNING);
    keeper.update(progress(1, 20, true));
    clock += 120 * 60_000;
    keeper.feltBefore(5);
    await keeper.settled();
    const [found] = await store.sessions();
    expect(found?.session.painBefore).toBeNull();
  });

  describe("corrected by hand during the set", () => {
    const corrected = async () => {
      await keeper.settled();
      return (await store.sessions())[0]?.sets[0]?.corrected;
    };

    it("keeps what was added and taken away apart from what was seen", async () => {
      keeper.begin(BEGINNING);
      keeper.update(progress(2, 40));
      keeper.correct("undone");
      keeper.update(progress(3, 60));
      keeper.correct("added");
      keeper.update(progress(4, 80, true));
      expect(await corrected()).toEqual({ removed: [1], added: 1 });
      expect((await store.sessions())[0]?.sets[0]?.repetitions).toHaveLength(4);
    });

    it("takes back the newest first, whether it was seen or added", async () => {
      keeper.begin(BEGINNING);
      keeper.update(progress(2, 40));
      keeper.correct("added");
      keeper.correct("undone");
      expect(await corrected()).toEqual({ removed: [], added: 0 });
      keeper.correct("added");
      keeper.update(progress(3, 60));
      keeper.correct("undone");
      keeper.correct("undone");
      expect(await corrected()).toEqual({ removed: [2, 1], added: 1 });
    });

    it("takes back no more than was counted", async () => {
      keeper.begin(BEGINNING);
      keeper.correct("undone");
      await keeper.settled();
      expect(await store.sessions()).toEqual([]);
      keeper.update(progress(1, 20));
      for (let i = 0; i < 3; i++) keeper.correct("undone");
      expect(await corrected()).toEqual({ removed: [0], added: 0 });
    });

    it("keeps a set of which only the person saw the repetitions", async () => {
      keeper.begin(BEGINNING);
      keeper.correct("added");
      keeper.correct("added");
      keeper.update(progress(0, 40, true));
      expect(await corrected()).toEqual({ removed: [], added: 2 });
      const [set] = (await store.sessions())[0]?.sets ?? [];
      expect(set).toMatchObject({ repetitions: [], endedAt: NOON });
      expect(await store.recording(set?.id ?? "")).not.toBeNull();
    });

    it("takes back what was counted before a break, but nothing of a set that was done", async () => {
      keeper.begin(BEGINNING);
      keeper.update(progress(2, 40, true));
      keeper.begin({ ...BEGINNING, asked: 8 });
      keeper.correct("undone");
      expect(await corrected()).toEqual({ removed: [1], added: 0 });
      keeper.correct("undone");
      keeper.correct("undone");
      expect(await corrected()).toEqual({ removed: [1, 0], added: 0 });

      clock += 3_600_000;
      keeper.begin({ ...BEGINNING, asked: 2 });
      keeper.update(progress(2, 40, true));
      keeper.begin({ ...BEGINNING, asked: 2 });
      keeper.correct("undone");
      expect(await corrected()).toEqual({ removed: [], added: 0 });
    });

    it("still takes a correction in the rest after the set", async () => {
      keeper.begin(BEGINNING);
      keeper.update(progress(2, 40, true));
      keeper.correct("added");
      expect(await corrected()).toEqual({ removed: [], added: 1 });
    });
  });
});
