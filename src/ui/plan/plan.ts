import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Plan, PlanDay, PlanItem } from "../../coach/plan/plan.ts";
import { startItem } from "../../coach/plan/starter.ts";
import { adviceAt } from "../../coach/safety/advice.ts";
import type { Exercise } from "../../rules/contract.ts";
import { emit } from "../events.ts";
import { base, buttons, fields } from "../theme/base.ts";
import { itemText } from "../today/today.ts";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** The week's plan, to be looked at and changed. */
@customElement("pl-plan")
export class PlanPage extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        gap: var(--space-5);
      }
      h1:focus {
        outline: none;
      }
      .advice {
        padding-inline-start: 1.2em;
      }
      .week {
        list-style: none;
        display: grid;
        gap: var(--space-4);
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
      }
      .week > li {
        display: grid;
        gap: var(--space-3);
        align-content: start;
        max-inline-size: none;
        padding: var(--space-4);
        border-radius: var(--radius);
        background: var(--surface);
      }
      .items {
        list-style: none;
        display: grid;
      }
      .items li + li {
        border-block-start: 1px solid var(--line);
      }
      summary {
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: var(--space-4);
        min-block-size: 3rem;
        padding-block: var(--space-2);
        list-style: none;
        cursor: pointer;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      .word {
        color: var(--accent);
        font-weight: 600;
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      [open] .word {
        text-decoration: none;
      }
      .change {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        padding-block-end: var(--space-3);
      }
      .change button {
        padding: 0.3em 0.9em;
      }
      select {
        inline-size: 100%;
      }
    `,
  ];

  @property({ attribute: false }) plan: Plan | null = null;
  @property({ attribute: false }) exercises: readonly Exercise[] = [];

  override render() {
    if (this.plan === null) return nothing;
    return html`
      <h1 tabindex="-1">The week's plan</h1>
      <ul class="advice">
        ${adviceAt("plan").map(({ advice }) => html`<li>${advice}</li>`)}
      </ul>
      <slot></slot>
      <ol class="week">
        ${this.plan.days.map((day, i) => this.day(day, i))}
      </ol>
      <p><button @click=${() => emit(this, "pl-plan-reset", undefined)}>Back to the starter plan</button></p>
    `;
  }

  private day({ items, also }: PlanDay, day: number) {
    return html`<li>
      <h2>${DAYS[day]}</h2>
      ${also === "" ? nothing : html`<p class="soft">${also}</p>`}
      <ul class="items">
        ${items.map((item, at) => this.item(item, day, at))}
      </ul>
      <select aria-label="Add an exercise on ${DAYS[day]}" @change=${(event: Event) => this.add(event, day)}>
        <option value="">Add an exercise</option>
        ${this.exercises.map(({ meta }) => html`<option value=${meta.id}>${meta.text.name}</option>`)}
      </select>
    </li>`;
  }

  private item(item: PlanItem, day: number, at: number) {
    const text = itemText(item, this.exercises);
    const change = (next: PlanItem) => emit(this, "pl-plan", { type: "change", day, at, item: next });
    const { repetitions, sets } = item;
    return html`<li><details>
      <summary><span>${text}</span><span class="word">Change</span></summary>
      <span class="change" role="group" aria-label=${text}>
        <button @click=${() => change({ ...item, repetitions: repetitions - 1 })}>Fewer</button>
        <button @click=${() => change({ ...item, repetitions: repetitions + 1 })}>More</button>
        <button @click=${() => change({ ...item, sets: sets === 3 ? 1 : sets + 1 })}>Sets: ${sets}</button>
        <button @click=${() => emit(this, "pl-plan", { type: "move", day, at, to: (day + 1) % 7 })}>Next day</button>
        <button @click=${() => emit(this, "pl-plan", { type: "remove", day, at })}>Take out</button>
      </span>
    </details></li>`;
  }

  private add({ target }: Event, day: number): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const meta = this.exercises.find(({ meta }) => meta.id === target.value)?.meta;
    target.value = "";
    if (meta !== undefined) emit(this, "pl-plan", { type: "add", day, item: startItem(meta) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-plan": PlanPage;
  }
}
