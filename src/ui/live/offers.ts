import { tr } from "../../words/words.ts";
import { isWaiting, type Progress } from "../../workout/progress.ts";
import type { Offer } from "../live-controls/live-controls.ts";

/** What a hand may do in a led workout besides stopping and pausing, the first of them the largest. */
export function offersOf(progress: Progress): readonly Offer[] {
  const { is } = progress.phase;
  if (is === "countdown") return [];
  if (isWaiting(progress)) return [{ label: tr("Start now"), action: { type: "begin" } }];
  if (is !== "asking") return [];
  return [
    { label: tr("One more"), action: { type: "answer", more: true } },
    { label: tr("Set done"), action: { type: "answer", more: false } },
  ];
}
