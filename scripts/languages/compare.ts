import type { Language, Messages } from "../../src/words/language.ts";
import type { Wanted } from "./messages.ts";

/** The messages that a language has no words for. */
export function missingFrom(messages: Messages, wanted: readonly Wanted[]): readonly Wanted[] {
  return wanted.filter(({ text }) => messages[text] === undefined);
}

/** What is wrong with the messages of a language, one line each; empty where all is well. */
export function faultsOf({ tag, messages }: Language, wanted: readonly Wanted[]): readonly string[] {
  const known = new Map(wanted.map((one) => [one.text, one]));
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return [
    ...missingFrom(messages, wanted).map(({ text, path }) => `missing: ${text} (${path})`),
    ...Object.entries(messages).flatMap(([text, message]) => {
      const one = known.get(text);
      if (one === undefined) return [`not said any more: ${text}`];
      if (one.isPlural !== (typeof message !== "string"))
        return [`${one.isPlural ? "needs" : "has no"} forms by number: ${text}`];
      const said = typeof message === "string" ? [message] : Object.values(message);
      const forms = typeof message === "string" ? [] : Object.keys(message);
      // Spanish has a form for round millions, of which nobody does any.
      const absent =
        forms.length === 0 ? [] : categories.filter((form) => form !== "many" && !forms.includes(form));
      return [
        ...absent.map((form) => `no form for "${form}": ${text}`),
        ...said.flatMap((words) => faultsIn(text, words, typeof message !== "string")),
      ];
    }),
  ];
}

function faultsIn(text: string, words: string, isPlural: boolean): readonly string[] {
  const [wanted, given] = [namesIn(text), namesIn(words)];
  // A form for one may do without its number: "a set" says it.
  const lost = wanted.filter((name) => !given.includes(name) && !(isPlural && /^(n|good)$/.test(name)));
  const odd = given.filter((name) => !wanted.includes(name));
  return [
    ...lost.map((name) => `without {${name}}: ${text}`),
    ...odd.map((name) => `with an unknown {${name}}: ${text}`),
    ...(words.trim() === "" ? [`empty: ${text}`] : []),
    ...(words.includes("#") ? [`shows a note: ${text}`] : []),
    ...(/^\s/.test(text) === /^\s/.test(words) && /\s$/.test(text) === /\s$/.test(words)
      ? []
      : [`other spaces: ${text}`]),
    ...(/!/.test(words) ? [`shouts: ${text}`] : []),
  ];
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
}
