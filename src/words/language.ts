/** A message with a form for each kind of number that the language tells apart; `{n}` is the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The words of the app by their English: a sentence with `{names}` where values go, or one with several forms. */
export type Messages = Readonly<Record<string, string | Forms>>;

/** Everything that the app needs to speak a language. */
export interface Language {
  /** BCP 47, "de". */
  readonly tag: string;
  readonly messages: Messages;
  /** A whole number 0..99 as it is spoken; anything else in figures. */
  spokenNumber(n: number): string;
  /** How often, as it is spoken: "twice". */
  spokenTimes(n: number): string;
  /** Whether a sentence goes on with a small letter after a colon. */
  readonly isSmallAfterColon: boolean;
  /** About how long an unhurried voice needs for a word, seconds. */
  readonly secondsAWord: number;
}
