import { inWords } from "../words/in-words.ts";
import type { Check, Repetition } from "./contract.ts";

/** The bands in which a score is shown; `unknown` when nothing could be judged. */
export type Band = "good" | "nearly" | "work" | "unknown";

/** The word of each band: shown beside its shape, and said before its reason. */
export const BAND_WORDS: Readonly<Record<Band, string>> = inWords(
  { good: "Good", nearly: "Nearly", work: "Work on it", unknown: "Not seen" },
  ["good", "nearly", "work", "unknown"],
);

/** From here a repetition is shown as good. A clean one scores at least 90, one plain fault 55 to 80. */
export const GOOD_SCORE = 85;

/** From here a repetition is shown as nearly good. */
export const NEARLY_SCORE = 60;

/** The band of a score 0..100. */
export function bandOf(score: number | null): Band {
  if (score === null) return "unknown";
  if (score >= GOOD_SCORE) return "good";
  return score >= NEARLY_SCORE ? "nearly" : "work";
}

/** A set is good when this share of its judged repetitions is. */
const GOOD_SHARE = 0.8;

/** A set is nearly good when this share of its judged repetitions is at least nearly so. */
const NEARLY_SHARE = 0.5;

/**
 * What a set came to. Shares are 0..1, null when there is nothing to divide by: `technique` is good of judged,
 * `completion` done of asked, whatever the form.
 */
export interface SetScore {
  readonly score: number | null;
  /** The one verdict on the form of the set; every page and the plan take it from here. */
  readonly band: Band;
  readonly technique: number | null;
  readonly completion: number | null;
}

/** The mean score and the shares of a set; `done` counts repetitions that were added by hand, too. */
export function scoreSet(
  repetitions: readonly Pick<Repetition, "score">[],
  asked: number,
  done = repetitions.length,
): SetScore {
  const scores = repetitions.flatMap(({ score }) => (score === null ? [] : [score]));
  return {
    score: scores.length === 0 ? null : Math.round(scores.reduce((a, b) => a + b, 0) / scores.length),
    band: bandOfSet(scores),
    technique: scores.length === 0 ? null : goodOf(scores) / scores.length,
    completion: asked > 0 ? Math.min(1, done / asked) : null,
  };
}

/** How many of some scores are good. */
export function goodOf(scores: readonly number[]): number {
  return scores.filter((score) => bandOf(score) === "good").length;
}

/** A set's band lies among those of its repetitions: ten that were nearly good are nearly good together. */
function bandOfSet(scores: readonly number[]): Band {
  if (scores.length === 0) return "unknown";
  if (goodOf(scores) >= GOOD_SHARE * scores.length) return "good";
  const fair = scores.filter((score) => score >= NEARLY_SCORE).length;
  return fair >= NEARLY_SHARE * scores.length ? "nearly" : "work";
}

/** Points that each check took off the full 100, largest first: the explanation of a score. */
export function explainScore(checks: readonly Check[]): { readonly id: string; readonly points: number }[] {
  const total = 100 - (scoreChecks(checks) ?? 100);
  const lost = checks.map((check) => ({ id: check.id, share: (1 - check.quality) * check.weight }));
  const sum = lost.reduce((a, b) => a + b.share, 0);
  return lost
    .filter(({ share }) => share > 0)
    .map(({ id, share }) => ({ id, points: sum === 0 ? 0 : Math.round((total * share) / sum) }))
    .sort((a, b) => b.points - a.points);
}

/** Share of the score that a usual rule takes when it is fully bad; one of safety (weight 2) takes 0.45. */
const PULL = 0.355;

/**
 * Score of a repetition, 0..100 from its checks, or null when there is none. A weighted mean of the qualities would
 * hide one plain fault among eight good rules (it would score 90), so each lost quality pulls on the whole: 100 times
 * the product of (1 - PULL * cube root of weight * (1 - quality)). One plain fault lands in 55..80, and the score never
 * rises as any quality falls.
 */
export function scoreChecks(checks: readonly Check[]): number | null {
  if (checks.length === 0) return null;
  const kept = checks.reduce((left, { quality, weight }) => left * (1 - pull(weight) * (1 - quality)), 1);
  return Math.round(100 * kept);
}

function pull(weight: number): number {
  return Math.min(1, PULL * Math.cbrt(weight));
}
