import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTemplate, templateOf } from "./edge.ts";

/** A soft edge at a place between two steps, as bright and as plain as asked. */
const edge = (at: number, gain = 1, base = 100) =>
  Float32Array.from({ length: 80 }, (_, i) => base + gain * 40 * Math.tanh((i - at) / 1.6));

describe("an edge that is found again", () => {
  it("has moved by what it was moved, whatever the light", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -12, max: 12, noNaN: true }),
        fc.double({ min: 0.4, max: 1.8, noNaN: true }),
        fc.double({ min: -60, max: 60, noNaN: true }),
        (by, gain, base) => {
          const template = templateOf(edge(40), 34, 12);
          const found = findTemplate(template, edge(40 + by, gain, 100 + base), 34, -15, 15);
          expect(found?.by).toBeCloseTo(by, 1);
          expect(found?.like).toBeGreaterThan(0.97);
        },
      ),
    );
  });

  it("is not found in a line that is too short, nor of a template without an edge", () => {
    expect(findTemplate(templateOf(edge(40), 34, 12), edge(40).slice(0, 8), 0, -3, 3)).toBeNull();
    expect(findTemplate(templateOf(new Float32Array(80).fill(90), 34, 12), edge(40), 34, -3, 3)).toBeNull();
  });

  it("is unlike where there is only a slope the other way", () => {
    const found = findTemplate(templateOf(edge(40), 34, 12), edge(40, -1), 34, -3, 3);
    expect(found === null || found.like < 0).toBe(true);
  });
});
