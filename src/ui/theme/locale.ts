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

/** Dates and times in the way of the browser's language; the one way in which the app writes them. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { languages = [], language } = globalThis.navigator ?? {};
  return new Intl.DateTimeFormat(supportedLocale([...languages, language]), options);
}
