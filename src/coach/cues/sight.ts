import type { Obstacle, View } from "../../rules/contract.ts";
import { type Line, lineOf } from "../line.ts";

/** What stands in the way of seeing, and what was said about it. */
export interface Sight {
  readonly obstacle: Obstacle | null;
  /** When this obstacle came, or sight came back; null before the first frame. */
  readonly since: number | null;
  readonly saidAt: number | null;
  readonly saidFor: Obstacle | null;
  /** True when the loss was told and the return was not yet. */
  readonly told: boolean;
}

/** Nothing in the way. */
export const CLEAR: Sight = { obstacle: null, since: null, saidAt: null, saidFor: null, told: false };

/** An obstacle is told after so long, seconds: a body that turns is out of sight for a moment in every set. */
const TOLD_AFTER = 1.5;

/** Out of the posture may be a rest: the way back is told later, seconds. */
const POSTURE_TOLD_AFTER = 6;

/** The same is told again after so long, something else after so long, seconds. */
const AGAIN_AFTER = 12;
const OTHER_AFTER = 4;

/** Sight is back when nothing stood in the way for so long, seconds. */
const BACK_AFTER = 0.5;

/** What the words depend on: `direction` where the picture tells what would help, `ready` for the posture. */
export interface SightWords {
  readonly direction: string | null;
  readonly ready: string;
  readonly view: View;
}

/** Follows what stands in the way and says what would help. */
export function lookOut(
  before: Sight,
  t: number,
  obstacle: Obstacle | null,
  words: SightWords,
): { readonly sight: Sight; readonly line: Line | null } {
  const sight: Sight = obstacle === before.obstacle ? before : { ...before, obstacle, since: t };
  const lasting = t - (sight.since ?? t);
  if (obstacle === null) {
    if (!sight.told || lasting < BACK_AFTER) return { sight, line: null };
    return { sight: { ...sight, told: false }, line: lineOf("session", "I see you again") };
  }
  const patience = obstacle === "not-ready" ? POSTURE_TOLD_AFTER : TOLD_AFTER;
  const gap = sight.saidFor === obstacle ? AGAIN_AFTER : OTHER_AFTER;
  if (lasting < patience || (sight.saidAt !== null && t - sight.saidAt < gap)) return { sight, line: null };
  const told = sight.told || obstacle !== "not-ready";
  return { sight: { ...sight, saidAt: t, saidFor: obstacle, told }, line: lineFor(obstacle, words) };
}

function lineFor(obstacle: Obstacle, { direction, ready, view }: SightWords): Line {
  switch (obstacle) {
    case "not-ready":
      return lineOf("direction", ready);
    case "nobody":
      return lineOf("direction", "Come back into the picture", "lost-sight");
    case "cut-off":
      return lineOf("direction", direction ?? "Let me see all of you", "lost-sight");
    case "wrong-view":
      return lineOf("direction", view === "side" ? "Turn your side to me" : "Turn to face me", "lost-sight");
  }
}
