import fc from "fast-check";
import { expect, test } from "vitest";
import { median, quantile } from "./statistics.ts";

test("nothing has no median", () => {
  expect(median([])).toBeNull();
});

test("the median of an even count is half way between the two middle ones", () => {
  expect(median([9, 1, 3, 5])).toBe(4);
});

test("a quantile is what sorting would give, and leaves the numbers as they were", () => {
  const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
      const before = [...values];
      const sorted = values.toSorted((a, b) => a - b);
      const place = share * (sorted.length - 1);
      const low = sorted[Math.floor(place)] ?? Number.NaN;
      const high = sorted[Math.ceil(place)] ?? Number.NaN;
      expect(quantile(values, share)).toBeCloseTo(low + (high - low) * (place - Math.floor(place)), 6);
      expect(values).toEqual(before);
    }),
  );
});

test("what is no number among them stops nothing", () => {
  expect(() => median([Number.NaN, 1, Number.NaN, 2, 3])).not.toThrow();
});
