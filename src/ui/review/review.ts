import { html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { countOf, NOT_OBSERVED, type StoredSet } from "../../history/schema.ts";
import type { VisitWithSets } from "../../history/store.ts";
import type { Exercise } from "../../rules/contract.ts";
import { MOST_PAIN } from "../../safety/pain.ts";
import "../band/band.ts";
import "../dialog/dialog.ts";
import { emit } from "../events.ts";
import { HistoryElement } from "../history/history-element.ts";
import { dayOf, NO_HISTORY, timeOf } from "../history/words.ts";
import "../set-review/set-review.ts";
import { tr } from "../../words/words.ts";
import { base, buttons } from "../theme/base.ts";
import { choice, numbers, type Option } from "../theme/choice.ts";
import { fields } from "../theme/fields.ts";
import { reportLink } from "../theme/links.ts";
import { countedOf } from "../theme/words.ts";
import { reviewStyles } from "./review.styles.ts";

/** One visit from the history: its sets, pain and note, and what of it to correct or delete. */
@customElement("pl-review")
export class Review extends HistoryElement {
  static override styles = [base, buttons, fields, reviewStyles];

  @property({ attribute: false }) exercises: readonly Exercise[] = [];

  /** Id of the visit. */
  @property() visit = "";

  @state() private found: VisitWithSets | null = null;
  @state() private asksToDelete = false;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("visit") || changed.has("history")) void this.read();
  }

  override render() {
    const { found } = this;
    if (found === null)
      return html`<p><a href="#/history">${tr("What you have done")}</a></p>
        <h1 tabindex="-1">${tr("A session")}</h1>
        <p role="status">${this.message}</p>`;
    const { visit, sets } = found;
    return html`
      <p><a href="#/history">${tr("What you have done")}</a></p>
      <header>
        <h1 tabindex="-1">${dayOf(visit.startedAt)}</h1>
        <p class="soft figures">${timeOf(visit.startedAt)}</p>
      </header>
      <p role="status">${this.message}</p>
      <p>${reportLink()}</p>
      ${sets.map((set) => this.set(set, sets.length === 1))}
      <section aria-label=${tr("Pain and note")} class="note">
        <h2>${tr("How it felt")}</h2>
        ${this.pain(tr("Pain before, 0 to 10"), "painBefore")} ${this.pain(tr("Pain after, 0 to 10"), "painAfter")}
        <label
          >${tr("A note to yourself")}
          <textarea rows="3" maxlength="4000" .value=${visit.note} @change=${this.keepNote}></textarea>
        </label>
        <p class="soft">
          ${tr("Worse pain after exercise than before means: stop for today and talk to a doctor or physiotherapist.")}
        </p>
      </section>
      <section>
        <button class="quiet" @click=${() => this.ask(true)}>${tr("Delete this session")}</button>
        <pl-dialog heading=${tr("Delete this session?")} ?open=${this.asksToDelete} @close=${() => this.ask(false)}>
          <p>${tr("This session and its recordings are gone for good then.")}</p>
          <button @click=${this.deleteVisit}>${tr("Delete it for good")}</button>
          <button class="primary" autofocus @click=${() => this.ask(false)}>${tr("Keep it")}</button>
        </pl-dialog>
      </section>
    `;
  }

  private set(set: StoredSet, isAlone: boolean) {
    const exercise = this.exercises.find(({ meta }) => meta.id === set.exercise);
    if (set.source === NOT_OBSERVED)
      return html`<section class="set">
        <h2>${exercise?.meta.text.name ?? set.exercise}: ${tr("not observed")}</h2>
        <p>${tr("The clock led this set, because the camera could not. Nothing was counted or judged.")}</p>
      </section>`;
    const heading = `${exercise?.meta.text.name ?? set.exercise}: ${countedOf(countOf(set), set.asked)}`;
    return html`<section class="set">
      <h2>${heading}</h2>
      ${isAlone ? nothing : html`<p class="soft figures">${timeOf(set.startedAt)}</p>`}
      ${
        exercise === undefined
          ? html`<p>${tr("This app does not know the exercise “{exercise}”.", { exercise: set.exercise })}</p>`
          : html`<pl-set-review
              .set=${set}
              .exercise=${exercise}
              .exercises=${this.exercises}
              .history=${this.history}
              @pl-corrected=${() => this.read()}
            ></pl-set-review>`
      }
    </section>`;
  }

  private pain(label: string, which: "painBefore" | "painAfter") {
    const options: Option<number | null>[] = [[null, tr("not asked")], ...numbers(0, MOST_PAIN)];
    return choice(label, options, this.found?.visit[which] ?? null, (pain) => this.keepPain(which, pain));
  }

  private ask(asks: boolean): void {
    this.asksToDelete = asks;
  }

  private async read(): Promise<void> {
    if (this.history === null) {
      this.message = tr(NO_HISTORY);
      return;
    }
    await this.attempt(async (history) => {
      this.found = await history.visit(this.visit);
      if (this.found === null) this.message = tr("This session is not in your history any more.");
    });
  }

  private keepPain(which: "painBefore" | "painAfter", pain: number | null): Promise<void> {
    return this.attempt(async (history) => {
      await history.changeVisit(this.visit, (visit) => ({ ...visit, [which]: pain }));
      const is = which === "painBefore" ? "before" : "after";
      const of = this.found?.visit.startedAt ?? 0;
      if (pain !== null) emit(this, "pl-pain-corrected", { is, pain, of });
      await this.read();
    });
  }

  private keepNote({ target }: Event): Promise<void> {
    const note = target instanceof HTMLTextAreaElement ? target.value : "";
    return this.attempt(async (history) => {
      await history.changeVisit(this.visit, (visit) => ({ ...visit, note }));
    });
  }

  private deleteVisit(): Promise<void> {
    return this.attempt(async (history) => {
      await history.deleteVisit(this.visit);
      location.hash = "#/history";
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-review": Review;
  }
}
