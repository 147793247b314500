import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { calendarFile } from "../../plan/calendar.ts";
import type { PlanEdit } from "../../plan/edit.ts";
import { isPaused } from "../../plan/pause.ts";
import { MOST_REPETITIONS, MOST_SETS, type Plan, type PlanDay, type PlanItem } from "../../plan/plan.ts";
import { startItem } from "../../plan/starter.ts";
import type { Exercise } from "../../rules/contract.ts";
import { adviceAt } from "../../safety/advice.ts";
import { tr } from "../../words/words.ts";
import { capLines } from "../caps/caps.ts";
import { emit, type UiEvents } from "../events.ts";
import { saveFile } from "../save-file.ts";
import { base, buttons } from "../theme/base.ts";
import { adder, choice, numbers } from "../theme/choice.ts";
import { fields } from "../theme/fields.ts";
import { itemText } from "../today/today.ts";
import { dayName } from "./day-name.ts";
import { pauseWords } from "./pause-words.ts";
import { planStyles } from "./plan.styles.ts";

/** The time that is offered for a reminder. */
const REMINDED_AT = "18:00";

/** The week's plan, to be looked at and changed. */
@customElement("pl-plan")
export class PlanPage extends LitElement {
  static override styles = [base, buttons, fields, planStyles];

  @property({ attribute: false }) plan: Plan | null = null;
  @property({ attribute: false }) exercises: readonly Exercise[] = [];

  /** True while the last change can be undone. */
  @property({ type: Boolean }) undoable = false;

  /** What was changed last, in one sentence. */
  @state() private changed = "";

  override render() {
    if (this.plan === null) return nothing;
    return html`
      <h1 tabindex="-1">${tr("The week's plan")}</h1>
      <ul class="advice">
        ${adviceAt("plan").map(({ advice }) => html`<li>${advice}</li>`)}
      </ul>
      <slot></slot>
      <ol class="week">
        ${this.plan.days.map((day, i) => this.day(day, i))}
      </ol>
      <p class="whole">
        <button @click=${() => this.change(tr("The starter plan is back."), "pl-plan-reset", undefined)}>
          ${tr("Back to the starter plan")}
        </button>
        <button
          class="undo"
          ?hidden=${!this.undoable}
          @click=${this.undo}
        >
          ${tr("Undo the last change")}
        </button>
        <span role="status">${this.changed}</span>
      </p>
      ${this.reminder(this.plan)}
      <p><a href="#/physiotherapist">${tr("With your physiotherapist")}</a></p>
    `;
  }

  /** A reminder is the calendar's business: the app sends no messages. */
  private reminder(plan: Plan) {
    const file = (at: string) =>
      calendarFile(plan, { title: tr("Plumbline: your back exercises"), at, from: new Date() });
    if (file(REMINDED_AT) === null) return nothing;
    return html`<section aria-labelledby="reminder">
      <h2 id="reminder">${tr("Reminder")}</h2>
      <p>${tr("Your own calendar can remind you on these days. Save the file, then open it.")}</p>
      <p class="whole">
        <label>${tr("At")} <input type="time" required value=${REMINDED_AT} /></label>
        <button @click=${({ target }: Event) => this.remind(target, file)}>${tr("Save a calendar file")}</button>
      </p>
    </section>`;
  }

  private remind(target: EventTarget | null, file: (at: string) => string | null): void {
    const time = target instanceof Element ? target.parentElement?.querySelector("input")?.value : "";
    const text = file(time || REMINDED_AT);
    if (text !== null) void saveFile(new Blob([text], { type: "text/calendar" }), "plumbline.ics");
  }

  private undo({ target }: Event): void {
    this.change(tr("The plan is as it was before."), "pl-plan-undo", undefined);
    // There is nothing more to undo, and no button for it.
    const before = target instanceof Element ? target.previousElementSibling : null;
    if (before instanceof HTMLElement) before.focus();
  }

  private change<K extends "pl-plan" | "pl-plan-reset" | "pl-plan-undo">(
    words: string,
    event: K,
    detail: UiEvents[K],
  ): void {
    this.changed = words;
    emit(this, event, detail);
  }

  private day({ items, also }: PlanDay, day: number) {
    return html`<li>
      <h2 tabindex="-1">${dayName(day)}</h2>
      ${also === "" ? nothing : html`<p class="soft">${tr(also)}</p>`}
      <ul class="items">
        ${items.map((item, at) => this.item(item, day, at))}
      </ul>
      ${adder(
        tr("Add an exercise on {day}", { day: dayName(day) }),
        tr("Add an exercise"),
        this.exercises.map(({ meta }) => [meta.id, meta.text.name]),
        (id) => this.add(id, day),
      )}
    </li>`;
  }

  private item(item: PlanItem, day: number, at: number) {
    const words = itemText(item, this.exercises);
    const pause = pauseWords(item, Date.now());
    const move = { type: "move", day, at, to: (day + 1) % 7 } as const;
    return html`<li><details>
      <summary>
        <span>${words}${this.caps(item)}${pause === null ? nothing : html`<br /><span class="soft">${pause}</span>`}</span>
        <span class="word">${tr("Change")}</span>
      </summary>
      <span class="change" role="group" aria-label=${words}>
        ${isPaused(item, Date.now()) ? this.awaken(item, day, at) : this.amounts(item, day, at)}
        <button @click=${(event: Event) => this.takeAway(event, tr("Moved to {day}.", { day: dayName(move.to) }), move)}>${tr("Next day")}</button>
        <button @click=${(event: Event) => this.takeAway(event, tr("Taken out: {exercise}.", { exercise: words }), { type: "remove", day, at })}>${tr("Take out")}</button>
      </span>
    </details></li>`;
  }

  /** How far it may go at most, where that was asked. */
  private caps(item: PlanItem) {
    return capLines(item, this.exercises.find(({ meta }) => meta.id === item.exercise)?.meta).map(
      (line) => html`<br /><span class="soft">${line}</span>`,
    );
  }

  /** What leaves its day takes its buttons along: the focus goes to the day. */
  private takeAway({ target }: Event, words: string, edit: PlanEdit): void {
    const button = target instanceof Element ? target : null;
    button?.closest("details")?.removeAttribute("open");
    button?.closest(".week > li")?.querySelector<HTMLElement>("h2")?.focus();
    this.change(words, "pl-plan", edit);
  }

  private amounts(item: PlanItem, day: number, at: number) {
    const { repetitions, sets } = item;
    const change = (next: PlanItem) =>
      this.change(tr("Now: {exercise}.", { exercise: itemText(next, this.exercises) }), "pl-plan", {
        type: "change",
        day,
        at,
        item: next,
      });
    return html`
      <button ?disabled=${repetitions <= 1} @click=${() => change({ ...item, repetitions: repetitions - 1 })}>${tr("Fewer")}</button>
      <button ?disabled=${repetitions >= MOST_REPETITIONS} @click=${() => change({ ...item, repetitions: repetitions + 1 })}>${tr("More")}</button>
      ${choice(tr("Sets"), numbers(1, MOST_SETS), sets, (next) => change({ ...item, sets: next }))}
    `;
  }

  private awaken(item: PlanItem, day: number, at: number) {
    const next = { ...item, pausedUntil: undefined };
    const edit = { type: "change", day, at, item: next } as const;
    return html`<button @click=${() => this.change(tr("It is back in the plan."), "pl-plan", edit)}>${tr("Bring it back now")}</button>`;
  }

  private add(id: string, day: number): void {
    const meta = this.exercises.find(({ meta }) => meta.id === id)?.meta;
    if (meta === undefined) return;
    this.change(
      tr("{exercise} is added on {day}.", { exercise: meta.text.name, day: dayName(day) }),
      "pl-plan",
      {
        type: "add",
        day,
        item: startItem(meta),
      },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-plan": PlanPage;
  }
}
