import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ANSWERS, type Answer, type AnswerPair } from "./answers.ts";
import { ac1, beyondChance, type Coefficient, pabak, weightedKappa } from "./coefficients.ts";

/** Pairs by how often each came, rows the first look (no, cannot tell, yes), columns the second. */
function pairsOf(table: readonly (readonly number[])[]): AnswerPair[] {
  return table.flatMap((row, i) =>
    row.flatMap((count, j) =>
      Array.from({ length: count }, (): AnswerPair => [ANSWERS[i] as Answer, ANSWERS[j] as Answer]),
    ),
  );
}

const COEFFICIENTS: readonly (readonly [string, Coefficient])[] = [
  ["weighted kappa", weightedKappa],
  ["AC1", ac1],
  ["PABAK", pabak],
];

const value = (coefficient: Coefficient, pairs: readonly AnswerPair[]) => beyondChance(coefficient(pairs));

describe("Agreement beyond chance", () => {
  test("is what the formulas give by hand", () => {
    // 20 and 15 alike, 5 and 10 not: seen 0.7, by chance 0.5 (25 and 30 of 50).
    const two = pairsOf([
      [20, 0, 5],
      [0, 0, 0],
      [10, 0, 15],
    ]);
    expect(value(weightedKappa, two)).toBeCloseTo(0.4, 12);
    // Linear weights: seen (10 + 4 + 6 + 0.5 * (2 + 1 + 3 + 2)) / 30 = 0.8, by chance (324 + 0.5 * 421) / 900.
    const three = pairsOf([
      [10, 2, 1],
      [1, 4, 3],
      [1, 2, 6],
    ]);
    const chance = weightedKappa(three).expected;
    expect(weightedKappa(three).observed).toBeCloseTo(24 / 30, 12);
    expect(chance).toBeCloseTo((13 * (12 + 4) + 8 * (6 + 8 + 5) + 9 * (4 + 10)) / 900, 12);
  });

  test("of a rare fault is none by kappa and high by AC1, the case for which Gwet made it", () => {
    const rare = pairsOf([
      [118, 0, 5],
      [0, 0, 0],
      [2, 0, 0],
    ]);
    expect(value(weightedKappa, rare)).toBeCloseTo(-0.0234, 4);
    // Gwet's figure, 0.941, is for two answers; of the three offered here chance takes half as much.
    const { observed, expected } = ac1(rare);
    expect((observed - 2 * expected) / (1 - 2 * expected)).toBeCloseTo(0.941, 3);
    expect(value(pabak, rare)).toBeCloseTo((3 * 0.944 - 1) / 2, 12);
  });

  test("cannot be told where chance alone would agree always", () => {
    expect(value(weightedKappa, pairsOf([[9, 0, 0]]))).toBeNull();
    expect(value(ac1, pairsOf([[9, 0, 0]]))).toBe(1);
  });
});

const answer = fc.constantFrom(...ANSWERS);
const pairs = fc.array(fc.tuple(answer, answer), { minLength: 1, maxLength: 60 });

describe.each(COEFFICIENTS)("%s", (_, coefficient) => {
  test("is the same whichever look comes first, in whatever order, and between -1 and 1", () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const one = value(coefficient, all);
        const other = value(coefficient, all.map(([a, b]): AnswerPair => [b, a]).reverse());
        if (one === null || other === null) return one === other;
        return Math.abs(one - other) < 1e-9 && one >= -1 - 1e-9 && one <= 1 + 1e-9;
      }),
    );
  });

  test("is full where all is said alike, or cannot be told", () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1 }), (all) => {
        const alike = value(
          coefficient,
          all.map((one): AnswerPair => [one, one]),
        );
        return alike === null || Math.abs(alike - 1) < 1e-9;
      }),
    );
  });

  test("does not change when the same answers come twice", () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const [once, twice] = [value(coefficient, all), value(coefficient, [...all, ...all])];
        return once === null ? twice === null : Math.abs(once - (twice ?? 9)) < 1e-9;
      }),
    );
  });
});
