import { countOf, keptRepetitions, type StoredSet } from "../../history/schema.ts";
import { type SetScore, scoreSet } from "../../rules/score.ts";
import { decimal, text } from "../../words/words.ts";
import { dateFormat } from "../theme/locale.ts";

const DAY = dateFormat({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const TIME = dateFormat({ hour: "numeric", minute: "2-digit" });

/** Said where a page of the history is opened in a browser that keeps none. */
export const NO_HISTORY = text("This browser keeps no history, so there is nothing to show here.");

/** A day as people say it, "Sunday, 22 November 2026" in the device's own way. */
export function dayOf(at: number): string {
  return DAY.format(at);
}

/** Hour and minute in the device's own way. */
export function timeOf(at: number): string {
  return TIME.format(at);
}

/** What a set came to after corrections: the count, the mean score (null when nothing could be judged) and the verdict. */
export function resultOf(set: StoredSet): { readonly count: number } & Pick<SetScore, "score" | "band"> {
  const { score, band } = scoreSet(keptRepetitions(set), set.asked);
  return { count: countOf(set), score, band };
}

/** Bytes as "12 kB" or "3.4 MB". */
export function bytes(count: number): string {
  return count < 1_000_000 ? `${Math.ceil(count / 1000)} kB` : `${decimal(count / 1_000_000, 1)} MB`;
}
