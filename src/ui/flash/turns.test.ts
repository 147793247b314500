import fc from "fast-check";
import { expect, test } from "vitest";
import { flashTime } from "./turns.ts";

/** When flashes begin for sounds at those times, seconds, in rising order. */
function flashes(sounds: readonly number[]): number[] {
  const begun: number[] = [];
  for (const now of sounds) {
    const at = flashTime(begun.at(-1) ?? Number.NEGATIVE_INFINITY, now);
    if (at !== null) begun.push(at);
  }
  return begun;
}

test("A sound alone flashes at once, and one right after it in its own turn", () => {
  expect(flashes([1, 5])).toEqual([1, 5]);
  expect(flashes([1, 1.1])).toEqual([1, 1.4]);
});

test("Whatever sounds, no second sees more than three flashes, and no flash comes a second late", () => {
  const gaps = fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { maxLength: 60 });
  fc.assert(
    fc.property(gaps, (between) => {
      let t = 0;
      const sounds = between.map((gap) => (t += gap));
      const begun = flashes(sounds);
      for (const at of begun) {
        expect(begun.filter((other) => other >= at && other < at + 1).length).toBeLessThanOrEqual(3);
        expect(sounds.some((sound) => at >= sound && at - sound <= 1 + 1e-9)).toBe(true);
      }
    }),
  );
});

test("Sounds that leave each other time all have their flash", () => {
  const gaps = fc.array(fc.double({ min: 0.4, max: 2, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(gaps, (between) => {
      let t = 0;
      const sounds = between.map((gap) => (t += gap));
      expect(flashes(sounds)).toHaveLength(sounds.length);
    }),
  );
});
