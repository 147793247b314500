/** A stretch of time in seconds. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Pairs labelled and found repetitions, both in the order of time, so that their total overlap is the largest;
 * what overlaps nothing is left alone. Returns pairs of indices `[labelled, found]`.
 */
export function matchInOrder(labelled: readonly Stretch[], found: readonly Stretch[]): [number, number][] {
  // best[i][j]: the largest total overlap of the labelled from i on with the found from j on.
  const best = labelled.map(() => new Array<number>(found.length + 1).fill(0));
  best.push(new Array<number>(found.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const shared = (i: number, j: number) => overlap(labelled[i], found[j]);
  for (let i = labelled.length - 1; i >= 0; i--) {
    for (let j = found.length - 1; j >= 0; j--) {
      const both = shared(i, j) > 0 ? shared(i, j) + at(i + 1, j + 1) : 0;
      const row = best[i];
      if (row) row[j] = Math.max(both, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < labelled.length && j < found.length; ) {
    if (shared(i, j) > 0 && at(i, j) === shared(i, j) + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

/** Seconds that two stretches share, 0 when they do not touch. */
export function overlap(a: Stretch | undefined, b: Stretch | undefined): number {
  if (!a || !b) return 0;
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
