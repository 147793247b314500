import { css, html, LitElement } from "lit";
import { customElement } from "lit/decorators.js";
import { ADVICE } from "../../safety/advice.ts";
import { itemsOf, type Tier } from "../../safety/screening-items.ts";
import { tr } from "../../words/words.ts";
import { sourceLink } from "../sources/link.ts";
import { base } from "../theme/base.ts";
import { ADVICE_KEPT } from "../theme/links.ts";

/** When to see a doctor at once, and all the advice with what the app does about it. */
@customElement("pl-safety")
export class SafetyPage extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-6);
      }
      section {
        display: grid;
        gap: var(--space-4);
      }
      ul {
        display: grid;
        gap: var(--space-2);
        padding-inline-start: 1.2em;
      }
      .flags {
        padding: var(--space-5);
        border: var(--panel);
        border-radius: var(--radius-large);
        background: var(--work-wash);
      }
      dl {
        display: grid;
        gap: var(--space-5);
      }
      dt {
        font-weight: 650;
        max-inline-size: 62ch;
      }
      dd {
        max-inline-size: 62ch;
      }
      .source {
        display: grid;
        gap: var(--space-1);
        font-size: var(--text-small);
      }
      /* The signs that matter at once stay in sight beside the rest. */
      @media (min-width: 60rem) {
        :host {
          grid-template-columns: minmax(0, 4fr) minmax(0, 5fr);
          column-gap: var(--space-7);
          align-items: start;
        }
        h1 {
          grid-column: 1 / -1;
        }
        .flags {
          position: sticky;
          inset-block-start: var(--space-5);
        }
      }
    `,
  ];

  override render() {
    return html`
      <h1 tabindex="-1">${tr("Take care of your back")}</h1>
      <section class="flags" aria-labelledby="flags">
        <h2 id="flags">${tr("See a doctor at once")}</h2>
        ${items("now")}
        <p><a href="#/screening">${tr("Change your answers")}</a></p>
      </section>
      <section aria-labelledby="talk">
        <h2 id="talk">${tr("Talk to someone first")}</h2>
        ${items("talk", "common")}
        <p>${tr("It is asked at first use, every four weeks, and after strong pain: signs like these come up within weeks.")}</p>
      </section>
      <section aria-labelledby="advice">
        <h2 id="advice">${tr(ADVICE_KEPT)}</h2>
        <dl>
          ${ADVICE.map(
            ({ id, advice, acts, sources }) => html`<div data-advice=${id}>
              <dt>${advice}</dt>
              <dd>${acts}</dd>
              <dd class="soft source">${sources.map(sourceLink)}</dd>
            </div>`,
          )}
        </dl>
        <p><a href="#/sources">${tr("Where everything in this app comes from")}</a></p>
      </section>
    `;
  }
}

function items(...tiers: readonly Tier[]) {
  return html`<dl>
    ${itemsOf(...tiers).map(
      (item) => html`<div>
        <dt>${item.question}</dt>
        <dd>${item.answer}</dd>
        <dd class="soft source">${sourceLink(item.source)}</dd>
      </div>`,
    )}
  </dl>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-safety": SafetyPage;
  }
}
