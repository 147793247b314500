import { capitalised } from "../../workout/numbers.ts";
import { dateFormat } from "../theme/locale.ts";

const DAY = dateFormat({ weekday: "long" });

/** The name of a weekday in the language that is spoken; Monday is 0. */
export function dayName(day: number): string {
  // The fifth of January 2026 was a Monday.
  return capitalised(DAY.format(new Date(2026, 0, 5 + day).getTime()));
}
