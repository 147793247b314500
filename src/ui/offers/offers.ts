import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { outcomesOf } from "../../history/outcomes.ts";
import type { HistoryStore, VisitWithSets } from "../../history/store.ts";
import type { Offer } from "../../plan/adjust.ts";
import { askedBy, countsFrom, type DatedOutcome, type ItemOffer, offersFor } from "../../plan/offers.ts";
import type { Plan, PlanItem } from "../../plan/plan.ts";
import type { Exercise } from "../../rules/contract.ts";
import { adviceAt } from "../../safety/advice.ts";
import { plural, tr } from "../../words/words.ts";
import { emit, type UiEvents } from "../events.ts";
import { base, buttons } from "../theme/base.ts";
import { itemText } from "../today/today.ts";
import { offersStyles } from "./offers.styles.ts";

/** Visits that are looked at: more than anyone does in the weeks that count. */
const LOOKED_AT = 40;

/** More or less of an exercise, offered after its visits with the reason; the person decides. */
@customElement("pl-offers")
export class Offers extends LitElement {
  static override styles = [base, buttons, offersStyles];

  @property({ attribute: false }) plan: Plan | null = null;
  @property({ attribute: false }) exercises: readonly Exercise[] = [];
  @property({ attribute: false }) history: Pick<HistoryStore, "newest"> | null = null;

  /** Ids of the offers that were declined. */
  @property({ attribute: false }) stayed: readonly string[] = [];

  /** Changes when something was added to the history that may change an offer. */
  @property({ type: Number }) revision = 0;

  /** Only offers for these exercises; null for all. */
  @property({ attribute: false }) only: readonly string[] | null = null;

  /** True beside other things: one offer is enough there, the others are on the plan's page. */
  @property({ type: Boolean }) brief = false;

  @state() private visits: readonly VisitWithSets[] = [];

  private offered: readonly ItemOffer[] = [];

  /** What was decided last, in one sentence. */
  @state() private decided = "";

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("history") || changed.has("revision")) void this.read();
    this.offered = this.offers();
    // Nothing to offer takes no room on the page.
    this.hidden = this.offered.length === 0 && this.decided === "";
  }

  override render() {
    const all = this.offered;
    const shown = this.brief ? all.slice(0, 1) : all;
    const row = adviceAt("decisions").find(({ id }) => id === "not-medical-advice");
    return html`
      ${
        shown.length === 0
          ? nothing
          : html`<section aria-labelledby="offers">
              <h2 id="offers">${tr("After your last sessions")}</h2>
              ${shown.map((offer) => this.offer(offer))}
              ${
                all.length > shown.length
                  ? html`<p><a href="#/plan">${plural(all.length - shown.length, { one: "{n} more offer in the plan", other: "{n} more offers in the plan" })}</a></p>`
                  : nothing
              }
              ${this.brief ? nothing : html`<p class="soft fine">${row?.advice}</p>`}
            </section>`
      }
      <p role="status" ?hidden=${this.decided === ""}>${this.decided}</p>
    `;
  }

  private offer({ id, old, offer }: ItemOffer) {
    const name = this.exercises.find(({ meta }) => meta.id === old.exercise)?.meta.text.name ?? old.exercise;
    return html`<div class="offer" role="group" aria-label=${name} data-offer=${offer.change}>
      <h3>${name}</h3>
      <p class="why">${offer.why}</p>
      ${offer.change === "cue" ? nothing : this.amounts(name, old, offer)}
      <div class="actions">${this.answers(id, name, old, offer)}</div>
    </div>`;
  }

  private amounts(name: string, old: PlanItem, { change, item }: Offer) {
    const amount = (one: PlanItem) => this.amount(one).replace(`${name}: `, "");
    return html`<p class="soft figures">
      ${
        change === "pause"
          ? tr("Now: {old}. After a week: {next}.", { old: amount(old), next: amount(item) })
          : tr("Now: {old}. Then: {next}.", { old: amount(old), next: amount(item) })
      }
    </p>`;
  }

  /** What takes away is never the main button. */
  private answers(id: string, name: string, old: PlanItem, { change, item }: Offer) {
    const stay = () =>
      this.decide(tr("It stays as it is: {exercise}.", { exercise: this.amount(old) }), "pl-stay", id);
    const replace = () =>
      this.decide(tr("In the plan now: {exercise}.", { exercise: this.amount(item) }), "pl-plan", {
        type: "replace",
        old,
        item,
      });
    const pause = () =>
      this.decide(tr("{name} is paused for a week. It comes back by itself.", { name }), "pl-plan", {
        type: "pause",
        old,
        item,
      });
    switch (change) {
      case "more":
        return html`<button class="primary" @click=${replace}>${tr("Do that")}</button><button @click=${stay}>${tr("Stay")}</button>`;
      case "pause":
        return html`<button @click=${pause}>${tr("Pause it for a week")}</button><button @click=${stay}>${tr("Keep it in")}</button>`;
      case "cue":
        return html`<button @click=${() => this.decide(tr("Good. Nothing else changes."), "pl-stay", id)}>${tr("I'll try that")}</button>`;
      default:
        return html`<button @click=${replace}>${tr("Do that")}</button><button @click=${stay}>${tr("Stay")}</button>`;
    }
  }

  private decide<K extends "pl-plan" | "pl-stay">(words: string, event: K, detail: UiEvents[K]): void {
    this.decided = words;
    emit(this, event, detail);
  }

  private amount(item: PlanItem): string {
    return itemText(item, this.exercises);
  }

  private offers(): readonly ItemOffer[] {
    const { plan, only } = this;
    if (plan === null) return [];
    const metas = this.exercises.map(({ meta }) => meta);
    const offers = offersFor(plan, (item) => this.outcomes(item), metas, this.stayed, Date.now());
    return only === null ? offers : offers.filter(({ old }) => only.includes(old.exercise));
  }

  private outcomes(item: PlanItem): readonly DatedOutcome[] {
    const meta = this.exercises.find(({ meta }) => meta.id === item.exercise)?.meta;
    if (meta === undefined) return [];
    const { exercise, variant } = item;
    return outcomesOf(this.visits, {
      exercise,
      variant,
      faults: meta.faults,
      asked: askedBy(item, meta),
      from: countsFrom(item, Date.now()),
    });
  }

  private async read(): Promise<void> {
    try {
      this.visits = (await this.history?.newest(LOOKED_AT)) ?? [];
    } catch (error) {
      // Without a history nothing is offered; its own page says what is wrong with it.
      console.warn(error);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-offers": Offers;
  }
}
