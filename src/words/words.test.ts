import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import { LANGUAGES } from "../../scripts/languages/known.ts";
import { english } from "./en.ts";
import { inWords } from "./in-words.ts";
import type { Language } from "./language.ts";
import { languageOf, nameOf } from "./tags.ts";
import {
  continued,
  decimal,
  figure,
  inEnglish,
  language,
  listed,
  pieces,
  plural,
  speak,
  text,
  tr,
} from "./words.ts";

const GERMAN = LANGUAGES.de as Language;
const SPANISH = LANGUAGES.es as Language;

/** A made-up language whose words are few, so that a change of the app's words changes nothing here. */
const OTHER: Language = {
  ...english,
  tag: "de",
  messages: {
    "Show {count} more": "{count} weitere zeigen",
    "See {link}.": "{link} ansehen.",
    "{n} sets": { one: "ein Satz", other: "{n} Sätze" },
    "right#side": "rechts",
    Quiet: "Leise",
  },
};

afterEach(() => speak(english));

describe("A text", () => {
  test("is said in English at first, with its values in their places", () => {
    expect(tr("Show {count} more", { count: 3 })).toBe("Show 3 more");
    expect(tr("right#side")).toBe("right");
    expect(plural(1, { one: "{n} set#with", other: "{n} sets#with" })).toBe("1 set");
    expect(pieces("See {link}.#below", { link: 1 })).toEqual(["See ", 1, "."]);
  });

  test("is said in the language that is spoken, in whose order its values stand", () => {
    speak(OTHER);
    expect(tr("Show {count} more", { count: 3 })).toBe("3 weitere zeigen");
    expect(tr("right#side")).toBe("rechts");
    expect(pieces("See {link}.", { link: 1 })).toEqual(["", 1, " ansehen."]);
  });

  test("that has no translation is said in English, and not left out", () => {
    speak(OTHER);
    expect(tr("Nobody has translated this")).toBe("Nobody has translated this");
    expect(plural(2, { one: "{n} cow", other: "{n} cows" })).toBe("2 cows");
  });

  test("wants the values that it names and no others", () => {
    expectTypeOf(tr<"Show {count} more">).parameters.toEqualTypeOf<
      ["Show {count} more", Readonly<Record<"count", string | number>>]
    >();
    expectTypeOf(tr<"Quiet">).parameters.toEqualTypeOf<["Quiet"]>();
  });

  test("of a constant follows when another language is spoken", () => {
    const amount = inWords({ id: "quiet", name: text("Quiet"), steps: ["Quiet", "Loud"] }, ["name", "steps"]);
    speak(OTHER);
    expect(amount).toEqual({ id: "quiet", name: "Leise", steps: ["Leise", "Loud"] });
    expect(inEnglish(() => amount.name)).toBe("Quiet");
    expect(language()).toBe(OTHER);
  });

  test("leaves data without texts what they are", () => {
    const sources = [{ title: "A work" }];
    expect(inWords({ name: "Quiet", sources }, ["name"]).sources).toBe(sources);
  });
});

describe.each<[string, Language, string, string, string, string]>([
  ["en", english, "0 sets", "1 set", "2 sets", "5 sets"],
  ["de", GERMAN, "0 Sätze", "1 Satz", "2 Sätze", "5 Sätze"],
  ["es", SPANISH, "0 series", "1 serie", "2 series", "5 series"],
])("By number, in %s,", (_tag, spoken, none, one, two, five) => {
  beforeEach(() => speak(spoken));

  test("each count has its form", () => {
    const forms = { one: "{n} set", other: "{n} sets" };
    expect([0, 1, 2, 5].map((n) => plural(n, forms))).toEqual([none, one, two, five]);
  });

  test("every number below a hundred is spoken by words of its own", () => {
    const said = Array.from({ length: 100 }, (_, n) => spoken.spokenNumber(n));
    expect(new Set(said).size).toBe(100);
    expect(said.filter((words) => /\d|undefined/.test(words))).toEqual([]);
    expect(spoken.spokenNumber(100)).toBe("100");
  });
});

describe("Numbers and lists are written", () => {
  test.each<[string, Language, string, string, string, string[]]>([
    [
      "en",
      english,
      "2.5",
      "feet, knees and hands",
      "lift your hips",
      ["twenty-one", "once", "twice", "ten times"],
    ],
    [
      "de",
      GERMAN,
      "2,5",
      "feet, knees und hands",
      "Lift your hips",
      ["einundzwanzig", "einmal", "zweimal", "zehnmal"],
    ],
    [
      "es",
      SPANISH,
      "2,5",
      "feet, knees y hands",
      "lift your hips",
      ["veintiuno", "una vez", "dos veces", "diez veces"],
    ],
  ])("as in %s", (_tag, spoken, number, list, after, [many, ...times]) => {
    speak(spoken);
    expect(decimal(2.5, 1)).toBe(number);
    expect(listed(["feet", "knees", "hands"])).toBe(list);
    expect(continued("Lift your hips")).toBe(after);
    expect(spoken.spokenNumber(21)).toBe(many);
    expect([1, 2, 10].map(spoken.spokenTimes)).toEqual(times);
  });
});

test.each([
  ["de-AT", "de"],
  ["de_DE@euro", "de"],
  ["deu-DEU", "de"],
  ["eng-USA", "en"],
  ["spa", "es"],
  ["ES-mx", "es"],
  ["", null],
  ["%", null],
])("%j names the language %s", (tag, named) => {
  expect(languageOf(tag)).toBe(named);
});

test("languages are called by their own names", () => {
  expect(["en", "de", "es"].map(nameOf)).toEqual(["English", "Deutsch", "Español"]);
});

test.each(["en", ...Object.keys(LANGUAGES)])(
  "numbers are written as %s writes them, whole ones too",
  (tag) => {
    speak(LANGUAGES[tag] ?? english);
    const written = (value: number, digits: number) =>
      new Intl.NumberFormat(tag, { maximumFractionDigits: digits, useGrouping: false }).format(value);
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeInteger(), fc.double({ min: -1e6, max: 1e6, noNaN: true })), (value) => {
        // Nobody is told of a zero below zero.
        if (Object.is(value, -0)) return;
        expect(figure(value)).toBe(written(value, 3));
      }),
    );
    speak(english);
    expect(decimal(1234.5, 2)).toBe("1234.50");
  },
);
