import type { LocalStore } from "../storage/local-store.ts";
import { english } from "../words/en.ts";
import type { Language } from "../words/language.ts";
import { languageOf } from "../words/tags.ts";
import { language, speak } from "../words/words.ts";

/** One folder a language, loaded when it is chosen; English is always there, since the words in the code are English. */
const FOLDERS = import.meta.glob<{ readonly spoken: Language }>("../words/*/index.ts");

/** The tags of the languages that the app speaks, English first. */
const TAGS: readonly string[] = [
  english.tag,
  ...Object.keys(FOLDERS).map((path) => path.split("/").at(-2) ?? ""),
];

/** The language that the app speaks: the one that was chosen here, else the first of the browser's that it knows. */
export class Languages {
  readonly offered = TAGS;
  #newest = 0;

  /** `preferred` are the browser's languages, best first; `renew` is called when everything is to be shown anew. */
  constructor(
    private readonly store: LocalStore,
    private readonly preferred: () => readonly string[],
    private readonly renew: (tag: string) => void,
  ) {}

  /** Tag of the language that is spoken. */
  get spoken(): string {
    return language().tag;
  }

  /** Speaks as was chosen before; to be awaited before the first words are shown. */
  async begin(): Promise<void> {
    const chosen = this.store.read("language");
    const wanted = [chosen, ...this.preferred()].flatMap((one) => tagOf(one) ?? []);
    await this.#speak(wanted[0] ?? english.tag);
  }

  /** Speaks another of the offered languages from now on, and remembers it. */
  async choose(tag: string): Promise<void> {
    this.store.write("language", tag);
    await this.#speak(tag);
  }

  async #speak(tag: string): Promise<void> {
    this.#newest += 1;
    const own = this.#newest;
    const next = await load(tag);
    // Of two choices in short order the later one holds, whichever was there first.
    if (own !== this.#newest) return;
    speak(next);
    this.renew(next.tag);
  }
}

/** A language that cannot be loaded is spoken in English until the page is opened again. */
async function load(tag: string): Promise<Language> {
  try {
    return (await FOLDERS[`../words/${tag}/index.ts`]?.())?.spoken ?? english;
  } catch (error) {
    console.warn(error);
    return english;
  }
}

/** The offered language that a browser's or a stored one is: "de" for "de-AT"; null for any other. */
function tagOf(named: unknown): string | null {
  if (typeof named !== "string") return null;
  const tag = languageOf(named);
  return tag !== null && TAGS.includes(tag) ? tag : null;
}
