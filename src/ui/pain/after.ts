import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { adviceAt } from "../../safety/advice.ts";
import { painAfter } from "../../safety/pain.ts";
import type { UiEvent } from "../events.ts";
import { base } from "../theme/base.ts";
import { doctorLink } from "../theme/links.ts";
import "./pain.ts";
import { tr } from "../../words/words.ts";

/** Asks after exercise how the back feels, and says what follows from the answer. */
@customElement("pl-after")
export class PainAfter extends LitElement {
  static override styles = [
    base,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
        padding: var(--space-5) clamp(var(--space-4), 4vw, var(--space-5));
        margin-block: var(--after-margin, var(--space-5));
        border-radius: var(--radius-large);
        background: var(--surface);
      }
      .advice {
        font-size: var(--text-lead);
      }
      .stop {
        padding: var(--space-4);
        border: var(--panel);
        border-radius: var(--radius);
        background: var(--work-wash);
      }
      .fine {
        font-size: var(--text-small);
      }
    `,
  ];

  /** Pain before, 0 to 10; null when it was not said. */
  @property({ type: Number }) painBefore: number | null = null;

  /** What was answered, 0 to 10; null before that. */
  @property({ attribute: false }) answer: number | null = null;

  override render() {
    const advice = this.answer === null ? null : painAfter(this.answer, this.painBefore);
    const note = adviceAt("pain").find(({ id }) => id === "not-medical-advice");
    return html`<section aria-label=${tr("How your back feels")}>
      <pl-pain question=${tr("How does your back feel now?")} .answer=${this.answer} @pl-pain=${this.tell}></pl-pain>
      <p class="advice ${advice?.go ?? ""}" role="status" ?hidden=${advice === null}>${advice?.text}</p>
      <p ?hidden=${advice?.seeDoctor !== true}>${doctorLink()}</p>
      <p class="soft fine">${note?.advice}</p>
    </section>`;
  }

  private tell({ detail }: UiEvent<"pl-pain">): void {
    this.answer = detail;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-after": PainAfter;
  }
}
