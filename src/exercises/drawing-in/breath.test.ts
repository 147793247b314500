import { describe, expect, it } from "vitest";
import type { GuidePhase } from "../../rules/contract.ts";
import { endLed, follow, type Led, type LedBreath, UNLED } from "./breath.ts";

/** Leads at ten moments a second; the phases are given with the seconds they last. */
function lead(...phases: readonly (readonly [GuidePhase | null, number])[]): {
  led: Led;
  ended: LedBreath[];
} {
  let led = UNLED;
  let t = 0;
  const ended: LedBreath[] = [];
  for (const [phase, seconds] of phases) {
    for (let i = 0; i < seconds * 10; i++) {
      const result = follow(led, t, phase);
      led = result.led;
      if (result.ended !== null) ended.push(result.ended);
      t = Math.round(t * 10 + 1) / 10;
    }
  }
  return { led, ended };
}

describe("the led breath", () => {
  it("begins with the draw and ends a moment after the release", () => {
    const { ended } = lead([null, 1], ["draw", 3], ["hold", 5], ["release", 4]);
    expect(ended).toEqual([{ start: 1, hold: 4, release: 9, end: 10.5 }]);
  });

  it("ends with the next draw when that comes first", () => {
    const { ended } = lead(["draw", 1], ["hold", 2], ["release", 1], ["draw", 1]);
    expect(ended).toEqual([{ start: 0, hold: 1, release: 3, end: 4 }]);
  });

  it("is nothing when the guide stops before the release", () => {
    expect(lead(["draw", 3], ["hold", 2], [null, 3]).ended).toEqual([]);
    expect(lead(["draw", 3], ["release", 3]).ended).toEqual([]);
  });

  it("is told at the end of the stream once it was let go", () => {
    expect(endLed(lead(["draw", 1], ["hold", 2], ["release", 1]).led, 3.9)?.end).toBe(3.9);
    expect(endLed(lead(["draw", 1], ["hold", 2]).led, 3)).toBeNull();
  });
});
