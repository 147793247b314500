import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { BELLY_UNSEEN, type BellyFrame, isBellySeen } from "../pose/belly.ts";
import { formatRecording, parseRecording } from "../pose/recording.ts";
import { keepRecorded, type LookedAt } from "./recorded.ts";
import { HistoryStore } from "./store.ts";
import { NOON, sampleRecording, sampleRepetition } from "./testing/samples.ts";

const LOOKED: LookedAt = {
  exercise: "bridge",
  variant: null,
  asked: 10,
  repetitions: [sampleRepetition(1)],
  partials: [],
  unseen: [],
  recording: sampleRecording(40),
};
let count = 0;
let store: HistoryStore;

beforeEach(async () => {
  store = await HistoryStore.open(`recorded-${count++}`);
});

describe("a recording that was looked at", () => {
  it("is kept as a visit of its own with its frames", async () => {
    expect(await keepRecorded(store, LOOKED, NOON)).toBe(true);
    const [found] = await store.visits();
    expect(found?.visit.startedAt).toBe(NOON);
    expect(found?.sets).toMatchObject([{ source: "recording", asked: 10, repetitions: { length: 1 } }]);
    expect((await store.recording(found?.sets[0]?.id ?? ""))?.frames).toEqual(LOOKED.recording.frames);
  });

  it("keeps what was seen of the belly, and of what was not looked at nothing", async () => {
    const seen: BellyFrame = { out: -0.0125, doubt: 0.0005, pelvis: null, breath: 0.0125 };
    const bellies: readonly (BellyFrame | undefined)[] = [
      undefined,
      seen,
      ...BELLY_UNSEEN.map((unseen) => ({ unseen })),
    ];
    const { frames, ...rest } = sampleRecording(40);
    const looked = frames.map((frame, i) =>
      bellies[i] === undefined ? frame : { ...frame, belly: bellies[i] },
    );
    const recording = parseRecording(formatRecording({ ...rest, frames: looked }));
    expect(recording.frames).toEqual(looked);
    await keepRecorded(store, { ...LOOKED, recording }, NOON);
    const [found] = await store.visits();
    const kept = (await store.recording(found?.sets[0]?.id ?? ""))?.frames ?? [];
    expect(kept.map(({ belly }) => (belly && "unseen" in belly ? belly.unseen : belly?.pelvis))).toEqual(
      looked.map(({ belly }) => (belly && "unseen" in belly ? belly.unseen : belly?.pelvis)),
    );
    const { belly } = kept[1] ?? {};
    expect(isBellySeen(belly) ? belly.out : null).toBeCloseTo(seen.out, 6);
  });

  it("is there once, however often and however quickly it is added", async () => {
    const added = [LOOKED, { ...LOOKED, recording: sampleRecording(40) }].map((one) =>
      keepRecorded(store, one, NOON),
    );
    expect((await Promise.all(added)).filter(Boolean)).toHaveLength(1);
    expect(await keepRecorded(store, LOOKED, NOON + 60_000)).toBe(false);
    const [found, ...others] = await store.visits();
    expect(others).toEqual([]);
    expect((await store.recording(found?.sets[0]?.id ?? ""))?.frames).toHaveLength(40);
  });

  it("is another visit when the frames or the exercise are others", async () => {
    await keepRecorded(store, LOOKED, NOON);
    expect(await keepRecorded(store, { ...LOOKED, recording: sampleRecording(41) }, NOON)).toBe(true);
    expect(await keepRecorded(store, { ...LOOKED, exercise: "superman" }, NOON)).toBe(true);
    expect(await store.count()).toBe(3);
  });

  it("can be added again after it was deleted", async () => {
    await keepRecorded(store, LOOKED, NOON);
    await store.deleteAll();
    expect(await keepRecorded(store, LOOKED, NOON)).toBe(true);
  });
});
