import { html, nothing } from "lit";
import type { ReportFigures } from "../../history/report/figures.ts";
import type { VisitOutline } from "../../history/store.ts";
import { ANGLE_NOISE } from "../../history/trends.ts";
import { weeksOf } from "../../history/weeks.ts";
import type { Exercise } from "../../rules/contract.ts";
import { GOOD_SCORE } from "../../rules/score.ts";
import { GAIT_ERROR } from "../../rules/sources.ts";
import { decimal, pieces, plural, text, tr } from "../../words/words.ts";
import "../chart/chart.ts";
import { sourceLink } from "../sources/link.ts";
import { painChart } from "../trends/charts.ts";
import { lineOf, painOf, type ReportLine } from "./lines.ts";
import { abilitiesSection, capsSection, setsWords, sidesAndUnseen } from "./own-figures.ts";

/** The columns of the figures; on a phone each name stands beside its figure. */
const COLUMNS = [
  [text("Sets"), "sets"],
  [text("Repetitions"), "repetitions"],
  [text("Score"), "score"],
  [text("Good#repetitions"), "technique"],
  [text("Hold#time"), "hold"],
  [text("Range"), "reach"],
] as const satisfies readonly (readonly [string, keyof ReportLine])[];

/** All that is told of some visits: figures, pain, what the camera cannot tell, and how to read it. */
export function sheet(
  visits: readonly VisitOutline[],
  exercises: readonly Exercise[],
  figures: ReportFigures,
) {
  const done = exercises.filter(({ meta }) =>
    visits.some(({ sets }) => sets.some(({ exercise }) => exercise === meta.id)),
  );
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
            ${figuresSection(lines)} ${painSection(visits)} ${abilitiesSection(figures)}
            ${secondPage(done, lines, figures)}
          `
    }
  `;
}

/** How far it went, and what all of it rests on: begins a page of its own in print. */
function secondPage(done: readonly Exercise[], lines: readonly ReportLine[], figures: ReportFigures) {
  return html`<div class="second">
    ${capsSection(figures)} ${sidesAndUnseen(figures)}
    <section class="whole">
      <h2>${tr("What the camera cannot tell")}</h2>
      <p>
        ${pieces("One camera saw 17 points of the body in the plane of the picture. In people who walk past one camera such angles are off by 4 to 7° on average ({source}), so a change below {noise}° is not reported as one. It measures no force, no muscle, no curve of the spine and no pain.", { source: sourceLink(GAIT_ERROR), noise: ANGLE_NOISE })}
      </p>
      <ul>
        ${done.map(
          ({ meta }) => html`<li><strong>${meta.text.name}:</strong> ${listed(meta.text.cannotSee)}.</li>`,
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
  </div>`;
}

function figuresSection(lines: readonly ReportLine[]) {
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

function painSection(visits: readonly VisitOutline[]) {
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
