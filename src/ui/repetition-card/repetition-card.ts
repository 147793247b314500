import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ExerciseMeta, Repetition } from "../../rules/contract.ts";
import { bandOf } from "../../rules/score.ts";
import "../band/band.ts";
import { SIDE_WORDS } from "../../rules/body-words.ts";
import { tr } from "../../words/words.ts";
import { base } from "../theme/base.ts";
import { capNotes } from "./cap-notes.ts";
import { faultNotes, heldNote, pointsNotes, unseenNote } from "./notes.ts";

/** One repetition of a set: its band and number, what was seen with the numbers behind it, and what was not seen. */
@customElement("pl-repetition-card")
export class RepetitionCard extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        padding: var(--space-5);
        border: 1px solid var(--line);
        border-inline-start: 0.4rem solid var(--band);
        border-radius: var(--radius);
        background: var(--surface);
        --band: var(--unknown);
      }
      :host([band="good"]) {
        --band: var(--good);
      }
      :host([band="nearly"]) {
        --band: var(--nearly);
      }
      :host([band="work"]) {
        --band: var(--work);
      }
      header {
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: baseline;
        gap: var(--space-1) var(--space-4);
      }
      .verdict {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-4);
      }
      .score {
        grid-area: 1 / 2 / span 2;
        align-self: center;
        font-size: 2.2em;
        font-weight: 700;
        line-height: 1;
      }
      .faults {
        list-style: none;
        display: grid;
        gap: var(--space-4);
        margin-block-start: var(--space-4);
      }
      .cue {
        font-weight: 650;
      }
      details {
        margin-block-start: var(--space-4);
      }
      summary {
        cursor: pointer;
        color: var(--accent);
        font-weight: 600;
        padding-block: 0.65rem;
        inline-size: fit-content;
      }
      table {
        border-collapse: collapse;
        margin-block-start: var(--space-2);
      }
      td,
      th {
        text-align: start;
        font-weight: 400;
        padding: 0.3em 1.2em 0.3em 0;
        border-block-end: 1px solid var(--line);
      }
      td:last-child {
        text-align: end;
        padding-inline-end: 0;
        white-space: nowrap;
      }
      .unseen {
        margin-block-start: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) repetition: Repetition | null = null;
  @property({ attribute: false }) exercise: ExerciseMeta | null = null;

  /** Its number in the set, from 1. */
  @property({ type: Number }) number = 1;

  override willUpdate() {
    this.setAttribute("band", bandOf(this.repetition?.score ?? null));
  }

  override render() {
    const { repetition, exercise } = this;
    if (repetition === null || exercise === null) return nothing;
    const faults = faultNotes(repetition, exercise);
    const held = heldNote(repetition, exercise);
    const unseen = unseenNote(repetition, exercise);
    return html`
      <header>
        <h3>
          ${tr("Repetition {number}", { number: this.number })}${repetition.side === null ? "" : html`<span class="soft">, ${SIDE_WORDS[repetition.side]}</span>`}
        </h3>
        ${repetition.score === null ? nothing : html`<span class="score figures">${repetition.score}</span>`}
        <p class="verdict figures">
          <pl-band band=${bandOf(repetition.score)}></pl-band>
          ${held === null ? nothing : html`<span class="soft">${held}</span>`}
        </p>
      </header>
      ${
        faults.length === 0
          ? nothing
          : html`<ul class="faults">
              ${faults.map(
                ({ id, cue, explain, numbers }) => html`<li data-fault=${id}>
                  <p class="cue">${cue}</p>
                  <p>${explain} ${numbers === "" ? nothing : html`<span class="soft figures">${numbers}</span>`}</p>
                </li>`,
              )}
            </ul>`
      }
      ${capNotes(repetition, exercise).map((note) => html`<p class="unseen figures">${note}</p>`)}
      ${unseen === null ? nothing : html`<p class="unseen soft">${unseen}</p>`} ${this.points()}
    `;
  }

  private points() {
    const { repetition, exercise } = this;
    if (repetition === null || exercise === null || repetition.checks.length === 0) return nothing;
    return html`<details>
      <summary>${tr("Where the points went")}<span class="hidden-text"> ${tr("in repetition {number}", { number: this.number })}</span></summary>
      <table class="figures">
        <caption class="hidden-text">
          ${tr("Points lost in repetition {number}", { number: this.number })}
        </caption>
        <tbody>
          ${pointsNotes(repetition, exercise).map(
            ({ name, numbers, points }) => html`<tr>
              <th scope="row">${name}</th>
              <td>${numbers}</td>
              <td>${points === 0 ? tr("full points") : `−${points}`}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-repetition-card": RepetitionCard;
  }
}
