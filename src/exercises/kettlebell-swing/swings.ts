import type { Stance } from "./posture.ts";

/** One smoothed moment of a swing; `t` in seconds. */
export interface TrackedStance extends Stance {
  readonly t: number;
}

/** A swing from its bottom to its top; times in seconds. */
export interface Swing {
  /** When the rise set out from the bottom. */
  readonly start: number;
  /** When the hinge was deepest. */
  readonly bottom: number;
  readonly peak: number;
  /** Seconds near the top so far. */
  readonly hold: number;
}

/** The tracker's memory. */
export interface Track {
  /** Moments since the last top, a few seconds at most. */
  readonly moments: readonly TrackedStance[];
  /** The lowest moment of the wrists since then, and the highest after it; null before there is one. */
  readonly low: TrackedStance | null;
  readonly high: TrackedStance | null;
}

/** Nothing seen yet. */
export const UNSEEN: Track = { moments: [], low: null, high: null };

/** What the newest moment brought. */
export interface Tracked {
  readonly track: Track;
  readonly top: Swing | null;
  /** A rise that turned back too low to be a swing. */
  readonly turned: { readonly start: number; readonly end: number } | null;
}

/** How long moments are kept, seconds: a cycle lasts 0.8 to 2.5 s, and half of it is the way up. */
const MEMORY = 2.5;

/** At the bottom the wrists are no higher than this over the hips; trunk lengths. Labelled bottoms: -0.5 to -0.1. */
const LOW = 0.1;

/** At the bottom the arms hang long, wrist to shoulder; trunk lengths. Bottoms read 1.0; hands on the chest 0.3. */
const LONG = 0.65;

/** The hips are bent at least to here at the bottom; degrees. Labelled bottoms: 88-107. */
const HINGED = 140;

/** They open by at least this; degrees. A swing whose hips stayed short opened by 31. */
const OPENED = 20;

/** The wrists rise by at least this, trunk lengths: low bells rise by 0.6, picking a bell up by 0.3. */
const RISEN = 0.4;

/** The least rise that is looked at. */
const STIRRED = 0.2;

/** At the top the arms have left the trunk by this; degrees. Low bells read 38, a bell that is lifted hangs below 15. */
const AWAY = 20;

/** ... and hang no more, however the trunk leans; elevation in degrees. Low bells read -51; a bell put down, -62 and less. */
const RAISED = -60;

/** At the top the hips are open at least to here, degrees: a swing whose hips stayed short read 138. */
const OPEN = 118;

/** The rise takes no longer, seconds: the slowest cycle is 2.5 s; picking up and putting down is slower. */
const SLOWEST = 1.1;

/** A top is over when the wrists have fallen by this share of the rise ... */
const FELL = 0.08;

/** ... no sooner than this after it, or when they did not rise for twice as long; seconds. Counted within 0.3 s. */
const SETTLED = 0.1;

/**
 * Shares of the rise at which it has begun and above which it is at its top. A bottom that is held for a while drifts by
 * a fifth of the rise.
 */
const BEGUN = 0.25;
const TOP = 0.93;

/** No bell floats longer, seconds; labelled tops read up to 0.3. Standing up with the bell in hand ends in standing there. */
const LONGEST_TOP = 0.8;

/** The hips are deepest within this time of the beginning of the rise, seconds. */
const AROUND = 0.35;

/** Takes one more moment. */
export function track({ moments: before, low: lowBefore, high }: Track, now: TrackedStance): Tracked {
  const moments = [...before.filter(({ t }) => t > now.t - MEMORY), now];
  const forgotten = lowBefore === null || lowBefore.t <= now.t - MEMORY;
  const low = forgotten ? lowest(moments, now) : lowBefore;
  if (now.height <= low.height) return quiet({ moments, low: now, high: null });
  const top = high === null || high.t < low.t || now.height >= high.height ? now : high;
  const rise = top.height - low.height;
  if (rise < STIRRED) return quiet({ moments, low, high: top });
  const fell = top.height - now.height > FELL * rise;
  const waited = now.t - top.t;
  const isBack = top.height - now.height >= rise / 2;
  if (isBack || (waited >= SETTLED && (fell || waited >= 2 * SETTLED))) {
    const swing = swingOf(moments, low, top);
    if (swing !== null) return { track: { ...UNSEEN, moments: [now] }, top: swing, turned: null };
  }
  if (!isBack) return quiet({ moments, low, high: top });
  const start = startOf(moments, low, top);
  const turned = isHinge(moments, low, start) && isRaised(top) ? { start, end: now.t } : null;
  return { track: { moments: [now], low: now, high: null }, top: null, turned };
}

/** The swing whose top was reached when the stream ended, or null. */
export function unfinished({ moments, low, high }: Track): Swing | null {
  const last = moments.at(-1);
  if (low === null || high === null || last === undefined) return null;
  const isAtTop = last.height >= low.height + TOP * (high.height - low.height);
  return isAtTop ? swingOf(moments, low, high) : null;
}

function quiet(next: Track): Tracked {
  return { track: next, top: null, turned: null };
}

function lowest(moments: readonly TrackedStance[], now: TrackedStance): TrackedStance {
  return moments.reduce((low, moment) => (moment.height <= low.height ? moment : low), now);
}

/** Whether the body was bent at the hips over long, low arms when the rise began. */
function isHinge(moments: readonly TrackedStance[], low: TrackedStance, start: number): boolean {
  return low.height <= LOW && low.reach >= LONG && deepest(moments, low, start).hip <= HINGED;
}

/** Whether the arms have left the trunk and point ahead. */
function isRaised({ arm, elevation }: TrackedStance): boolean {
  return arm >= AWAY && elevation >= RAISED;
}

/** The deepest bend of the hips around the beginning of the rise. */
function deepest(moments: readonly TrackedStance[], low: TrackedStance, start: number): TrackedStance {
  const around = moments.filter(({ t }) => Math.abs(t - start) <= AROUND);
  return around.reduce((deep, moment) => (moment.hip < deep.hip ? moment : deep), around[0] ?? low);
}

/** The last moment at which the rise had not begun, seconds. */
function startOf(moments: readonly TrackedStance[], low: TrackedStance, top: TrackedStance): number {
  const level = low.height + BEGUN * (top.height - low.height);
  return moments.findLast(({ t, height }) => t <= top.t && height <= level)?.t ?? low.t;
}

/** The swing from the lowest to the highest moment, or null when it was none. */
function swingOf(moments: readonly TrackedStance[], low: TrackedStance, top: TrackedStance): Swing | null {
  const rise = top.height - low.height;
  const start = startOf(moments, low, top);
  if (rise < RISEN || !isRaised(top) || !isHinge(moments, low, start)) return null;
  const plateau = moments.filter(({ t, height }) => t >= start && height >= low.height + TOP * rise);
  const first = plateau[0]?.t ?? top.t;
  if (first - start > SLOWEST) return null;
  const last = plateau.at(-1)?.t ?? top.t;
  if (last - first > LONGEST_TOP) return null;
  const deep = deepest(moments, low, start);
  const open = Math.max(...plateau.map(({ hip }) => hip));
  if (open < OPEN || open - deep.hip < OPENED) return null;
  return { start, bottom: deep.t, peak: (first + last) / 2, hold: last - first };
}
