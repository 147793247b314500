import { css, html, LitElement, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "../theme/base.ts";

/**
 * A question that has to be answered first. The browser's own dialog does the rest: it takes the focus, answers Escape,
 * and gives the focus back to whoever opened it. Sends `close` when it is closed by any way but `open`.
 */
@customElement("pl-dialog")
export class Dialog extends LitElement {
  static override styles = [
    base,
    css`
      dialog {
        inline-size: min(34rem, 100vw - 2rem);
        padding: var(--space-5);
        border: 2px solid var(--line-strong);
        border-radius: var(--radius-large);
        background: var(--surface);
        color: var(--ink);
      }
      dialog::backdrop {
        background: rgb(5 8 7 / 60%);
      }
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-4) var(--space-3);
        margin-block-start: var(--space-4);
      }
      ::slotted(p),
      ::slotted(label) {
        flex: 1 1 100%;
      }
    `,
  ];

  /** The question, as a heading. */
  @property() heading = "";

  @property({ type: Boolean }) open = false;

  override render() {
    return html`<dialog role="alertdialog" aria-labelledby="heading" @close=${this.closed}>
      <h2 id="heading" tabindex="-1">${this.heading}</h2>
      <div><slot></slot></div>
    </dialog>`;
  }

  override updated(changed: PropertyValues<this>) {
    if (!changed.has("open")) return;
    const dialog = this.renderRoot.querySelector("dialog");
    if (!this.open) {
      dialog?.close();
      return;
    }
    if (dialog?.open !== false) return;
    dialog.showModal();
    // The answer that does no harm comes first; where none is marked, the question itself.
    const answer = this.querySelector<HTMLElement>("[autofocus]") ?? dialog.querySelector("h2");
    answer?.focus();
  }

  /** Browsers tell of a closing a task later: by then it may have been opened again, and is to stay. */
  private closed({ currentTarget }: Event): void {
    if (!this.open || (currentTarget instanceof HTMLDialogElement && currentTarget.open)) return;
    this.open = false;
    this.dispatchEvent(new Event("close"));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-dialog": Dialog;
  }
}
