import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { PrescribedItem, Prescription } from "../../plan/prescription/prescription.ts";
import { planItem, prescribedWeek } from "../../plan/prescription/week.ts";
import type { Exercise } from "../../rules/contract.ts";
import { listed, tr } from "../../words/words.ts";
import { capsWords } from "../caps/caps.ts";
import { emit } from "../events.ts";
import { dayName } from "../plan/day-name.ts";
import { base, buttons } from "../theme/base.ts";
import { pageHead } from "../theme/page-head.ts";
import { itemText } from "../today/today.ts";
import { readPrescriptionLink } from "./link.ts";
import { prescriptionStyles } from "./prescription.styles.ts";
import { writtenWords } from "./written.ts";

/** A prescription that came by a link, a code or a file: all of it in plain words, to be taken in or not. */
@customElement("pl-prescription")
export class PrescriptionPage extends LitElement {
  static override styles = [base, pageHead, buttons, prescriptionStyles];

  /** What stands behind the page's address. */
  @property() given = "";

  @property({ attribute: false }) exercises: readonly Exercise[] = [];

  @state() private taken = false;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("given")) this.taken = false;
  }

  override render() {
    const read = readPrescriptionLink(
      this.given,
      this.exercises.map(({ meta }) => meta),
    );
    if ("refused" in read)
      return html`<h1 tabindex="-1">${tr("This prescription cannot be opened")}</h1>
        <p role="alert">${read.refused}</p>
        <p><a class="button" href="#/">${tr("Back to the start")}</a></p>`;
    return this.shown(read.prescription);
  }

  private shown(prescription: Prescription) {
    return html`
      <header>
        <h1 tabindex="-1">${tr("Exercises for you")}</h1>
        <p>${tr("Look at all of it first. Nothing changes until you take it in.")}</p>
      </header>
      <section aria-labelledby="asked">
        <h2 id="asked">${tr("What is asked")}</h2>
        <ul class="items">
          ${prescription.items.map((item) => this.item(item))}
        </ul>
      </section>
      <section aria-labelledby="words" ?hidden=${writtenWords(prescription) === nothing}>
        <h2 id="words">${tr("In their own words")}</h2>
        ${writtenWords(prescription)}
      </section>
      <section aria-labelledby="decide">
        <h2 id="decide">${tr("Your plan")}</h2>
        ${
          this.taken
            ? html`<p role="status">${tr("It is in your plan now.")}</p>
                <p><a class="button primary" href="#/plan">${tr("See the week's plan")}</a></p>`
            : html`<p>
                  ${tr("Your week's plan becomes this. You can undo that in the plan. What you said about your health and pain still decides what is done on a day.")}
                </p>
                <div class="actions">
                  <button class="primary" @click=${() => this.takeIn(prescription)}>${tr("Take it in")}</button>
                  <a class="button" href="#/">${tr("Leave my plan as it is")}</a>
                </div>`
        }
      </section>
    `;
  }

  private item(item: PrescribedItem) {
    const meta = this.exercises.find(({ meta }) => meta.id === item.exercise)?.meta;
    const way = meta?.variants.find(({ id }) => id === item.variant);
    return html`<li class="item">
      <p class="lead">${itemText(planItem(item), this.exercises)}</p>
      <p>${listed(item.days.toSorted((a, b) => a - b).map(dayName))}</p>
      ${capsWords(item, meta)}
      ${way === undefined ? nothing : html`<p class="soft">${way.description}</p>`}
      <p><a href="#/${item.exercise}">${tr("How it is done")}</a></p>
    </li>`;
  }

  private takeIn(prescription: Prescription): void {
    emit(this, "pl-plan", { type: "week", days: prescribedWeek(prescription), link: this.given });
    this.taken = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector("h1")?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-prescription": PrescriptionPage;
  }
}
