/**
 * The language of a tag as browsers and devices write them, by its shortest code: "de" for "de-AT", "de_DE@euro" and the
 * "deu" in the "deu-DEU" of Android's voices; null for what is no tag.
 */
export function languageOf(tag: string): string | null {
  const [first = ""] = tag.split(/[-_.@]/);
  try {
    return new Intl.Locale(first).language;
  } catch {
    return null;
  }
}

/** The name of a language in that language itself, with a capital: "Deutsch", "Español". */
export function nameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
