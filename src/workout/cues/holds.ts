import { type Line, lineOf } from "../../voice/line.ts";
import { text, tr } from "../../words/words.ts";
import { spokenNumber } from "../numbers.ts";

/** A hold shorter than this is over before a number is said, seconds. */
const COUNTED_FROM = 2.5;

/** What follows a hold that was long enough, as it is said and shown. */
export const END_OF_HOLD = text("And slowly back");

/** Seconds left that are said: counted down, and named, so that the ear cannot take them for repetitions. */
const SAID = [5, 3, 2, 1];

/**
 * What to say and sound while a hold grows from `before` to `now` seconds of the `asked` ones: its start, the seconds
 * left, its end. A hold that pauses goes on from where it was told.
 */
export function holdLines(before: number, now: number, asked: number): readonly Line[] {
  if (asked <= 0 || now <= before) return [];
  const start = before <= 0 ? [lineOf("hold", "", "hold-start")] : [];
  const done = before < asked && now >= asked;
  if (done) return [...start, lineOf("hold", asked >= COUNTED_FROM ? tr(END_OF_HOLD) : "", "hold-done")];
  // The start itself is not said: three seconds begin with a tone, then "two", "one".
  const crossed = SAID.find((left) => left < asked && before < asked - left && now >= asked - left);
  if (crossed === undefined || asked < COUNTED_FROM) return start;
  return [...start, lineOf("hold", tr("Hold: {count}", { count: spokenNumber(crossed) }))];
}
