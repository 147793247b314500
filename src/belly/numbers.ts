/** The middle value of the numbers; NaN for none. */
export function middleOf(values: ArrayLike<number>): number {
  const own = Float64Array.from(values).sort();
  const half = own.length >> 1;
  return own.length % 2 === 1
    ? (own[half] as number)
    : ((own[half - 1] ?? Number.NaN) + (own[half] ?? 0)) / 2;
}

/** The mean of the numbers; NaN for none. */
export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}

/** One standard deviation of the numbers around their mean. */
export function spreadOf(values: ArrayLike<number>): number {
  const mean = meanOf(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += ((values[i] as number) - mean) ** 2;
  return Math.sqrt(sum / values.length);
}

/** The numbers less the straight line that fits them best: a body sinks into its mat. */
export function levelled(values: ArrayLike<number>): Float64Array {
  const mean = meanOf(values);
  const middle = (values.length - 1) / 2;
  let [rise, run] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    rise += (i - middle) * ((values[i] as number) - mean);
    run += (i - middle) ** 2;
  }
  const slope = run > 0 ? rise / run : 0;
  return Float64Array.from(values, (value, i) => value - mean - slope * (i - middle));
}

/** How alike two series run, -1..1; 0 where one of them stands still. */
export function likeness(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [(a[i] as number) - meanA, (b[i] as number) - meanB];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}
