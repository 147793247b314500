import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { HistoryStore, VisitOutline } from "../../history/store.ts";
import { daysOf, faultsOf } from "../../history/trends.ts";
import { type Week, weeksOf } from "../../history/weeks.ts";
import type { Exercise } from "../../rules/contract.ts";
import "../chart/chart.ts";
import { text, tr } from "../../words/words.ts";
import { ALL_OF_IT, daysAgo, type Period, periodChoices } from "../history/periods.ts";
import { base } from "../theme/base.ts";
import { choice } from "../theme/choice.ts";
import { fields } from "../theme/fields.ts";
import { percent } from "../theme/words.ts";
import { chartsOf, daySentence, painChart, type TitledChart } from "./charts.ts";
import { fewDaysSentence, weekSentence } from "./sentences.ts";

const QUARTER: Period = { days: 90, name: text("three months") };

/** What can be looked at; the first at first. */
const PERIODS: readonly Period[] = [QUARTER, { days: 365, name: text("a year") }, ALL_OF_IT];

/** How one exercise went over the days. */
@customElement("pl-trends")
export class Trends extends LitElement {
  static override styles = [
    base,
    fields,
    css`
      :host,
      .charts {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-5);
      }
      @media (min-width: 60rem) {
        .charts {
          --heading-room: 2.4em;
        }
      }
      .charts {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-4);
      }
      .week {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3);
      }
      .days {
        display: flex;
        gap: var(--space-2);
      }
      .days > * {
        inline-size: 0.8rem;
        block-size: 0.8rem;
        border: 2px solid var(--line-strong);
        border-radius: 50%;
      }
      /* Filled by its border: forced colours take backgrounds away. */
      .days > .done {
        border-color: var(--accent);
        border-width: 0.4rem;
      }
      label {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3);
      }
      section {
        display: grid;
        gap: var(--space-2);
      }
      ul {
        padding-inline-start: 1.2em;
      }
    `,
  ];

  @property({ attribute: false }) history: Pick<HistoryStore, "outlines"> | null = null;
  @property({ attribute: false }) exercises: readonly Exercise[] = [];

  /** How many visits are kept: with more or fewer they are read anew. */
  @property({ attribute: false }) total = 0;

  @state() private chosen: string | null = null;
  @state() private days: number = QUARTER.days;

  /** The weeks of the period up to now. */
  @state() private weeks: readonly Week[] = [];

  /** The visits of the period; empty until they are read. */
  @state() private visits: readonly VisitOutline[] = [];

  override willUpdate(changed: PropertyValues) {
    if (["history", "total", "days"].some((name) => changed.has(name))) void this.read();
  }

  override render() {
    const done = this.exercises.filter(({ meta }) =>
      this.visits.some(({ sets }) => sets.some(({ exercise }) => exercise === meta.id)),
    );
    const exercise = done.find(({ meta }) => meta.id === this.chosen) ?? done[0];
    if (exercise === undefined) return nothing;
    return html`
      <h2>${tr("How it goes")}</h2>
      ${this.week()}
      <div class="choices">
        ${choice(
          tr("Exercise"),
          done.map(({ meta }) => [meta.id, meta.text.name]),
          exercise.meta.id,
          (id) => {
            this.chosen = id;
          },
        )}
        ${choice(tr("Time"), periodChoices(PERIODS), this.days, (days) => {
          this.days = days;
        })}
      </div>
      ${this.charts(exercise)}
    `;
  }

  private async read(): Promise<void> {
    const { history, days } = this;
    if (history === null) return;
    // What cannot be read is told by the list of visits above.
    const visits = await history.outlines(daysAgo(days)).catch(() => []);
    if (days !== this.days) return;
    this.visits = visits;
    this.weeks = weeksOf(visits, Date.now());
  }

  private charts(exercise: Exercise) {
    const pain = painChart(this.weeks);
    const days = daysOf(this.visits, exercise.meta.id, null).length;
    const few = fewDaysSentence(days);
    return html`
      ${days === 1 ? html`<p>${daySentence(this.visits, exercise.meta)}</p>` : nothing}
      ${few === null ? nothing : html`<p class="soft">${few}</p>`}
      <div class="charts">
        ${chartsOf(this.visits, exercise.meta).map(chart)} ${pain === null ? nothing : chart(pain)}
      </div>
      ${days < 2 ? nothing : html`<p class="soft">${tr("Inside the soft band nothing is a change: it is the usual ups and downs.")}</p>`}
      ${this.faults(exercise)}
    `;
  }

  private week() {
    const last = this.weeks.at(-1);
    if (last === undefined) return nothing;
    const count = ({ days }: Week) => days.filter(Boolean).length;
    const before = this.weeks.at(-2);
    return html`<p class="week figures">
      <span class="days" aria-hidden="true">
        ${last.days.map((done) => html`<span class=${done ? "done" : ""}></span>`)}
      </span>
      ${weekSentence(count(last), before === undefined ? null : count(before))}
    </p>`;
  }

  private faults({ meta }: Exercise) {
    const faults = faultsOf(this.visits, meta.id).slice(0, 3);
    if (faults.length === 0) return nothing;
    return html`<section>
      <h3>${tr("What came up most")}</h3>
      <ul>
        ${faults.map(({ id, found, judged, before, lately }) => {
          const cue = meta.faults.find((fault) => fault.id === id)?.cue ?? id;
          const became =
            before === null || lately === null || percent(before) === percent(lately)
              ? ""
              : tr(", from {before} to {lately} lately", {
                  before: percent(before),
                  lately: percent(lately),
                });
          return html`<li class="figures"><strong>${cue}</strong>${tr(": {found} of {judged} repetitions", { found, judged })}${became}</li>`;
        })}
      </ul>
    </section>`;
  }
}

function chart({ heading, data }: TitledChart) {
  return html`<pl-chart heading=${heading} .data=${data}></pl-chart>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-trends": Trends;
  }
}
