import { BELLY_IN, isLiveBellySeen, type LiveBelly } from "../rules/belly.ts";
import type { GuidePhase } from "../rules/contract.ts";

/** Seconds to draw the belly in while breathing out, and to let go and breathe in again: an unhurried breath. */
const DRAW_SECONDS = 3;
const RELEASE_SECONDS = 4;

/**
 * Where the belly is seen, the person's own breath leads: the hold begins when the belly is in, and the next draw when it has filled.
 * Longer than this, seconds, the guide does not wait for either.
 */
const LONGEST_DRAW = 8;
const LONGEST_RELEASE = 9;

/** Drawing in takes at least this long, seconds: before that the belly is breathing out. */
const SHORTEST_DRAW = 1;

/** The belly is filled this far before the end of a breath out, in own quiet breaths. */
export const FILLED = -0.6;

/** Where the led breath is: phase, seconds into it, its length, and the round under way from 1. */
export interface GuideMoment {
  readonly phase: GuidePhase;
  readonly seconds: number;
  readonly length: number;
  readonly round: number;
}

/** How far the app has led: the phase, since when (seconds of the stretch), and draws so far; null after the last. */
export interface LedBreath {
  readonly phase: GuidePhase | null;
  readonly since: number;
  readonly round: number;
}

/** What is asked of the led breath. */
export interface Asked {
  readonly holdSeconds: number;
  readonly rounds: number;
}

/** How long a phase lasts where the hold is so long, seconds. */
export function lengthOf(phase: GuidePhase, holdSeconds: number): number {
  return { draw: DRAW_SECONDS, hold: holdSeconds, release: RELEASE_SECONDS }[phase];
}

/** The first draw, from `t` seconds on. */
export function beginBreath(t: number): LedBreath {
  return { phase: "draw", since: t, round: 1 };
}

/**
 * The led breath at `t` seconds: draw, hold, release, as often as is asked. By the clock, or where the belly is seen by what it does;
 * the hold is by the clock always.
 */
export function breatheOn(
  breath: LedBreath,
  t: number,
  belly: LiveBelly | undefined,
  asked: Asked,
): LedBreath {
  const depth = isLiveBellySeen(belly) ? belly.depth : null;
  const { phase, since } = breath;
  if (phase === null) return breath;
  const seconds = t - since;
  if (depth !== null && phase === "draw" && seconds < LONGEST_DRAW)
    return seconds >= SHORTEST_DRAW && depth >= BELLY_IN ? next(breath, t, asked) : breath;
  if (depth !== null && phase === "release" && seconds < LONGEST_RELEASE)
    return seconds >= RELEASE_SECONDS && depth <= FILLED ? next(breath, t, asked) : breath;
  const due = since + lengthOf(phase, asked.holdSeconds);
  if (t < due) return breath;
  // What the belly was waited for is over now, not when the clock would have had it.
  return depth === null || phase === "hold"
    ? breatheOn(next(breath, due, asked), t, belly, asked)
    : next(breath, t, asked);
}

function next({ phase, round }: LedBreath, since: number, { rounds }: Asked): LedBreath {
  if (phase === "draw") return { phase: "hold", since, round };
  if (phase === "hold") return { phase: "release", since, round };
  return round >= rounds ? { phase: null, since, round } : { phase: "draw", since, round: round + 1 };
}
