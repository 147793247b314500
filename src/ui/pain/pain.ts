import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { MOST_PAIN } from "../../coach/safety/pain.ts";
import { emit } from "../events.ts";
import { base, buttons } from "../theme/base.ts";

const SCALE = Array.from({ length: MOST_PAIN + 1 }, (_, pain) => pain);

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

  @state() private answer: number | null = null;

  override render() {
    return html`
      <h2 id="question">${this.question}</h2>
      <div class="scale figures" role="group" aria-labelledby="question">
        ${SCALE.map(
          (pain) =>
            html`<button aria-pressed=${this.answer === pain} @click=${() => this.tell(pain)}>${pain}</button>`,
        )}
      </div>
      <p class="ends soft"><span>0: no pain</span><span>10: the worst there is</span></p>
      ${
        this.skip === ""
          ? nothing
          : html`<button class="quiet skip" @click=${() => emit(this, "pl-pain", null)}>${this.skip}</button>`
      }
    `;
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
