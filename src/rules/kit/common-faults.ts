import type { FaultMeta } from "../contract.ts";
import type { FaultRule } from "./checks.ts";

/**
 * Lifting or returning, 10 % to 90 % of the range, faster than this is rushed; seconds. The domain notes start at
 * 0.35; in the labelled recordings rushed ones read 0.12-0.19 and clean ones down to 0.26 (superman.clean-noisy).
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
    measure: ({ excursion }) => excursion.hold,
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

/** Words for `rushed`, with the exercise's own cue. */
export function rushedMeta(cue: string): FaultMeta {
  return {
    id: "rushed",
    cue,
    explain:
      "You moved in under a third of a second between the two ends. A slow movement keeps the muscles working and spares the back.",
    weight: 1,
    source:
      "General advice for sore backs: no sudden or rushed movements; the limit lies between labelled clean and rushed recordings.",
  };
}
