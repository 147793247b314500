import { type Excursion, LASTS, measure, ownRange, type Shape, SMALL, WHOLE } from "./excursion.ts";
import { after } from "./recent.ts";
import type { SignalSample } from "./rise.ts";
import { quantile } from "./statistics.ts";

/** The segmenter's memory. */
export interface Segmenter {
  /** Moments at rest, the last few seconds. */
  readonly resting: readonly SignalSample[];
  /** Moments of the excursion under way with a little rest before it; empty at rest. */
  readonly moving: readonly SignalSample[];
  readonly rest: number | null;
  readonly peak: number;
  /** Lowest signal since the peak. */
  readonly valley: number;
  /** Ranges of counted repetitions, the last few. */
  readonly ranges: readonly number[];
}

/** Nothing seen yet. */
export const AT_REST: Segmenter = { resting: [], moving: [], rest: null, peak: 0, valley: 0, ranges: [] };

/** How long rest is remembered, seconds: long enough to average noise, short enough to follow a shifted body. */
const REST_MEMORY = 4;

/** The newest moments of rest may already belong to the rise, so they do not form the rest level; seconds. */
const REST_GUARD = 0.25;

/** So long must have been looked before a movement can begin, seconds. */
const NEW_REST = 0.15;

/** A low quantile of the remembered rest, so that a slow rise does not carry the rest level up with it. */
const REST_SHARE = 0.35;

/** A start is a rise of this share of the range; with RETURNED it makes the two thresholds of a Schmitt trigger. */
const STARTED = 0.3;

/** Back at rest: what is left of the rise. */
const RETURNED = 0.22;

/** A turn upwards ends a repetition that did not come down all the way, if it had fallen by this share. */
const FELL = 0.6;

/** A body that stays still this long below half of its rise has ended the repetition there; seconds. */
const STALLED = 0.5;

/**
 * A body that stays this long away from rest, and below this share of its own range, has a new rest there; seconds. At
 * the top it may stay as long as it can.
 */
const LONGEST = 30;
const NO_TOP = 0.6;

/** How high above rest the signal must rise to start an excursion. */
export function startRise(segmenter: Segmenter, shape: Shape): number {
  return Math.max(shape.least, shape.starts ?? STARTED * ownRange(segmenter.ranges, shape));
}

/** Takes one more moment; `ended` is the excursion that it completed, if any. */
export function segment(
  segmenter: Segmenter,
  moment: SignalSample,
  shape: Shape,
): { readonly segmenter: Segmenter; readonly ended: Excursion | null } {
  if (segmenter.moving.length === 0) return { segmenter: atRest(segmenter, moment, shape), ended: null };
  const moving = [...segmenter.moving, moment];
  const rest = segmenter.rest ?? moment.signal;
  const higher = moment.signal > segmenter.peak;
  const peak = higher ? moment.signal : segmenter.peak;
  const valley = higher ? moment.signal : Math.min(segmenter.valley, moment.signal);
  const next: Segmenter = { ...segmenter, moving, peak, valley };
  const end = endOf(next, moment, rest, shape.least);
  if (end === null) {
    const low = moment.signal - rest < NO_TOP * ownRange(segmenter.ranges, shape);
    if (
      low &&
      after(moving, moment.t - LONGEST).length < moving.length &&
      staysLow(moving, moment, rest, shape, segmenter)
    )
      return { segmenter: { ...AT_REST, ranges: segmenter.ranges }, ended: null };
    return { segmenter: next, ended: null };
  }
  const ended = measure(next, rest, end, shape);
  const ranges = ended?.counts ? [...segmenter.ranges, ended.top - ended.rest].slice(-5) : segmenter.ranges;
  const since = moving.filter(({ t }) => t >= end);
  return { segmenter: { ...AT_REST, resting: since, rest: null, ranges }, ended };
}

/** Forgets the movement under way but not the person's range: the posture was left. */
export function forget(segmenter: Segmenter): Segmenter {
  return { ...AT_REST, ranges: segmenter.ranges };
}

/** The excursion under way if the stream ended now and it had come back whole, else null. */
export function endHere(segmenter: Segmenter, shape: Shape): Excursion | null {
  const last = segmenter.moving.at(-1);
  if (last === undefined || segmenter.rest === null) return null;
  const rise = segmenter.peak - segmenter.rest;
  return last.signal < segmenter.rest + WHOLE * rise
    ? measure(segmenter, segmenter.rest, last.t, shape)
    : null;
}

/** Whether all of the last while was spent too low for a top. */
function staysLow(
  moving: readonly SignalSample[],
  { t }: SignalSample,
  rest: number,
  shape: Shape,
  { ranges }: Segmenter,
): boolean {
  const level = rest + NO_TOP * ownRange(ranges, shape);
  return after(moving, t - LONGEST).every(({ signal }) => signal < level);
}

function atRest(segmenter: Segmenter, moment: SignalSample, shape: Shape): Segmenter {
  const resting = lowered(
    [...after(segmenter.resting, moment.t - REST_MEMORY), moment],
    startRise(segmenter, shape),
  );
  const settled = resting.filter(({ t }) => t <= moment.t - REST_GUARD);
  const levels = (settled.length > 0 ? settled : resting).map(({ signal }) => signal);
  const rest = quantile(levels, REST_SHARE) ?? moment.signal;
  const rise = startRise(segmenter, shape);
  if (moment.signal < rest + rise || isTooNew(resting)) return { ...segmenter, resting, rest };
  if (shape.settles !== undefined && restedFor(resting, rest, rise) < shape.settles)
    return { ...segmenter, resting: resting.filter(({ t }) => t > moment.t - REST_GUARD), rest: null };
  return { ...segmenter, resting: [], moving: resting, rest, peak: moment.signal, valley: moment.signal };
}

/** One odd moment at the very beginning is no rest to set out from. */
function isTooNew(resting: readonly SignalSample[]): boolean {
  return resting.length < 4 || (resting.at(-1)?.t ?? 0) - (resting[0]?.t ?? 0) < NEW_REST;
}

/** Who has come down for a while was no body at rest before: a set may begin at the top of a repetition. */
function lowered(resting: readonly SignalSample[], rise: number): readonly SignalSample[] {
  const now = resting.at(-1)?.t ?? 0;
  const newest = after(resting, now - LASTS);
  if (newest.length === resting.length) return resting;
  const level = Math.max(...newest.map(({ signal }) => signal)) + rise;
  const last = resting.findLastIndex(({ signal }) => signal > level);
  return last < 0 ? resting : resting.slice(last + 1);
}

/** Seconds between the first and the last moment at about the level of rest. */
function restedFor(resting: readonly SignalSample[], rest: number, rise: number): number {
  const near = resting.filter(({ signal }) => Math.abs(signal - rest) < rise / 2);
  return (near.at(-1)?.t ?? 0) - (near[0]?.t ?? 0);
}

/** When the excursion under way ended, or null while it goes on. */
function endOf(
  { moving, peak, valley }: Segmenter,
  moment: SignalSample,
  rest: number,
  least: number,
): number | null {
  const rise = peak - rest;
  const plain = rise > SMALL * least;
  if (moment.signal < rest + RETURNED * rise)
    return plain || stayedBelow(moving, moment.t, rest + 0.5 * rise) ? moment.t : null;
  const fell = peak - valley;
  if (plain && fell >= FELL * rise && moment.signal - valley > 0.3 * rise) {
    return moving.findLast(({ signal }) => signal === valley)?.t ?? moment.t;
  }
  const recent = after(moving, moment.t - STALLED);
  const whole = (recent[0]?.t ?? moment.t) <= moment.t - STALLED * 0.75;
  const levels = recent.map(({ signal }) => signal);
  const still = Math.max(...levels) - Math.min(...levels) < 0.12 * rise;
  return whole && still && fell > 0.55 * rise && moment.signal < rest + 0.5 * rise
    ? (recent[0]?.t ?? moment.t)
    : null;
}

/** Whether the signal has stayed below a level for a moment. */
function stayedBelow(moving: readonly SignalSample[], now: number, level: number): boolean {
  return after(moving, now - LASTS).every(({ signal }) => signal < level);
}
