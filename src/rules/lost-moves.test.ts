import { describe, expect, it } from "vitest";
import type { Live, Obstacle } from "./contract.ts";
import { type Done, lostMoves, type Moved, noteMoved } from "./lost-moves.ts";
import { TOLD_BEHIND } from "./movement.ts";

type Stretch = readonly [seconds: number, moving: boolean | null, obstacle?: Obstacle, view?: Live["view"]];

/** Told four times a second, as it is; each stretch lasts so long. */
function watch(...stretches: readonly Stretch[]): readonly Moved[] {
  let moved: readonly Moved[] = [];
  let was: boolean | null = null;
  let t = TOLD_BEHIND;
  for (const [seconds, moving, obstacle, view = "side"] of stretches) {
    for (const end = t + seconds; t < end - 1e-6; t += 0.25) {
      if (obstacle === undefined) moved = noteMoved(moved, was, t, moving, view);
      was = obstacle === undefined ? moving : null;
    }
  }
  return moved;
}

const rounded = (moved: readonly Moved[], repetitions: Done["repetitions"] = []) =>
  lostMoves(moved, { repetitions, partials: [] }).map(({ start, end, why }) => [
    Math.round(start * 4) / 4,
    Math.round(end * 4) / 4,
    why,
  ]);

describe("movement of which nothing comes", () => {
  const MOVED: readonly Stretch[] = [
    [2, false],
    [3, true],
    [2, false],
  ];

  it("is told with its time", () => {
    expect(rounded(watch(...MOVED))).toEqual([[2, 4.75, "movement"]]);
  });

  it("is not told of a repetition, nor of a start that turned back", () => {
    const done = [{ start: 2.5, end: 4.5 }];
    expect(rounded(watch(...MOVED), done)).toEqual([]);
    expect(lostMoves(watch(...MOVED), { repetitions: [], partials: done })).toEqual([]);
  });

  it("is told before and after the one that counted, of a body that never came to rest", () => {
    const all = watch([2, false], [12, true], [2, false]);
    expect(rounded(all, [{ start: 6, end: 9 }])).toEqual([
      [2, 5.25, "movement"],
      [9.75, 13.75, "movement"],
    ]);
  });

  it("says that the view is why where the body was far off it", () => {
    expect(rounded(watch([2, false], [3, true, undefined, "oblique"], [2, false]))).toEqual([
      [2, 4.75, "view"],
    ]);
  });

  it("is not told of who takes up the posture and leaves it, nor of a moment", () => {
    expect(rounded(watch([3, true, "not-ready"], [2, true], [3, false]))).toEqual([]);
    expect(rounded(watch([3, false], [2, true], [3, true, "not-ready"]))).toEqual([]);
    expect(rounded(watch([1, null], [3, true], [3, false]))).toEqual([]);
    expect(rounded(watch([3, false], [0.75, true], [3, false]))).toEqual([]);
  });

  it("is told between two that counted however the body came there", () => {
    const all = watch([3, true, "not-ready"], [12, true], [2, false]);
    const done = [
      { start: 4, end: 6 },
      { start: 11, end: 13 },
    ];
    expect(rounded(all, done)).toEqual([[6.75, 10.25, "movement"]]);
  });
});
