import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import {
  ABLE,
  answered,
  FUNCTION_SOURCE,
  type FunctionScale,
  keepFunctionScale,
  MOST_ACTIVITIES,
  readFunctionScale,
} from "../../safety/function-scale.ts";
import { tr } from "../../words/words.ts";
import type { KeptScale } from "../app/services.ts";
import { dayOf } from "../history/words.ts";
import { sourceLink } from "../sources/link.ts";
import { base, buttons } from "../theme/base.ts";
import { fields } from "../theme/fields.ts";
import { pageHead } from "../theme/page-head.ts";

/** Three things that the person would like to do again, in their own words, and how well they go today. */
@customElement("pl-ability")
export class Ability extends LitElement {
  static override styles = [
    base,
    pageHead,
    buttons,
    fields,
    css`
      :host,
      form,
      fieldset {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
      }
      :host {
        max-inline-size: 42rem;
      }
      fieldset {
        padding: var(--space-4);
        border: 2px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }
      label {
        display: grid;
        gap: var(--space-1);
      }
      input {
        inline-size: 100%;
      }
    `,
  ];

  /** Where the answers are kept. */
  @property({ attribute: false }) kept: KeptScale | null = null;

  @state() private message = "";

  override render() {
    const scale = this.kept === null ? null : readFunctionScale(this.kept);
    if (scale === null) return nothing;
    return html`
      <header>
        <p><a href="#/physiotherapist">${tr("With your physiotherapist")}</a></p>
        <h1 tabindex="-1">${tr("What you would like to do again")}</h1>
        <p>
          ${tr("Name up to three things that your back makes hard, in your own words. Say how well each goes today, and once more every week or two. It stays on this device and comes into the report.")}
        </p>
      </header>
      <form @submit=${this.keep}>
        ${scale.activities.map((name, i) => this.activity(name, i, scale))}
        <p><button class="primary">${tr("Keep today's answers")}</button></p>
        <p role="status">${this.message}</p>
      </form>
      <p class="soft">${tr("Asked as in:")} ${sourceLink(FUNCTION_SOURCE)}</p>
    `;
  }

  private activity(name: string, i: number, { answers }: FunctionScale) {
    const last = answers.findLast(({ scores }) => scores[i] != null);
    const number = { number: i + 1 };
    return html`<fieldset>
      <label
        >${tr("Thing {number}", number)}
        <input type="text" name="activity" maxlength="80" .value=${name} placeholder=${i === 0 ? tr("such as tying my shoes") : ""} />
      </label>
      <label
        >${tr("How well it goes today (thing {number})", number)}
        <select name="score">
          <option value="">${tr("not asked today")}</option>
          ${Array.from({ length: ABLE + 1 }, (_, score) => html`<option value=${score}>${scoreWords(score)}</option>`)}
        </select>
      </label>
      ${last === undefined ? nothing : html`<p class="soft">${tr("Last time, on {day}: {score}", { day: dayOf(last.at), score: last.scores[i] ?? "" })}</p>`}
    </fieldset>`;
  }

  private keep(event: SubmitEvent): void {
    event.preventDefault();
    const { kept } = this;
    if (kept === null || !(event.target instanceof HTMLFormElement)) return;
    const data = new FormData(event.target);
    const activities = data.getAll("activity").map(String).slice(0, MOST_ACTIVITIES);
    const scores = data.getAll("score").map((score) => (score === "" ? null : Number(score)));
    keepFunctionScale(kept, answered(readFunctionScale(kept), activities, scores, Date.now()));
    event.target.reset();
    this.message = tr("Kept.");
    this.requestUpdate();
  }
}

function scoreWords(score: number): string {
  if (score === 0) return tr("0: I cannot do it");
  return score === ABLE ? tr("{able}: as before", { able: ABLE }) : String(score);
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-ability": Ability;
  }
}
