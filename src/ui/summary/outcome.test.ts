import { describe, expect, it } from "vitest";
import type { Repetition } from "../../rules/contract.ts";
import { foldLog } from "../../workout/fold.ts";
import { goesOn as on, started } from "../../workout/testing/logs.ts";
import type { NewEvent } from "../../workout/workout.ts";
import { sampleMeta, sampleRepetitions, sampleSnapshot } from "../testing/samples.ts";
import { meanHold, outcomeOf, unledReason } from "./outcome.ts";

/** A set of ten in which that happened. */
function outcome(...events: readonly NewEvent[]) {
  const progress = foldLog(started({ asked: 10 }, ...events));
  if (progress === null) throw new Error("There is no workout.");
  return outcomeOf(progress);
}

const [good, low] = sampleRepetitions as readonly [Repetition, Repetition];

function seen(repetition: Repetition, set = "a"): NewEvent {
  return { type: "repetition", set, repetition, count: 1, asked: 10 };
}

it("tells how long was held of the repetitions whose hold was seen", () => {
  expect(meanHold([{ hold: 2 }, { hold: null }, { hold: 3 }])).toBe(2.5);
  expect(meanHold([{ hold: null }])).toBeNull();
});

describe("what a set came to", () => {
  it("is what was just seen where nothing was done before", () => {
    expect(outcome(seen(good), seen(low))).toMatchObject({
      result: { done: 2, asked: 10, good: 1, technique: 0.5 },
      earlier: 0,
      corrected: false,
    });
  });

  it("has what was done before a break", () => {
    const broken: NewEvent = { type: "interrupted", problem: null };
    const all = [seen(good), seen(good), seen(good), broken, on("b", 3), seen(good, "b"), seen(low, "b")];
    expect(outcome(...all)).toMatchObject({
      result: { done: 5, asked: 10, good: 4, judged: 5, technique: 0.8, completion: 0.5 },
      earlier: 3,
      corrected: false,
    });
  });

  it("has the count as it was put right by hand", () => {
    const undone: NewEvent = { type: "corrected", set: "a", kind: "removed", index: 1, count: 1 };
    expect(outcome(seen(good), seen(low), undone)).toMatchObject({
      result: { done: 1, good: 1, technique: 1 },
      earlier: 0,
      corrected: true,
    });
  });
});

describe("a paced exercise that nobody led", () => {
  const exercise = { ...sampleMeta, paced: true };
  const source = { live: false, mirrored: false, width: 1, height: 1, progress: 1, preview: null };
  const recording = { format: "keypoint-recording", version: 1, width: 1, height: 1, frames: [] } as const;
  const plain = { ...recording, frames: [] };
  const led = { ...plain, guide: [{ t: 1, phase: "draw" as const }] };

  it.each([
    ["a film", "video", false, plain, /^A breath that nobody leads counts where/],
    ["a recording without a guide", "recording", false, plain, /Here that was not seen/],
    ["a recording with a guide", "recording", false, led, null],
    ["the camera", "camera", true, plain, null],
  ] as const)("%s", (_what, kind, live, seenOfIt, expected) => {
    const snapshot = { ...sampleSnapshot(), exercise, source: { ...source, kind, live }, repetitions: [] };
    const reason = unledReason(snapshot, seenOfIt);
    if (expected === null) expect(reason).toBeNull();
    else expect(reason).toMatch(expected);
    expect(unledReason({ ...snapshot, exercise: sampleMeta }, seenOfIt)).toBeNull();
  });
});
