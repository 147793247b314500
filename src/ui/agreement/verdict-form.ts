import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { ANSWERS, type Answer } from "../../agreement/answers.ts";
import type { Verdict } from "../../agreement/judgements.ts";
import type { FaultMeta } from "../../rules/contract.ts";
import { text, tr } from "../../words/words.ts";
import { base, buttons } from "../theme/base.ts";
import { choices } from "../theme/fields.ts";

/** The answers as they are offered, yes first. */
const OFFERED: readonly Answer[] = [...ANSWERS].reverse();

const WORDS: Readonly<Record<Answer, string>> = {
  yes: text("Yes"),
  no: text("No"),
  "cannot-tell": text("Cannot tell"),
};

/** What is asked of one replay: a repetition or not, and of a repetition each cue. Hands on a `verdict` when all is answered. */
@customElement("pl-verdict-form")
export class VerdictForm extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      form {
        display: grid;
        gap: var(--space-4);
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-3);
      }
      legend {
        float: inline-start;
        inline-size: 100%;
        padding: 0;
        font-weight: 650;
      }
      label {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        min-height: 3rem;
        padding-inline: var(--space-4);
        border: 2px solid var(--line-strong);
        border-radius: 999px;
      }
      input {
        inline-size: 1.25rem;
        block-size: 1.25rem;
        margin: 0;
      }
    `,
    choices,
  ];

  /** The cues that are asked about. */
  @property({ attribute: false }) faults: readonly FaultMeta[] = [];

  /** Number of the showing: another one begins with nothing answered. */
  @property({ type: Number }) showing = 0;

  @state() private repetition: Answer | null = null;
  @state() private answered: Readonly<Record<string, Answer>> = {};
  @state() private missing = false;

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has("showing")) return;
    this.repetition = null;
    this.answered = {};
    this.missing = false;
  }

  override render() {
    return html`<form @submit=${this.submit}>
      ${this.question(
        tr("Is this one repetition of the exercise?"),
        "repetition",
        this.repetition,
        (answer) => {
          this.repetition = answer;
        },
      )}
      ${
        this.repetition === "yes"
          ? this.faults.map(({ id, cue }) =>
              this.question(
                tr("Would you say: “{cue}”?", { cue }),
                id,
                this.answered[id] ?? null,
                (answer) => {
                  this.answered = { ...this.answered, [id]: answer };
                },
              ),
            )
          : nothing
      }
      <p><button class="primary">${tr("Next replay")}</button></p>
      <p role="status">${this.missing ? tr("Answer each question. “Cannot tell” is an answer, too.") : ""}</p>
    </form>`;
  }

  private question(legend: string, name: string, given: Answer | null, take: (answer: Answer) => void) {
    return html`<fieldset>
      <legend>${legend}</legend>
      ${OFFERED.map(
        (answer) => html`<label
          ><input
            type="radio"
            name=${name}
            .checked=${given === answer}
            @change=${() => take(answer)}
          />${tr(WORDS[answer])}</label
        >`,
      )}
    </fieldset>`;
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const { repetition } = this;
    const ids = repetition === "yes" ? this.faults.map(({ id }) => id) : [];
    const faults = ids.flatMap((id) => {
      const answer = this.answered[id];
      return answer === undefined ? [] : [[id, answer] as const];
    });
    this.missing = repetition === null || faults.length < ids.length;
    if (repetition === null || this.missing) return;
    const detail: Verdict = { repetition, faults: Object.fromEntries(faults) };
    this.dispatchEvent(new CustomEvent("verdict", { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-verdict-form": VerdictForm;
  }
}
