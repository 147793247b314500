import type { FaultWords } from "../facts.ts";
import { ARTICLE, BACK_EXERCISES_NHS } from "../sources.ts";
import type { Fault } from "./fault.ts";
import { HEAD } from "./lit-parts.ts";

/**
 * Lifting or returning, 10 % to 90 % of the range, faster than this is rushed; seconds. In the
 * labelled recordings rushed ones read 0.12-0.19 and clean ones down to 0.26 (superman.clean-noisy).
 */
const RUSHED = 0.245;

/** How the neck is measured, by whichever fault of it. */
export const NECK = {
  measures: "your neck",
  how: "tilt of the line from shoulders to ears back from the trunk's line; 0° is neutral",
  measure: ({ top }) => top("neck"),
  unit: "deg",
  part: HEAD,
} as const satisfies Partial<Fault<"neck">>;

/** What an exercise says of its own hold; `soft` is two fifths of the limit where it is not given. */
type HoldWords = Pick<Fault<never>, "cue" | "explain" | "note" | "limit" | "sources"> &
  Partial<Pick<Fault<never>, "soft">>;

/** The id of that fault in every exercise. */
export const SHORT_HOLD = "short-hold";

/** `short-hold`: the hold against what the exercise asks, seconds. */
export function shortHold({ limit, soft = limit * 0.4, ...words }: HoldWords): Fault<never> {
  return {
    measures: "the hold",
    how: "seconds near the top",
    unit: "s",
    worse: "below",
    limit,
    soft,
    weight: 1,
    part: null,
    anyView: true,
    // Time that was not seen is no evidence against a hold.
    measure: ({ excursion: { hold, unseen } }) => (hold < limit && hold + unseen >= limit ? null : hold),
    ...words,
  };
}

/** Where about three seconds are the dose. */
export const COUNT_TO_THREE = {
  limit: 1,
  cue: "Hold it, count to three",
  note: "The dose is about three seconds; below the limit there was no hold.",
} as const;

/** What an exercise says of haste, and where it measures it in a way of its own. */
type HasteWords = Pick<FaultWords, "cue" | "note"> &
  Partial<Pick<Fault<never>, "how" | "limit" | "soft" | "measure">>;

/** `rushed`: the quicker of lifting and returning, 10 % to 90 % of the range, seconds. */
export function rushed(words: HasteWords): Fault<never> {
  return {
    measures: "speed",
    how: "the quicker of both ways, from a tenth to nine tenths of it (the whole way takes 1.7 times as long)",
    explain: "You moved very fast. A slow movement keeps you in control and is kinder to the back.",
    unit: "s",
    worse: "below",
    limit: RUSHED,
    soft: 0.06,
    weight: 1,
    part: null,
    anyView: true,
    measure: ({ excursion: { out, back } }) =>
      out === null || back === null ? (out ?? back) : Math.min(out, back),
    sources: [ARTICLE, BACK_EXERCISES_NHS],
    ...words,
  };
}
