/** The meter is as long as the good zone reaches and this share more: room for "too far". */
const BEYOND = 0.12;

/** Shortest and longest meter, in good tops: a wide good zone must not squeeze the way to it into a corner. */
const SHORTEST = 1.3;
const LONGEST = 3.4;

/** A zone narrower than this share of the meter could not be seen from the floor. */
const LEAST_ZONE = 0.08;

/** Places on the meter, shares 0..1 of its length: the good zone, the filled part, and whether one is in the other. */
export interface MeterScale {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly inside: boolean;
}

/** Lays a progress (0 rest, 1 the good top, null not measurable) and its good zone out on the meter. */
export function meterScale(progress: number | null, good: readonly [number, number]): MeterScale {
  const length = Math.min(LONGEST, Math.max(SHORTEST, good[1] * (1 + BEYOND)));
  const share = (value: number) => Math.min(1, Math.max(0, value / length));
  const from = Math.min(share(good[0]), 1 - LEAST_ZONE);
  const to = Math.max(share(good[1]), from + LEAST_ZONE);
  const inside = progress !== null && progress >= good[0] && progress <= Math.max(good[1], good[0]);
  return { from, to, at: progress === null ? 0 : share(progress), inside };
}
