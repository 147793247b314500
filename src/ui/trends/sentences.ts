import { changeOf, ENOUGH, firstLevel, levelOf } from "../../history/trends.ts";
import type { ExerciseMeta } from "../../rules/contract.ts";
import { decimal, plural, text, tr } from "../../words/words.ts";
import { spokenNumber } from "../../workout/numbers.ts";
import { dateFormat } from "../theme/locale.ts";
import { counted, seconds } from "../theme/words.ts";

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
  return plural(days, { one: "{what} so far, on {n} day", other: "{what} so far, on {n} days" }, { what });
}

/** Said above the charts of an exercise while its days are too few to tell a change; null when they are enough. */
export function fewDaysSentence(days: number): string | null {
  if (days >= ENOUGH) return null;
  return tr("A change needs {needed} days of exercise; you have {days}.", {
    needed: spokenNumber(ENOUGH),
    days: spokenNumber(days),
  });
}

/** What the scores of an exercise say, as a sentence; a change inside the noise is not called progress. */
export function scoreSentence(name: string, scores: Values): string {
  if (firstLevel(scores) === null) return soFar(tr("Your score in {name}", { name }), scores);
  const change = changeOf(scores, SCORE_NOISE);
  if (change === null)
    return tr("Your score in {name}: no change that is larger than the usual ups and downs", { name });
  const points = Math.abs(Math.round(change));
  return change > 0
    ? plural(
        points,
        { one: "Your score in {name} rose by {n} point", other: "Your score in {name} rose by {n} points" },
        { name },
      )
    : plural(
        points,
        { one: "Your score in {name} fell by {n} point", other: "Your score in {name} fell by {n} points" },
        { name },
      );
}

/** What is said of holds of a posture, and of a belly that stays in. */
const OF_POSTURE = {
  name: text("How long you hold"),
  same: text("How long you hold: about the same"),
  longer: text("You hold {time} longer than at first"),
  shorter: text("You hold {time} shorter than at first"),
};

const OF_BELLY = {
  name: text("How long your belly stays in"),
  same: text("How long your belly stays in: about the same"),
  longer: text("Your belly stays in {time} longer than at first"),
  shorter: text("Your belly stays in {time} shorter than at first"),
};

/** What the holds say, likewise; of an exercise that reads the belly, of those in which it was seen. */
export function holdSentence(holds: Values, { readsBelly }: Pick<ExerciseMeta, "readsBelly">): string {
  const words = readsBelly ? OF_BELLY : OF_POSTURE;
  if (firstLevel(holds) === null) return soFar(tr(words.name), holds);
  const change = changeOf(holds, HOLD_NOISE);
  if (change === null) return tr(words.same);
  return tr(change > 0 ? words.longer : words.shorter, { time: seconds(Math.abs(change)) });
}

/** What the angles of the main measure say since `first` (milliseconds since 1970); `noise` in degrees. */
export function reachSentence(name: string, reaches: Values, noise: number, first: number): string {
  if (firstLevel(reaches) === null) return soFar(tr("Your range in {name}", { name }), reaches);
  const change = changeOf(reaches, noise);
  if (change === null)
    return tr("Your range in {name}: no change beyond the {noise}° the camera may be off", { name, noise });
  const degrees = Math.abs(Math.round(change));
  const values = { name, degrees, month: monthOf(first) };
  return change > 0
    ? tr("Your range in {name} grew by {degrees}° since {month}", values)
    : tr("Your range in {name} shrank by {degrees}° since {month}", values);
}

/** What the shares of good repetitions say. */
export function shareSentence(technique: Values): string {
  if (firstLevel(technique) === null) return soFar(tr("Good repetitions"), technique);
  const change = changeOf(technique, SHARE_NOISE);
  if (change === null) return tr("Good repetitions: about as many as before");
  return change > 0
    ? tr("More of your repetitions are good than at first")
    : tr("Fewer of your repetitions are good than at first");
}

/** What both sides say, by the same days and noise as a change; `left` and `right` are the mean scores of each day. */
export function sidesSentence(left: Values, right: Values): string {
  const differences = left.map((score, i) => {
    const other = right[i] ?? null;
    return score === null || other === null ? null : score - other;
  });
  const difference = levelOf(differences);
  if (difference === null) return soFar(tr("Left and right"), differences);
  if (Math.abs(difference) <= SCORE_NOISE) return tr("Left and right are about the same");
  const points = Math.abs(Math.round(difference));
  return difference > 0
    ? plural(points, {
        one: "Your left side scores {n} point higher",
        other: "Your left side scores {n} points higher",
      })
    : plural(points, {
        one: "Your right side scores {n} point higher",
        other: "Your right side scores {n} points higher",
      });
}

/** What pain did in weeks with more repetitions; `more` as `painByLoad` gives it. */
export function painSentence(more: number | null): string {
  if (more === null) return tr("Your pain and your repetitions, week by week");
  if (more === 0) return tr("In weeks with more repetitions your pain was about the same");
  const levels = decimal(Math.abs(more), 1);
  return more > 0
    ? tr("In weeks with more repetitions your pain was {levels} higher", { levels })
    : tr("In weeks with more repetitions your pain was {levels} lower", { levels });
}

/** The days of this week and the last, without any pressure. */
export function weekSentence(thisWeek: number, lastWeek: number | null): string {
  const days = (count: number) => counted(count, "day");
  const now =
    thisWeek === 0 ? tr("This week: no days yet.") : tr("This week: {days}.", { days: days(thisWeek) });
  return lastWeek === null ? now : `${now} ${tr("Last week: {days}.", { days: days(lastWeek) })}`;
}

function monthOf(at: number): string {
  const date = new Date(at);
  const isThisYear = date.getFullYear() === new Date().getFullYear();
  return (isThisYear ? MONTH : MONTH_OF_YEAR).format(at);
}
