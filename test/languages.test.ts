import { afterEach, describe, expect, test } from "vitest";
import { faultsOf } from "../scripts/languages/compare.ts";
import { LANGUAGES } from "../scripts/languages/known.ts";
import { wantedMessages } from "../scripts/languages/messages.ts";
import { textsOutside, textsTooEarly } from "../scripts/languages/outside.ts";
import { parsedText, sources } from "../scripts/languages/tree.ts";
import { EXERCISES } from "../src/exercises/registry.ts";
import { english } from "../src/words/en.ts";
import { speak } from "../src/words/words.ts";

/** Files whose texts nobody reads in the app, and why. */
const NOT_READ: readonly (readonly [path: RegExp, why: string])[] = [
  [/^src\/workers\//, "what is thrown here goes to the console; a person is told a problem by its id"],
  [/^src\/shell\//, "headers and names for the browser"],
  [/^src\/space\/symmetry\.ts$/, "parts of the names of joints"],
  [/sources\.ts$/, "titles of works, in the language in which they were published"],
  [/^src\/exercises\/[\w-]+\/(text|rule|caps)\.ts$/, "data that is read through inWords by the key"],
  [/^src\/rules\/kit\/common-faults\.ts$/, "likewise"],
  [/^src\/composition\/diagnosis\.ts$/, "values for a report to the builders, in English"],
  [/^src\/agreement\//, "the table of a paper and what a command says, in English"],
  [/^src\/history\/(csv|report\/fhir)\.ts$/, "columns and names for other programs"],
  [/^src\/safety\/function-scale\.ts$/, "the title of a work"],
];

/** Single texts that are no words of a language, and why. */
const NO_WORDS: readonly (readonly [text: RegExp, why: string])[] = [
  [/^Plumbline$/, "the name of the app"],
  [/^\((prefers|forced)-/, "asked of the browser"],
  [/^(15px|px) ?$|^px $|^15px /, "a font"],
  [/^ ?kg$/, "a unit, written alike everywhere"],
  [/^ trunk lengths$/, "of the tables of evidence, which are English"],
  [/^pause offer$/, "classes of a button"],
  [/^Macintosh$/, "what a browser calls itself"],
  [/^(left|right)? ?(arm|leg)$| (arm|leg)$/, "parts of the drawn body, by their ids"],
  [/^An id has an odd character\.$/, "an issue that nobody is shown"],
];

/** A cue is one breath: English keeps to six words, and other languages need a few more for the same. */
const MOST_WORDS = 8;

afterEach(() => speak(english));

const files = sources();
const wanted = wantedMessages(files);

describe("The words of the app", () => {
  test("stand in the catalogue, all of them", () => {
    const read = files.filter(({ path }) => !NOT_READ.some(([one]) => one.test(path)));
    const outside = read.flatMap((file) =>
      textsOutside(file)
        .filter((text) => !NO_WORDS.some(([one]) => one.test(text)))
        .map((text) => `${file.path}: ${text}`),
    );
    expect(outside).toEqual([]);
    expect(wanted.length).toBeGreaterThan(1000);
  });

  test("are worded when they are shown, never as a file is loaded", () => {
    expect(files.flatMap((file) => textsTooEarly(file).map((text) => `${file.path}: ${text}`))).toEqual([]);
    expect(textsTooEarly(parsedText("a.ts", 'const NAMES = { a: tr("How it goes") }'))).toEqual([
      "How it goes",
    ]);
    expect(textsTooEarly(parsedText("a.ts", 'const name = () => tr("How it goes")'))).toEqual([]);
  });

  test.each([
    ["a heading", "html`<h2>How it goes</h2>`", "How it goes"],
    ["a name that is read out", 'html`<p aria-label="Seconds left"></p>`', "Seconds left"],
    ["a sentence with a value", "const a = `You added \u0024{count}.`", "You added "],
    ["a small word that is chosen", 'html`<p>\u0024{isOver ? "done" : "hold"}</p>`', "hold"],
    ["a small word that something is called", 'const a = { name: "everything" }', "everything"],
    [
      "a small word beside one that is translated",
      'const a = () => (b ? "starting" : tr("live"))',
      "starting",
    ],
    ["a word with a capital", 'const a = b ? "Pause" : "Play"', "Pause"],
    ["a value within a text that is translated", 'tr("{a} done", { a: "half of it" })', "half of it"],
  ])("are found where they stand outside of it: %s", (_, code, text) => {
    expect(textsOutside(parsedText("a.ts", code))).toContain(text);
  });

  test.each([
    ["a text that is translated", 'tr("How it goes")'],
    ["a class", 'html`<p class="soft fine">\u0024{a}</p>`'],
    ["an id", 'const a = "hips-low"'],
    ["an error for builders", 'throw new RangeError("Pain is a whole number.")'],
    ["both forms of a text with a number", 'plural(n, { one: "{n} set left", other: "{n} sets left" })'],
  ])("are not taken for words where they are none: %s", (_, code) => {
    expect(textsOutside(parsedText("a.ts", code))).toEqual([]);
  });
});

/** Words that would promise what only medicine may: the app trains and reminds, it heals nobody. */
const PROMISES: Readonly<Record<string, RegExp>> = {
  en: /\b(cure[sd]?|heal(s|ed|ing)?|treat(s|ed|ment)?|therapeutic|guarantee[sd]?|prevents?)\b/i,
  de: /\b(heil(t|en|ung)|behandel(t|n)|behandlung|therapeutisch\w*|garantier\w*|verhinder\w*)\b/i,
  es: /\b(cura|curan|curar|sana|sanar|tratamiento|tratar|terapéutic\w*|garantiza\w*|previene|prevenir)\b/i,
};

test.each(["en", ...Object.keys(LANGUAGES)])("Nothing promises a treatment in %s", (tag) => {
  const messages = Object.values(LANGUAGES[tag]?.messages ?? {}).flatMap((one) =>
    typeof one === "string" ? [one] : Object.values(one),
  );
  const said = tag === "en" ? wanted.map(({ text }) => text) : messages;
  expect(said.length).toBeGreaterThan(1000);
  const promise = PROMISES[tag];
  expect(promise, `words that promise in ${tag}`).toBeDefined();
  expect(said.filter((text) => promise?.test(text))).toEqual([]);
});

describe.each(Object.entries(LANGUAGES))("The language %s", (tag, spoken) => {
  test("says everything that English does, with the same values, and nothing else", () => {
    expect(faultsOf(spoken, wanted)).toEqual([]);
  });

  test("says what to change in as few words as are heard in time", () => {
    speak(spoken);
    const cues = EXERCISES.flatMap(({ meta }) => meta.faults.map(({ cue }) => cue));
    expect(cues.filter((cue) => cue.split(" ").length > MOST_WORDS)).toEqual([]);
  });

  test("says on the pages of evidence that they are in English", () => {
    const said = spoken.messages["This page is for those who want to check; it is more technical."];
    const english = new Intl.DisplayNames([tag], { type: "language" }).of("en");
    expect(String(said).toLowerCase()).toContain(english?.toLowerCase());
  });

  test("is the one that its folder names", () => {
    expect(spoken.tag).toBe(tag);
  });
});
