import type { Check, Dose, Unit } from "../../rules/contract.ts";
import { decimal, plural, tr } from "../../words/words.ts";

/** Seconds with one decimal and their unit, "2.4 s"; whole numbers from ten seconds on. */
export function seconds(value: number): string {
  return `${value >= 10 ? Math.round(value) : decimal(value, 1)} s`;
}

/** A measured value with its unit, or an empty string for a plain yes or no. */
export function measured(value: number, unit: Unit): string {
  switch (unit) {
    case "deg":
      return `${signed(Math.round(value))}°`;
    case "s":
      return seconds(value);
    case "trunk":
      return tr("{percent} % of the trunk's length", { percent: Math.round(value * 100) });
    case "ratio":
      return decimal(value, 2);
    case "none":
      return "";
  }
}

/** A share of one as "25 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A whole number with a true minus sign. */
function signed(value: number): string {
  return value < 0 ? `−${-value}` : `${value}`;
}

/** What was measured against where the fault begins: "149°, good is 162° or more"; empty for a plain yes or no. */
export function againstLimit({ value, limit, unit }: Pick<Check, "value" | "limit" | "unit">): string {
  if (unit === "none") return "";
  const values = { value: measured(value, unit), limit: measured(limit, unit) };
  return value < limit
    ? tr("{value} measured, good is {limit} or more", values)
    : tr("{value} measured, good is {limit} or less", values);
}

/** "8 of 10", or "8" where as many were done as the person liked (`asked` is 0). */
export function countedOf(count: number, asked: number): string {
  return asked === 0 ? String(count) : tr("{count} of {asked}", { count, asked });
}

const COUNTED = {
  repetition: { one: "{n} repetition", other: "{n} repetitions" },
  set: { one: "{n} set", other: "{n} sets" },
  session: { one: "{n} session", other: "{n} sessions" },
  day: { one: "{n} day", other: "{n} days" },
} as const;

/** "1 repetition", "5 repetitions". */
export function counted(count: number, what: keyof typeof COUNTED): string {
  return plural(count, COUNTED[what]);
}

/** A dose in words: "10 times, held for 3 s" or "5 times a side, held for 3 s". */
export function doseText({ repetitions, holdSeconds, perSide }: Dose): string {
  const times = perSide
    ? plural(repetitions, { one: "{n} time a side", other: "{n} times a side" })
    : plural(repetitions, { one: "{n} time", other: "{n} times" });
  return holdSeconds > 0 ? tr("{times}, held for {seconds} s", { times, seconds: holdSeconds }) : times;
}
