import fc from "fast-check";
import { expect, test } from "vitest";
import { BELLY_UNSEEN } from "../pose/belly.ts";
import type { LiveBelly } from "../rules/belly.ts";
import { breathsAfter, NO_BREATHS, type QuietBreaths, quietSeconds } from "./quiet-breaths.ts";

/** Seconds between two looks. */
const STEP = 0.1;

const seen = (depth: number): LiveBelly => ({ depth, isIn: false, breath: null });

/** Breathes until five breaths are over; each change of turn, with its second. */
function breathe(bellyAt: (t: number) => LiveBelly | undefined, isLooked = true) {
  const turns: (QuietBreaths & { readonly t: number })[] = [];
  let breaths = NO_BREATHS;
  for (let i = 1; i < 3000; i++) {
    const t = i * STEP;
    const next = breathsAfter(breaths, STEP, bellyAt(t), isLooked);
    if (next.number > 5) return { turns, end: t };
    if (next.number !== breaths.number || next.turn !== breaths.turn) turns.push({ ...next, t });
    breaths = next;
  }
  throw new Error("Five breaths never end.");
}

/** A belly that goes out and in once in so many seconds, found after ten. */
function ownBreath(period: number) {
  return (t: number): LiveBelly =>
    t < 10 ? { unseen: "looking" } : seen(-0.5 + 0.5 * Math.cos((2 * Math.PI * (t - 10)) / period));
}

test("Where nobody is looked at the clock leads five breaths, in the seconds that are told", () => {
  const { turns, end } = breathe(() => undefined, false);
  expect(turns.map(({ number, turn, by }) => `${number} ${turn} ${by}`)).toEqual(
    [1, 2, 3, 4, 5].flatMap((number) => [`${number} in clock`, `${number} out clock`]),
  );
  expect(end).toBeCloseTo(quietSeconds(5), 0);
});

test.each([3, 4.5, 7, 12])(
  "A belly that is seen leads: five breaths of %d s take five times as long",
  (period) => {
    const { turns, end } = breathe(ownBreath(period));
    expect(turns.map(({ by }) => by)).toEqual(turns.map(() => "own"));
    expect(turns).toHaveLength(10);
    expect(Math.abs(end - 10 - 5 * period)).toBeLessThan(period / 2);
  },
);

test("A belly that is still looked for is waited for, and not for ever", () => {
  const { turns } = breathe(() => ({ unseen: "looking" }));
  expect(turns[0]?.t).toBeCloseTo(20, 0);
  expect(turns[0]?.by).toBe("clock");
});

test("A belly that cannot be seen is not waited for, and the clock leads", () => {
  for (const unseen of BELLY_UNSEEN.filter((why) => why !== "looking")) {
    const { turns, end } = breathe(() => ({ unseen }));
    expect(new Set(turns.map(({ by }) => by))).toEqual(new Set(["clock"]));
    expect(Math.abs(end - quietSeconds(5) - 3)).toBeLessThan(1);
  }
});

test("A belly that is lost in the middle leaves the lead to the clock, and takes it back when it is seen", () => {
  const own = ownBreath(4);
  const { turns } = breathe((t) => (t > 16 && t < 30 ? { unseen: "lost" } : own(t)));
  expect(turns[0]?.by).toBe("own");
  expect(turns.some(({ by, t }) => by === "clock" && t > 16 && t < 31)).toBe(true);
  expect(turns.at(-1)?.by).toBe("own");
});

test("A breath that is held is not waited for longer than a slow one takes", () => {
  const { turns, end } = breathe((t) => (t < 12 ? ownBreath(4)(t) : seen(-1)));
  expect(end).toBeLessThan(10 + 5 * 2 * 9.5);
  expect(turns.some(({ by }) => by === "clock")).toBe(true);
});

test("Whatever is seen, five breaths end, their numbers go up by one, and the fullness stays between 0 and 1", () => {
  const belly = fc.oneof(
    fc.constant(undefined),
    fc.constantFrom(...BELLY_UNSEEN).map((unseen): LiveBelly => ({ unseen })),
    fc.double({ min: -5, max: 5, noNaN: true }).map(seen),
  );
  fc.assert(
    fc.property(fc.array(belly, { minLength: 1, maxLength: 40 }), fc.boolean(), (bellies, isLooked) => {
      let breaths = NO_BREATHS;
      for (let i = 0; i < 600 && breaths.number <= 5; i++) {
        const next = breathsAfter(breaths, 0.2, bellies[i % bellies.length], isLooked);
        expect(next.number - breaths.number).toBeLessThanOrEqual(1);
        expect(next.full).toBeGreaterThanOrEqual(0);
        expect(next.full).toBeLessThanOrEqual(1);
        breaths = next;
      }
      expect(breaths.number).toBe(6);
    }),
    { numRuns: 60 },
  );
});
