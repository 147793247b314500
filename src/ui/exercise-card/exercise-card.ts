import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Exercise } from "../../rules/contract.ts";
import "../figure/figure.ts";
import { base } from "../theme/base.ts";
import { doseText } from "../theme/words.ts";

/** One exercise to choose: its figure, name, what it is good for, and how much of it. */
@customElement("pl-exercise-card")
export class ExerciseCard extends LitElement {
  static override styles = [
    base,
    css`
      a {
        display: grid;
        grid-template-rows: auto 1fr;
        block-size: 100%;
        border: 1px solid var(--line);
        border-radius: var(--radius-large);
        overflow: hidden;
        background: var(--surface);
        color: inherit;
        text-decoration: none;
        box-shadow: var(--shadow);
      }
      a:hover {
        border-color: var(--accent);
      }
      a:hover h3 {
        color: var(--accent);
      }
      a:focus-visible {
        border-radius: var(--radius-large);
      }
      pl-figure {
        --radius: 0;
        --aspect: 16 / 10;
      }
      div {
        display: grid;
        grid-template-rows: auto 1fr auto;
        gap: var(--space-2);
        padding: var(--space-4) var(--space-5) var(--space-5);
      }
      h3 {
        font-size: var(--text-heading);
      }
      .dose {
        color: var(--accent);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) exercise: Exercise | null = null;

  override render() {
    if (this.exercise === null) return nothing;
    const { id, text, dose } = this.exercise.meta;
    return html`<a href="#/${id}">
      <pl-figure .exercise=${this.exercise}></pl-figure>
      <div>
        <h3>${text.name}</h3>
        <p>${text.summary}</p>
        <p class="dose figures">${doseText(dose)}</p>
      </div>
    </a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-exercise-card": ExerciseCard;
  }
}
