import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { SessionWithSets } from "../../history/store.ts";
import { daysOf, faultsOf, sidesOf } from "../../history/trends.ts";
import type { Exercise } from "../../rules/contract.ts";
import type { ChartData } from "../chart/chart.ts";
import "../chart/chart.ts";
import type { HistoryHandle } from "../history/handle.ts";
import { base } from "../theme/base.ts";
import { counted } from "../theme/words.ts";
import { holdSentence, scoreSentence } from "./sentences.ts";

/** Scores of one person's good days differ by about this much without any change in form. */
const SCORE_NOISE = 8;

const DAY = 86_400_000;

/** What can be looked at; the first at first. */
const PERIODS = [
  { days: 90, name: "three months" },
  { days: 365, name: "a year" },
  { days: 36_500, name: "all of it" },
] as const;

/** How one exercise went over the days. */
@customElement("pl-trends")
export class Trends extends LitElement {
  static override styles = [
    base,
    css`
      :host,
      .charts {
        display: grid;
        gap: var(--space-5);
      }
      .charts {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
      }
      label {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3);
      }
      select {
        min-height: 3rem;
        padding-inline: var(--space-3);
        border: 2px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface);
        color: var(--ink);
        font: inherit;
      }
      ul {
        padding-inline-start: 1.2em;
      }
    `,
  ];

  @property({ attribute: false }) history: Pick<HistoryHandle, "sessions"> | null = null;
  @property({ attribute: false }) exercises: readonly Exercise[] = [];
  @state() private chosen: string | null = null;
  @state() private days: number = PERIODS[0].days;

  /** The sessions of the period; empty until they are read. */
  @state() private sessions: readonly SessionWithSets[] = [];

  override willUpdate(changed: PropertyValues) {
    if (changed.has("history") || changed.has("days")) void this.read();
  }

  override render() {
    const done = this.exercises.filter(({ meta }) =>
      this.sessions.some(({ sets }) => sets.some(({ exercise }) => exercise === meta.id)),
    );
    const exercise = done.find(({ meta }) => meta.id === this.chosen) ?? done[0];
    if (exercise === undefined) return nothing;
    return html`
      <h2>How it goes</h2>
      <label
        >Exercise
        <select @change=${this.choose}>
          ${done.map(({ meta }) => html`<option value=${meta.id} ?selected=${meta === exercise.meta}>${meta.text.name}</option>`)}
        </select>
      </label>
      <label
        >Time
        <select @change=${this.choosePeriod}>
          ${PERIODS.map(({ days, name }) => html`<option value=${days} ?selected=${days === this.days}>${name}</option>`)}
        </select>
      </label>
      ${this.charts(exercise)}
    `;
  }

  private choosePeriod({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.days = Number(target.value);
  }

  private async read(): Promise<void> {
    const { history, days } = this;
    if (history === null) return;
    // What cannot be read is told by the list of sessions above.
    const sessions = await history.sessions(Date.now() - days * DAY).catch(() => []);
    if (days === this.days) this.sessions = sessions;
  }

  private charts(exercise: Exercise) {
    const days = daysOf(this.sessions, exercise.meta.id, null);
    const x = days.map(({ day }) => day / 1000);
    const scores = days.map(({ score }) => score);
    const holds = days.map(({ hold }) => hold);
    const chart = (
      name: string,
      values: readonly (number | null)[],
      unit: string,
      zone: ChartData["zone"],
    ): ChartData => ({
      x,
      lines: [{ name, values, colour: "accent" }],
      dates: true,
      zone,
      unit,
    });
    const known = scores.filter((score) => score !== null);
    const mean = known.reduce((a, b) => a + b, 0) / Math.max(1, known.length);
    return html`
      <div class="charts">
        <pl-chart
          heading=${scoreSentence(exercise.meta.text.name, scores, SCORE_NOISE)}
          .data=${chart("Score", scores, "", known.length === 0 ? null : [mean - SCORE_NOISE, Math.min(100, mean + SCORE_NOISE)])}
        ></pl-chart>
        ${
          exercise.meta.dose.holdSeconds === 0
            ? nothing
            : html`<pl-chart heading=${holdSentence(holds)} .data=${chart("Hold", holds, "s", null)}></pl-chart>`
        }
      </div>
      ${this.sides(exercise)} ${this.faults(exercise)}
    `;
  }

  private sides({ meta }: Exercise) {
    const sides = sidesOf(this.sessions, meta.id);
    if (sides === null) return nothing;
    return html`<p class="figures">
      Left: ${counted(sides.left.repetitions, "repetition")}${scoreWords(sides.left.score)}. Right:
      ${counted(sides.right.repetitions, "repetition")}${scoreWords(sides.right.score)}.
    </p>`;
  }

  private faults({ meta }: Exercise) {
    const faults = faultsOf(this.sessions, meta.id).slice(0, 3);
    if (faults.length === 0) return nothing;
    return html`<section>
      <h3>What came up most</h3>
      <ul>
        ${faults.map(({ id, found, judged, before, lately }) => {
          const cue = meta.faults.find((fault) => fault.id === id)?.cue ?? id;
          const became =
            before === null || lately === null
              ? ""
              : `, from ${percent(before)} to ${percent(lately)} lately`;
          return html`<li class="figures"><strong>${cue}</strong>: ${found} of ${judged} repetitions${became}</li>`;
        })}
      </ul>
    </section>`;
  }

  private choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.chosen = target.value;
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function scoreWords(score: number | null): string {
  return score === null ? ", not judged" : `, ${Math.round(score)} on average`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-trends": Trends;
  }
}
