const SMALL = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
] as const;

const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"] as const;

/** A whole number 0..99 as it is spoken; anything else in figures. */
export function spokenNumber(n: number): string {
  const small = SMALL[n];
  if (small !== undefined) return small;
  const tens = TENS[Math.floor(n / 10)];
  if (!tens || !Number.isInteger(n)) return String(n);
  return n % 10 === 0 ? tens : `${tens}-${SMALL[n % 10] ?? ""}`;
}

/** How often, as it is spoken: "once", "twice", "three times". */
export function spokenTimes(n: number): string {
  if (n === 1) return "once";
  return n === 2 ? "twice" : `${spokenNumber(n)} times`;
}

/** A sentence's first letter made small, to go on after a colon. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A sentence's first letter made a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
