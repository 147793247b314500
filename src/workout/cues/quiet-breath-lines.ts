import { text, tr } from "../../words/words.ts";
import type { EventOf } from "../events.ts";
import { capitalised, spokenNumber } from "../numbers.ts";
import { LOOKING } from "./belly-lines.ts";

const IN = text("Breathe in");
const OUT = text("Slowly out");

/** What stands on the screen until the first breath, where somebody is looked at and where nobody is. */
export const BEFORE_BREATHS = {
  looked: LOOKING,
  alone: text("Breathe quietly"),
} as const;

/** What the clock says of a turn, as it is said and shown. */
export function turnText(turn: "in" | "out"): string {
  return tr(turn === "in" ? IN : OUT);
}

/**
 * What is said of a quiet breath: by the clock when to breathe in and out, and of the own breath which one it is: who breathes
 * by themselves is told nothing. That the belly is seen, or not, is said when it is new. Empty for what needs no word.
 */
export function quietBreathText({ number, turn, by, isSeen }: EventOf<"quiet-breath">): string {
  if (by === "own" && isSeen) return tr("I see your breath. Breathe as you like, I count");
  if (by === "own")
    return turn === "in" ? capitalised(tr("breath {count}", { count: spokenNumber(number) })) : "";
  const words = turnText(turn);
  return isSeen === false ? `${tr("I can't see your breath, so the clock leads.")} ${words}` : words;
}
