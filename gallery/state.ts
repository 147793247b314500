import type { TemplateResult } from "lit";

/** How an element is shown: as a part of a page, as one that is dark whatever the page is, or as a dark screen of its own. */
export type Place = "page" | "night" | "screen";

/** One state of an element. */
export interface State {
  readonly name: string;
  /** Drawn anew whenever it is shown, so that words are those of the language that is spoken. */
  readonly shown: () => TemplateResult;
}

/** An element by its tag, with the states that it can be in. */
export interface Shown {
  readonly tag: string;
  readonly place: Place;
  readonly states: readonly State[];
}

/** An element with its states by their names. */
export function shown(
  tag: string,
  states: Readonly<Record<string, State["shown"]>>,
  place: Place = "page",
): Shown {
  return {
    tag,
    place,
    states: Object.entries(states).map(([name, template]) => ({ name, shown: template })),
  };
}
