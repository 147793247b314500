import { html } from "lit";
import type { Source } from "../../rules/contract.ts";
import { tr } from "../../words/words.ts";

/** A source as its link, opened beside the app; without an address its title and the reason why there is none. */
export function sourceLink(source: Source) {
  return source.address === null
    ? html`<span>${source.title} <span class="soft">(${tr(source.reason)})</span></span>`
    : html`<a href=${source.address} rel="noreferrer noopener" target="_blank">${source.title}</a>`;
}
