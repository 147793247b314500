import { html } from "lit";
import type { Source } from "../../rules/contract.ts";
import { tr } from "../../words/words.ts";

/** A source as its link, opened beside the app, in the English of its title; without an address the reason why there is none. */
export function sourceLink(source: Source) {
  return source.address === null
    ? html`<span>${source.title} <span class="soft">(${tr(source.reason)})</span></span>`
    : html`<a lang="en" href=${source.address} rel="noreferrer noopener" target="_blank">${source.title}</a>`;
}
