import { quantile } from "../../rules/kit/statistics.ts";
import { type BellyMoment, type BellyRest, secondsOf } from "./drawn.ts";

/** It is told by the last seconds: a breath and a little more of a calm person, half of a slow one. */
const WINDOW = 5;

/** At the beginning of a hold the belly may still go in, seconds. */
const SETTLES = 1;

/** A hold shorter than this, seconds, tells nothing of the breath in it. */
export const TELLING_HOLD = SETTLES + WINDOW;

/** Odd pictures lie beyond this share at either end. */
const ODD = 0.05;

/**
 * By how much the belly moves while it is held in since `from` seconds, a share of the own quiet breath; null before that can be told.
 * A belly that slowly comes out moves, too: it is only ever told too large.
 */
export function breathInHold(
  moments: readonly BellyMoment[],
  { breath }: BellyRest,
  from: number,
  now: number,
): number | null {
  const last = moments.filter(({ t }) => t >= from + SETTLES && now - t <= WINDOW);
  if (secondsOf(last) < 0.9 * WINDOW) return null;
  const outs = last.map(({ out }) => out);
  const [low, high] = [quantile(outs, ODD), quantile(outs, 1 - ODD)];
  return low === null || high === null ? null : (high - low) / breath;
}
