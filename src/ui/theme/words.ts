import type { Check, Dose, Unit } from "../../rules/contract.ts";

/** Seconds with one decimal and their unit, "2.4 s"; whole numbers from ten seconds on. */
export function seconds(value: number): string {
  return `${value >= 10 ? Math.round(value) : value.toFixed(1)} s`;
}

/** A measured value with its unit, or an empty string for a plain yes or no. */
export function measured(value: number, unit: Unit): string {
  switch (unit) {
    case "deg":
      return `${signed(Math.round(value))}°`;
    case "s":
      return seconds(value);
    case "trunk":
      return `${Math.round(value * 100)} % of the trunk's length`;
    case "ratio":
      return value.toFixed(2);
    case "none":
      return "";
  }
}

/** A whole number with a true minus sign. */
function signed(value: number): string {
  return value < 0 ? `−${-value}` : `${value}`;
}

/** What was measured against where the fault begins: "149°, good is 162° or more"; empty for a plain yes or no. */
export function againstLimit({ value, limit, unit }: Pick<Check, "value" | "limit" | "unit">): string {
  if (unit === "none") return "";
  const side = value < limit ? "more" : "less";
  return `${measured(value, unit)} measured, good is ${measured(limit, unit)} or ${side}`;
}

/** "1 repetition", "5 repetitions". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A dose in words: "10 times, held for 3 s" or "5 times a side, held for 3 s". */
export function doseText({ repetitions, holdSeconds, perSide }: Dose): string {
  const times = `${counted(repetitions, "time")}${perSide ? " a side" : ""}`;
  return holdSeconds > 0 ? `${times}, held for ${holdSeconds} s` : times;
}
