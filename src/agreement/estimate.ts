import { mean } from "../rules/kit/statistics.ts";
import type { AnswerPair } from "./answers.ts";
import { beyondChance, type Coefficient } from "./coefficients.ts";

/** Two looks at the same thing, and the recording that it was seen in: what one recording shows is not independent. */
export interface Unit {
  readonly recording: string;
  readonly pair: AnswerPair;
}

/** A measured agreement with the interval that holds the true one in 95 of 100 studies. */
export interface Estimate {
  readonly value: number;
  /** Null where fewer recordings than `LEAST_RECORDINGS` were looked at. */
  readonly interval: readonly [number, number] | null;
}

/** Fewer independent recordings say nothing about others. */
export const LEAST_RECORDINGS = 5;

/** The standard normal value that leaves 2.5 % above it. */
const Z = 1.959964;

/**
 * Agreement over one series of looks, or the mean over several (pairs of raters), as Light (1971) takes it for more than two
 * (https://doi.org/10.1037/h0031643). The interval leaves out one recording at a time (the jackknife over clusters: Efron and
 * Stein 1981, https://doi.org/10.1214/aos/1176345462), with Student's t. Null where nothing can be measured.
 */
export function estimate(series: readonly (readonly Unit[])[], coefficient: Coefficient): Estimate | null {
  const value = meanOf(series, coefficient);
  if (value === null) return null;
  const recordings = [...new Set(series.flat().map(({ recording }) => recording))];
  if (recordings.length < LEAST_RECORDINGS) return { value, interval: null };
  const without = recordings.flatMap((left) => {
    const rest = series.map((units) => units.filter(({ recording }) => recording !== left));
    return meanOf(rest, coefficient) ?? [];
  });
  const n = without.length;
  if (n < LEAST_RECORDINGS) return { value, interval: null };
  const mean = without.reduce((a, b) => a + b, 0) / n;
  const spread = without.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const deviation = Math.sqrt(((n - 1) / n) * spread);
  if (value > 1 - 1e-9) return { value, interval: [leastOfPerfect(series, coefficient, n), 1] };
  const reach = studentsT(n - 1) * deviation;
  return { value, interval: [Math.max(-1, value - reach), Math.min(1, value + reach)] };
}

function meanOf(series: readonly (readonly Unit[])[], coefficient: Coefficient): number | null {
  const values = series.flatMap((units) =>
    units.length === 0 ? [] : (beyondChance(coefficient(units.map(({ pair }) => pair))) ?? []),
  );
  return mean(values);
}

/**
 * Where all agree nothing varies, and yet a few more might have disagreed: the least agreement that would show none among `n`
 * in one study of forty (Clopper and Pearson 1934, https://doi.org/10.1093/biomet/26.4.404), beyond the same chance.
 */
function leastOfPerfect(series: readonly (readonly Unit[])[], coefficient: Coefficient, n: number): number {
  const measured = series.filter((units) => units.length > 0);
  const expected = measured.map((units) => coefficient(units.map(({ pair }) => pair)).expected);
  const chance = expected.reduce((a, b) => a + b, 0) / expected.length;
  return Math.max(-1, (0.025 ** (1 / n) - chance) / (1 - chance));
}

/** The value of Student's t that leaves 2.5 % above it: Abramowitz and Stegun (1964), 26.7.5; 0.3 % off at 4 degrees of freedom. */
function studentsT(freedom: number): number {
  return (
    Z +
    (Z ** 3 + Z) / (4 * freedom) +
    (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * freedom ** 2) +
    (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / (384 * freedom ** 3)
  );
}
