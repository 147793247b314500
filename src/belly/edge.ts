/** A line across an edge as it once was: brightness at whole steps, less its mean. */
export interface Template {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  /** Square root of the sum of squares of the values. */
  readonly size: number;
  /** Sum of the squares of the slopes. */
  readonly steepness: number;
}

/** Where a template was found: how many steps farther along, and how alike (correlation) it is there. */
export interface Match {
  readonly by: number;
  readonly like: number;
}

/** Steps of refinement between two whole steps. */
const STEPS = 4;

/** A template from `length` values of a line, beginning at `from`. */
export function templateOf(line: ArrayLike<number>, from: number, length: number): Template {
  const values = new Float32Array(length);
  const slopes = new Float32Array(length);
  let mean = 0;
  for (let i = 0; i < length; i++) mean += (line[from + i] as number) / length;
  let [squares, steepness] = [0, 0];
  for (let i = 0; i < length; i++) {
    const at = from + i;
    const value = (line[at] as number) - mean;
    const before = line[Math.max(0, at - 1)] as number;
    const after = line[Math.min(line.length - 1, at + 1)] as number;
    values[i] = value;
    slopes[i] = (after - before) / 2;
    squares += value * value;
    steepness += (slopes[i] as number) ** 2;
  }
  return { values, slopes, size: Math.sqrt(squares), steepness };
}

/**
 * Finds a template again in a line of values, whatever was added to them or they were multiplied with. It is looked for where
 * it would begin at `from + by`, `by` between `low` and `high`; null where the line is too short for any of it.
 */
export function findTemplate(
  { values, slopes, size, steepness }: Template,
  line: ArrayLike<number>,
  from: number,
  low: number,
  high: number,
): Match | null {
  const length = values.length;
  const first = Math.max(Math.ceil(low), -from);
  const last = Math.min(Math.floor(high), line.length - length - from);
  let best = Number.NaN;
  let most = Number.NEGATIVE_INFINITY;
  for (let by = first; by <= last; by++) {
    const like = alike(values, size, line, from + by);
    if (like > most) {
      most = like;
      best = by;
    }
  }
  if (!Number.isFinite(best) || !(steepness > 0) || !(size > 0)) return null;
  // Gauss-Newton between the whole steps.
  let by = best;
  for (let step = 0; step < STEPS; step++) {
    const at = Math.min(Math.max(from + by, 0), line.length - length - 0.001);
    const whole = Math.floor(at);
    const part = at - whole;
    let [mean, own] = [0, 0];
    for (let i = 0; i < length; i++) {
      const value =
        (line[whole + i] as number) * (1 - part) +
        (line[whole + i + 1] ?? (line[whole + i] as number)) * part;
      mean += value / length;
      own += value * (values[i] as number);
    }
    // What it is multiplied with: the values have no mean, so that of the line falls out.
    const gain = own / (size * size);
    if (!(gain > 0)) return null;
    let error = 0;
    for (let i = 0; i < length; i++) {
      const value =
        (line[whole + i] as number) * (1 - part) +
        (line[whole + i + 1] ?? (line[whole + i] as number)) * part;
      error += ((value - mean) / gain - (values[i] as number)) * (slopes[i] as number);
    }
    const move = Math.max(-1, Math.min(1, error / steepness));
    by -= move;
    if (Math.abs(move) < 0.01) break;
  }
  return Math.abs(by - best) > 1.5 ? { by: best, like: most } : { by, like: most };
}

function alike(values: Float32Array, size: number, line: ArrayLike<number>, at: number): number {
  let [sum, squares, both] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = line[at + i] as number;
    sum += value;
    squares += value * value;
    both += value * (values[i] as number);
  }
  const own = Math.sqrt(Math.max(1e-9, squares - (sum * sum) / values.length));
  return both / (own * size);
}
