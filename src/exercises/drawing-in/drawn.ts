import type { BellySeen } from "../../pose/belly.ts";
import { GAP } from "../../rules/kit/excursion.ts";
import { median, quantile } from "../../rules/kit/statistics.ts";

/** The belly at a moment at which it was seen; `t` in seconds. */
export interface BellyMoment extends BellySeen {
  readonly t: number;
}

/** The belly in quiet breathing, in trunk lengths: where it stands at the end of a breath out, and where the pelvis lies. */
export interface BellyRest {
  readonly level: number;
  readonly pelvis: number | null;
  readonly breath: number;
}

/** What the belly did while it was to be drawn in. */
export interface BellyHold {
  /** How far it was drawn in beyond the end of a breath out, in own quiet breaths, for most of the time that it was. */
  readonly depth: number;
  /** Seconds that it was seen to stay in. */
  readonly kept: number;
  /** Seconds before the end at which it was let go; null where it never was in. */
  readonly early: number | null;
  /** How far the pelvis moved along the trunk, trunk lengths. */
  readonly tilt: number;
}

/** Quiet breathing is remembered this long, seconds; less than the other of it shows no end of a breath out. */
export const REST_MEMORY = 30;
const LEAST_REST = 5;

/** Somebody whom nobody leads may have begun to draw in so many seconds ago: that is no rest. */
const DRAWING = 4;

/** This share of quiet breathing lies below the end of a breath out: a little, against odd pictures. */
const OUT_BREATH = 0.1;

/**
 * Drawn in is from this share of an own breath beyond the end of a breath out, and let go below the other: what a person whose belly
 * is only breathing reads stays below 0.2 (`npm run belly`), a draw-in of 12 mm reads 1.2 to 1.8.
 */
export const IN = 0.5;
export const LET_GO = 0.3;

/** From this movement of the pelvis along the trunk the hips tilt (measured: feasibility study, 3 to 5.7 % against 0.3). Trunk lengths. */
export const TILT = 0.012;

/** Seen for less than this share of a hold, the belly says nothing of it. */
const LEAST_SEEN = 0.6;

/** A pelvis is told by so many seconds together, against odd pictures. */
const TOGETHER = 0.5;

/** The belly at rest by quiet moments just before; by what the first breaths have shown where they are too few. */
export function restOf(moments: readonly BellyMoment[], now: BellyMoment): BellyRest {
  const quiet = moments.filter(({ t }) => now.t - t > DRAWING);
  const [first, last] = [quiet[0], quiet.at(-1)];
  const pelvis = median(quiet.flatMap((moment) => moment.pelvis ?? [])) ?? 0;
  const { breath } = now;
  if (first === undefined || last === undefined || last.t - first.t < LEAST_REST)
    return { level: -breath / 2, pelvis: now.pelvis === null ? null : pelvis, breath };
  const level = quantile(
    quiet.map(({ out }) => out),
    OUT_BREATH,
  );
  return { level: level ?? -breath / 2, pelvis: now.pelvis === null ? null : pelvis, breath };
}

/** How far the belly is drawn in beyond the end of a breath out, in own quiet breaths; negative while breathing. */
export function depthOf({ level, breath }: BellyRest, { out }: Pick<BellySeen, "out">): number {
  return (level - out) / breath;
}

/**
 * What the belly did from `from` to `to` seconds; null where it was not seen long enough, or not its hips: a pelvis that tilts looks
 * like a belly that draws in.
 */
export function holdOf(
  moments: readonly BellyMoment[],
  rest: BellyRest,
  from: number,
  to: number,
): BellyHold | null {
  const within = moments.filter(({ t, pelvis }) => t >= from && t <= to && pelvis !== null);
  const lay = rest.pelvis;
  if (lay === null || within.length < 2) return null;
  let [seen, kept] = [0, 0];
  let isIn = false;
  let leftAt: number | null = null;
  for (const [i, moment] of within.entries()) {
    const passed = moment.t - (within[i - 1]?.t ?? moment.t);
    const depth = depthOf(rest, moment);
    const tilts = Math.abs((moment.pelvis ?? lay) - lay) > TILT;
    if (passed <= GAP) seen += passed;
    if (isIn && passed <= GAP) kept += passed;
    const was = isIn;
    isIn = !tilts && depth > (isIn ? LET_GO : IN);
    if (was && !isIn) leftAt = moment.t;
    else if (isIn) leftAt = to;
  }
  if (seen < LEAST_SEEN * (to - from)) return null;
  const depth = quantile(
    within.map((moment) => depthOf(rest, moment)),
    0.7,
  );
  return {
    depth: depth ?? 0,
    kept,
    early: leftAt === null ? null : to - leftAt,
    tilt: tiltOf(within, lay),
  };
}

/** The farthest that the pelvis was, by moments that lie together. */
function tiltOf(moments: readonly BellyMoment[], lay: number): number {
  let most = 0;
  let start = 0;
  for (const [end, { t }] of moments.entries()) {
    while ((moments[start]?.t ?? t) < t - TOGETHER) start += 1;
    const moved = median(moments.slice(start, end + 1).flatMap(({ pelvis }) => pelvis ?? []));
    if (end > start + 1 && moved !== null) most = Math.max(most, Math.abs(moved - lay));
  }
  return most;
}
