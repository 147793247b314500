import { changeOf } from "../../history/trends.ts";

/** What the scores of an exercise say, as a sentence; a change inside the noise is not called progress. */
export function scoreSentence(name: string, scores: readonly (number | null)[], noise: number): string {
  const change = changeOf(scores, noise);
  if (change === null) return `Your score in ${name}: no change that is larger than the usual ups and downs`;
  const points = Math.abs(Math.round(change));
  return `Your score in ${name} ${change > 0 ? "rose" : "fell"} by ${points} points`;
}

/** Seconds by which a hold must differ to be told from the measurement. */
const HOLD_NOISE = 0.5;

/** What the holds say, likewise. */
export function holdSentence(holds: readonly (number | null)[]): string {
  const change = changeOf(holds, HOLD_NOISE);
  if (change === null) return "How long you hold: about the same";
  return `You hold ${Math.abs(change).toFixed(1)} s ${change > 0 ? "longer" : "shorter"} than at first`;
}
