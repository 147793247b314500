import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { GENTLY_UP_TO, GO_UP_TO, MOST_PAIN } from "../../safety/pain.ts";
import { text, tr } from "../../words/words.ts";
import { emit } from "../events.ts";
import { base, buttons } from "../theme/base.ts";

/** Stretches of the scale and what is done in each, the last up to the end. */
const ZONES = [
  { from: 0, to: GO_UP_TO, name: text("little or no pain") },
  { from: GO_UP_TO + 1, to: GENTLY_UP_TO, name: text("some pain, go gently") },
  { from: GENTLY_UP_TO + 1, to: MOST_PAIN, name: text("strong pain, stop") },
] as const;

/** What the ends of the scale mean. */
const ENDS: Readonly<Record<number, string>> = {
  0: text("no pain"),
  [MOST_PAIN]: text("the worst there is"),
};

/** How the back feels, on large buttons from 0 to 10; it can be left unsaid. */
@customElement("pl-pain")
export class PainQuestion extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
        container-type: inline-size;
      }
      /* In rows that mean something: 0 to 3 go, or two rows, or all in one. */
      .scale {
        display: grid;
        grid-template-columns: repeat(4, 1fr);
        gap: var(--space-1);
        max-inline-size: 46rem;
      }
      @container (min-width: 19.25rem) {
        .scale {
          grid-template-columns: repeat(6, 1fr);
        }
      }
      @container (min-width: 38rem) {
        .scale {
          grid-template-columns: repeat(11, 1fr);
        }
      }
      .zone {
        display: contents;
      }
      .zones {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-5);
        font-size: var(--text-small);
      }
      .scale button {
        min-block-size: 3.75rem;
        padding: 0;
        border-radius: var(--radius);
        font-size: 1.5rem;
      }
      .scale button[aria-pressed="true"] {
        border-color: var(--accent);
        background: var(--accent);
        color: var(--on-accent);
      }
      .ends {
        display: flex;
        justify-content: space-between;
        max-inline-size: 46rem;
        gap: var(--space-4);
      }
      .skip {
        justify-self: start;
        margin-inline-start: -0.75em;
      }
    `,
  ];

  /** The question itself. */
  @property() question = "";

  /** What is written on the button that leaves it unsaid; none without a text. */
  @property() skip = "";

  /** What was answered, 0 to 10; null before that. */
  @property({ attribute: false }) answer: number | null = null;

  override render() {
    return html`
      <h2 id="question">${this.question}</h2>
      <div class="scale figures" role="group" aria-labelledby="question">
        ${ZONES.map(
          ({
            from,
            to,
            name,
          }) => html`<div class="zone" role="group" aria-label=${tr("{from} to {to}: {name}", { from, to, name: tr(name) })}>
            ${Array.from({ length: to - from + 1 }, (_, i) => this.choice(from + i))}
          </div>`,
        )}
      </div>
      <p class="ends soft" aria-hidden="true">
        ${Object.entries(ENDS).map(([pain, meaning]) => html`<span>${pain}: ${tr(meaning)}</span>`)}
      </p>
      <p class="zones soft figures" aria-hidden="true">
        ${ZONES.map(({ from, to, name }) => html`<span>${tr("{from} to {to}: {name}", { from, to, name: tr(name) })}</span>`)}
      </p>
      ${
        this.skip === ""
          ? nothing
          : html`<button class="quiet skip" @click=${() => emit(this, "pl-pain", null)}>${this.skip}</button>`
      }
    `;
  }

  private choice(pain: number) {
    const meaning = ENDS[pain];
    return html`<button
      aria-label=${meaning === undefined ? nothing : `${pain}, ${tr(meaning)}`}
      aria-pressed=${this.answer === pain}
      @click=${() => this.tell(pain)}
    >
      ${pain}
    </button>`;
  }

  private tell(pain: number): void {
    this.answer = pain;
    emit(this, "pl-pain", pain);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-pain": PainQuestion;
  }
}
