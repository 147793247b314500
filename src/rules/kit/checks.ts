import type { Check, FoundFault } from "../contract.ts";
import { scoreChecks } from "../score.ts";
import type { Doubts } from "./doubt.ts";
import type { Excursion } from "./excursion.ts";
import type { FaultRule } from "./fault.ts";
import type { Observed, Sample, Values } from "./observed.ts";
import { after, known } from "./recent.ts";
import { HIGH, LOW, riseShare } from "./rise.ts";
import { clamp, median } from "./statistics.ts";

/** The share of the plateau in which a value must have been seen to be judged. */
const SEEN_SHARE = 1 / 3;

/** Moments that must have been seen at a top beside a stall. */
const FEWEST_AT_TOP = 4;

/** Rest is what lay this long before the start, seconds; at least the first moments of the recording. */
const REST_BEFORE = 1.2;

/** At least this share of the rules (by weight) must have been seen for a score to speak for the repetition. */
const ENOUGH_SEEN = 0.5;

/** Looks at the samples of an excursion; its rest lies after `restFrom`, seconds, when the last movement ended. */
export function observe(
  samples: readonly Sample[],
  excursion: Excursion,
  restFrom = Number.NEGATIVE_INFINITY,
  earlier: readonly Partial<Values>[] = [],
): Observed {
  const { start, peak, hold } = excursion;
  const reach = Math.max(0.3, hold / 2 + 0.1);
  const plateau = samples.filter(({ t }) => Math.abs(t - peak) <= reach);
  // A stall around the top may have hidden it: what was seen beside it says nothing of the top.
  const hidden = excursion.unseen > 0 && plateau.length < FEWEST_AT_TOP;
  const earliest = Math.max(start - REST_BEFORE, restFrom);
  let before = samples.filter(({ t }) => t < start - 0.1 && t >= earliest);
  if (before.length === 0) before = samples.filter(({ t }) => t <= start && t >= restFrom);
  // A stream that begins with the movement has its first moment for rest.
  if (before.length === 0) before = after(samples, restFrom).slice(0, 1);
  const topOf = (name: string) => (hidden ? null : seenMedian(plateau, name));
  const restOf = (name: string) => seenMedian(before, name);
  return {
    excursion,
    top: topOf,
    rest: restOf,
    change: changeOf(restOf, topOf),
    earlier,
  };
}

function changeOf(rest: Observed["rest"], top: Observed["top"]): Observed["change"] {
  return (name) => {
    const [from, to] = [rest(name), top(name)];
    return from === null || to === null ? null : to - from;
  };
}

/**
 * So much of the soft edge beyond the limit is still given to what is read off joints: those of filmed people are off by a few
 * degrees. What is labelled as a fault lies further out: of simulated bodies, 0 to 65° off the view, none is lost by it, and at 0.6
 * one in fifty is. Time is not read off joints.
 */
const ALLOWED = 0.3;

/**
 * 1 where a measure is good, 0.5 where it is a fault (at its limit and what is allowed beyond it), 0 far beyond: a soft edge,
 * never rising as the measure worsens.
 */
export function qualityOf(rule: FaultRule, value: number): number {
  const margin = insideOf(rule, value) + allowedBy(rule);
  return clamp(0.5 + ((margin >= 0 ? 0.5 : 0.25) * margin) / rule.soft, 0, 1);
}

/** How far a measure lies on the good side of its limit. */
function insideOf({ worse, limit }: FaultRule, value: number): number {
  return worse === "below" ? value - limit : limit - value;
}

/** How far beyond its limit a measure may lie. */
function allowedBy({ unit, soft }: FaultRule): number {
  return unit === "s" || unit === "none" ? 0 : ALLOWED * soft;
}

/**
 * A fault is named, and a measure passes, where it lies this many standard deviations from the limit, up to so many soft edges. Who
 * hears of a fault that is not there stops believing, and who is told that all was well does not mend what was not. Drawn bodies would
 * have 0.8; but through the pose model the deviations that are told are too small by half (`test/doubt.test.ts`).
 */
const APART = 1;
const VAGUEST = 4;

/**
 * Whether a measure is sure enough to be judged: doubt that leaves it on its side of the limit does not matter. One that passes by what is
 * allowed beyond the limit alone has to be sure of that.
 */
function isSure(rule: FaultRule, value: number, doubt: number): boolean {
  const [inside, allowed] = [insideOf(rule, value), allowedBy(rule)];
  const off = inside < 0 && inside >= -allowed ? inside + allowed : Math.abs(inside);
  return doubt <= VAGUEST * rule.soft && off >= APART * doubt;
}

/**
 * One standard deviation of a time, of the spacing of the pictures: each of its two ends lies anywhere between two of them, and what
 * lies evenly within a spacing deviates by a twelfth of its square.
 */
const OF_SPACING = Math.sqrt(2 / 12);

/** One standard deviation of what a rule measured: what its values at the top and its times may be off, in quadrature. */
export function doubtOf(rule: FaultRule, observed: Observed, value: number, doubts: Doubts): number {
  const by = (other: Observed) => Math.abs((rule.measure(other) ?? value) - value);
  // To both sides: the size of what turns to the right is less before it is more, and of two ways that are as quick the quicker one is hardly
  // longer where one of them is.
  const off = (moved: (sign: 1 | -1) => Observed) => (by(moved(1)) + by(moved(-1))) / 2;
  const tops = Object.entries(doubts).map(([name, doubt]) =>
    off((sign) => withTop(observed, name, sign * doubt)),
  );
  const times = TIMES.map((name) =>
    off((sign) => withTime(observed, name, sign * timeDoubt(observed, name))),
  );
  return Math.hypot(...tops, ...times);
}

/** The same repetition with one value at its top so much larger. */
function withTop(observed: Observed, name: string, by: number): Observed {
  const top = (asked: string) => {
    const value = observed.top(asked);
    return value === null || asked !== name ? value : value + by;
  };
  return { ...observed, top, change: changeOf(observed.rest, top) };
}

/** The times of a repetition that the pictures' spacing leaves open. */
const TIMES = ["out", "back", "hold"] as const;

/**
 * One standard deviation of a time, seconds: of a hold the pictures at its ends tell; of a way all that lie on it, less the two that
 * its time and its place take (`riseTime` fits both).
 */
function timeDoubt({ excursion }: Observed, name: (typeof TIMES)[number]): number {
  const { spacing, holdDoubt } = excursion;
  if (name === "hold") return Math.hypot(OF_SPACING * spacing, holdDoubt);
  const pictures = (excursion[name] ?? 0) / riseShare(LOW, HIGH) / spacing;
  return (OF_SPACING * spacing) / Math.sqrt(spacing === 0 ? 1 : Math.max(1, pictures - 2));
}

/** The same repetition with one of its times so much longer, where it is known. */
function withTime(observed: Observed, name: (typeof TIMES)[number], by: number): Observed {
  const time = observed.excursion[name];
  if (time === null) return observed;
  return { ...observed, excursion: { ...observed.excursion, [name]: Math.max(0, time + by) } };
}

/** A fault is told live only when it is plain: quality below this. */
const PLAIN = 0.3;

/** Ids of the faults that some checks show plainly, to be told while they still can be mended. */
export function plainFaults(checks: readonly Check[]): readonly string[] {
  return checks.filter(({ quality }) => quality < PLAIN).map(({ id }) => id);
}

/** Result of judging one repetition by all rules of its exercise. */
export interface Verdict {
  readonly checks: readonly Check[];
  readonly faults: readonly FoundFault[];
  readonly notSeen: readonly string[];
  readonly score: number | null;
}

/**
 * Judges a repetition; rules that could not see are listed, left out of the score, never passed and never failed. `inView` is null where
 * not even its times can be judged.
 */
export function judge(
  rules: readonly FaultRule[],
  observed: Observed,
  inView: boolean | null,
  doubts: Doubts = {},
): Verdict {
  const checks: Check[] = [];
  const notSeen: string[] = [];
  for (const rule of rules) {
    const value = (inView || (inView !== null && rule.anyView) ? rule.measure(observed) : null) ?? Number.NaN;
    // Of what is no number nothing is sure.
    if (!isSure(rule, value, doubtOf(rule, observed, value, doubts))) {
      notSeen.push(rule.id);
      continue;
    }
    const { id, unit, limit, weight } = rule;
    checks.push({ id, value, unit, limit, quality: qualityOf(rule, value), weight });
  }
  const at = observed.excursion.peak;
  const faults = checks
    .filter(({ quality }) => quality < 0.5)
    .map(({ id, value, unit }) => ({ id, value, unit, at }));
  const enough = weightOf(checks) >= ENOUGH_SEEN * weightOf(rules);
  return { checks, faults, notSeen, score: enough ? scoreChecks(checks) : null };
}

function weightOf(some: readonly { readonly weight: number }[]): number {
  return some.reduce((sum, { weight }) => sum + weight, 0);
}

function seenMedian(samples: readonly Sample[], name: string): number | null {
  const values = known(samples, ({ values }) => values[name]);
  return values.length >= samples.length * SEEN_SHARE ? median(values) : null;
}
