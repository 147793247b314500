import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { tr } from "../../words/words.ts";
import { emit } from "../events.ts";
import { base, buttons } from "../theme/base.ts";

/** Offers the newer version of the app that waits; shown between workouts, never in one. */
@customElement("pl-update")
export class Update extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      section {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3) var(--space-5);
        padding: var(--space-4) var(--space-5);
        margin-block: var(--space-4);
        border: var(--panel);
        border-radius: var(--radius-large);
        background: var(--accent-wash);
      }
    `,
  ];

  /** True when it could not be used because of a workout in another window. */
  @state() private isHeld = false;

  override render() {
    return html`<section aria-label=${tr("New version")}>
      <p role="status">
        ${tr("A new version of Plumbline is ready. Nothing of yours is lost.")}
        ${this.isHeld ? tr("Finish the workout in your other window first.") : nothing}
      </p>
      <button @click=${() => emit(this, "pl-use-update", (used: boolean) => this.answered(used))}>${tr("Use it now")}</button>
    </section>`;
  }

  private answered(used: boolean): void {
    this.isHeld = !used;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-update": Update;
  }
}
