import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ExerciseMeta, WeightSteps } from "../../rules/contract.ts";
import { adviceAt } from "../../safety/advice.ts";
import type { Answers } from "../../safety/answers.ts";
import { emit, type UiEvent } from "../events.ts";
import "../pain/pain.ts";
import "../screening/screening.ts";
import { tr } from "../../words/words.ts";
import { base, buttons } from "../theme/base.ts";
import { doctorLink, reportLink } from "../theme/links.ts";
import { question } from "../theme/question.ts";

/** What is asked before exercise: now and then about health, at each visit about pain, before a weight about how heavy it is. */
@customElement("pl-check-in")
export class CheckIn extends LitElement {
  static override styles = [base, buttons, question];

  @property({ attribute: false }) answers: Answers | null = null;

  /** What is to be done with a weight: how heavy it is, is asked of each. */
  @property({ attribute: false }) weighted: readonly ExerciseMeta[] = [];

  /** How many of them were answered. */
  @state() private answered = 0;

  /** Why it goes gently today, while that is being told. */
  @state() private gently: string | null = null;

  @state() private weight = 0;

  override render() {
    const { answers, gently } = this;
    if (answers === null) return nothing;
    const { ask } = answers.clearance;
    if (ask.includes("screening"))
      return html`<pl-screening .answers=${answers} @pl-screened=${this.goOn}></pl-screening>`;
    if (ask.includes("pain")) return this.pain();
    if (gently !== null) return this.easier(gently);
    const next = this.weighted[this.answered];
    return next?.weight ? this.weightOf(answers, next.id, next.weight) : nothing;
  }

  private pain() {
    return html`
      <h1 tabindex="-1">${tr("How is your back today?")}</h1>
      <pl-pain question=${tr("Pain right now")} skip=${tr("Rather not say")} @pl-pain=${this.felt}></pl-pain>
      <p>${doctorLink()}</p>
      ${notMedical()}
    `;
  }

  private felt({ detail: pain }: UiEvent<"pl-pain">): void {
    const { answers } = this;
    if (answers === null) return;
    answers.tell("before", pain);
    this.gently = answers.clearance.gently;
    this.goOn();
  }

  private easier(text: string) {
    const goOn = () => {
      this.gently = null;
      this.goOn();
    };
    return html`
      <h1 tabindex="-1">${tr("Gently today")}</h1>
      <p class="lead">${text}</p>
      <button class="primary large" @click=${goOn}>${tr("Go on gently")}</button>
      ${notMedical()}
    `;
  }

  private weightOf(answers: Answers, exercise: string, steps: WeightSteps) {
    const gate = answers.weightGate(exercise, steps);
    const most = gate.open ? gate.most : 0;
    return html`
      <h1 tabindex="-1">${steps.question}</h1>
      <p>${steps.why}</p>
      <p class="lead">${gate.why}</p>
      <div class="answers" role="group" aria-label=${tr("Weight")}>
        ${steps.choices
          .filter((weight) => weight <= most)
          .map(
            (weight) => html`<button
            class="large"
            aria-pressed=${weight === this.weight}
            @click=${() => {
              this.weight = weight;
            }}
          >
            ${weight === 0 ? tr("No weight") : `${weight} kg`}
          </button>`,
          )}
      </div>
      ${adviceAt("before-weight").map(({ advice }) => html`<p class="soft">${advice}</p>`)}
      <p>${reportLink()}</p>
      <button class="primary large" @click=${() => this.chosen(answers, exercise)}>${tr("Go on")}</button>
      ${notMedical()}
    `;
  }

  private chosen(answers: Answers, exercise: string): void {
    answers.chooseWeight(exercise, this.weight);
    this.weight = 0;
    this.answered += 1;
    this.goOn();
  }

  /** The next question, or on to the exercise; an answer that says stop ends the questions. */
  private goOn(): void {
    const { answers, gently } = this;
    if (answers === null) return;
    const { stop, ask } = answers.clearance;
    if (stop !== null || (ask.length === 0 && gently === null && this.answered >= this.weighted.length)) {
      emit(this, "pl-checked", undefined);
    } else this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector("h1")?.focus());
  }
}

function notMedical() {
  const row = adviceAt("decisions").find(({ id }) => id === "not-medical-advice");
  return html`<p class="soft fine">${row?.advice}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-check-in": CheckIn;
  }
}
