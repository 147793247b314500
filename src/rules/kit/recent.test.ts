import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { after, known } from "./recent.ts";

describe("the newest items", () => {
  it("are those after a time", () => {
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 100 })).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(times, fc.integer({ min: -5, max: 105 }), (all, t) => {
        const items = all.map((one) => ({ t: one }));
        expect(after(items, t)).toEqual(items.filter((item) => item.t > t));
      }),
    );
  });

  it("give what is known of them", () => {
    expect(known([1, null, 0, undefined, 3], (value) => value)).toEqual([1, 0, 3]);
  });
});
