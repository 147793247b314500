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
  /** Seconds on the plateau, without the parts of rise and return within it; one deviation; and with all that lies between its ends. */
  readonly hold: number;
  readonly holdDoubt: number;
  readonly plateau: number;
  /** Seconds from 10 % to 90 % of the range on the way out and back; null when it was not seen whole, or too small to tell. */
  readonly out: number | null;
  readonly back: number | null;
  /** Seconds of it between two moments that lie too far apart to say what happened there. */
  readonly unseen: number;
  /** Seconds from one of its moments to the next, the middle of them: no time is known better. */
  readonly spacing: number;
  /** True when it counts as a repetition, false for a partial. */
  readonly counts: boolean;
}

/** A movement that counts and was not measured by its signal: of its ways nothing is known, and its plateau is what was held. */
export function untimed(
  known: Pick<Excursion, "start" | "peak" | "end" | "rest" | "top" | "hold">,
): Excursion {
  return {
    ...known,
    holdDoubt: 0,
    plateau: known.hold,
    out: null,
    back: null,
    unseen: 0,
    spacing: 0,
    counts: true,
  };
}

/** A movement as the segmenter followed it. */
interface Moved {
  /** Its moments, with a little rest before it. */
  readonly moving: readonly SignalSample[];
  /** Its highest signal. */
  readonly peak: number;
  /** Ranges of counted repetitions, the last few. */
  readonly ranges: readonly number[];
}

/** Of a movement this many times the least one, single dips are jitter: its end must last a moment. */
export const SMALL = 2.5;
export const LASTS = 0.35;

/** No repetition is over sooner than this, seconds: what is was a lost posture, or a jump of the model. */
const SHORTEST = 0.4;

/** A rise to this share of the usual range is a repetition (docs/exercises.md). */
const HALF = 0.5;

/** A rise began where the signal had not been lower for this long before; seconds. */
const FLAT = 0.5;

/** The level of the plateau is that of the moments above this share of the rise. */
const PLATEAU = 0.75;

/** Where the top wavers, its level is that of the moments above this share of the first idea of it. */
const WAVERING = 0.75;

/** The hold clock runs above this share of the rise: low enough that jitter does not stop it. */
const HELD = 0.65;

/** A hold is told a little lower and higher, too, by this share of the rise: a plain one lasts as long there, within so many seconds. */
const NEAR = 0.1;
const PLAIN = 0.3;

/** Time between two moments that lie further apart was not seen, seconds: a stalled picture, a pause. */
export const GAP = 0.6;

/** A return seen down to this share of the rise has come back whole: a little above RETURNED, where it ends. */
export const WHOLE = 0.25;

/** The person's own range of motion: from their repetitions, kept near the usual one, which also begins it. */
export function ownRange(ranges: readonly number[], shape: Shape): number {
  const own = quantile(ranges, 0.6) ?? shape.range;
  return clamp(own, shape.range * 0.75, shape.range * 1.5);
}

/** What a movement was, or null when it was none; `lowest` is the level of rest before it, `end` when it was over. */
export function measure(
  { moving, peak, ranges }: Moved,
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
  const highMoments = above(rest + PLATEAU * height);
  const first = highMoments[0]?.t ?? end;
  const last = highMoments.at(-1)?.t ?? end;
  const peakTime = (first + last) / 2;
  const rising = within.filter(({ t }) => t <= peakTime);
  const falling = within.filter(({ t }) => t >= peakTime).reverse();
  const lowestAfter = Math.min(...falling.map(({ signal }) => signal));
  // A return is reported before its last part; one that stopped higher is measured down to where it stopped.
  const fallen = lowestAfter <= rest + WHOLE * height ? height : top - lowestAfter;
  const out = unseenIn(rising) > 0 ? null : riseTime(rising, rest, height);
  const back = unseenIn(falling) > 0 ? null : riseTime(falling, top - fallen, fallen);
  const ways =
    Math.min(out ?? 0, crossing(rising, rest, height)) + Math.min(back ?? 0, crossing(falling, rest, height));
  const small = height <= SMALL * shape.least;
  const jitters = small || out === null || back === null;
  const heldAbove = (share: number) => {
    const onRises = riseShare(share, 1) / riseShare(LOW, HIGH);
    return Math.max(0, timeOn(within, rest + share * height, jitters ? LASTS : 0) - onRises * ways);
  };
  const hold = heldAbove(HELD);
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
  return {
    start,
    peak: peakTime,
    end,
    rest,
    top,
    hold,
    holdDoubt: Math.max(0, Math.abs(heldAbove(HELD - NEAR) - heldAbove(HELD + NEAR)) - PLAIN),
    plateau: last - first,
    ...tempo,
    unseen: unseenIn(within),
    spacing: spacingOf(within),
    counts,
  };
}

/** The middle one of the times from a moment to the next, seconds; 0 where there are no two. */
function spacingOf(moments: readonly SignalSample[]): number {
  return median(moments.slice(1).map(({ t }, i) => t - (moments[i]?.t ?? t))) ?? 0;
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
