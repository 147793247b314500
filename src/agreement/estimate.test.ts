import { describe, expect, test } from "vitest";
import { randomOf } from "../demonstration/random.ts";
import { ac1, type Coefficient, pabak, weightedKappa } from "./coefficients.ts";
import { estimate, LEAST_RECORDINGS, type Unit } from "./estimate.ts";
import { type KnownRaters, simulatedUnits, trueAgreement } from "./testing/raters.ts";

const COEFFICIENTS = { kappa: weightedKappa, ac1, pabak } satisfies Record<string, Coefficient>;

/** Raters whose agreement is known: poor ones as in the literature, good ones, and ones with a rare fault. */
const RATERS: readonly (readonly [string, KnownRaters])[] = [
  ["agree by chance alone", { seen: 0, habit: [0.5, 0.1, 0.4] }],
  ["agree as physiotherapists do with each other", { seen: 0.36, habit: [0.55, 0.1, 0.35] }],
  ["agree well", { seen: 0.87, habit: [0.6, 0.05, 0.35] }],
  ["look for a rare fault", { seen: 0.6, habit: [0.8, 0.05, 0.15] }],
];

const STUDIES = 300;

describe.each(RATERS)("Raters who %s", (_, raters) => {
  const truth = trueAgreement(raters);

  test.each(Object.entries(COEFFICIENTS))("have their true %s within the interval", (name, coefficient) => {
    let [held, centre] = [0, 0];
    // Seeds that lie near each other give numbers that are somewhat alike.
    const seeds = randomOf(4242);
    for (let study = 0; study < STUDIES; study += 1) {
      const units = simulatedUnits(
        raters,
        { recordings: 30, each: 6 },
        randomOf(Math.floor(seeds() * 2 ** 32)),
      );
      const found = estimate([units], coefficient);
      const [low, high] = found?.interval ?? [Number.NaN, Number.NaN];
      const known = truth[name as keyof typeof truth];
      if (low <= known && known <= high) held += 1;
      centre += (found?.value ?? 0) / STUDIES;
    }
    // 95 of 100 are meant; so few recordings come to 93 and more.
    expect(held / STUDIES).toBeGreaterThan(0.91);
    expect(held / STUDIES).toBeLessThan(0.99);
    expect(centre).toBeCloseTo(truth[name as keyof typeof truth], 1);
  });
});

describe("The interval", () => {
  const units = (recordings: number, seen: number): readonly Unit[] =>
    simulatedUnits({ seen, habit: [0.5, 0, 0.5] }, { recordings, each: 4 }, randomOf(3));

  test("is narrower the more recordings were looked at", () => {
    const width = (recordings: number) => {
      const [low, high] = estimate([units(recordings, 0.7)], weightedKappa)?.interval ?? [0, 0];
      return high - low;
    };
    expect(width(80)).toBeLessThan(0.6 * width(12));
  });

  test("is not told of fewer recordings than can stand for others", () => {
    expect(estimate([units(LEAST_RECORDINGS - 1, 0.7)], weightedKappa)?.interval).toBeNull();
  });

  test("does not end at full agreement because ten replays were all seen alike", () => {
    const found = estimate([units(10, 1)], weightedKappa);
    expect(found?.value).toBeCloseTo(1, 12);
    expect(found?.interval?.[0]).toBeLessThan(0.6);
  });

  test("grows where what one recording shows is all alike", () => {
    const copied = units(12, 0.6)
      .slice(0, 12)
      .flatMap((unit) => Array.from({ length: 10 }, () => unit));
    const apart = copied.map((unit, i) => ({ ...unit, recording: String(i) }));
    const width = (all: readonly Unit[]) => {
      const [low, high] = estimate([all], weightedKappa)?.interval ?? [0, 0];
      return high - low;
    };
    expect(width(copied)).toBeGreaterThan(2 * width(apart));
  });

  test("of several pairs of raters is about the mean of their agreement", () => {
    const series = [0.2, 0.8].map((seen) => units(30, seen));
    const each = series.map((one) => estimate([one], ac1)?.value ?? 0);
    const both = estimate(series, ac1);
    expect(both?.value).toBeCloseTo(((each[0] ?? 0) + (each[1] ?? 0)) / 2, 12);
    const [low = 1, high = 0] = both?.interval ?? [];
    expect(low < (both?.value ?? 0) && (both?.value ?? 0) < high).toBe(true);
  });
});
