import { ANSWERS, type AnswerPair } from "./answers.ts";

/** Agreement that was seen and that chance alone would give, both 0..1. */
export interface Agreement {
  readonly observed: number;
  readonly expected: number;
}

/** A way to measure agreement beyond chance. */
export type Coefficient = (pairs: readonly AnswerPair[]) => Agreement;

/** Shares of the pairs, 0..1: rows are the first look, columns the second, in the order of `ANSWERS`. */
function sharesOf(pairs: readonly AnswerPair[]): readonly (readonly number[])[] {
  const counts = ANSWERS.map(() => ANSWERS.map(() => 0));
  for (const [a, b] of pairs) {
    const row = counts[ANSWERS.indexOf(a)] ?? [];
    row[ANSWERS.indexOf(b)] = (row[ANSWERS.indexOf(b)] ?? 0) + 1;
  }
  return counts.map((row) => row.map((count) => count / pairs.length));
}

/** How often each answer was given, by the first look and by the second. */
function marginsOf(shares: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  return ANSWERS.map((_, i) => [sum(shares[i] ?? []), sum(shares.map((row) => row[i] ?? 0))]);
}

/** Linear weights: "cannot tell" lies half-way between no and yes. */
function weightOf(i: number, j: number): number {
  return 1 - Math.abs(i - j) / (ANSWERS.length - 1);
}

/**
 * Weighted kappa with linear weights: chance is each look's own habits.
 * Cohen (1968): Weighted kappa, Psychological Bulletin 70, 213-220, https://doi.org/10.1037/h0026256
 */
export const weightedKappa: Coefficient = (pairs) => {
  const shares = sharesOf(pairs);
  const margins = marginsOf(shares);
  let [observed, expected] = [0, 0];
  for (const [i, row] of shares.entries()) {
    for (const [j, share] of row.entries()) {
      observed += weightOf(i, j) * share;
      expected += weightOf(i, j) * (margins[i]?.[0] ?? 0) * (margins[j]?.[1] ?? 0);
    }
  }
  return { observed, expected };
};

/**
 * Gwet's AC1: chance is that a hard case is guessed, so that a rare fault does not make good agreement look like none.
 * Gwet (2008): Computing inter-rater reliability and its variance in the presence of high agreement, British Journal of
 * Mathematical and Statistical Psychology 61, 29-48, https://doi.org/10.1348/000711006X126600
 */
export const ac1: Coefficient = (pairs) => {
  const shares = sharesOf(pairs);
  const habits = marginsOf(shares).map(([a, b]) => (a + b) / 2);
  return {
    observed: sum(shares.map((row, i) => row[i] ?? 0)),
    expected: sum(habits.map((habit) => habit * (1 - habit))) / (ANSWERS.length - 1),
  };
};

/**
 * PABAK: chance gives each of the offered answers alike, whatever the looks preferred.
 * Byrt, Bishop and Carlin (1993): Bias, prevalence and kappa, Journal of Clinical Epidemiology 46, 423-429,
 * https://doi.org/10.1016/0895-4356(93)90018-V
 */
export const pabak: Coefficient = (pairs) => ({
  observed: sum(sharesOf(pairs).map((row, i) => row[i] ?? 0)),
  expected: 1 / ANSWERS.length,
});

/** Agreement beyond chance: 1 is full, 0 is what chance gives; null where chance alone would agree always. */
export function beyondChance({ observed, expected }: Agreement): number | null {
  // Shares that add up to one may miss it by a rounding.
  return expected > 1 - 1e-12 ? null : (observed - expected) / (1 - expected);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
