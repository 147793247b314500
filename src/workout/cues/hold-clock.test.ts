import { expect, test } from "vitest";
import type { Live } from "../../rules/contract.ts";
import { holdClock, NO_HOLD } from "./hold-clock.ts";

const LIVE: Live = {
  obstacle: null,
  view: "side",
  phase: "top",
  progress: 1,
  goodRange: [0.9, 1.1],
  judged: null,
  hold: 0,
  side: null,
};

/** The clock after those frames. */
function after(...frames: readonly Partial<Live>[]) {
  return frames.reduce((clock, parts) => holdClock(clock, { ...LIVE, ...parts }), NO_HOLD);
}

test("the hold runs while the rule tells it", () => {
  expect(after({ hold: 0.5 }, { hold: 1.2 })).toMatchObject({ seconds: 1.2, running: true });
});

test("off-form it pauses, and goes on from there", () => {
  const off = after({ hold: 0.5 }, { hold: 1.2 }, { hold: 0, phase: "back" });
  expect(off).toMatchObject({ seconds: 1.2, running: false });
  const on = holdClock(holdClock(off, { ...LIVE, hold: 0.1 }), { ...LIVE, hold: 1 });
  expect(on.seconds).toBeCloseTo(2.2);
  expect(on.running).toBe(true);
});

test("out of sight it pauses too", () => {
  const unseen = after({ hold: 2 }, { obstacle: "cut-off", hold: 0, phase: "rest" });
  expect(unseen).toMatchObject({ seconds: 2, running: false });
});

test("a hold told from its own beginning is not added to itself", () => {
  expect(after({ hold: 1 }, { hold: 0, phase: "out" }, { hold: 1.4 }).seconds).toBeCloseTo(1.4);
});

test("rest ends it", () => {
  expect(after({ hold: 3 }, { hold: 0, phase: "rest" })).toEqual(NO_HOLD);
});
