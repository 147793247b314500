import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breathIn } from "./breath.ts";

const times = (seconds: number, rate: number) => Array.from({ length: seconds * rate }, (_, i) => i / rate);

describe("a breath in a series", () => {
  it("has its size and its length, whatever the rate and however the body sinks", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2.5, max: 6.5, noNaN: true }),
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        fc.integer({ min: 7, max: 30 }),
        fc.double({ min: -0.2, max: 0.2, noNaN: true }),
        (seconds, size, rate, sinking) => {
          const t = times(26, rate);
          const breath = breathIn(
            t,
            t.map((at) => (size / 2) * Math.sin((2 * Math.PI * at) / seconds) + sinking * size * at),
          );
          expect(breath.size / size).toBeGreaterThan(0.9);
          expect(breath.size / size).toBeLessThan(1.15);
          expect(Math.abs(breath.seconds - seconds)).toBeLessThan(0.35);
          expect(breath.regularity).toBeGreaterThan(0.6);
        },
      ),
    );
  });

  it("is none in a single movement, nor in noise", () => {
    const t = times(12, 10);
    expect(
      breathIn(
        t,
        t.map((at) => (at > 6 ? 1 : 0)),
      ).regularity,
    ).toBeLessThan(0.4);
    // Drawn in for six seconds, and let go.
    const drawn = t.map((at) => -Math.max(0, Math.min(1, (at - 1) / 3.4, (12 - at) / 2)));
    expect(breathIn(t, drawn).regularity).toBeLessThan(0.4);
    const noise = t.map((_, i) => Math.sin(i * i * 1.7 + 3 * i));
    expect(breathIn(t, noise).regularity).toBeLessThan(0.4);
  });
});
