import type { GuidePhase } from "../rules/contract.ts";
import type { GuideMoment } from "./snapshot.ts";

/** Seconds to draw the belly in while breathing out, and to let go and breathe in again: an unhurried breath. */
const DRAW_SECONDS = 3;
const RELEASE_SECONDS = 4;

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

/** Follows the phases, whoever leads them, and says how far into which round they are. */
export class GuideTrack {
  #phase: GuidePhase | null = null;
  #since = 0;
  #round = 0;

  constructor(private readonly holdSeconds: number) {}

  /** Where the led breath is at `t` seconds, when its phase is this one. */
  at(t: number, phase: GuidePhase | null): GuideMoment | null {
    if (phase !== this.#phase) {
      this.#phase = phase;
      this.#since = t;
      if (phase === "draw") this.#round += 1;
    }
    if (phase === null) return null;
    const length = { draw: DRAW_SECONDS, hold: this.holdSeconds, release: RELEASE_SECONDS }[phase];
    return { phase, seconds: Math.min(t - this.#since, length), length, round: Math.max(1, this.#round) };
  }
}
