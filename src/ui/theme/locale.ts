import { languageOf } from "../../words/tags.ts";
import { language } from "../../words/words.ts";

/** Where the browser names no language that `Intl` takes: the language of the app's own words. */
const OWN = "en";

/**
 * The first language that `Intl` takes. Browsers also name ones that it throws at: "C" and "en-US@posix" where the
 * system's language is set so, "en_US" in some web views; their plain part is taken where there is one.
 */
export function supportedLocale(languages: readonly unknown[]): string {
  for (const language of languages) {
    if (typeof language !== "string") continue;
    const plain = language.replace(/[.@].*$/, "").replaceAll("_", "-");
    if (takes(language)) return language;
    if (takes(plain)) return plain;
  }
  return OWN;
}

/** True where `Intl` has the language itself, not only a stand-in for it. */
function takes(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** Writes moments, milliseconds since 1970. */
interface DateFormat {
  format(at: number): string;
}

/**
 * Dates and times in the language that is spoken, in the way of its first region that the browser names ("en-GB"); the
 * one way in which the app writes them.
 */
export function dateFormat(options: Intl.DateTimeFormatOptions): DateFormat {
  const made = new Map<string, Intl.DateTimeFormat>();
  return {
    format(at) {
      const locale = dateLocale();
      const format = made.get(locale) ?? new Intl.DateTimeFormat(locale, options);
      made.set(locale, format);
      return format.format(at);
    },
  };
}

function dateLocale(): string {
  const { tag } = language();
  const { languages = [], language: own } = globalThis.navigator ?? {};
  const regional = [...languages, own].filter((one) => typeof one === "string" && languageOf(one) === tag);
  return supportedLocale([...regional, tag]);
}
