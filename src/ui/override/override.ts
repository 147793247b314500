import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { adviceAt } from "../../safety/advice.ts";
import type { Stop } from "../../safety/clearance.ts";
import { tr } from "../../words/words.ts";
import { emit } from "../events.ts";
import { base, buttons } from "../theme/base.ts";
import { question } from "../theme/question.ts";

/** Going on in spite of today's pain: a sentence to agree to, and then a second step, neither of them the main one. */
@customElement("pl-override")
export class Override extends LitElement {
  static override styles = [
    base,
    buttons,
    question,
    css`
      label {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--space-3);
        padding: var(--space-4);
        border: 2px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface);
        cursor: pointer;
      }
      input {
        inline-size: 1.5rem;
        block-size: 1.5rem;
        margin: 0.1rem 0 0;
        accent-color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) stop: Stop | null = null;

  @state() private agreed = false;

  override render() {
    const { stop, agreed } = this;
    if (stop === null) return nothing;
    const row = adviceAt("decisions").find(({ id }) => id === "not-medical-advice");
    return html`
      <h1 tabindex="-1">${tr("Go on in spite of the pain")}</h1>
      <p>${stop.said} ${stop.text}</p>
      <p>
        ${tr("Only if someone who knows your back has told you that exercise is fine with this pain: then the rest of today goes gently, with the easier ways and few repetitions. If the pain gets worse, it stops again.")}
      </p>
      <label>
        <input
          type="checkbox"
          .checked=${agreed}
          @change=${() => {
            this.agreed = !agreed;
          }}
        />
        <span>${tr("I have talked to a doctor or physiotherapist about this pain, and want to go on")}</span>
      </label>
      <div class="actions">
        <a class="button primary" href="#/">${tr("Leave it for today")}</a>
        <button ?disabled=${!agreed} @click=${() => emit(this, "pl-override", undefined)}>${tr("Go on gently")}</button>
      </div>
      <p class="soft fine">${row?.advice}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-override": Override;
  }
}
