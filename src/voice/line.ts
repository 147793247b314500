import { language } from "../words/words.ts";
/** A short sound with a meaning of its own; how each is made is said in `sounds.ts`. */
export type Earcon =
  | "repetition"
  | "hold-start"
  | "hold-done"
  | "lost-sight"
  | "countdown"
  | "look-at-form"
  | "set-done";

/** What a line is about; its priority follows from this. */
export type LineKind =
  | "safety" // the stop, pain, anything that must be heard
  | "countdown" // three, two, one
  | "count" // repetitions, with their side
  | "hold" // seconds of a hold
  | "guide" // the led breath
  | "direction" // where to stand, how to turn the phone
  | "course" // begin, rest, what comes next
  | "lesson" // how an exercise is done, before it begins
  | "cue" // one thing to change
  | "praise";

/** Something to be said, shown and sounded; `text` is empty when the sound says it all. */
export interface Line {
  readonly text: string;
  readonly kind: LineKind;
  /** Higher goes first; from `INTERRUPTS` on it cuts off what is being said. */
  readonly priority: number;
  readonly earcon: Earcon | null;
  /** False when the person chose not to hear it: it is shown and sounded only. */
  readonly aloud: boolean;
}

const PRIORITY: Readonly<Record<LineKind, number>> = {
  safety: 5,
  countdown: 4,
  count: 3,
  guide: 3,
  direction: 3,
  course: 3,
  hold: 2,
  lesson: 1,
  cue: 1,
  praise: 0,
};

/** Lines of this priority and above do not wait for the end of another: a late number of a countdown is a wrong one. */
export const INTERRUPTS = PRIORITY.countdown;

/** A line of that kind, aloud unless said otherwise. */
export function lineOf(kind: LineKind, text: string, earcon: Earcon | null = null, aloud = true): Line {
  return { text, kind, priority: PRIORITY[kind], earcon, aloud };
}

/** A line is heard to end after a little silence; seconds. */
const SILENCE = 0.3;

/** About how long it takes to say a text, in seconds; 0 for no words. */
export function sayingTime(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  return words === 0 ? 0 : words * language().secondsAWord + SILENCE;
}
