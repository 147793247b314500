import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { reportAsFhir } from "../../history/report/fhir.ts";
import type { AskedWeek, FunctionAnswer, ReportFigures } from "../../history/report/figures.ts";
import { reportFigures } from "../../history/report/figures.ts";
import { reportAsCsv } from "../../history/report/table.ts";
import type { HistoryStore, VisitOutline } from "../../history/store.ts";
import type { Plan } from "../../plan/plan.ts";
import { prescribedWeek } from "../../plan/prescription/week.ts";
import type { Exercise, ExerciseMeta } from "../../rules/contract.ts";
import { type FunctionScale, readFunctionScale } from "../../safety/function-scale.ts";
import { plural, text, tr } from "../../words/words.ts";
import type { KeptScale } from "../app/services.ts";
import { ALL_OF_IT, daysAgo, type Period, periodChoices } from "../history/periods.ts";
import { NO_HISTORY } from "../history/words.ts";
import { readPrescriptionLink } from "../prescription/link.ts";
import { saveFile } from "../save-file.ts";
import { base, buttons } from "../theme/base.ts";
import { choice } from "../theme/choice.ts";
import { fields } from "../theme/fields.ts";
import { dateFormat } from "../theme/locale.ts";
import { counted } from "../theme/words.ts";
import { reportStyles } from "./report.styles.ts";
import { sheet } from "./sheet.ts";

const DATE = dateFormat({ day: "numeric", month: "long", year: "numeric" });

const SIX_WEEKS: Period = { days: 42, name: text("the last six weeks") };

/** What the report can be about; the first at first. */
const PERIODS: readonly Period[] = [
  SIX_WEEKS,
  { days: 90, name: text("the last three months") },
  { days: 365, name: text("the last year") },
  ALL_OF_IT,
];

/** A report of two pages for a physiotherapist: figures, and what the camera cannot tell. */
@customElement("pl-report")
export class Report extends LitElement {
  static override styles = [base, buttons, fields, reportStyles];

  @property({ attribute: false }) history: Pick<HistoryStore, "outlines"> | null = null;
  @property({ attribute: false }) exercises: readonly Exercise[] = [];
  /** The week's plan, and what it was taken from. */
  @property({ attribute: false }) plan: Plan | null = null;
  /** Where the person's own activities are kept. */
  @property({ attribute: false }) kept: KeptScale | null = null;
  @state() private days: number = SIX_WEEKS.days;
  @state() private visits: readonly VisitOutline[] | null = null;
  @state() private message = "";

  override willUpdate(changed: PropertyValues) {
    if (changed.has("history") || changed.has("days")) void this.read();
  }

  override render() {
    return html`
      <p class="controls"><a href="#/history">${tr("What you have done")}</a></p>
      <div class="controls">
        ${choice(tr("Report about"), periodChoices(PERIODS), this.days, (days) => {
          this.days = days;
        })}
        <button class="primary" @click=${() => window.print()}>${tr("Print it or save it as PDF")}</button>
        <button ?disabled=${this.visits === null} @click=${this.saveFhir}>${tr("Save it for a clinic's system")}</button>
        <button ?disabled=${this.visits === null} @click=${this.saveTable}>${tr("Save it as a table")}</button>
      </div>
      <p role="status" class="controls" ?hidden=${this.message === ""}>${this.message}</p>
      <article>
        <header>
          <h1 tabindex="-1">${tr("Report of back exercises")}</h1>
          ${
            this.visits === null
              ? nothing
              : html`<p class="soft figures">${this.period(this.visits)} ${tr("Made by Plumbline on {date}.", { date: dateOf(Date.now()) })}</p>`
          }
        </header>
        ${this.visits === null ? nothing : sheet(this.visits, this.exercises, this.figuresOf(this.visits))}
      </article>
    `;
  }

  private period(visits: readonly VisitOutline[]): string {
    const [newest, oldest] = [visits[0], visits.at(-1)];
    if (newest === undefined || oldest === undefined) return "";
    const days = new Set(visits.map(({ visit }) => new Date(visit.startedAt).toDateString())).size;
    return tr("{sessions} on {days}, from {first} to {last}.", {
      sessions: counted(visits.length, "session"),
      days: plural(days, { one: "{n} day#on", other: "{n} days#on" }),
      first: dateOf(oldest.visit.startedAt),
      last: dateOf(newest.visit.startedAt),
    });
  }

  private figuresOf(visits: readonly VisitOutline[]): ReportFigures {
    const [metas, now] = [this.exercises.map(({ meta }) => meta), Date.now()];
    const from = Math.max(daysAgo(this.days), visits.at(-1)?.visit.startedAt ?? now);
    const scale = this.kept === null ? null : readFunctionScale(this.kept);
    return reportFigures(visits, metas, { from, to: now }, askedWeek(this.plan, metas), abilitiesOf(scale));
  }

  private saveFhir(): void {
    const bundle = reportAsFhir(this.figuresOf(this.visits ?? []), Date.now());
    const file = new Blob([JSON.stringify(bundle, null, 1)], { type: "application/fhir+json" });
    void saveFile(file, "plumbline-report.json");
  }

  private saveTable(): void {
    // The mark at the beginning tells spreadsheets that it is UTF-8.
    const file = new Blob(["\ufeff", reportAsCsv(this.figuresOf(this.visits ?? []))], { type: "text/csv" });
    void saveFile(file, "plumbline-report.csv");
  }

  private async read(): Promise<void> {
    const { history, days } = this;
    if (history === null) {
      this.message = tr(NO_HISTORY);
      return;
    }
    try {
      const visits = await history.outlines(daysAgo(days));
      if (days === this.days) this.visits = visits;
    } catch (error) {
      this.message = error instanceof Error ? error.message : String(error);
    }
  }
}

/** What was prescribed, as the report sets it against what was done; null where nothing was. */
function askedWeek(plan: Plan | null, metas: readonly ExerciseMeta[]): AskedWeek | null {
  const read = plan?.prescribed === undefined ? null : readPrescriptionLink(plan.prescribed.link, metas);
  if (plan?.prescribed === undefined || read === null || "refused" in read) return null;
  return { since: plan.prescribed.at, days: prescribedWeek(read.prescription) };
}

function abilitiesOf(scale: FunctionScale | null): readonly FunctionAnswer[] {
  return (scale?.answers ?? []).flatMap(({ at, scores }) =>
    scores.flatMap((score, i) => {
      const activity = scale?.activities[i] ?? "";
      return score === null || activity === "" ? [] : [{ at, activity, score }];
    }),
  );
}

function dateOf(at: number): string {
  return DATE.format(at);
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-report": Report;
  }
}
