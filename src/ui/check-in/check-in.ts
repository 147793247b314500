import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { adviceAt } from "../../coach/safety/advice.ts";
import type { Answers } from "../../coach/safety/answers.ts";
import { FIRST_USE_QUESTION, firstUseAdvice } from "../../coach/safety/first-use.ts";
import { type PainAdvice, painBefore } from "../../coach/safety/pain.ts";
import { RED_FLAGS, redFlagAdvice } from "../../coach/safety/red-flags.ts";
import { swingGate, WEIGHT_QUESTION } from "../../coach/safety/swing-gate.ts";
import { emit, type UiEvent } from "../events.ts";
import "../pain/pain.ts";
import { base, buttons } from "../theme/base.ts";
import { checkInStyles } from "./check-in.styles.ts";

/** Bells as they are sold, in kilograms; 0 is the hinge without one. */
const WEIGHTS = [0, 2, 4, 6, 8, 10, 12, 16, 20, 24];

/** Whether something still has to be asked before a set with the camera. */
export function mustAsk({ firstUse, pain }: Pick<Answers, "firstUse" | "pain">, swings: boolean): boolean {
  return firstUse === null || pain === undefined || swings;
}

/** What is asked before exercise: once about a doctor and warning signs, at each visit about pain, before swings about the bell. */
@customElement("pl-check-in")
export class CheckIn extends LitElement {
  static override styles = [base, buttons, checkInStyles];

  @property({ attribute: false }) answers: Answers | null = null;

  /** True when swings are to come. */
  @property({ type: Boolean }) swings = false;

  @state() private flags: readonly string[] = [];
  @state() private stop: string | null = null;
  @state() private advice: PainAdvice | null = null;
  @state() private weight = 0;

  override render() {
    const { answers, stop, advice } = this;
    if (answers === null) return nothing;
    if (stop !== null) return this.stopped(stop);
    if (answers.firstUse === null) return this.firstUse(answers);
    if (answers.pain === undefined) return this.pain();
    if (advice?.go === "gently") return this.gently(advice);
    return this.swings ? this.bell(answers) : nothing;
  }

  private firstUse(answers: Answers) {
    return html`
      <h1 tabindex="-1">Before you begin</h1>
      <fieldset>
        <legend>Does any of this go for you now?</legend>
        ${RED_FLAGS.map(
          ({ id, question }) => html`<label>
            <input type="checkbox" .checked=${this.flags.includes(id)} @change=${() => this.flag(id)} />
            <span>${question}</span>
          </label>`,
        )}
      </fieldset>
      <section>
        <h2>${FIRST_USE_QUESTION.text}</h2>
        <div class="answers">
          ${FIRST_USE_QUESTION.answers.map(
            ({ id, text }) =>
              html`<button class="large" @click=${() => this.first(answers, id)}>${text}</button>`,
          )}
        </div>
      </section>
      ${notMedical()}
    `;
  }

  private flag(id: string): void {
    const { flags } = this;
    this.flags = flags.includes(id) ? flags.filter((one) => one !== id) : [...flags, id];
  }

  private first(answers: Answers, asked: (typeof FIRST_USE_QUESTION.answers)[number]["id"]): void {
    const advice = redFlagAdvice(this.flags);
    if (!advice.go) {
      this.stop = advice.text;
      return;
    }
    answers.firstUse = { asked };
    this.goOn();
  }

  private pain() {
    const firstUse = this.answers?.firstUse ?? null;
    return html`
      <h1 tabindex="-1">How is your back today?</h1>
      ${firstUse === null ? nothing : html`<p>${firstUseAdvice(firstUse)}</p>`}
      <pl-pain question="Pain right now" skip="Rather not say" @pl-pain=${this.felt}></pl-pain>
      <p><a href="#/safety">When to see a doctor at once</a></p>
      ${notMedical()}
    `;
  }

  private felt({ detail: pain }: UiEvent<"pl-pain">): void {
    if (this.answers === null) return;
    const advice = pain === null ? null : painBefore(pain);
    if (advice?.go === "stop") {
      this.stop = advice.text;
      return;
    }
    this.answers.pain = pain;
    this.advice = advice;
    this.goOn();
  }

  private gently({ text }: PainAdvice) {
    const begin = () => {
      this.advice = null;
      if (this.swings) this.requestUpdate();
      else emit(this, "pl-checked", { gently: true });
    };
    return html`
      <h1 tabindex="-1">Gently today</h1>
      <p class="lead">${text}</p>
      <button class="primary large" @click=${begin}>Go on gently</button>
      ${notMedical()}
    `;
  }

  private bell(answers: Answers) {
    const gate = swingGate(answers.swings, answers.pain ?? null);
    const most = gate.open ? gate.most : 0;
    return html`
      <h1 tabindex="-1">${WEIGHT_QUESTION.text}</h1>
      <p>${WEIGHT_QUESTION.why}</p>
      <p class="lead">${gate.why}</p>
      <div class="answers" role="group" aria-label="Weight">
        ${WEIGHTS.filter((weight) => weight <= most).map(
          (weight) => html`<button
            class="large"
            aria-pressed=${weight === this.weight}
            @click=${() => {
              this.weight = weight;
            }}
          >
            ${weight === 0 ? "No weight" : `${weight} kg`}
          </button>`,
        )}
      </div>
      ${adviceAt("before-swing").map(({ advice }) => html`<p class="soft">${advice}</p>`)}
      <p><a href="#/history/report">Show this to a trainer</a></p>
      <button class="primary large" @click=${() => this.swing(answers)}>Go on</button>
      ${notMedical()}
    `;
  }

  private swing(answers: Answers): void {
    answers.weight = this.weight;
    emit(this, "pl-checked", { gently: isSore(answers) });
  }

  private stopped(text: string) {
    return html`
      <h1 tabindex="-1">Not today</h1>
      <p class="lead" role="alert">${text}</p>
      <div class="answers">
        <a class="button primary" href="#/safety">When to see a doctor</a>
        <a class="button" href="#/">Back to the start</a>
      </div>
      ${notMedical()}
    `;
  }

  /** The next question, or on to the exercise. */
  private goOn(): void {
    const { answers } = this;
    if (answers === null) return;
    if (answers.pain !== undefined && this.advice?.go !== "gently" && !this.swings) {
      emit(this, "pl-checked", { gently: false });
    } else this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector("h1")?.focus());
  }
}

/** Pain that asks for the gentle way. */
export function isSore({ pain }: Pick<Answers, "pain">): boolean {
  return typeof pain === "number" && painBefore(pain).go === "gently";
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
