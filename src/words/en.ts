import type { Language } from "./language.ts";

const SMALL = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ");

const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

function spokenNumber(n: number): string {
  const small = SMALL[n];
  if (small !== undefined) return small;
  const tens = TENS[Math.floor(n / 10)];
  if (!tens || !Number.isInteger(n)) return String(n);
  return n % 10 === 0 ? tens : `${tens}-${SMALL[n % 10] ?? ""}`;
}

/** English needs no messages: what stands in the code is English. */
export const english: Language = {
  tag: "en",
  messages: {},
  spokenNumber,
  spokenTimes(n) {
    if (n === 1) return "once";
    return n === 2 ? "twice" : `${spokenNumber(n)} times`;
  },
  isSmallAfterColon: true,
  secondsAWord: 0.38,
};
