import type { FaultMeta } from "../contract.ts";
import { ARTICLE, BACK_EXERCISES_NHS } from "../sources.ts";
import type { FaultRule } from "./checks.ts";

/**
 * Lifting or returning, 10 % to 90 % of the range, faster than this is rushed; seconds. In the
 * labelled recordings rushed ones read 0.12-0.19 and clean ones down to 0.26 (superman.clean-noisy).
 */
const RUSHED = 0.245;

/** `short-hold`: the hold against what the exercise asks, seconds; fully good from `soft` above the limit. */
export function shortHold(limit: number, soft: number = limit * 0.4): FaultRule {
  return {
    id: "short-hold",
    unit: "s",
    worse: "below",
    limit,
    soft,
    anyView: true,
    // Time that was not seen is no evidence against a hold.
    measure: ({ excursion: { hold, unseen } }) => (hold < limit && hold + unseen >= limit ? null : hold),
  };
}

/** `rushed`: the quicker of lifting and returning, 10 % to 90 % of the range, seconds. */
export const rushed: FaultRule = {
  id: "rushed",
  unit: "s",
  worse: "below",
  limit: RUSHED,
  soft: 0.06,
  anyView: true,
  measure: ({ excursion: { out, back } }) =>
    out === null || back === null ? (out ?? back) : Math.min(out, back),
};

/**
 * Words for `rushed`, with the exercise's own cue; `basis` where its limit is another than the shared one, or is measured
 * otherwise.
 */
export function rushedMeta(
  cue: string,
  basis = `The limit is ${RUSHED} s for the quicker of lifting and returning, from a tenth to nine tenths of the way: labelled rushed ones read 0.12 to 0.19 s, clean ones 0.26 s and more.`,
): FaultMeta {
  return {
    id: "rushed",
    measures: "speed",
    cue,
    explain: "You moved very fast. A slow movement keeps you in control and is kinder to the back.",
    weight: 1,
    basis,
    sources: [ARTICLE, BACK_EXERCISES_NHS],
  };
}
