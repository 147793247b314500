import type { Language } from "../../src/words/language.ts";

const FOLDERS = import.meta.glob<{ readonly spoken: Language }>("../../src/words/*/index.ts", {
  eager: true,
});

/** Every language besides English, by its tag. */
export const LANGUAGES: Readonly<Record<string, Language>> = Object.fromEntries(
  Object.values(FOLDERS).map(({ spoken }) => [spoken.tag, spoken]),
);
