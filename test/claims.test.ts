import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../scripts/languages/known.ts";
import { wantedMessages } from "../scripts/languages/messages.ts";
import { sources } from "../scripts/languages/tree.ts";

/** Every text of the app in a language, by its English. */
const TEXTS: Readonly<Record<string, readonly (readonly [english: string, text: string])[]>> = {
  en: wantedMessages(sources()).map(({ text }) => [text, text] as const),
  ...Object.fromEntries(
    Object.entries(LANGUAGES).map(([tag, { messages }]) => [
      tag,
      Object.entries(messages).flatMap(([english, message]) =>
        (typeof message === "string" ? [message] : Object.values(message)).map(
          (text) => [english, text] as const,
        ),
      ),
    ]),
  ),
};

/** What no camera sees of a belly, and by which words it would be claimed. */
const CLAIMS = {
  "how many millimetres it moved": {
    en: /\b(mm|cm|(milli|centi)met(re|er)s?)\b/i,
    de: /\b(mm|cm|(Milli|Zenti)metern?)\b/i,
    es: /\b(mm|cm|(mil|cent)[ií]metros?)\b/i,
  },
  "that somebody breathed out or in": {
    en: /\byou('ve| have)? (just )?(breathed|exhaled|inhaled)\b|\byou are (breathing|exhaling|inhaling)\b/i,
    de: /\b(aus|ein)?geatmet\b|\bdu atmest\b/i,
    es: /\b(espirado|inspirado|exhalado|inhalado|respirado|espiraste|inspiraste|exhalaste|inhalaste|respiraste|soltaste el aire|estás respirando)\b/i,
  },
  "that a muscle worked": {
    en: /\b(de)?activat|\bengaged?\b|\bcontract(s|ed|ion)\b|\byou tightened\b/i,
    de: /aktivier|\bangespannt\b|\bAnspannung\b|\bkontrahier/i,
    es: /\bactiva(do|da|ste|ción)\b|\bcontra(ído|ída|jiste|cción)|\btensaste\b/i,
  },
} as const;

/** A word for a muscle stands only here: in what is trained, and in what no camera sees. */
const OF_MUSCLES: readonly RegExp[] = [
  /^Which muscles work$/,
  /^Your muscles: a camera cannot see /,
  /^Lifts .* to train (the buttocks and )?the muscles /,
  /It measures no force, no muscle, /,
  /^Other muscles: stairs/,
  /^Train your other muscles too/,
  /names other muscles/,
];
const MUSCLE = /muscle|transvers|muskel|músculo/i;

describe("The words of the app never claim", () => {
  test.each(Object.entries(CLAIMS))("%s", (_, patterns) => {
    const claimed = Object.entries(patterns).flatMap(([tag, pattern]) =>
      (TEXTS[tag] ?? []).flatMap(([, text]) => (pattern.test(text) ? [`${tag}: ${text}`] : [])),
    );
    expect(claimed).toEqual([]);
    expect(Object.keys(patterns).sort()).toEqual(Object.keys(TEXTS).sort());
  });

  test("that a muscle was seen", () => {
    const told = Object.entries(TEXTS).flatMap(([tag, texts]) =>
      texts.flatMap(([english, text]) =>
        MUSCLE.test(text) && !OF_MUSCLES.some((one) => one.test(english)) ? [`${tag}: ${text}`] : [],
      ),
    );
    expect(told).toEqual([]);
    const english = TEXTS.en?.map(([text]) => text) ?? [];
    for (const one of OF_MUSCLES)
      expect(english.some((text) => one.test(text) && MUSCLE.test(text))).toBe(true);
  });

  test("more of a belly on the page of evidence than in the app", () => {
    const page = readFileSync("src/exercises/drawing-in/README.md", "utf8");
    const sentences = page.split(/(?<=[.:|]) /);
    const { en: breathed } = CLAIMS["that somebody breathed out or in"];
    const { en: worked } = CLAIMS["that a muscle worked"];
    expect(sentences.filter((one) => breathed.test(one) || worked.test(one))).toEqual([]);
    const ofMuscles = page.split(/(?<=\.)\s/).filter((one) => MUSCLE.test(one));
    expect(ofMuscles.every((one) => /cannot be seen/.test(one.replaceAll("\n", " ")))).toBe(true);
  });

  test.each([
    ["how many millimetres it moved", "en", "Your belly went in by 12 mm"],
    ["how many millimetres it moved", "de", "Dein Bauch ging 12 Millimeter hinein"],
    ["how many millimetres it moved", "es", "El abdomen se metió 12 milímetros"],
    ["that somebody breathed out or in", "en", "Good, you breathed out"],
    ["that somebody breathed out or in", "de", "Gut, du hast ausgeatmet"],
    ["that somebody breathed out or in", "es", "Bien, has espirado"],
    ["that a muscle worked", "en", "Your deep belly muscle was activated"],
    ["that a muscle worked", "de", "Dein Bauch war angespannt"],
    ["that a muscle worked", "es", "Has activado el abdomen"],
  ] as const)("%s, as in %s: %s", (claim, tag, text) => {
    expect(CLAIMS[claim][tag].test(text)).toBe(true);
  });
});
