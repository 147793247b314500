import { tr } from "../../words/words.ts";
import { dayToChoose } from "../../workout/bad-day.ts";
import { isWaiting, type Progress } from "../../workout/progress.ts";
import type { Offer } from "../live-controls/live-controls.ts";

/** What a hand may do in a led workout besides stopping and pausing, the first of them the largest. */
export function offersOf(progress: Progress): readonly Offer[] {
  const { is } = progress.phase;
  if (progress.isPaused) return dayOffers(progress);
  if (is === "countdown") return [];
  if (isWaiting(progress)) return [{ label: tr("Start now"), action: { type: "begin" } }];
  if (is !== "asking") return [];
  return [
    { label: tr("One more"), action: { type: "answer", more: true } },
    { label: tr("Set done"), action: { type: "answer", more: false } },
  ];
}

/** That it is a bad day, and the way back from it, where something is still to come. */
export function dayOffers(progress: Progress): readonly Offer[] {
  const isOn = dayToChoose(progress);
  if (isOn === null) return [];
  return [{ label: tr("A bad day"), action: { type: "bad-day", isOn }, pressed: !isOn }];
}
