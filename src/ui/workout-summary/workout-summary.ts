import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Exercise, ExerciseMeta } from "../../rules/contract.ts";
import { capVerdict } from "../../workout/cap-verdict.ts";
import {
  askedOf,
  countOf,
  isFree,
  isLed,
  isPause,
  keptOf,
  type Progress,
  type SetRecord,
} from "../../workout/progress.ts";
import { resultOf } from "../../workout/result.ts";
import { remarksNamed } from "../../workout/set-remarks.ts";
import type { ExerciseStep } from "../../workout/step.ts";
import "../pain/after.ts";
import "../set-result/set-result.ts";
import { figure, plural, tr } from "../../words/words.ts";
import { clock } from "../summary/clock.ts";
import { base, buttons } from "../theme/base.ts";
import { countedOf } from "../theme/words.ts";

/** What a whole workout came to: each exercise with its sets, how the back feels, and the way to the details. */
@customElement("pl-workout-summary")
export class WorkoutSummary extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-5);
      }
      ul {
        list-style: none;
        display: grid;
        gap: var(--space-3);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: var(--space-2) var(--space-5);
        max-inline-size: none;
        padding: var(--space-4);
        border-radius: var(--radius);
        background: var(--surface);
      }
      pl-set-result {
        flex: 1 1 100%;
      }
      .name {
        font-size: var(--text-lead);
        font-weight: 650;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
      .asked {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-5);
        align-content: start;
      }
      pl-after {
        --after-margin: 0;
      }
      /* What was done stays beside what is asked. */
      @media (min-width: 60rem) {
        :host {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
          gap: var(--space-5) var(--space-6);
          align-items: start;
        }
        header {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  @property({ attribute: false }) progress: Progress | null = null;

  /** Every exercise, for the words of what there is to say about a set. */
  @property({ attribute: false }) exercises: readonly Exercise[] = [];

  /** Id of the visit in the history; null when none was kept. */
  @property() visit: string | null = null;

  /** Pain before the workout, null when it was not said. */
  @property({ attribute: false }) painBefore: number | null = null;

  /** Pain told after it, null while it was not said. */
  @property({ attribute: false }) painAfter: number | null = null;

  override render() {
    const { progress } = this;
    if (progress === null || progress.phase.is !== "finished") return nothing;
    const stopped = progress.phase.why === "stopped";
    const exercises = progress.steps.flatMap((step, at) => (step.kind === "exercise" ? [{ step, at }] : []));
    const total = progress.sets.reduce((sum, set) => sum + countOf(set), 0);
    return html`
      <header>
        <p class="soft">${kindOf(progress)}</p>
        <h1 tabindex="-1">${headingOf(progress, stopped, total)}</h1>
        ${progress.isBadDay ? html`<p>${tr("A bad day: half, the gentle way, was enough.")}</p>` : nothing}
      </header>
      <ul>
        ${exercises.map(({ step, at }) => this.exercise(step, at, progress))}
      </ul>
      <div class="asked">
        ${
          isLed(progress) && !isPause(progress)
            ? html`<pl-after .painBefore=${this.painBefore} .answer=${this.painAfter}></pl-after>`
            : nothing
        }
        <slot></slot>
        <div class="actions">
          <a class="button primary" href="#/">${tr("To the start")}</a>
          ${
            this.visit === null || total === 0
              ? nothing
              : html`<a class="button" href="#/history/${this.visit}">${tr("Look at each repetition")}</a>`
          }
        </div>
      </div>
    `;
  }

  private exercise({ exercise: id, name, sets }: ExerciseStep, at: number, progress: Progress) {
    const done = progress.sets.filter(({ step }) => step === at);
    const isUnseen = progress.unobserved.some(({ step }) => step === at);
    const none = isUnseen ? tr("not observed") : tr("not done");
    const words =
      done.length === 0 ? none : done.map((set) => countedOf(countOf(set), askedOf(set))).join(tr(", then "));
    const open =
      sets > 1 && done.length > 0
        ? ` ${plural(done.length, { one: "in {n} set", other: "in {n} sets" })}`
        : "";
    const exercise = this.exercises.find(({ meta }) => meta.id === id);
    const ids = done.flatMap(({ remarks }) => remarks);
    const remarks = exercise === undefined ? [] : remarksNamed(exercise, ids);
    const range = [
      ...capVerdict(done.flatMap(({ parts }) => parts.flatMap(keptOf))),
      ...ownRangeWords(exercise?.meta, done.length === 0 ? undefined : progress.ranges[id]),
    ];
    const unseen = isUnseen && done.length > 0 ? tr(", then not observed") : "";
    return html`<li>
      <span class="name">${tr(name)}</span><span class="figures">${words}${open}${unseen}</span>
      ${isLed(progress) ? nothing : done.map((set) => html`<p class="soft figures">${whenInFilm(set, progress)}</p>`)}
      <pl-set-result .result=${resultOf(progress, at)}></pl-set-result>
      ${[...remarks.map(({ text }) => text), ...range].map((words) => html`<p>${words}.</p>`)}
    </li>`;
  }
}

/** How far it went on a bad day, by which it was measured. */
function ownRangeWords(meta: ExerciseMeta | undefined, value: number | undefined): readonly string[] {
  const cap = meta?.caps.find(({ id }) => id === meta.ownRange?.cap);
  if (cap === undefined || value === undefined) return [];
  const { name, means } = cap;
  return [
    tr("Your range today, by which this was measured: {name} {value}° ({means})", {
      name,
      value: figure(value),
      means,
    }),
  ];
}

function kindOf(progress: Progress): string {
  const [first] = progress.steps;
  if (isPause(progress) && first !== undefined) return tr(first.name);
  if (!isLed(progress)) return tr("Your video");
  return isFree(progress) ? tr("Just move") : tr("Today's session");
}

/** From which second of the film to which its repetitions are. */
function whenInFilm({ parts }: SetRecord, { openedAt }: Progress): string {
  const times = parts.flatMap(({ startedAt, repetitions }) =>
    repetitions.flatMap(({ start, end }) => [startedAt + start, startedAt + end]),
  );
  if (times.length === 0) return "";
  const [from, to] = [Math.min(...times) - openedAt, Math.max(...times) - openedAt];
  return tr("From {from} to {to} in the video", { from: clock(from), to: clock(to) });
}

function headingOf(progress: Progress, stopped: boolean, total: number): string {
  if (isFree(progress) && total === 0) return tr("I recognised no exercise");
  if (!isLed(progress))
    return plural(progress.sets.length, { one: "{n} set found", other: "{n} sets found" });
  return stopped ? stoppedWords(total, progress) : tr("All done");
}

function stoppedWords(repetitions: number, { unobserved }: Progress): string {
  if (unobserved.length > 0) return tr("Stopped");
  return repetitions === 0
    ? tr("Stopped before the first repetition")
    : plural(repetitions, { one: "Stopped after {n} repetition", other: "Stopped after {n} repetitions" });
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-workout-summary": WorkoutSummary;
  }
}
