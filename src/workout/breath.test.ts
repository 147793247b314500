import { describe, expect, it, test } from "vitest";
import type { LiveBelly } from "../rules/belly.ts";
import { beginBreath, breatheOn, lengthOf } from "./breath.ts";

const seen = (depth: number): LiveBelly => ({ depth, isIn: false, breath: null });

const ASKED = { holdSeconds: 10, rounds: 2 };

/** The phases with their beginnings, led from 0 on at ten moments a second. */
function led(seconds: number, belly: (t: number) => LiveBelly | undefined) {
  let breath = beginBreath(0);
  const phases: [string, number][] = [["draw", 0]];
  for (let i = 1; i <= seconds * 10; i++) {
    const before = breath;
    breath = breatheOn(breath, i / 10, belly(i / 10), ASKED);
    if (breath.phase !== before.phase) phases.push([breath.phase ?? "over", breath.since]);
  }
  return phases;
}

describe("the led breath", () => {
  it("is led by the clock where the belly is not seen", () => {
    const byTheClock = [
      ["draw", 0],
      ["hold", 3],
      ["release", 13],
      ["draw", 17],
      ["hold", 20],
      ["release", 30],
      ["over", 34],
    ];
    expect(led(40, () => undefined)).toEqual(byTheClock);
    expect(led(40, () => ({ unseen: "too-plain" }))).toEqual(byTheClock);
  });

  it("is where the clock has it after a gap, too", () => {
    const at = (t: number) => breatheOn(beginBreath(0), t, undefined, ASKED);
    expect(at(2.9).phase).toBe("draw");
    expect(at(12.9).phase).toBe("hold");
    expect(at(18)).toEqual({ phase: "draw", since: 17, round: 2 });
    expect(at(90).phase).toBeNull();
  });

  it("begins the hold when the belly is in, and the next draw when it has filled", () => {
    const belly = (t: number): LiveBelly => seen(t < 5 ? -0.5 : t < 16 ? 1.5 : t < 21 ? 0 : -0.8);
    expect(led(22, belly)).toEqual([
      ["draw", 0],
      ["hold", 5],
      ["release", 15],
      ["draw", 21],
    ]);
  });

  it("waits for a belly that does nothing, and not for ever", () => {
    expect(led(30, () => seen(0))).toEqual([
      ["draw", 0],
      ["hold", 8],
      ["release", 18],
      ["draw", 27],
    ]);
  });

  it("goes on by the clock when the belly is lost", () => {
    const phases = led(14, (t) => (t < 2 ? seen(0) : { unseen: "lost" }));
    expect(phases).toEqual([
      ["draw", 0],
      ["hold", 3],
      ["release", 13],
    ]);
  });
});

test("The hold is as long as it is asked", () => {
  expect([lengthOf("draw", 10), lengthOf("hold", 10), lengthOf("release", 10)]).toEqual([3, 10, 4]);
});
