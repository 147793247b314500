import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import type { ExerciseMeta } from "../../rules/contract.ts";
import "../loading/loading.ts";
import { tr } from "../../words/words.ts";
import { measuredOn } from "../sources/measured.ts";
import { base } from "../theme/base.ts";
import { evidenceTitle } from "../theme/links.ts";
import { pageHead } from "../theme/page-head.ts";

/** The evidence of each exercise, as its folder keeps it; turned into HTML while building, loaded when it is read. */
const pages = import.meta.glob<string>("../../exercises/*/README.md", { query: "?html", import: "default" });

/** How an exercise is measured, where each limit comes from, and what is not known: written for those who check. */
@customElement("pl-evidence")
export class EvidencePage extends LitElement {
  static override styles = [
    base,
    pageHead,
    css`
      :host {
        display: grid;
        gap: var(--space-5);
      }
      .page {
        display: grid;
        gap: var(--space-4);
        min-inline-size: 0;
      }
      .page > * {
        max-inline-size: 75ch;
        min-inline-size: 0;
      }
      /* A wide table scrolls by itself, not the whole page. */
      .table {
        max-inline-size: 100%;
        overflow-x: auto;
      }
      table {
        border-collapse: collapse;
        font-size: var(--text-small);
      }
      th,
      td {
        padding: var(--space-2);
        border-block-end: 1px solid var(--line);
        text-align: start;
        vertical-align: top;
      }
      ul {
        display: grid;
        gap: var(--space-2);
        padding-inline-start: 1.2em;
      }
      code {
        overflow-wrap: anywhere;
      }
      /* Names of files leave the words beside them their room. */
      td code {
        overflow-wrap: normal;
      }
      td:first-child code {
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) meta: ExerciseMeta | null = null;

  /** Null until it is loaded, undefined where it could not be. */
  @state() private page: string | null | undefined = null;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("meta") && changed.get("meta")?.id !== this.meta?.id) void this.load();
  }

  override render() {
    if (this.meta === null) return nothing;
    const { id, text } = this.meta;
    return html`
      <header>
        <p><a href="#/${id}">${text.name}</a></p>
        <h1 tabindex="-1">${evidenceTitle(text.name)}</h1>
        <p class="lead">${measuredOn(this.meta)} ${tr("This page is for those who want to check; it is more technical.")}</p>
      </header>
      ${this.content()}
    `;
  }

  private content() {
    if (this.page === null) return html`<pl-loading text=${tr("Opening the page")}></pl-loading>`;
    if (this.page === undefined)
      return html`<p role="alert">${tr("This page could not be loaded. Please reload the app.")}</p>`;
    return html`<div class="page" lang="en">${unsafeHTML(this.page)}</div>`;
  }

  private async load(): Promise<void> {
    const { meta } = this;
    this.page = null;
    const page = await pages[`../../exercises/${meta?.id}/README.md`]?.().catch(() => undefined);
    if (this.meta === meta) this.page = page;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-evidence": EvidencePage;
  }
}
