import { BREATHS, KNEES_TO_CHEST } from "./lying.ts";
import type { Move } from "./move.ts";
import { LUNGES, TURN, WALK } from "./standing.ts";

/** The movements of warm-up and cool-down by the id of their step. */
const MOVES: Readonly<Record<string, Move>> = {
  "walk-on-the-spot": WALK,
  "turn-side-to-side": TURN,
  "small-lunges": LUNGES,
  "knees-to-chest": KNEES_TO_CHEST,
  "slow-breaths": BREATHS,
};

/** How the figure shows a guided step; null when it cannot. */
export function moveOf(step: string): Move | null {
  return MOVES[step] ?? null;
}
