import { css, html, LitElement } from "lit";
import { customElement, state } from "lit/decorators.js";
import { text, tr } from "../../words/words.ts";
import { emit } from "../events.ts";
import { base, buttons } from "../theme/base.ts";

/** What is asked for, to be read and to be heard. */
const ASK = text("Use a video or recording");

/** Takes a video or a recording, picked or dropped, and sends it up as it is; whoever reads it says what is wrong. */
@customElement("pl-file-drop")
export class FileDrop extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      label {
        display: grid;
        justify-items: start;
        gap: var(--space-2);
        padding: var(--space-4) var(--space-5);
        border: 2px dashed var(--line-strong);
        border-radius: var(--radius);
        cursor: pointer;
      }
      label:hover,
      label.over {
        border-color: var(--accent);
        background: var(--accent-wash);
      }
      label:has(:focus-visible) {
        outline: 3px solid var(--accent);
        outline-offset: 3px;
      }
      .ask {
        color: var(--accent);
        font-weight: 600;
      }
    `,
  ];

  @state() private over = false;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener("dragover", this.drag);
    window.addEventListener("dragleave", this.leave);
    window.addEventListener("drop", this.drop);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener("dragover", this.drag);
    window.removeEventListener("dragleave", this.leave);
    window.removeEventListener("drop", this.drop);
  }

  override render() {
    return html`<label class=${this.over ? "over" : ""}>
      <span class="ask">${tr(ASK)}</span>
      <span class="soft">${tr("Choose a file, or drop it here. It is read on this device and goes nowhere.")}</span>
      <input
        class="hidden-text"
        type="file"
        aria-label=${tr(ASK)}
        accept="video/*,.mjpeg,.mjpg,.json,application/json"
        @change=${this.pick}
      />
    </label>`;
  }

  /** Anywhere on the page will do: a file dropped beside the field would otherwise open instead of the app. */
  private readonly drag = (event: DragEvent): void => {
    event.preventDefault();
    this.over = true;
  };

  private readonly leave = (): void => {
    this.over = false;
  };

  private readonly drop = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    this.send(event.dataTransfer?.files[0]);
  };

  private pick({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.send(target.files?.[0]);
    // So that the same file can be chosen again.
    target.value = "";
  }

  private send(file: File | undefined): void {
    if (file !== undefined) emit(this, "pl-file", file);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-file-drop": FileDrop;
  }
}
