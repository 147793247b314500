/** Pixels of a canvas for one CSS pixel: few at first and on slow devices, as many as the screen shows on quick ones. */
export interface Sharpness {
  readonly density: number;
  /** Milliseconds of the last paintings. */
  readonly times: readonly number[];
}

const COARSE = 1;
const SHARP = 2;

/** So many paintings are looked at together: the first ones are slow everywhere. */
const LOOKED_AT = 12;

/** Below so many milliseconds a painting may be four times as large, and above so many it is too large. */
const QUICK_MS = 2.5;
const SLOW_MS = 8;

/** Before the first painting. */
export const UNTRIED: Sharpness = { density: COARSE, times: [] };

/** How sharply to paint after one more painting, in milliseconds; one that was too large is not tried again. */
export function painted({ density, times }: Sharpness, ms: number): Sharpness {
  const last = [...times, ms].slice(-LOOKED_AT);
  const middle = last.toSorted((a, b) => a - b)[last.length >> 1] ?? 0;
  if (density > COARSE)
    return middle > SLOW_MS
      ? { density: COARSE, times: [Number.POSITIVE_INFINITY] }
      : { density, times: last };
  // A time without end stands for the try that failed.
  if (times[0] === Number.POSITIVE_INFINITY) return { density, times };
  return last.length === LOOKED_AT && middle < QUICK_MS
    ? { density: SHARP, times: [] }
    : { density, times: last };
}

/** How sharply what stands still is painted: once, so that it may take its time. */
export const STILL_DENSITY = SHARP;
