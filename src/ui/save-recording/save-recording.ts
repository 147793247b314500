import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { formatRecording, type Recording } from "../../pose/recording.ts";
import { tr } from "../../words/words.ts";
import { base, buttons } from "../theme/base.ts";

/** A link that saves a recording as a JSON file; nothing while there is none. */
@customElement("pl-save-recording")
export class SaveRecording extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: inline-block;
      }
    `,
  ];

  @property({ attribute: false }) recording: Recording | null = null;

  @state() private address: string | null = null;

  override connectedCallback() {
    super.connectedCallback();
    this.offer();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.withdraw();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("recording")) this.offer();
  }

  override render() {
    if (this.recording === null || this.address === null) return nothing;
    return html`<a class="button quiet" href=${this.address} download="${this.recording.exercise ?? "set"}.json"
      >${tr("Save the recording")}</a
    >`;
  }

  private offer(): void {
    this.withdraw();
    if (this.recording === null) return;
    const file = new Blob([formatRecording(this.recording)], { type: "application/json" });
    this.address = URL.createObjectURL(file);
  }

  private withdraw(): void {
    if (this.address !== null) URL.revokeObjectURL(this.address);
    this.address = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-save-recording": SaveRecording;
  }
}
