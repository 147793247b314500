import { type BellyFrame, type BellyUnseen, isBellySeen } from "../../pose/belly.ts";
import { BELLY_IN, type LiveBelly } from "../../rules/belly.ts";
import type { GuidePhase } from "../../rules/contract.ts";
import {
  type BellyHold,
  type BellyMoment,
  type BellyRest,
  depthOf,
  holdOf,
  LET_GO,
  REST_MEMORY,
  restOf,
} from "./drawn.ts";
import { breathInHold } from "./hold-breath.ts";

/** What is known of the belly in a set; plain data, never changed. */
export interface BellyMemory {
  /** The last quiet breaths, thinned out. */
  readonly quiet: readonly BellyMoment[];
  /** The moments of the led breath under way. */
  readonly led: readonly BellyMoment[];
  /** The belly at rest before that breath; null before one, and until it was seen in it. */
  readonly rest: BellyRest | null;
  /** Seconds of that breath in which it was looked for and not seen, by why. */
  readonly unseen: Readonly<Partial<Record<BellyUnseen, number>>>;
  /** Whether it was ever seen. */
  readonly wasSeen: boolean;
  /** What was seen last; null where nobody looked. */
  readonly last: (BellyFrame & { readonly t: number }) | null;
}

/** Nothing known: nobody has looked. */
export const NO_BELLY: BellyMemory = {
  quiet: [],
  led: [],
  rest: null,
  unseen: {},
  wasSeen: false,
  last: null,
};

/** A tenth of a second between two moments is enough for a breath. */
const THIN = 0.09;

/** What was seen this long ago, seconds, is seen still: of a film every other picture is looked at. */
const FRESH = 0.6;

/** Takes in what the pixels show; `isLed` from the draw on until the breath has ended. */
export function noteBelly(
  before: BellyMemory,
  t: number,
  belly: BellyFrame | null,
  isLed: boolean,
): BellyMemory {
  const wasSeen = before.wasSeen || isBellySeen(belly);
  const memory: BellyMemory = isLed
    ? { ...before, wasSeen }
    : { ...before, wasSeen, led: [], rest: null, unseen: {} };
  if (belly === null) return memory;
  const last = { ...belly, t };
  if (!isBellySeen(belly)) {
    const passed = before.last === null ? 0 : Math.min(FRESH, t - before.last.t);
    const unseen = { ...memory.unseen, [belly.unseen]: (memory.unseen[belly.unseen] ?? 0) + passed };
    // What comes after is measured from a middle of its own.
    const quiet = belly.unseen === "looking" ? [] : memory.quiet;
    return { ...memory, quiet, last, ...(isLed && { unseen }) };
  }
  const moment: BellyMoment = { ...belly, t };
  if (!isLed) {
    const kept = memory.quiet.filter((one) => t - one.t < REST_MEMORY);
    return { ...memory, last, quiet: isThin(kept, t) ? [...kept, moment] : kept };
  }
  const rest = memory.rest ?? restOf(memory.quiet, moment);
  return { ...memory, last, rest, led: isThin(memory.led, t) ? [...memory.led, moment] : memory.led };
}

function isThin(moments: readonly BellyMoment[], t: number): boolean {
  const newest = moments.at(-1);
  return newest === undefined || t - newest.t >= THIN;
}

/** What the belly did in the hold; null where it was not seen well enough. `start` is when it began to be drawn in. */
export function bellyIn(
  { led, rest }: BellyMemory,
  start: number,
  from: number,
  to: number,
): BellyHold | null {
  return rest === null ? null : holdOf(led, rest, { start, from, to });
}

/**
 * Whether the wall of the belly was seen well through a hold of so many seconds and nothing moved it, not even breath: what is seen
 * there is no belly that draws in.
 */
export function stoodStill({ unseen, wasSeen }: BellyMemory, seconds: number): boolean {
  const { "no-movement": still = 0, looking = 0 } = unseen;
  // The first look tells of the seconds before it: where pictures come seldom, of much of a hold.
  return still + (still > 0 && !wasSeen ? looking : 0) > seconds / 2;
}

/**
 * The belly for the screen at `t` seconds; null where nobody looks. Of a hold under way `holdFrom` is when it began, and `held` what
 * the belly did in it so far; else both are null.
 */
export function liveBelly(
  { last, rest, quiet, led }: BellyMemory,
  t: number,
  holdFrom: number | null,
  held: BellyHold | null,
): LiveBelly | null {
  if (last === null || t - last.t > FRESH) return null;
  if (!isBellySeen(last)) return { unseen: last.unseen };
  return {
    depth: depthOf(rest ?? restOf(quiet, last), last),
    isIn: held?.isIn ?? false,
    breath: rest === null || holdFrom === null ? null : breathInHold(led, rest, holdFrom, t),
  };
}

/** In or out is told by so many seconds that agree: a breath is no draw-in, and an odd picture is neither. */
const AGREE = 0.4;

/**
 * The phase of a breath that nobody leads (a film): the belly itself tells when it is held in and when it was let go. `before` is the
 * phase so far.
 */
export function ownPhase(memory: BellyMemory, before: GuidePhase | null, t: number): GuidePhase | null {
  const { last, led, quiet } = memory;
  if (last === null || !isBellySeen(last))
    return before === "hold" && last !== null && t - last.t < GIVEN_UP ? before : null;
  const moments = [...quiet, ...led].filter((moment) => moment.t <= t);
  const newest = moments.at(-1);
  if (newest === undefined || t - newest.t > FRESH) return before;
  // However far apart the pictures are, from the last that is long enough ago.
  const from = moments.findLastIndex((moment) => newest.t - moment.t >= AGREE - THIN);
  const agreeing = moments.slice(from);
  if (from === -1 || newest.t - (agreeing[0]?.t ?? 0) > AGREE + FRESH) return before;
  const rest = memory.rest ?? restOf(quiet, last);
  const all = (is: (depth: number) => boolean) => agreeing.every((moment) => is(depthOf(rest, moment)));
  if (before !== "hold") return all((depth) => depth > BELLY_IN) ? "hold" : before;
  return all((depth) => depth < LET_GO) ? "release" : "hold";
}

/** A belly that is not seen any more for so long, seconds, is held by nobody. */
const GIVEN_UP = 3;
