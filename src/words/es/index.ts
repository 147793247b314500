import type { Language, Messages } from "../language.ts";

const FILES = import.meta.glob<Messages>(["./*.ts", "./*/*.ts", "!./index.ts"], {
  eager: true,
  import: "messages",
});

const SMALL = (
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete " +
  "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete " +
  "veintiocho veintinueve"
).split(" ");

const TENS = ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];

function spokenNumber(n: number): string {
  const small = SMALL[n];
  if (small !== undefined) return small;
  const tens = TENS[Math.floor(n / 10)];
  if (!tens || !Number.isInteger(n)) return String(n);
  return n % 10 === 0 ? tens : `${tens} y ${SMALL[n % 10]}`;
}

/** "veintiuna veces": the number as it stands before a noun like "veces". */
function beforeFeminine(n: number): string {
  return spokenNumber(n).replace(/uno$/, "una");
}

/** Spanish, as one says "tú", in words that are understood on both sides of the sea. */
export const spoken: Language = {
  tag: "es",
  messages: Object.assign({}, ...Object.values(FILES)),
  spokenNumber,
  spokenTimes: (n) => (n === 1 ? "una vez" : `${beforeFeminine(n)} veces`),
  isSmallAfterColon: true,
  secondsAWord: 0.4,
};
