import { english } from "./en.ts";
import type { Forms, Language } from "./language.ts";

let current: Language = english;

/**
 * The language that is spoken. Pure code reads it to word things and decides nothing by it: whatever is kept or compared
 * are ids and numbers.
 */
export function language(): Language {
  return current;
}

/** Speaks another language from now on; whoever shows something shows it anew (`composition/languages.ts`). */
export function speak(next: Language): void {
  current = next;
}

/** What would be read in English, whatever is spoken: for what is kept. */
export function inEnglish<Value>(read: () => Value): Value {
  const spoken = current;
  current = english;
  try {
    return read();
  } finally {
    current = spoken;
  }
}

/** The names in braces of an English text. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** What goes to the places of a text; none are asked of one that has none. */
type Values<Text extends string, Value, Given extends string = never> = [
  Exclude<Names<Text>, Given>,
] extends [never]
  ? []
  : [values: Readonly<Record<Exclude<Names<Text>, Given>, Value>>];

/**
 * An English text in the language that is spoken, with values in the places of its `{names}`. What has no translation
 * is said in English. What stands behind a `#` tells two meanings of a text apart, and is not shown.
 */
export function tr<Text extends string>(text: Text, ...[values]: Values<Text, string | number>): string {
  const found = current.messages[text] ?? withoutNote(text);
  return filled(typeof found === "string" ? found : found.other, values ?? {});
}

/** The same with values that are no text, such as a link within a sentence: its pieces in their order. */
export function pieces<Text extends string, Value>(
  text: Text,
  ...[values]: Values<Text, Value>
): readonly (string | Value)[] {
  const found = current.messages[text] ?? withoutNote(text);
  const given: Readonly<Record<string, Value>> = values ?? {};
  const parts = (typeof found === "string" ? found : found.other).split(/\{(\w+)\}/);
  return parts.map((part, index) => (index % 2 === 0 ? part : (given[part] ?? part)));
}

/** A text in the form that its number asks for: `{n}` is the number. English gives both of its forms. */
export function plural<Text extends string>(
  n: number,
  forms: { readonly one: string; readonly other: Text },
  ...[values]: Values<Text, string | number, "n">
): string {
  const found = current.messages[forms.other];
  const known: Forms = found === undefined || typeof found === "string" ? forms : found;
  const kind = found === undefined ? "en" : current.tag;
  const form = known[kindOf(n, kind)] ?? known.other;
  return filled(found === undefined ? withoutNote(form) : form, { ...values, n });
}

/** Made once for each language, as the formatters of numbers. */
const rules = new Map<string, Intl.PluralRules>();

function kindOf(n: number, tag: string): Intl.LDMLPluralRule {
  const own = rules.get(tag) ?? new Intl.PluralRules(tag);
  rules.set(tag, own);
  return own.select(n);
}

/** Marks an English text for the catalogue where it is kept as a constant; whoever shows it translates it. */
export function text<Text extends string>(words: Text): Text {
  return words;
}

/** Made once for each language and number of digits: the browser needs longer to make one than to write a hundred numbers. */
const formats = new Map<string, Intl.NumberFormat>();

function formatted(value: number, least: number, most: number): string {
  const key = `${current.tag} ${least} ${most}`;
  const digits = { minimumFractionDigits: least, maximumFractionDigits: most };
  const format = formats.get(key) ?? new Intl.NumberFormat(current.tag, { ...digits, useGrouping: false });
  formats.set(key, format);
  return format.format(value);
}

/** A number as the language writes it, with that many digits after the point. */
export function decimal(value: number, digits = 0): string {
  return formatted(value, digits, digits);
}

/** A number as the language writes it, with as many digits as it has and nothing between thousands. */
export function figure(value: number): string {
  // All our languages write whole numbers alike, and the first formatter alone holds the first page up.
  if (Number.isSafeInteger(value) && value >= 0) return String(value);
  return formatted(value, 0, 3);
}

function withoutNote(text: string): string {
  return text.replace(/#.*$/, "");
}

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === "string" ? value : figure(value);
  });
}

/** Several things one after another, "a, b and c". */
export function listed(things: readonly string[]): string {
  // In American English a comma would stand before the last.
  return new Intl.ListFormat(current.tag === "en" ? "en-GB" : current.tag).format(things);
}

/** A sentence's first letter made small where the language does so, to go on after a colon or a comma. */
export function continued(sentence: string): string {
  return current.isSmallAfterColon ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
