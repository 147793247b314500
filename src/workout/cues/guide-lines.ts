import type { GuidePhase } from "../../rules/contract.ts";
import { type Line, lineOf } from "../../voice/line.ts";
import { inWords } from "../../words/in-words.ts";
import type { GuideMoment } from "../breath.ts";
import { holdLines } from "./holds.ts";

const WORDS: Readonly<Record<GuidePhase, string>> = inWords(
  {
    draw: "Breathe out, draw your belly in",
    hold: "Hold, and breathe on",
    release: "Let go, breathe in deeply",
  },
  ["draw", "hold", "release"],
);

/** What is done in a phase of the led breath, as it is said and shown. */
export function guideText(phase: GuidePhase): string {
  return WORDS[phase];
}

/** What the app says to lead the breath, from where it was to where it is. */
export function guideLines(before: GuideMoment | null, now: GuideMoment | null): readonly Line[] {
  if (now === null) return [];
  const fresh = before === null || before.phase !== now.phase || before.round !== now.round;
  if (fresh) return [lineOf("guide", WORDS[now.phase], now.phase === "hold" ? "hold-start" : null)];
  if (now.phase !== "hold") return [];
  // The end of a led hold is told by the release that follows.
  return holdLines(Math.max(before.seconds, Number.EPSILON), now.seconds, now.length);
}
