import { css, html, LitElement } from "lit";
import { customElement } from "lit/decorators.js";
import { ADVICE } from "../../coach/safety/advice.ts";
import { RED_FLAG_SOURCES, RED_FLAGS, redFlagAdvice } from "../../coach/safety/red-flags.ts";
import { sourceLink } from "../sources/link.ts";
import { base } from "../theme/base.ts";

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
      h1:focus {
        outline: none;
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
    const advice = redFlagAdvice(RED_FLAGS.map(({ id }) => id));
    return html`
      <h1 tabindex="-1">Take care of your back</h1>
      <section class="flags" aria-labelledby="flags">
        <h2 id="flags">See a doctor at once</h2>
        <ul>
          ${RED_FLAGS.map(({ question }) => html`<li>${question}</li>`)}
        </ul>
        <p>${advice.go ? "" : advice.text}</p>
        <p class="soft source">${RED_FLAG_SOURCES.map(sourceLink)}</p>
      </section>
      <section aria-labelledby="advice">
        <h2 id="advice">What this app keeps to</h2>
        <dl>
          ${ADVICE.map(
            ({ id, advice, acts, sources }) => html`<div data-advice=${id}>
              <dt>${advice}</dt>
              <dd>${acts}</dd>
              <dd class="soft source">${sources.map(sourceLink)}</dd>
            </div>`,
          )}
        </dl>
        <p><a href="#/sources">Where everything in this app comes from</a></p>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-safety": SafetyPage;
  }
}
