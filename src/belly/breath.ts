import { levelled, spreadOf } from "./numbers.ts";

/** A breath as the belly shows it. */
export interface Breath {
  /** From all out to all in, in the unit of the values. */
  readonly size: number;
  /** How alike it is to itself one breath later: the highest autocorrelation, -1..1. */
  readonly regularity: number;
  /** Seconds from one breath to the next, where it is most alike. */
  readonly seconds: number;
}

/** Values a second that a breath is looked at with. */
const RATE = 10;

/** A quiet breath takes between these, in seconds: 8 to 30 a minute. */
const SHORTEST = 2;
const LONGEST = 7.5;

/** Two and three breaths later it is as alike; the first time that is nearly as good tells the breath. */
const NEARLY = 0.9;

/** A swing to and fro is this many standard deviations from end to end. */
const SWING = 2 * Math.SQRT2;

/** The breath in a series of at least some seconds; `times` in seconds, rising. */
export function breathIn(times: readonly number[], values: ArrayLike<number>): Breath {
  const even = levelled(evenly(times, values));
  const alike: number[] = [];
  for (let lag = SHORTEST * RATE; lag <= Math.min(LONGEST * RATE, even.length - 1); lag++)
    alike.push(selfLikeness(even, lag));
  // A slow movement is like itself a moment later, and ever less so: only a peak is a breath that comes again.
  const peaks = alike.flatMap((one, i) => {
    const [before = 1, after = 1] = [alike[i - 1], alike[i + 1]];
    return one >= before && one >= after ? [{ one, seconds: SHORTEST + i / RATE }] : [];
  });
  const most = Math.max(-1, ...peaks.map(({ one }) => one));
  const seconds = peaks.find(({ one }) => one >= NEARLY * most)?.seconds ?? 0;
  return { size: SWING * spreadOf(even), regularity: most, seconds };
}

/** The series at equal steps of time, between two values by their line. */
function evenly(times: readonly number[], values: ArrayLike<number>): Float64Array {
  const first = times[0] ?? 0;
  const count = Math.floor(((times.at(-1) ?? first) - first) * RATE) + 1;
  let i = 0;
  return Float64Array.from({ length: count }, (_, step) => {
    const t = first + step / RATE;
    while (i + 2 < times.length && (times[i + 1] ?? t) <= t) i++;
    const [from, to] = [times[i] ?? t, times[i + 1] ?? t];
    const [a, b] = [values[i] ?? 0, values[i + 1] ?? values[i] ?? 0];
    return to > from ? a + ((b - a) * (t - from)) / (to - from) : a;
  });
}

/**
 * The usual autocorrelation, of the whole series' energy: one movement in a short series is like itself wherever little of it is
 * left to be compared.
 */
function selfLikeness(values: Float64Array, lag: number): number {
  let [both, energy] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    energy += value * value;
    if (i + lag < values.length) both += value * (values[i + lag] as number);
  }
  return energy > 0 ? both / energy : 0;
}
