import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heightOf, pathOf, SHOWN, type TracePoint, traced } from "./trace.ts";

const traceOf = (depths: readonly (number | null)[], every = 0.1) =>
  depths.reduce<readonly TracePoint[]>((trace, depth, i) => traced(trace, { t: i * every, depth }), []);

describe("the breath trace", () => {
  it("keeps the last seconds, however long and however often it is told", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        (n, every) => {
          const trace = traceOf(Array(n).fill(0), every);
          const newest = trace.at(-1)?.t ?? 0;
          expect(trace.every(({ t }) => newest - t <= SHOWN)).toBe(true);
          expect(trace.length).toBeLessThan(140);
          expect((n - 1) * every - newest).toBeLessThan(0.1);
        },
      ),
    );
  });

  it("begins anew with a source that does", () => {
    expect(traced(traceOf([0, 1, 2]), { t: 0, depth: 1 })).toEqual([{ t: 0, depth: 1 }]);
  });

  it("has a breath in above a breath out, and what is drawn in below both", () => {
    expect(heightOf(-1)).toBeLessThan(heightOf(0));
    expect(heightOf(0)).toBeLessThan(heightOf(0.5));
    expect(heightOf(-9)).toBe(0);
    expect(heightOf(9)).toBe(100);
  });

  it("ends at the right, and is broken where the belly was not seen", () => {
    expect(pathOf([])).toBe("");
    const path = pathOf(traceOf([0, 0, null, null, 0, 0]));
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path.match(/L/g)).toHaveLength(2);
    expect(path).toMatch(/L100\.00 [\d.]+$/);
  });
});
