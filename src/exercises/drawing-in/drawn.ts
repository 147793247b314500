import type { BellySeen } from "../../pose/belly.ts";
import { BELLY_IN } from "../../rules/belly.ts";
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
  /**
   * How far it was drawn in beyond the end of a breath out, in own quiet breaths: most of the time that it was in from the draw on,
   * so that a belly that came out early is not said to have never gone in; where it never was, most of the hold.
   */
  readonly depth: number;
  /** Seconds that it was seen to stay in. */
  readonly kept: number;
  /** Whether it is in at the end. */
  readonly isIn: boolean;
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

/** What was drawn in is let go below this share of an own breath beyond the end of a breath out. */
export const LET_GO = 0.3;

/** From this movement of the pelvis along the trunk the hips tilt (measured: feasibility study, 3 to 5.7 % against 0.3). Trunk lengths. */
export const TILT = 0.012;

/** A belly that was in for less than so many seconds in all has breathed out deeply, and was not drawn in. */
const LEAST_IN = 1;

/** What tells how far it is drawn in lasts this share of the time: an odd picture does not. */
const MOST = 0.7;

/** Seen for less than this share of a hold, the belly says nothing of it. */
const LEAST_SEEN = 0.6;

/** A pelvis is told by so many seconds together, against odd pictures. */
const TOGETHER = 0.5;

/** The belly at rest by quiet moments just before; by what the first breaths have shown where they are too few. */
export function restOf(moments: readonly BellyMoment[], now: BellyMoment): BellyRest {
  const quiet = moments.filter(({ t }) => now.t - t > DRAWING);
  const pelvis = median(quiet.flatMap((moment) => moment.pelvis ?? [])) ?? 0;
  const { breath } = now;
  if (secondsOf(quiet) < LEAST_REST)
    return { level: -breath / 2, pelvis: now.pelvis === null ? null : pelvis, breath };
  const level = quantile(
    quiet.map(({ out }) => out),
    OUT_BREATH,
  );
  return { level: level ?? -breath / 2, pelvis: now.pelvis === null ? null : pelvis, breath };
}

/** Seconds that the moments show, without the holds between them. */
export function secondsOf(moments: readonly BellyMoment[]): number {
  return moments.reduce((sum, { t }, i) => {
    const since = t - (moments[i - 1]?.t ?? t);
    return since <= GAP ? sum + since : sum;
  }, 0);
}

/** How far the belly is drawn in beyond the end of a breath out, in own quiet breaths; negative while breathing. */
export function depthOf({ level, breath }: BellyRest, { out }: Pick<BellySeen, "out">): number {
  return (level - out) / breath;
}

/**
 * What the belly did from `from` to `to` seconds, the draw before it begun at `start`; null where it was not seen long enough, or not
 * its hips: a pelvis that tilts looks like a belly that draws in.
 */
export function holdOf(
  moments: readonly BellyMoment[],
  rest: BellyRest,
  { start, from, to }: { readonly start: number; readonly from: number; readonly to: number },
): BellyHold | null {
  const drawn = moments.filter(({ t, pelvis }) => t >= start && t <= to && pelvis !== null);
  const within = drawn.filter(({ t }) => t >= from);
  const lay = rest.pelvis;
  if (lay === null || within.length < 2) return null;
  const depths: number[] = [];
  let [seen, kept, inFor] = [0, 0, 0];
  let isIn = false;
  let leftAt: number | null = null;
  for (const [i, moment] of drawn.entries()) {
    const { t } = moment;
    const since = t - (drawn[i - 1]?.t ?? t);
    const passed = since <= GAP ? since : 0;
    const held = Math.min(passed, Math.max(0, t - from));
    const depth = depthOf(rest, moment);
    const tilts = Math.abs((moment.pelvis ?? lay) - lay) > TILT;
    seen += held;
    if (isIn) {
      kept += held;
      inFor += passed;
    }
    const was = isIn;
    isIn = !tilts && depth > (isIn ? LET_GO : BELLY_IN);
    if (isIn) depths.push(depth);
    if (was && !isIn) leftAt = Math.max(from, t);
    else if (isIn) leftAt = to;
  }
  if (seen < LEAST_SEEN * (to - from)) return null;
  const all = within.map((moment) => depthOf(rest, moment));
  const wasIn = inFor >= LEAST_IN;
  return {
    depth: quantile(wasIn ? depths : all, MOST) ?? 0,
    kept,
    isIn,
    early: wasIn && leftAt !== null ? to - leftAt : null,
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
