import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Plan } from "../../plan/plan.ts";
import { readPrescriptionFile } from "../../plan/prescription/read.ts";
import type { Exercise } from "../../rules/contract.ts";
import { tr } from "../../words/words.ts";
import { dayOf } from "../history/words.ts";
import { base, buttons } from "../theme/base.ts";
import { prescriptionLink, readPrescriptionLink } from "./link.ts";
import { prescriptionStyles } from "./prescription.styles.ts";
import { writtenWords } from "./written.ts";

/** What a physiotherapist said with the exercises that were taken in, and the ways to get and to give some, and to report back. */
@customElement("pl-physiotherapist")
export class Physiotherapist extends LitElement {
  static override styles = [base, buttons, prescriptionStyles];

  @property({ attribute: false }) plan: Plan | null = null;
  @property({ attribute: false }) exercises: readonly Exercise[] = [];

  /** Why a file was refused, in one sentence. */
  @state() private message = "";

  override render() {
    return html`
      <h1 tabindex="-1">${tr("With your physiotherapist")}</h1>
      <section aria-labelledby="given">
        <h2 id="given">${tr("Exercises for you")}</h2>
        ${this.given()}
        <p>
          <label class="button"
            >${tr("Open exercises from a file")}<input
              class="hidden-text"
              type="file"
              accept=".json,application/json"
              @change=${this.open}
          /></label>
        </p>
        ${this.message === "" ? nothing : html`<p role="alert">${this.message}</p>`}
      </section>
      <section aria-labelledby="back">
        <h2 id="back">${tr("To show at your next visit")}</h2>
        <p>${tr("What you did, how it went, your pain, and what you would like to do again.")}</p>
        <div class="actions">
          <a class="button" href="#/ability">${tr("Your three activities")}</a>
          <a class="button" href="#/history/report">${tr("Report to print")}</a>
        </div>
      </section>
      <section aria-labelledby="others">
        <h2 id="others">${tr("Exercises to give on")}</h2>
        <p>${tr("You can put exercises together for somebody else, too.")}</p>
        <p><a class="button" href="#/prescribe">${tr("Put exercises together")}</a></p>
      </section>
    `;
  }

  private given() {
    const prescribed = this.plan?.prescribed;
    const read = prescribed === undefined ? null : readPrescriptionLink(prescribed.link, this.known);
    if (prescribed === undefined || read === null || "refused" in read)
      return html`<p>${tr("Somebody who knows your back can put your exercises together and give them to you.")}</p>`;
    return html`<p>
        ${tr("Taken in on {day}.", { day: dayOf(prescribed.at) })}
        <a href="#/prescription/${prescribed.link}">${tr("See all of it")}</a>
      </p>
      ${writtenWords(read.prescription)}`;
  }

  private get known() {
    return this.exercises.map(({ meta }) => meta);
  }

  /** A file is looked at on the page of its link, before anything changes. */
  private async open({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return;
    const file = target.files?.[0];
    // So that the same file can be chosen again.
    target.value = "";
    if (file === undefined) return;
    const read = readPrescriptionFile(await file.text(), this.known);
    if ("refused" in read) this.message = read.refused;
    else location.hash = `#/prescription/${prescriptionLink(read.prescription)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-physiotherapist": Physiotherapist;
  }
}
