import { clamp } from "./statistics.ts";

/** The good zone of a measure, given its level at rest. */
export type GoodZone = (rest: number) => readonly [low: number, high: number];

/** A new level at rest that leaves less than this share of the way to the good zone is no rest: the body got up. */
const LEAST_WAY = 0.5;

/** The meter ends here on both sides; a way of a few degrees would make jitter jump over it. */
const [LOWEST, HIGHEST] = [-0.5, 2];

/** The level at rest to go by: the new one, unless the body can no longer be resting at it. */
export function meterRest(good: GoodZone, before: number | null, now: number | null): number | null {
  if (now === null) return before;
  if (before === null) return now;
  const way = (rest: number) => Math.abs(good(rest)[0] - rest);
  return way(now) >= LEAST_WAY * way(before) ? now : before;
}

/** Where a value stands on the way from rest (0) to the good zone (1), and where that zone ends; null without a way. */
export function onMeter(
  good: GoodZone,
  rest: number | null,
  value: number | null,
): { readonly progress: number | null; readonly goodRange: readonly [number, number] } {
  const [low, high] = rest === null ? [0, 0] : good(rest);
  if (rest === null || low === rest) return { progress: null, goodRange: [1, 1] };
  const place = (at: number) => clamp((at - rest) / (low - rest), LOWEST, HIGHEST);
  return { progress: value === null ? null : place(value), goodRange: [1, place(high)] };
}
