import type { GuidePhase } from "../rules/contract.ts";

/** Seconds to draw the belly in while breathing out, and to let go and breathe in again: an unhurried breath. */
const DRAW_SECONDS = 3;
const RELEASE_SECONDS = 4;

/** Where the led breath is: phase, seconds into it, its length, and the round under way from 1. */
export interface GuideMoment {
  readonly phase: GuidePhase;
  readonly seconds: number;
  readonly length: number;
  readonly round: number;
}

/** How long a phase lasts where the hold is so long, seconds. */
export function lengthOf(phase: GuidePhase, holdSeconds: number): number {
  return { draw: DRAW_SECONDS, hold: holdSeconds, release: RELEASE_SECONDS }[phase];
}

/**
 * The phase of the led breath, `seconds` after it began: draw, hold, release, `rounds` times. Null before it began
 * and after the last round.
 */
export function ledPhase(seconds: number, holdSeconds: number, rounds: number): GuidePhase | null {
  const round = DRAW_SECONDS + holdSeconds + RELEASE_SECONDS;
  if (!(seconds >= 0) || seconds >= round * rounds) return null;
  const into = seconds % round;
  if (into < DRAW_SECONDS) return "draw";
  return into < DRAW_SECONDS + holdSeconds ? "hold" : "release";
}
