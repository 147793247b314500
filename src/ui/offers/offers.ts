import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import {
  askedBy,
  countsFrom,
  type DatedOutcome,
  type ItemOffer,
  offersFor,
} from "../../coach/plan/offers.ts";
import type { Plan, PlanItem } from "../../coach/plan/plan.ts";
import { adviceAt } from "../../coach/safety/advice.ts";
import { outcomesOf } from "../../history/outcomes.ts";
import type { SessionWithSets } from "../../history/store.ts";
import type { Exercise } from "../../rules/contract.ts";
import { emit } from "../events.ts";
import type { HistoryHandle } from "../history/handle.ts";
import { base, buttons } from "../theme/base.ts";
import { counted } from "../theme/words.ts";
import { itemText } from "../today/today.ts";
import { offersStyles } from "./offers.styles.ts";

/** Sessions that are looked at: more than anyone does in the weeks that count. */
const LOOKED_AT = 40;

/** More or less of an exercise, offered after its sessions with the reason; the person decides. */
@customElement("pl-offers")
export class Offers extends LitElement {
  static override styles = [base, buttons, offersStyles];

  @property({ attribute: false }) plan: Plan | null = null;
  @property({ attribute: false }) exercises: readonly Exercise[] = [];
  @property({ attribute: false }) history: Pick<HistoryHandle, "newest"> | null = null;

  /** Ids of the offers that were declined. */
  @property({ attribute: false }) stayed: readonly string[] = [];

  /** Changes when something was added to the history that may change an offer. */
  @property({ type: Number }) revision = 0;

  /** Only offers for these exercises; null for all. */
  @property({ attribute: false }) only: readonly string[] | null = null;

  /** True beside other things: one offer is enough there, the others are on the plan's page. */
  @property({ type: Boolean }) brief = false;

  @state() private sessions: readonly SessionWithSets[] = [];

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
              <h2 id="offers">After your last sessions</h2>
              ${shown.map((offer) => this.offer(offer))}
              ${
                all.length > shown.length
                  ? html`<p><a href="#/plan">${counted(all.length - shown.length, "more offer")} in the plan</a></p>`
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
    const amount = (item: PlanItem) => this.amount(item).replace(`${name}: `, "");
    return html`<div class="offer" role="group" aria-label=${name} data-offer=${offer.change}>
      <h3>${name}</h3>
      <p class="why">${offer.why}</p>
      <p class="soft figures">
        Now: ${amount(old)}. Then: ${offer.item === null ? "not in the plan" : amount(offer.item)}.
      </p>
      <div class="actions">
        <button class="primary" @click=${() => this.accept(old, offer.item)}>Do that</button>
        <button @click=${() => this.stay(id, old)}>Stay</button>
      </div>
    </div>`;
  }

  private accept(old: PlanItem, item: PlanItem | null): void {
    this.decided = item === null ? "It is out of the plan now." : `In the plan now: ${this.amount(item)}.`;
    emit(this, "pl-plan", { type: "replace", old, item });
  }

  private stay(id: string, old: PlanItem): void {
    this.decided = `It stays as it is: ${this.amount(old)}.`;
    emit(this, "pl-stay", id);
  }

  private amount(item: PlanItem): string {
    return itemText(item, this.exercises);
  }

  private offers(): readonly ItemOffer[] {
    const { plan, only } = this;
    if (plan === null) return [];
    const metas = this.exercises.map(({ meta }) => meta);
    const offers = offersFor(plan, (item) => this.outcomes(item), metas, this.stayed);
    return only === null ? offers : offers.filter(({ old }) => only.includes(old.exercise));
  }

  private outcomes(item: PlanItem): readonly DatedOutcome[] {
    const meta = this.exercises.find(({ meta }) => meta.id === item.exercise)?.meta;
    if (meta === undefined) return [];
    const { exercise, variant } = item;
    const wanted = { exercise, variant, asked: askedBy(item, meta), from: countsFrom(item, Date.now()) };
    return outcomesOf(this.sessions, wanted);
  }

  private async read(): Promise<void> {
    try {
      this.sessions = (await this.history?.newest(LOOKED_AT)) ?? [];
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
