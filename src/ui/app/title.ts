import type { LitElement, ReactiveController } from "lit";
import { pageOf } from "./page.ts";

const APP = "Plumbline";

/** The document's title for a page: its heading, the exercise that it is about unless that is said, and the app. */
export function titleOf(heading: string, exercise: string | null): string {
  const said = heading.replace(/\s+/g, " ").trim().replace(/\.$/, "");
  const about = exercise === null || said.includes(exercise) ? [] : [exercise];
  return [...(said === "" ? [] : [said]), ...about, APP].join(" - ");
}

/** Gives the document the title of the page that is shown, whenever its heading changes. */
export class PageTitle implements ReactiveController {
  #page: Element | null = null;
  readonly #observer = new MutationObserver(() => this.#name());

  /** `exercise` tells the name of the exercise that the page is about, null where there is none. */
  constructor(
    private readonly host: LitElement,
    private readonly exercise: () => string | null,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#page = null;
  }

  hostUpdated(): void {
    const page = pageOf(this.host);
    if (page !== this.#page) {
      this.#page = page;
      this.#observer.disconnect();
      const root = page?.shadowRoot ?? page;
      if (root) this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
    }
    this.#name();
  }

  #name(): void {
    const page = this.#page;
    const heading = (page?.shadowRoot ?? page)?.querySelector("h1")?.textContent ?? "";
    const title = titleOf(heading, this.exercise());
    if (document.title !== title) document.title = title;
  }
}
