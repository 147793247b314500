import { text, tr } from "../../words/words.ts";
import type { Option } from "../theme/choice.ts";

const DAY = 86_400_000;

/** A time up to now that can be looked at or deleted. */
export interface Period {
  readonly days: number;
  readonly name: string;
}

/** Times as what can be chosen. */
export function periodChoices(periods: readonly Period[]): readonly Option<number>[] {
  return periods.map(({ days, name }) => [days, tr(name)]);
}

/** The moment that was so many days ago, milliseconds since 1970. */
export function daysAgo(days: number): number {
  return Date.now() - days * DAY;
}

/** All the time there is. */
export const ALL_OF_IT: Period = { days: 36_500, name: text("all of it") };
