import type { Language, Messages } from "../language.ts";

const FILES = import.meta.glob<Messages>(["./*.ts", "./*/*.ts", "!./index.ts"], {
  eager: true,
  import: "messages",
});

const SMALL = (
  "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn " +
  "achtzehn neunzehn"
).split(" ");

const TENS = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

function spokenNumber(n: number): string {
  const small = SMALL[n];
  if (small !== undefined) return small;
  const tens = TENS[Math.floor(n / 10)];
  if (!tens || !Number.isInteger(n)) return String(n);
  if (n % 10 === 0) return tens;
  return `${n % 10 === 1 ? "ein" : SMALL[n % 10]}und${tens}`;
}

/** German, as one says "du". */
export const spoken: Language = {
  tag: "de",
  messages: Object.assign({}, ...Object.values(FILES)),
  spokenNumber,
  spokenTimes: (n) => (n === 1 ? "einmal" : `${spokenNumber(n)}mal`),
  isSmallAfterColon: false,
  // Words are longer than in English.
  secondsAWord: 0.45,
};
