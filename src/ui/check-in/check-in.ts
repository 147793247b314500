import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { adviceAt } from "../../coach/safety/advice.ts";
import type { Answers } from "../../coach/safety/answers.ts";
import type { Clearance } from "../../coach/safety/clearance.ts";
import { WEIGHT_QUESTION } from "../../coach/safety/swing-gate.ts";
import { emit, type UiEvent } from "../events.ts";
import "../pain/pain.ts";
import "../screening/screening.ts";
import { base, buttons } from "../theme/base.ts";
import { checkInStyles } from "./check-in.styles.ts";

/** Bells as they are sold, in kilograms; 0 is the hinge without one. */
const WEIGHTS = [0, 2, 4, 6, 8, 10, 12, 16, 20, 24];

/** Whether something still has to be asked before a set with the camera. */
export function mustAsk({ ask }: Pick<Clearance, "ask">, swings: boolean): boolean {
  return ask.length > 0 || swings;
}

/** What is asked before exercise: now and then about health, at each visit about pain, before swings about the bell. */
@customElement("pl-check-in")
export class CheckIn extends LitElement {
  static override styles = [base, buttons, checkInStyles];

  @property({ attribute: false }) answers: Answers | null = null;

  /** True when swings are to come. */
  @property({ type: Boolean }) swings = false;

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
    return this.swings ? this.bell(answers) : nothing;
  }

  private pain() {
    return html`
      <h1 tabindex="-1">How is your back today?</h1>
      <pl-pain question="Pain right now" skip="Rather not say" @pl-pain=${this.felt}></pl-pain>
      <p><a href="#/safety">When to see a doctor at once</a></p>
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
      <h1 tabindex="-1">Gently today</h1>
      <p class="lead">${text}</p>
      <button class="primary large" @click=${goOn}>Go on gently</button>
      ${notMedical()}
    `;
  }

  private bell(answers: Answers) {
    const gate = answers.swingGate;
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
    emit(this, "pl-checked", undefined);
  }

  /** The next question, or on to the exercise; an answer that says stop ends the questions. */
  private goOn(): void {
    const { answers, gently } = this;
    if (answers === null) return;
    const { stop, ask } = answers.clearance;
    if (stop !== null || (ask.length === 0 && gently === null && !this.swings)) {
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
