import { language } from "../words/words.ts";
/** A whole number 0..99 as it is spoken; anything else in figures. */
export function spokenNumber(n: number): string {
  return language().spokenNumber(n);
}

/** How often, as it is spoken: "once", "twice", "three times". */
export function spokenTimes(n: number): string {
  return language().spokenTimes(n);
}

/** A sentence's first letter made a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
