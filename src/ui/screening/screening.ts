import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { adviceAt } from "../../safety/advice.ts";
import type { Answers } from "../../safety/answers.ts";
import { ASKED_QUESTION, missingAnswer, SCREENING_GROUPS, type Screening } from "../../safety/screening.ts";
import type { ScreeningItem } from "../../safety/screening-items.ts";
import { tr } from "../../words/words.ts";
import { emit } from "../events.ts";
import { sourceLink } from "../sources/link.ts";
import { base, buttons } from "../theme/base.ts";
import { SAFETY } from "../theme/links.ts";
import { question } from "../theme/question.ts";
import { screeningStyles } from "./screening.styles.ts";

/** What is asked about health before exercise. Each tick is kept and answered at once. */
@customElement("pl-screening")
export class ScreeningQuestions extends LitElement {
  static override styles = [base, buttons, question, screeningStyles];

  @property({ attribute: false }) answers: Answers | null = null;

  /** What was still to be answered when the person wanted to go on, in one sentence. */
  @state() private missing = "";

  override render() {
    const { answers } = this;
    if (answers === null) return nothing;
    const { screening, clearance } = answers;
    const row = adviceAt("decisions").find(({ id }) => id === "not-medical-advice");
    return html`
      <h1 tabindex="-1">${tr("Before you begin")}</h1>
      <p>
        ${tr("A physiotherapist asks this before exercise for the back. Your answers stay on this device. It is asked again every four weeks, and after strong pain.")}
      </p>
      ${SCREENING_GROUPS.map(
        ({ id, text, items }) => html`<fieldset>
          <legend>${text}</legend>
          ${items.map((item) => this.item(item, screening, answers))}
          ${this.none(id, screening, answers)}
        </fieldset>`,
      )}
      ${this.asked(screening, answers)}
      ${clearance.stop?.why === "sign" ? this.stop(clearance.stop.text) : this.end(answers)}
      <p class="soft fine">${row?.advice}</p>
    `;
  }

  private item(
    { id, tier, question, answer, source }: ScreeningItem,
    { ticked }: Screening,
    answers: Answers,
  ) {
    const isTicked = ticked.includes(id);
    return html`<div class="item ${tier}">
      <label>
        <input type="checkbox" .checked=${isTicked} @change=${() => this.keep(() => answers.tick(id))} />
        <span>${question}</span>
      </label>
      <p class="answer" role="status">${isTicked ? html`${answer} <span class="from">${sourceLink(source)}</span>` : nothing}</p>
    </div>`;
  }

  private none(group: Screening["none"][number], { none }: Screening, answers: Answers) {
    return html`<div class="item none">
      <label>
        <input
          type="checkbox"
          .checked=${none.includes(group)}
          @change=${() => this.keep(() => answers.none(group))}
        />
        <span>${tr("None of these")}</span>
      </label>
    </div>`;
  }

  private asked({ asked }: Screening, answers: Answers) {
    const chosen = ASKED_QUESTION.answers.find(({ id }) => id === asked);
    return html`<section>
      <h2 id="asked">${ASKED_QUESTION.text}</h2>
      <div class="answers" role="group" aria-labelledby="asked">
        ${ASKED_QUESTION.answers.map(
          ({ id, text }) =>
            html`<button
              class="large"
              aria-pressed=${id === asked}
              @click=${() => this.keep(() => answers.asked(id))}
            >
              ${text}
            </button>`,
        )}
      </div>
      <p role="status">${chosen?.advice}</p>
    </section>`;
  }

  private stop(text: string) {
    return html`<section class="stop">
      <p class="lead">${text}</p>
      <p>${tr("No camera starts while this is ticked. The drawn figure still shows each exercise.")}</p>
      <div class="answers">
        <a class="button primary" href="#/safety">${tr(SAFETY)}</a>
        <a class="button" href="#/">${tr("Back to the start")}</a>
      </div>
    </section>`;
  }

  private end(answers: Answers) {
    return html`<section>
      <button class="primary large" @click=${() => this.goOn(answers)}>${tr("Go on")}</button>
      <p role="status" ?hidden=${this.missing === ""}>${this.missing}</p>
    </section>`;
  }

  private keep(change: () => void): void {
    change();
    this.missing = "";
    this.requestUpdate();
  }

  private goOn(answers: Answers): void {
    this.missing = missingAnswer(answers.screening) ?? "";
    if (this.missing !== "") return;
    answers.confirm();
    emit(this, "pl-screened", undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-screening": ScreeningQuestions;
  }
}
