import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { HistoryStore } from "../../history/store.ts";
import type { AllowedItems } from "../../plan/allowed.ts";
import { badDayItems } from "../../plan/bad-day.ts";
import { isPaused } from "../../plan/pause.ts";
import type { Plan, PlanItem } from "../../plan/plan.ts";
import { type Suggestion, suggestionFor } from "../../plan/today.ts";
import type { Exercise } from "../../rules/contract.ts";
import { SAID_BEFORE_WORKOUT } from "../../safety/before-workout.ts";
import type { Clearance, Stop } from "../../safety/clearance.ts";
import type { DayLoad } from "../../safety/hard-day.ts";
import { continued, text, tr } from "../../words/words.ts";
import { exerciseStepOf, isFree, type Progress } from "../../workout/progress.ts";
import { emit } from "../events.ts";
import { pauseWords } from "../plan/pause-words.ts";
import { base, buttons } from "../theme/base.ts";
import { doctorLink, NOT_TODAY } from "../theme/links.ts";
import { counted, doseText } from "../theme/words.ts";
import { dayBefore, loadOf, weekdayOf } from "./load.ts";

const BAD_DAY = text("Then half of it, the gentle way, is enough. You can stop at any time.");

/** What the plan suggests for today, and a workout that was left in the middle. */
@customElement("pl-today")
export class Today extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      section {
        display: grid;
        gap: var(--space-4);
        padding: var(--space-5);
        border: var(--panel);
        border-radius: var(--radius-large);
        background: var(--accent-wash);
      }
      ul {
        display: grid;
        gap: var(--space-2);
        padding-inline-start: 1.2em;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3) var(--space-4);
      }
      .primary {
        min-height: 3.5rem;
        font-size: var(--text-lead);
      }
    `,
  ];

  @property({ attribute: false }) plan: Plan | null = null;
  @property({ attribute: false }) exercises: readonly Exercise[] = [];
  @property({ attribute: false }) history: HistoryStore | null = null;

  /** What the answers about health and pain allow. */
  @property({ attribute: false }) clearance: Clearance | null = null;

  /** A workout that can be taken up again. */
  @property({ attribute: false }) left: Progress | null = null;

  /** True when the person said that this is a bad day; the next visit of the page asks for all of it again. */
  @state() private isBadDay = false;

  @state() private yesterday: DayLoad | null = null;

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has("history") || this.history === null) return;
    const [from, to] = dayBefore(new Date());
    this.history.visits(from, to).then(
      (visits) => {
        this.yesterday = loadOf(visits, this.exercises);
      },
      (error: unknown) => console.warn(error),
    );
  }

  override render() {
    const { plan, left, clearance } = this;
    if (clearance === null) return nothing;
    if (clearance.stop !== null)
      return html`<section aria-labelledby="today">${this.stop(clearance.stop)}</section>`;
    if (left !== null) return this.goOn(left);
    if (plan === null) return nothing;
    const metas = this.exercises.map(({ meta }) => meta);
    const today = new Date();
    const day = {
      now: today.getTime(),
      weekday: weekdayOf(today),
      yesterday: this.yesterday,
      clearance,
    };
    return html`<section aria-labelledby="today">${this.suggestion(suggestionFor(plan, day, metas))}</section>`;
  }

  private suggestion(suggestion: Suggestion) {
    switch (suggestion.kind) {
      case "stop":
        return this.stop(suggestion.stop);
      case "rest":
        return html`<h2 id="today">${tr("Today: rest")}</h2>
          <p>${suggestion.why}</p>
          ${this.paused()}
          <div class="actions">
            ${
              suggestion.planned.length === 0
                ? nothing
                : html`<button @click=${() => emit(this, "pl-today", { items: suggestion.planned, isBadDay: false })}>${tr("Exercise all the same")}</button>`
            }
            <a href="#/plan">${tr("The week's plan")}</a>
          </div>`;
      case "workout": {
        const metas = this.exercises.map(({ meta }) => meta);
        const { items } = suggestion;
        const shown = this.isBadDay ? badDayItems(items, metas) : items;
        return html`<h2 id="today">${tr("Today")}</h2>
          ${suggestion.why === null ? nothing : html`<p>${suggestion.why}</p>`}
          <p role="status" ?hidden=${!this.isBadDay}>${this.isBadDay ? tr(BAD_DAY) : ""}</p>
          <ul>
            ${shown.map((item) => html`<li>${itemText(item, this.exercises)}${this.back(item)}</li>`)}
          </ul>
          ${this.paused()} ${this.leftOut(suggestion)}
          ${this.start(items)}`;
      }
    }
  }

  private start(items: readonly PlanItem[]) {
    const plan = html`<a href="#/plan">${tr("The week's plan")}</a>`;
    if (items.length === 0)
      return html`<p>${tr("That is all that was planned for today.")}</p>
        <div class="actions">${plan}</div>`;
    return html`<p class="soft">${tr("With a warm-up before and a calm end. You can skip both.")}</p>
      <p class="soft">
        ${tr("Your browser asks for the camera at the start. It sees nothing until your first set, nor while you rest.")}
      </p>
      <p class="soft">${tr(SAID_BEFORE_WORKOUT)}</p>
      <div class="actions">
        <button class="primary" @click=${() => emit(this, "pl-today", { items, isBadDay: this.isBadDay })}>${tr("Start today's session")}</button>
        <button aria-pressed=${this.isBadDay} @click=${this.toggleBadDay}>${tr("A bad day")}</button>
        ${plan}
      </div>`;
  }

  private toggleBadDay(): void {
    this.isBadDay = !this.isBadDay;
  }

  /** Tells of an exercise that came back from its pause. */
  private back(item: PlanItem) {
    const words = pauseWords(item, Date.now());
    return words === null ? nothing : html`<br /><span class="soft">${words}</span>`;
  }

  /** What is left out today, and until when. */
  private paused() {
    const items = this.plan?.days[weekdayOf(new Date())]?.items ?? [];
    return items
      .filter((item) => isPaused(item, Date.now()))
      .map(
        (item) =>
          html`<p class="soft">${itemText(item, this.exercises)}<br />${pauseWords(item, Date.now())}.</p>`,
      );
  }

  private stop({ why, said, text }: Stop) {
    return html`<h2 id="today">${why === "sign" ? tr("Today: see a doctor first") : tr("Today: not with this pain")}</h2>
      <p>${said} ${text}</p>
      <div class="actions">
        <a class="button" href="#/not-today">${tr(NOT_TODAY)}</a>
        ${doctorLink()}
      </div>`;
  }

  /** What the answers about health leave out today, and why. */
  private leftOut({ leftOut }: Pick<AllowedItems, "leftOut">) {
    if (leftOut.length === 0) return nothing;
    return html`<h3>${tr("Left out for you")}</h3>
      <ul>
        ${leftOut.map(({ item, why }) => html`<li>${nameOf(item, this.exercises)}: ${why}</li>`)}
      </ul>
      <p><a href="#/screening">${tr("Change your answers")}</a></p>`;
  }

  private goOn(left: Progress) {
    const part = isFree(left) ? null : exerciseStepOf(left);
    return html`<section aria-labelledby="left">
      <h2 id="left">${tr("You left in the middle")}</h2>
      <p>${tr("{what} is waiting. Nothing you did is lost.", { what: part === null ? tr("Your session") : tr(part.name) })}</p>
      <div class="actions">
        <button class="primary" @click=${() => emit(this, "pl-go-on", undefined)}>${tr("Go on")}</button>
        <button class="quiet" @click=${() => emit(this, "pl-give-up", undefined)}>${tr("Leave it")}</button>
      </div>
    </section>`;
  }
}

function nameOf({ exercise }: PlanItem, exercises: readonly Exercise[]): string {
  return exercises.find(({ meta }) => meta.id === exercise)?.meta.text.name ?? exercise;
}

/** An item in words: "Bridge, 5 times, held for 3 s". */
export function itemText(item: PlanItem, exercises: readonly Exercise[]): string {
  const meta = exercises.find(({ meta }) => meta.id === item.exercise)?.meta;
  if (meta === undefined) return item.exercise;
  const { repetitions, holdSeconds, sets } = item;
  const way = meta.variants.find(({ id }) => id === item.variant)?.name;
  const dose = doseText({ repetitions, holdSeconds, perSide: meta.dose.perSide && item.side === undefined });
  const more = sets > 1 ? `, ${counted(sets, "set")}` : "";
  return `${meta.text.name}${way === undefined ? "" : ` (${continued(way)})`}: ${dose}${more}${sideText(item)}`;
}

function sideText({ side }: PlanItem): string {
  if (side === undefined) return "";
  return `, ${side === "left" ? tr("left side only") : tr("right side only")}`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-today": Today;
  }
}
