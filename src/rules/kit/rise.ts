import { clamp, median } from "./statistics.ts";

/** One moment of the movement: its time in seconds and the smoothed signal (rest low, top high, any one unit). */
export interface SignalSample {
  readonly t: number;
  readonly signal: number;
}

/** Shares of a rise between which its speed is told. */
export const [LOW, HIGH] = [0.1, 0.9];

/** The times that a rise is compared with, seconds, a tenth apart. */
const RISE_TIMES = Array.from({ length: 34 }, (_, i) => 0.1 * 1.1 ** i);

/** The places where its middle may lie off the passing of half its height, as shares of its time. */
const SHIFTS = [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3];

/** Moments further than this from the middle of a rise say nothing about it, seconds. */
const SLOWEST = 1.5;

/**
 * Moments that lie further than this from the best rise, on average and as a share of its height, are no rise: labelled
 * ones read 0.02 to 0.1.
 */
const POOR = 0.15;

/** The share of the time of a cosine-shaped rise that it spends between two shares of its height. */
export function riseShare(from: number, to: number): number {
  return (Math.acos(1 - 2 * to) - Math.acos(1 - 2 * from)) / Math.PI;
}

/**
 * Seconds from 10 % to 90 % of a rise from `low` by `height`: of the cosine-shaped one that lies nearest to all its
 * moments, because the crossings of two levels alone are moved together or apart by jitter. Null when the moments
 * begin above the middle of the rise, or lie near none.
 */
export function riseTime(moments: readonly SignalSample[], low: number, height: number): number | null {
  const middle = levelPassed(moments, low + height / 2);
  if (middle === null || height <= 0) return null;
  const near = moments.filter(({ t }) => Math.abs(t - middle) < SLOWEST);
  // The return is handed over backwards in time.
  const forward = (moments[0]?.t ?? 0) <= (moments.at(-1)?.t ?? 0);
  let best = { seconds: 0, error: Number.POSITIVE_INFINITY };
  for (const seconds of RISE_TIMES) {
    for (const shift of SHIFTS) {
      const centre = middle + shift * seconds;
      const error = near.reduce(
        (sum, { t, signal }) =>
          sum +
          Math.abs(
            (signal - low) / height -
              risen((Math.abs(t - centre) * (t > centre === forward ? 1 : -1)) / seconds),
          ),
        0,
      );
      if (error < best.error) best = { seconds, error };
    }
  }
  return best.error > POOR * near.length ? null : best.seconds;
}

/** Share of a cosine-shaped rise that is done, `time` in units of its time from 10 % to 90 %, 0 in its middle. */
function risen(time: number): number {
  const phase = clamp(time * riseShare(LOW, HIGH), -0.5, 0.5);
  return 0.5 + 0.5 * Math.sin(Math.PI * phase);
}

/**
 * When a rising signal passed a level: the time that leaves the fewest moments on the wrong side of it. Null when it
 * began above.
 */
function levelPassed(moments: readonly SignalSample[], level: number): number | null {
  let wrong = moments.filter(({ signal }) => signal < level).length;
  let fewest = wrong;
  let times: number[] = [];
  for (const [i, moment] of moments.entries()) {
    wrong += moment.signal < level ? -1 : 1;
    const next = moments[i + 1];
    if (wrong > fewest || next === undefined) continue;
    if (wrong < fewest) times = [];
    fewest = wrong;
    times.push(cross(moment, next, level));
  }
  return median(times);
}

function cross(a: SignalSample, b: SignalSample, level: number): number {
  const share = b.signal === a.signal ? 0 : (level - a.signal) / (b.signal - a.signal);
  return a.t + clamp(share, 0, 1) * (b.t - a.t);
}
