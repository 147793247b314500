import type { Check, Repetition } from "./contract.ts";

/** The bands in which a score is shown; `unknown` when nothing could be judged. */
export type Band = "good" | "nearly" | "work" | "unknown";

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

/** What a set came to: technique and completion are shares 0..1, null when there is nothing to divide by. */
export interface SetScore {
  readonly score: number | null;
  readonly technique: number | null;
  readonly completion: number | null;
}

/** The mean score of the repetitions that could be judged, technique = good / performed, completion = good / asked. */
export function scoreSet(repetitions: readonly Pick<Repetition, "score">[], asked: number): SetScore {
  const scores = repetitions.flatMap(({ score }) => (score === null ? [] : [score]));
  const good = scores.filter((score) => bandOf(score) === "good").length;
  return {
    score: scores.length === 0 ? null : Math.round(scores.reduce((a, b) => a + b, 0) / scores.length),
    technique: scores.length === 0 ? null : good / scores.length,
    completion: asked > 0 && scores.length > 0 ? Math.min(1, good / asked) : null,
  };
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
