import { after } from "./recent.ts";
import { HIGH, LOW, riseShare, riseTime, type SignalSample } from "./rise.ts";
import { clamp, median, quantile } from "./statistics.ts";

/** What the segmenter must know of an exercise; all in the signal's unit or in seconds. */
export interface Shape {
  /** Usual range from rest to top, until the person's own is known. */
  readonly range: number;
  /** The smallest rise that can be told from noise. */
  readonly least: number;
  /** Share of the range from which a rise counts; half where it is not given. Less where smoothing shortens brief tops. */
  readonly enough?: number;
  /** A rise below half the range counts all the same when it is held this long, seconds. */
  readonly heldCounts: number;
  /** A rise of this much starts a movement, where small ones that are held must not be missed; else a share of the range. */
  readonly starts?: number;
  /** Rest must have lasted this long, seconds, where getting into the posture moves the signal as a lift does. */
  readonly settles?: number;
  /** The measure wavers at the top by a fifth of the range, so that its highest moments say little about its level. */
  readonly wavers?: true;
}

/** A movement away from rest and back. */
export interface Excursion {
  readonly start: number;
  readonly peak: number;
  readonly end: number;
  /** Signal at rest before it, and on its plateau. */
  readonly rest: number;
  readonly top: number;
  /** Seconds on the plateau, corrected for the parts of rise and return that lie within it. */
  readonly hold: number;
  /** Seconds from 10 % to 90 % of the range on the way out and back; null when it was not seen whole, or too small to tell. */
  readonly out: number | null;
  readonly back: number | null;
  /** Seconds of it between two moments that lie too far apart to say what happened there. */
  readonly unseen: number;
  /** True when it counts as a repetition, false for a partial. */
  readonly counts: boolean;
}

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

/** No repetition is over sooner than this, seconds: what is was a lost posture, or a jump of the model. */
const SHORTEST = 0.4;

/** A low quantile of the remembered rest, so that a slow rise does not carry the rest level up with it. */
const REST_SHARE = 0.35;

/** A start is a rise of this share of the range; with RETURNED it makes the two thresholds of a Schmitt trigger. */
const STARTED = 0.3;

/** Back at rest: what is left of the rise. */
const RETURNED = 0.22;

/** Of a movement this many times the least one, single dips are jitter: its end must last a moment. */
const SMALL = 2.5;
const LASTS = 0.35;

/** A rise to this share of the usual range is a repetition (docs/exercises.md). */
const HALF = 0.5;

/** A turn upwards ends a repetition that did not come down all the way, if it had fallen by this share. */
const FELL = 0.6;

/** A rise began where the signal had not been lower for this long before; seconds. */
const FLAT = 0.5;

/** A body that stays still this long below half of its rise has ended the repetition there; seconds. */
const STALLED = 0.5;

/** The level of the plateau is that of the moments above this share of the rise. */
const PLATEAU = 0.75;

/** Where the top wavers, its level is that of the moments above this share of the first idea of it. */
const WAVERING = 0.75;

/** The hold clock runs above this share of the rise: low enough that jitter does not stop it. */
const HELD = 0.65;

/**
 * A body that stays this long away from rest, and below this share of its own range, has a new rest there; seconds. At
 * the top it may stay as long as it can.
 */
const LONGEST = 30;
const NO_TOP = 0.6;

/** Time between two moments that lie further apart was not seen, seconds: a stalled picture, a pause. */
const GAP = 0.6;

/** A return seen down to this share of the rise has come back whole: a little above RETURNED, where it ends. */
const WHOLE = 0.25;

/** The person's own range of motion: from their repetitions, kept near the usual one, which also begins it. */
export function ownRange(ranges: readonly number[], shape: Shape): number {
  const own = quantile(ranges, 0.6) ?? shape.range;
  return clamp(own, shape.range * 0.75, shape.range * 1.5);
}

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

function measure(
  { moving, peak, ranges }: Segmenter,
  lowest: number,
  end: number,
  shape: Shape,
): Excursion | null {
  if (peak - lowest < shape.least) return null;
  const rest = restBefore(moving, lowest, peak);
  const within = moving.filter(({ t }) => t <= end);
  const above = (level: number) => within.filter(({ signal }) => signal >= level);
  const levelAbove = (level: number) => median(above(level).map(({ signal }) => signal)) ?? peak;
  const highest = levelAbove(rest + PLATEAU * (peak - rest));
  const top = shape.wavers ? levelAbove(rest + WAVERING * (highest - rest)) : highest;
  const height = top - rest;
  const plateau = above(rest + PLATEAU * height);
  const first = plateau[0]?.t ?? end;
  const last = plateau.at(-1)?.t ?? end;
  const peakTime = (first + last) / 2;
  const rising = within.filter(({ t }) => t <= peakTime);
  const falling = within.filter(({ t }) => t >= peakTime).reverse();
  const lowestAfter = Math.min(...falling.map(({ signal }) => signal));
  // A return is reported before its last part; one that stopped higher is measured down to where it stopped.
  const fallen = lowestAfter <= rest + WHOLE * height ? height : top - lowestAfter;
  const out = unseenIn(rising) > 0 ? null : riseTime(rising, rest, height);
  const back = unseenIn(falling) > 0 ? null : riseTime(falling, top - fallen, fallen);
  const onRises = riseShare(HELD, 1) / riseShare(LOW, HIGH);
  const ways =
    Math.min(out ?? 0, crossing(rising, rest, height)) + Math.min(back ?? 0, crossing(falling, rest, height));
  const small = height <= SMALL * shape.least;
  const jitters = small || out === null || back === null;
  const hold = Math.max(0, timeOn(within, rest + HELD * height, jitters ? LASTS : 0) - onRises * ways);
  // From the crossing of 10 % a cosine-shaped rise began this much earlier.
  const before = riseShare(0, LOW) / riseShare(LOW, HIGH);
  const start =
    (rising.findLast(({ signal }) => signal < rest + LOW * height)?.t ?? rising[0]?.t ?? end) -
    before * (out ?? 0);
  if (end - (within[0]?.t ?? end) < SHORTEST) return null;
  const counts =
    height >= (shape.enough ?? HALF) * ownRange(ranges, shape) ||
    (hold >= shape.heldCounts && height >= shape.least);
  // The tempo of a movement near the jitter cannot be told.
  const tempo = small ? { out: null, back: null } : { out, back };
  return { start, peak: peakTime, end, rest, top, hold, ...tempo, unseen: unseenIn(within), counts };
}

/** Seconds between moments that lie further apart than a model ever needs. */
function unseenIn(moments: readonly SignalSample[]): number {
  let seconds = 0;
  for (const [i, { t }] of moments.entries()) {
    const gap = Math.abs(t - (moments[i - 1]?.t ?? t));
    if (gap > GAP) seconds += gap;
  }
  return seconds;
}

/**
 * The level from which the rise to the top set out: a body that settles anew before it lifts (feet moved, a wriggle)
 * rests higher than it did. Walks back from the middle of the rise to where the signal stops falling.
 */
function restBefore(moving: readonly SignalSample[], lowest: number, peak: number): number {
  const rise = peak - lowest;
  const middle = moving.findIndex(({ signal }) => signal >= lowest + 0.6 * rise);
  let foot = middle;
  for (let i = middle - 1; i >= 0; i -= 1) {
    const [moment, best] = [moving[i], moving[foot]];
    if (moment === undefined || best === undefined || best.t - moment.t > FLAT) break;
    if (moment.signal < best.signal - 0.05 * rise) foot = i;
  }
  const onset = moving[foot]?.t ?? 0;
  const settled = moving.filter(({ t }) => t <= onset && t > onset - FLAT).map(({ signal }) => signal);
  const level = Math.max(lowest, median(settled) ?? lowest);
  // Higher than this it was a pause on the way up, not a new rest.
  return level < lowest + 0.45 * rise ? level : lowest;
}

/**
 * The longest that a rise from `low` by `height` can have taken, seconds: from the last moment that was hardly off its
 * foot to the first one at its top, and half as long again for their jitter. A fit through few moments may say more.
 */
function crossing(moments: readonly SignalSample[], low: number, height: number): number {
  const top = moments.findIndex(({ signal }) => signal >= low + HIGH * height);
  const foot = moments.slice(0, top + 1).findLast(({ signal }) => signal < low + LOW * height) ?? moments[0];
  const first = moments[top];
  return first === undefined || foot === undefined
    ? Number.POSITIVE_INFINITY
    : 1.5 * Math.abs(first.t - foot.t);
}

/** Seconds during which the signal was at or above a level: a dip below it that lasts longer than `jitter` pauses the clock. */
function timeOn(moments: readonly SignalSample[], level: number, jitter: number): number {
  let seconds = 0;
  let last: { readonly t: number; readonly place: number } | null = null;
  for (const [place, { t, signal }] of moments.entries()) {
    if (signal < level) continue;
    if (last !== null && (last.place === place - 1 || t - last.t <= jitter)) seconds += t - last.t;
    last = { t, place };
  }
  return seconds;
}
