import { describe, expect, it } from "vitest";
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

  it("takes the top from the hold around the peak", () => {
    const repetition = { side: null, start: 1, peak: 3, end: 6, hold: 2 };
    expect(beatsSeen([repetition], false)).toEqual([{ side: null, start: 1, top: 2, leaves: 4, end: 6 }]);
    expect(beatsSeen([{ ...repetition, hold: 9 }], false)).toMatchObject([{ top: 1, leaves: 6 }]);
  });

  it("takes a top that was not seen for half of the way there and back", () => {
    const repetition = { side: null, start: 1, peak: 5, end: 8, hold: null };
    expect(beatsSeen([repetition], false)).toMatchObject([{ start: 1, top: 3.5, leaves: 6.5, end: 8 }]);
  });

  it("swings on from one repetition to the next where the movement does", () => {
    const swing = (start: number) => ({ side: null, start, peak: start + 0.4, end: start + 0.6, hold: 0.2 });
    const beats = beatsSeen([swing(1), swing(2), swing(3)], true);
    expect(beats.map(({ start, end }) => [start, end])).toEqual([
      [1, 1.8],
      [1.8, 2.8],
      [2.8, 3.6],
    ]);
  });
});
