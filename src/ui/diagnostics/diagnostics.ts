import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { tr } from "../../words/words.ts";
import type { WorkoutEvent } from "../../workout/events.ts";
import { reportedLog } from "../../workout/stored-log.ts";
import { saveFile } from "../save-file.ts";
import { base, buttons } from "../theme/base.ts";
import { pageHead } from "../theme/page-head.ts";

/** One thing that is known of how the app does on this device; the name is an English text of the catalogue. */
export interface DiagnosisRow {
  readonly name: string;
  readonly value: string;
}

/** Seconds between two looks: it is read while a set goes on beside it, or after one. */
const EVERY = 2;

/** How the app does on this device, to be copied into a report of a fault. */
@customElement("pl-diagnostics")
export class DiagnosticsPage extends LitElement {
  static override styles = [
    base,
    pageHead,
    buttons,
    css`
      :host {
        display: grid;
        gap: var(--space-6);
        justify-items: start;
      }
      section {
        display: grid;
        gap: var(--space-4);
        justify-items: start;
      }
      dl {
        display: grid;
        gap: var(--space-4);
      }
      dt {
        font-weight: 650;
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** Looks how it is now. */
  @property({ attribute: false }) read: (() => Promise<readonly DiagnosisRow[]>) | null = null;

  /** Has the log of the newest workout, to be saved for a report; empty before the first. */
  @property({ attribute: false }) workout: { readonly log: readonly WorkoutEvent[] } | null = null;

  @state() private rows: readonly DiagnosisRow[] = [];
  @state() private copied: boolean | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback() {
    super.connectedCallback();
    void this.look();
    this.#timer = setInterval(() => void this.look(), EVERY * 1000);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has("read")) void this.look();
  }

  override render() {
    return html`
      <header>
        <h1 tabindex="-1">${tr("How it runs here")}</h1>
        <p class="lead">
          ${tr("If something goes wrong, copy this into your report. It holds no name, no picture and nothing about your health.")}
        </p>
      </header>
      <button class="primary" @click=${this.copy}>${tr("Copy for a report")}</button>
      ${this.workout === null || this.workout.log.length === 0 ? nothing : this.saving()}
      <p role="status">${this.copied === null ? nothing : this.copied ? tr("Copied.") : tr("It could not be copied. Mark the text and copy it by hand.")}</p>
      <dl class="figures">
        ${this.rows.map(
          ({ name, value }) => html`<div>
            <dt>${tr(name)}</dt>
            <dd lang="en">${value}</dd>
          </div>`,
        )}
      </dl>
    `;
  }

  private saving() {
    return html`<section>
      <p>
        ${tr("The log of the last workout lets others see what you saw: each repetition, and all that was said and shown. What you told about pain and health is left out.")}
      </p>
      <button class="quiet" @click=${this.save}>${tr("Save the log of the last workout")}</button>
    </section>`;
  }

  private async save(): Promise<void> {
    if (this.workout === null) return;
    const log = JSON.stringify(reportedLog(this.workout.log));
    await saveFile(new Blob([log], { type: "application/json" }), "plumbline-log.json");
  }

  private async look(): Promise<void> {
    if (this.read !== null) this.rows = await this.read();
  }

  /** In English, for whoever mends it. */
  private async copy(): Promise<void> {
    // Whoever is quicker than the first look is not handed an empty report.
    if (this.rows.length === 0) await this.look();
    const report = this.rows.map(({ name, value }) => `${name}: ${value}`).join("\n");
    try {
      await navigator.clipboard.writeText(report);
      this.copied = true;
    } catch {
      this.copied = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-diagnostics": DiagnosticsPage;
  }
}
