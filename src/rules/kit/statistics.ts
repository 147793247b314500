/** The middle value of the numbers, or null when there are none; the mean of the two middle ones for an even count. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** The value below which a share (0..1) of the numbers lies, interpolated; null when there are none. */
export function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const own = values.slice();
  const place = share * (own.length - 1);
  const below = Math.floor(place);
  const low = select(own, below);
  if (below === place) return low;
  let high = Number.POSITIVE_INFINITY;
  for (let i = below + 1; i < own.length; i += 1) high = Math.min(high, own[i] ?? high);
  return low + (high - low) * (place - below);
}

/** The mean of the numbers, or null when there are none. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value limited to the range. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/**
 * The number that sorting would bring to a place, the smaller ones moved before it and the larger ones behind (Hoare's
 * quickselect): every frame asks for several quantiles, and sorting for them was most of the cost of a step.
 */
function select(values: number[], place: number): number {
  let [first, last] = [0, values.length - 1];
  while (first < last) {
    const pivot = values[(first + last) >> 1] ?? 0;
    let [i, j] = [first, last];
    while (i <= j) {
      while ((values[i] ?? pivot) < pivot) i += 1;
      while ((values[j] ?? pivot) > pivot) j -= 1;
      if (i > j) break;
      const swapped = values[i] ?? 0;
      values[i] = values[j] ?? 0;
      values[j] = swapped;
      i += 1;
      j -= 1;
    }
    if (place <= j) last = j;
    else if (place >= i) first = i;
    else break;
  }
  return values[place] ?? Number.NaN;
}
