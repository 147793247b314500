import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Recording } from "../../pose/recording.ts";
import type { Exercise } from "../../rules/contract.ts";
import { remarksOf } from "../../workout/set-remarks.ts";
import type { WorkoutSnapshot } from "../../workout/snapshot.ts";
import { emit } from "../events.ts";
import "../repetition-card/repetition-card.ts";
import "../save-recording/save-recording.ts";
import "../set-result/set-result.ts";
import { plural, tr } from "../../words/words.ts";
import { base, buttons } from "../theme/base.ts";
import { NOT_TODAY } from "../theme/links.ts";
import { seconds } from "../theme/words.ts";
import { clock } from "./clock.ts";
import { leftOut, leftOutStyles } from "./left-out.ts";
import { isByFigure } from "./not-counted.ts";
import { meanHold, type Outcome, outcomeOf, unledReason } from "./outcome.ts";
import { remarksOn } from "./remarks.ts";
import { summaryStyles } from "./summary.styles.ts";
import { whyNothing } from "./unseen.ts";

/** What a set came to: the score, each repetition, and what to do next. */
@customElement("pl-summary")
export class Summary extends LitElement {
  static override styles = [base, buttons, leftOutStyles, summaryStyles];

  @property({ attribute: false }) snapshot: WorkoutSnapshot | null = null;

  /** The exercise that was done. */
  @property({ attribute: false }) exercise: Exercise | null = null;

  /** Id of the visit in the history; null when none was kept. */
  @property() visit: string | null = null;

  /** What was seen in the set, to be saved; null when nothing was. */
  @property({ attribute: false }) recording: Recording | null = null;

  /** What became of keeping a looked-at recording in the history, in one sentence; null until it was asked for. */
  @property({ attribute: false }) kept: string | null = null;

  /** True where the answers about health and pain allow no other set. */
  @property({ type: Boolean }) held = false;

  override render() {
    const { snapshot } = this;
    if (snapshot === null || snapshot.exercise === null || snapshot.progress === null) return nothing;
    const { exercise, repetitions, progress } = snapshot;
    const outcome = outcomeOf(progress);
    const isFigure = isByFigure(snapshot);
    const opening = outcome.result.done === 0 ? this.whyNone(snapshot) : null;
    return html`
      <header>
        <p class="soft">${exercise.text.name}, ${isFigure ? tr("shown by the figure") : tr("set done")}</p>
        <h1 tabindex="-1">${headline(outcome, isFigure)}</h1>
      </header>
      ${this.problem(snapshot)}
      <div class="columns">
        <section class="overview" aria-label=${tr("The whole set")}>
          ${opening === null ? this.score(snapshot, outcome) : html`<p>${opening}</p>`}
          ${this.remarks(snapshot, opening ?? "")}
          <div class="actions">
            ${
              isFigure
                ? html`<a class="button primary" href="#/${exercise.id}">${tr("Do it yourself")}</a>
                    <button @click=${() => emit(this, "pl-again", undefined)}>${tr("Watch it again")}</button>`
                : this.held
                  ? html`<a class="button primary" href="#/not-today">${tr(NOT_TODAY)}</a>`
                  : html`<button class="primary" @click=${() => emit(this, "pl-again", undefined)}>${tr("Do it again")}</button>`
            }
            <button @click=${() => emit(this, "pl-leave", undefined)}>${tr("Choose another")}</button>
            <pl-save-recording .recording=${this.recording}></pl-save-recording>
            ${this.keeping(snapshot)}
          </div>
          <p class="soft fine">
            ${tr("The recording holds joint positions only, no picture. You can open it here again with “Use a video or recording”.")}
            ${isFigure ? "" : tr("If your back hurts more than before, stop for today and talk to a doctor or physiotherapist.")}
          </p>
        </section>
        <section aria-label=${tr("Each repetition")}>
          ${
            repetitions.length === 0
              ? nothing
              : html`<h2>${tr("Each repetition")}</h2>
                  <ol>
                    ${repetitions.map(
                      (repetition, i) => html`<li>
                        <pl-repetition-card
                          .repetition=${repetition}
                          .exercise=${exercise}
                          .number=${i + 1}
                        ></pl-repetition-card>
                      </li>`,
                    )}
                  </ol>`
          }
          ${leftOut(snapshot, opening ?? "")}
        </section>
      </div>
    `;
  }

  /** What a camera or a video showed is kept already; a recording only when asked, as it may be there. */
  private keeping({ source, repetitions }: WorkoutSnapshot) {
    if (source?.kind !== "recording" || repetitions.length === 0) return nothing;
    return html`
      <button data-stays="kept" ?hidden=${this.kept !== null} @click=${() => emit(this, "pl-keep", undefined)}>
        ${tr("Add to my history")}
      </button>
      <p data-stays="kept" tabindex="-1" ?hidden=${this.kept === null}>
        ${this.kept} <a href="#/history">${tr("Look at your history")}</a>
      </p>
    `;
  }

  private problem({ status }: WorkoutSnapshot) {
    return status.is === "failed"
      ? html`<p class="problem"><strong>${status.problem.message}</strong> ${status.problem.advice}</p>`
      : nothing;
  }

  /** Why nothing was counted. */
  private whyNone(snapshot: WorkoutSnapshot): string {
    if (isByFigure(snapshot)) return tr("It was stopped before the figure had done a whole repetition.");
    return unledReason(snapshot, this.recording) ?? whyNothing(snapshot);
  }

  private score({ repetitions, exercise, elapsed }: WorkoutSnapshot, { result, ...how }: Outcome) {
    const held = (exercise?.dose.holdSeconds ?? 0) > 0 ? meanHold(repetitions) : null;
    return html`
      <div class="score">
        <span class="number figures">${result.score ?? "–"}</span>
        <span class="soft">${tr("out of 100, on average")}</span>
      </div>
      <pl-set-result .result=${result}></pl-set-result>
      ${this.more(how)}
      <dl class="figures">
        ${held === null ? nothing : this.fact(tr("Held on average"), seconds(held))}
        ${this.fact(tr("Time"), clock(elapsed))}
      </dl>
    `;
  }

  /** What the repetitions beside do not show. */
  private more({ earlier, corrected }: Omit<Outcome, "result">) {
    const link =
      this.visit === null ? nothing : html`<a href="#/history/${this.visit}">${tr("Look at all of it")}</a>`;
    if (earlier === 0 && !corrected) return nothing;
    return html`<p>
      ${earlier > 0 ? plural(earlier, { one: "{n} repetition of these came before the break.", other: "{n} repetitions of these came before the break." }) : ""}
      ${corrected ? tr("You put the count right by hand.") : ""} ${link}
    </p>`;
  }

  private fact(name: string, value: string) {
    return html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  }

  private remarks(snapshot: WorkoutSnapshot, said: string) {
    const { exercise } = this;
    const whole = exercise === null ? [] : remarksOf(exercise, snapshot.repetitions);
    const remarks = [...whole.map(({ text }) => `${text}.`), ...remarksOn(snapshot)].filter(
      (remark) => !said.includes(remark),
    );
    if (remarks.length === 0) return nothing;
    const list = html`<ul class="remarks">
      ${remarks.map((remark) => html`<li>${remark}</li>`)}
    </ul>`;
    return isByFigure(snapshot)
      ? html`<p>${tr("Someone who does it like that is told:")}</p>
      ${list}`
      : list;
  }
}

function headline({ result: { done, asked } }: Outcome, isFigure: boolean): string {
  if (done === 0) return tr("No repetition was counted");
  if (isFigure)
    return done >= asked
      ? tr("The figure did all {asked}", { asked })
      : tr("The figure did {done} of {asked}", { done, asked });
  return done >= asked ? tr("All {asked} done", { asked }) : tr("{done} of {asked} done", { done, asked });
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-summary": Summary;
  }
}
