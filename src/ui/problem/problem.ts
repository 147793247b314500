import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Problem } from "../../session/problems.ts";
import { emit } from "../events.ts";
import { base, buttons } from "../theme/base.ts";
import { counted } from "../theme/words.ts";

/** Something that went wrong: what happened, what to do, and one button that does it. The coach says it. */
@customElement("pl-problem")
export class ProblemNote extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        max-inline-size: 34rem;
        margin-inline: auto;
        padding: var(--space-6);
        border-radius: var(--radius-large);
        border-inline-start: 0.4rem solid var(--work);
        background: var(--surface);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      div {
        display: grid;
        gap: var(--space-3);
        justify-items: start;
      }
      h1 {
        font-size: var(--text-heading);
      }
      h1:focus {
        outline: none;
      }
      button {
        margin-block-start: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) problem: Problem | null = null;

  /** Repetitions of the set that broke off and can be gone on with; null where there is none. */
  @property({ type: Number }) done: number | null = null;

  override render() {
    if (this.problem === null) return "";
    const { message, advice, retry } = this.problem;
    const again = this.done ? "Go on" : "Try again";
    return html`<div>
      <h1 tabindex="-1">${message}</h1>
      <p>${advice}</p>
      ${this.done ? html`<p class="figures">${counted(this.done, "repetition")} so far.</p>` : nothing}
      <button class="primary" @click=${() => emit(this, retry ? "pl-retry" : "pl-leave", undefined)}>
        ${retry ? again : "Back to the exercise"}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-problem": ProblemNote;
  }
}
