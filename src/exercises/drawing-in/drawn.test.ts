import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BellyMoment, type BellyRest, holdOf, restOf } from "./drawn.ts";

const BREATH = 0.012;

/** Moments ten times a second; `out` in own breaths, 0 in the middle of one. */
const moments = (
  seconds: number,
  out: (t: number) => number,
  pelvis: (t: number) => number | null = () => 0,
) =>
  Array.from({ length: seconds * 10 + 1 }, (_, i): BellyMoment => {
    const t = i / 10;
    return { t, out: out(t) * BREATH, doubt: 0.0005, pelvis: pelvis(t), breath: BREATH };
  });

const breathing = (t: number) => 0.5 * Math.sin((2 * Math.PI * t) / 4);
const quiet = moments(12, breathing);
const HOLD = { start: 0, from: 0, to: 10 };
const rest: BellyRest = { level: -BREATH / 2, pelvis: 0, breath: BREATH };

/** Drawn in by so much between two times, with shallow breaths meanwhile. */
const drawn = (depth: number, from: number, to: number) => (t: number) =>
  t < from || t > to ? breathing(t) : -0.5 - depth + 0.3 * breathing(t);

describe("the belly in a hold", () => {
  it("is at rest at the end of a breath out, however long was looked at", () => {
    const now = { t: 12, out: 0, doubt: 0, pelvis: 0, breath: BREATH };
    expect(restOf(quiet, now).level / BREATH).toBeCloseTo(-0.48, 1);
    expect(restOf([], now)).toEqual({ level: -BREATH / 2, pelvis: 0, breath: BREATH });
  });

  it("is at rest by what the first breaths have shown, where quiet breathing was seen in scraps only", () => {
    // Two ends of breaths in, a hold between them.
    const scraps = quiet.filter(({ t }) => t < 1.8).concat(quiet.filter(({ t }) => t > 8.2 && t < 9.8));
    const now = { t: 14, out: 0, doubt: 0, pelvis: 0, breath: BREATH };
    expect(restOf(scraps, now).level).toBe(-BREATH / 2);
  });

  it("is held for as long as it is in, and let go when it comes out", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.8, max: 4, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 5, max: 9.9, noNaN: true }),
        (depth, from, to) => {
          const hold = holdOf(moments(10, drawn(depth, from, to)), rest, HOLD);
          expect(Math.abs((hold?.kept ?? 0) - (to - from))).toBeLessThan(0.35);
          expect(Math.abs((hold?.early ?? 0) - (10 - to))).toBeLessThan(0.35);
        },
      ),
    );
  });

  it("never is in while somebody only breathes, calmly or deeply", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 1.3, noNaN: true }),
        fc.double({ min: 2.5, max: 7, noNaN: true }),
        (size, seconds) => {
          const wave = (t: number) => 0.5 * size * Math.sin((2 * Math.PI * t) / seconds) + (size - 1) / 2;
          const hold = holdOf(moments(10, wave), rest, HOLD);
          expect(hold?.kept).toBe(0);
          expect(hold?.early).toBeNull();
        },
      ),
    );
  });

  it("is said to have been in as far as it was, and not never, when it came out early", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.9, max: 4, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 1.5, max: 6, noNaN: true }),
        fc.double({ min: 0, max: 4, noNaN: true }),
        (depth, from, length, hold) => {
          const seen = moments(14, drawn(depth, from, from + length));
          const held = holdOf(seen, rest, { start: 0, from: hold, to: 14 });
          expect(held?.depth).toBeGreaterThan(0.9 * depth - 0.15);
          expect(held?.early).toBeCloseTo(14 - Math.max(hold, from + length), 0);
        },
      ),
    );
  });

  it("is not drawn in by a deep breath out alone", () => {
    const sigh = (t: number) => (t > 1 && t < 1.8 ? -1.3 : breathing(t));
    const held = holdOf(moments(10, sigh), rest, HOLD);
    expect(held?.depth).toBeLessThan(0.2);
    expect(held?.early).toBeNull();
  });

  it("is not in while the pelvis moves, and the pelvis is told", () => {
    const hold = holdOf(
      moments(10, drawn(2, 1, 10), (t) => (t > 1 ? 0.04 : 0)),
      rest,
      HOLD,
    );
    expect(hold?.kept).toBeLessThan(0.2);
    expect(hold?.tilt).toBeCloseTo(0.04);
  });

  it("takes no single odd picture of the pelvis for a tilt", () => {
    const hold = holdOf(
      moments(10, drawn(2, 0, 10), (t) => (Math.abs(t - 5) < 0.04 ? 0.08 : 0.002)),
      rest,
      HOLD,
    );
    expect(hold?.tilt).toBeLessThan(0.012);
  });

  it("stands still while nothing is seen, and says nothing of a hold that was hardly seen", () => {
    const seen = moments(10, drawn(2, 0, 10));
    expect(
      holdOf(
        seen.filter(({ t }) => t < 4 || t > 6),
        rest,
        HOLD,
      )?.kept,
    ).toBeCloseTo(7.9, 0);
    expect(
      holdOf(
        seen.filter(({ t }) => t < 5),
        rest,
        HOLD,
      ),
    ).toBeNull();
    expect(
      holdOf(
        moments(10, drawn(2, 0, 10), () => null),
        rest,
        HOLD,
      ),
    ).toBeNull();
  });
});
