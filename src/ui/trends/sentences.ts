import { changeOf, ENOUGH, firstLevel, levelOf } from "../../history/trends.ts";
import { spokenNumber } from "../../workout/numbers.ts";
import { dateFormat } from "../theme/locale.ts";
import { counted } from "../theme/words.ts";

const MONTH = dateFormat({ month: "long" });
const MONTH_OF_YEAR = dateFormat({ month: "long", year: "numeric" });

/** Scores of one person's good days differ by about this much without any change in form. */
export const SCORE_NOISE = 8;

/** Seconds by which a hold must differ to be told from the measurement. */
export const HOLD_NOISE = 0.5;

/** Shares of good repetitions swing by this much from day to day: two of ten. */
export const SHARE_NOISE = 0.2;

type Values = readonly (number | null)[];

/** Said of what is too short to tell a change in it: a change is never claimed, nor its absence. */
function soFar(what: string, values: Values): string {
  const days = values.filter((value) => value !== null).length;
  return `${what} so far, on ${counted(days, "day")}`;
}

/** Said above the charts of an exercise while its days are too few to tell a change; null when they are enough. */
export function fewDaysSentence(days: number): string | null {
  if (days >= ENOUGH) return null;
  return `A change needs ${spokenNumber(ENOUGH)} days of exercise; you have ${spokenNumber(days)}.`;
}

/** What the scores of an exercise say, as a sentence; a change inside the noise is not called progress. */
export function scoreSentence(name: string, scores: Values): string {
  if (firstLevel(scores) === null) return soFar(`Your score in ${name}`, scores);
  const change = changeOf(scores, SCORE_NOISE);
  if (change === null) return `Your score in ${name}: no change that is larger than the usual ups and downs`;
  const points = Math.abs(Math.round(change));
  return `Your score in ${name} ${change > 0 ? "rose" : "fell"} by ${points} points`;
}

/** What the holds say, likewise. */
export function holdSentence(holds: Values): string {
  if (firstLevel(holds) === null) return soFar("How long you hold", holds);
  const change = changeOf(holds, HOLD_NOISE);
  if (change === null) return "How long you hold: about the same";
  return `You hold ${Math.abs(change).toFixed(1)} s ${change > 0 ? "longer" : "shorter"} than at first`;
}

/** What the angles of the main measure say since `first` (milliseconds since 1970); `noise` in degrees. */
export function reachSentence(name: string, reaches: Values, noise: number, first: number): string {
  if (firstLevel(reaches) === null) return soFar(`Your range in ${name}`, reaches);
  const change = changeOf(reaches, noise);
  if (change === null) return `Your range in ${name}: no change beyond the ${noise}° the camera may be off`;
  const degrees = Math.abs(Math.round(change));
  return `Your range in ${name} ${change > 0 ? "grew" : "shrank"} by ${degrees}° since ${monthOf(first)}`;
}

/** What the shares of good repetitions say. */
export function shareSentence(technique: Values): string {
  if (firstLevel(technique) === null) return soFar("Good repetitions", technique);
  const change = changeOf(technique, SHARE_NOISE);
  if (change === null) return "Good repetitions: about as many as before";
  return change > 0
    ? "More of your repetitions are good than at first"
    : "Fewer of your repetitions are good than at first";
}

/** What both sides say, by the same days and noise as a change; `left` and `right` are the mean scores of each day. */
export function sidesSentence(left: Values, right: Values): string {
  const differences = left.map((score, i) => {
    const other = right[i] ?? null;
    return score === null || other === null ? null : score - other;
  });
  const difference = levelOf(differences);
  if (difference === null) return soFar("Left and right", differences);
  if (Math.abs(difference) <= SCORE_NOISE) return "Left and right are about the same";
  return `Your ${difference > 0 ? "left" : "right"} side scores ${Math.abs(Math.round(difference))} points higher`;
}

/** What pain did in weeks with more repetitions; `more` as `painByLoad` gives it. */
export function painSentence(more: number | null): string {
  if (more === null) return "Your pain and your repetitions, week by week";
  if (more === 0) return "In weeks with more repetitions your pain was about the same";
  return `In weeks with more repetitions your pain was ${Math.abs(more).toFixed(1)} ${more > 0 ? "higher" : "lower"}`;
}

/** The days of this week and the last, without any pressure. */
export function weekSentence(thisWeek: number, lastWeek: number | null): string {
  const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);
  const now = thisWeek === 0 ? "This week: no days yet." : `This week: ${days(thisWeek)}.`;
  return lastWeek === null ? now : `${now} Last week: ${days(lastWeek)}.`;
}

function monthOf(at: number): string {
  const date = new Date(at);
  const isThisYear = date.getFullYear() === new Date().getFullYear();
  return (isThisYear ? MONTH : MONTH_OF_YEAR).format(date);
}
