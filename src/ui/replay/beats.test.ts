import { describe, expect, it } from "vitest";
import type { ReplayedFrame } from "../../history/replayed.ts";
import { type Beats, beatsSeen, inStep } from "./beats.ts";

const shown: Beats[] = [
  { side: "left", start: 1, top: 2, leaves: 5, end: 6 },
  { side: "right", start: 7, top: 8, leaves: 11, end: 12 },
];
const seen: Beats[] = [
  { side: "right", start: 20, top: 22, leaves: 23, end: 27 },
  { side: "left", start: 30, top: 31, leaves: 32, end: 33 },
];

describe("the figure in step", () => {
  it("is at rest and at the top when the person is, on the same side", () => {
    expect([20, 22, 23, 27].map((t) => inStep(seen, shown, t))).toEqual([7, 8, 11, 12]);
    expect([30, 31, 32, 33].map((t) => inStep(seen, shown, t))).toEqual([1, 2, 5, 6]);
  });

  it("goes the same share of the way in between", () => {
    expect(inStep(seen, shown, 21)).toBe(7.5);
    expect(inStep(seen, shown, 25)).toBe(11.5);
  });

  it("waits at rest before, between and after", () => {
    expect(inStep(seen, shown, 3)).toBe(7);
    expect(inStep(seen, shown, 28)).toBe(1);
    expect(inStep(seen, shown, 99)).toBe(6);
    expect(inStep([], shown, 5)).toBe(0);
  });

  it("takes the top from what the rule saw, and from the peak where it never saw one", () => {
    const frame = (t: number, phase: ReplayedFrame["phase"]): ReplayedFrame => ({
      t,
      phase,
      pose: null,
      progress: null,
      goodTo: 1,
      judged: null,
    });
    const repetition = { side: null, start: 1, peak: 3, end: 6, hold: 1 };
    const frames = [frame(0.5, "top"), frame(2, "out"), frame(3.2, "top"), frame(4, "top"), frame(5, "back")];
    expect(beatsSeen(repetition, frames)).toMatchObject({ top: 3.2, leaves: 4 });
    expect(beatsSeen(repetition, [])).toMatchObject({ top: 2.5, leaves: 3.5 });
  });
});
