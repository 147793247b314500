import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Sampling } from "./sampling.ts";

/** Times of the pictures that are taken of a film of that many a second. */
function taken(fps: number, rate: number | null, seconds = 4): number[] {
  const sampling = new Sampling(rate);
  return Array.from({ length: fps * seconds }, (_, i) => Math.round((i / fps) * 1000) / 1000).filter((t) =>
    sampling.takes(t),
  );
}

describe("the pictures of a film that are looked at", () => {
  it.each([
    [60, 15],
    [30, 15],
    [25, 15],
    [24, 15],
    [15, 15],
    [10, 10],
  ])("are of %i a second %i, where fifteen are asked", (fps, seen) => {
    expect(Math.abs(taken(fps, 15).length - seen * 4)).toBeLessThanOrEqual(1);
  });

  it("are all of them where none need be left out", () => {
    expect(taken(60, null)).toHaveLength(240);
  });

  it("begin with the first and leave no gap longer than two pictures or a fifteenth of a second need", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 120 }), (fps) => {
        const times = taken(fps, 15);
        expect(times[0]).toBe(0);
        const gaps = times.slice(1).map((t, i) => t - (times[i] ?? 0));
        expect(Math.max(...gaps)).toBeLessThanOrEqual(1 / 15 + 1 / fps + 0.002);
      }),
    );
  });

  it("do not come in a bunch after a gap", () => {
    const sampling = new Sampling(15);
    const times = [0, 0.03, 5, 5.01, 5.02, 5.03, 5.04, 5.05, 5.06, 5.07];
    expect(times.filter((t) => sampling.takes(t))).toEqual([0, 5, 5.04]);
  });
});
