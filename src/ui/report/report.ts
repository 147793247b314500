import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { reportAsFhir } from "../../history/report/fhir.ts";
import type { AskedWeek, FunctionAnswer, ReportFigures } from "../../history/report/figures.ts";
import { reportFigures } from "../../history/report/figures.ts";
import { reportAsCsv } from "../../history/report/table.ts";
import type { VisitOutline } from "../../history/store.ts";
import { ANGLE_NOISE } from "../../history/trends.ts";
import { weeksOf } from "../../history/weeks.ts";
import type { Plan } from "../../plan/plan.ts";
import { prescribedWeek } from "../../plan/prescription/week.ts";
import type { Exercise, ExerciseMeta } from "../../rules/contract.ts";
import { GOOD_SCORE } from "../../rules/score.ts";
import { GAIT_ERROR } from "../../rules/sources.ts";
import { type FunctionScale, readFunctionScale } from "../../safety/function-scale.ts";
import type { KeptScale } from "../app/services.ts";
import { readPrescriptionLink } from "../prescription/link.ts";
import { saveFile } from "../save-file.ts";
import { abilitiesSection, capsSection, setsWords, sidesAndUnseen } from "./own-figures.ts";
import "../chart/chart.ts";
import { decimal, pieces, plural, text, tr } from "../../words/words.ts";
import type { HistoryHandle } from "../history/handle.ts";
import { ALL_OF_IT, daysAgo, type Period, periodChoices } from "../history/periods.ts";
import { NO_HISTORY } from "../history/words.ts";
import { sourceLink } from "../sources/link.ts";
import { base, buttons } from "../theme/base.ts";
import { choice } from "../theme/choice.ts";
import { fields } from "../theme/fields.ts";
import { dateFormat } from "../theme/locale.ts";
import { counted } from "../theme/words.ts";
import { painChart } from "../trends/charts.ts";
import { lineOf, painOf, type ReportLine } from "./lines.ts";
import { reportStyles } from "./report.styles.ts";

const DATE = dateFormat({ day: "numeric", month: "long", year: "numeric" });

const SIX_WEEKS: Period = { days: 42, name: text("the last six weeks") };

/** What the report can be about; the first at first. */
const PERIODS: readonly Period[] = [
  SIX_WEEKS,
  { days: 90, name: text("the last three months") },
  { days: 365, name: text("the last year") },
  ALL_OF_IT,
];

/** The columns of the figures; on a phone each name stands beside its figure. */
const COLUMNS = [
  [text("Sets"), "sets"],
  [text("Repetitions"), "repetitions"],
  [text("Score"), "score"],
  [text("Good#repetitions"), "technique"],
  [text("Hold#time"), "hold"],
  [text("Range"), "reach"],
] as const satisfies readonly (readonly [string, keyof ReportLine])[];

/** A report of two pages for a physiotherapist: figures, and what the camera cannot tell. */
@customElement("pl-report")
export class Report extends LitElement {
  static override styles = [base, buttons, fields, reportStyles];

  @property({ attribute: false }) history: Pick<HistoryHandle, "outlines"> | null = null;
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
        ${this.visits === null ? nothing : this.sheet(this.visits)}
      </article>
    `;
  }

  private sheet(visits: readonly VisitOutline[]) {
    const done = this.exercises.filter(({ meta }) =>
      visits.some(({ sets }) => sets.some(({ exercise }) => exercise === meta.id)),
    );
    const figures = this.figuresOf(visits);
    const setsOf = (id: string) => figures.exercises.find(({ exercise }) => exercise === id);
    const lines = done.map(({ meta }) => {
      const [line, own] = [lineOf(visits, meta), setsOf(meta.id)];
      return own === undefined ? line : { ...line, sets: setsWords(own) };
    });
    return html`
      ${
        lines.length === 0
          ? html`<p>${tr("Nothing was done in this time. Choose a longer one.")}</p>`
          : html`
              ${this.figures(lines)} ${this.pain(visits)} ${abilitiesSection(figures)}
              ${capsSection(figures)} ${sidesAndUnseen(figures)}
              <section class="second">
                <h2>${tr("What the camera cannot tell")}</h2>
                <p>
                  ${pieces("One camera saw 17 points of the body in the plane of the picture. In people who walk past one camera such angles are off by 4 to 7° on average ({source}), so a change below {noise}° is not reported as one. It measures no force, no muscle, no curve of the spine and no pain.", { source: sourceLink(GAIT_ERROR), noise: ANGLE_NOISE })}
                </p>
                <ul>
                  ${done.map(
                    ({ meta }) =>
                      html`<li><strong>${meta.text.name}:</strong> ${listed(meta.text.cannotSee)}.</li>`,
                  )}
                </ul>
              </section>
              <section class="whole">
                <h2>${tr("How to read the figures")}</h2>
                <p>
                  ${tr("Score: 100 less what each judged rule took off, on average. Good: repetitions that scored {good} or more, of those judged. Hold: the median.", { good: GOOD_SCORE })} ${rangesOf(lines)}
                  ${tr("Repetitions: as corrected by the person, of those asked. Cues: of the repetitions in which they could be judged. Pain: as the person told it, 0 to 10.")}
                </p>
                <p>
                  <strong>${tr("This report is no medical advice and no diagnosis.")}</strong> ${tr("It was made on the person's own device from what a camera saw, and sent to nobody.")}
                </p>
              </section>
            `
      }
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

  private figures(lines: readonly ReportLine[]) {
    return html`<section>
      <h2>${tr("Exercises")}</h2>
      <div class="scroll" tabindex="0" role="region" aria-label=${tr("Figures of each exercise")}>
        <table class="figures" role="table">
          <thead>
            <tr>
              ${[text("Exercise"), ...COLUMNS.map(([name]) => name)].map((name) => html`<th scope="col">${tr(name)}</th>`)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${lines.map(
              (line) => html`<tr role="row">
                <th scope="row" role="rowheader">${line.name}</th>
                ${COLUMNS.map(([name, of]) => html`<td role="cell" data-name=${tr(name)}>${line[of]}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <h2>${tr("Cues that came up most")}</h2>
      <ul class="figures">
        ${lines.map(
          ({ name, faults }) =>
            html`<li><strong>${name}:</strong> ${faults.length === 0 ? tr("none found.") : `${faults.join("; ")}.`}</li>`,
        )}
      </ul>
    </section>`;
  }

  private pain(visits: readonly VisitOutline[]) {
    const pain = painOf(visits);
    const chart = painChart(weeksOf(visits, Date.now()));
    const badDays = visits.filter(({ visit }) => visit.badDay).length;
    return html`<section class="whole">
      <h2>${tr("Pain, 0 to 10")}</h2>
      ${
        pain === null
          ? html`<p>${tr("Not asked before and after in this time.")}</p>`
          : html`<p class="figures">
              ${plural(
                pain.visits,
                {
                  one: "On average {before} before and {after} after, over {n} session; worse after than before in {worse} of them.",
                  other:
                    "On average {before} before and {after} after, over {n} sessions; worse after than before in {worse} of them.",
                },
                {
                  before: decimal(pain.before, 1),
                  after: decimal(pain.after, 1),
                  worse: pain.worse === 0 ? tr("none") : pain.worse,
                },
              )}
            </p>`
      }
      ${
        badDays === 0
          ? nothing
          : html`<p class="figures">
              ${plural(badDays, { one: "{n} session was on a bad day, as the person said: half was asked, the gentler way.", other: "{n} sessions were on bad days, as the person said: half was asked, the gentler way." })}
            </p>`
      }
      ${chart === null ? nothing : html`<pl-chart heading=${chart.heading} .data=${chart.data}></pl-chart>`}
    </section>`;
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

/** What each range is; nothing where none was measured. */
function rangesOf(lines: readonly ReportLine[]): string {
  const ranges = lines.flatMap(({ name, reachCue }) =>
    reachCue === null ? [] : [tr("for {name} “{cue}”", { name, cue: reachCue })],
  );
  if (ranges.length === 0) return "";
  return tr("Range: the median of the angle by which a cue is given, which is {cues}.", {
    cues: ranges.join(", "),
  });
}

/** Sentences as one list: only the first begins with a capital letter. */
function listed(parts: readonly string[]): string {
  return parts.map((part, i) => (i === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1))).join("; ");
}

function dateOf(at: number): string {
  return DATE.format(at);
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-report": Report;
  }
}
