import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Repetition } from "../../rules/contract.ts";
import { BAND_WORDS, bandOf } from "../../rules/score.ts";
import { tr } from "../../words/words.ts";
import { emit } from "../events.ts";
import { base } from "../theme/base.ts";

/** A set as a row of its repetitions, each as wide as it lasted and as high as its score, coloured by band. */
@customElement("pl-timeline")
export class Timeline extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        list-style: none;
        margin: 0;
        padding: 0;
        display: flex;
        /* In several rows rather than too narrow for a finger. */
        flex-wrap: wrap;
        align-items: end;
        gap: 0.3rem;
        min-block-size: 6rem;
        border-block-end: 2px solid var(--line-strong);
      }
      li {
        flex: var(--length, 1) 1 0;
        min-inline-size: 2.75rem;
      }
      button {
        display: grid;
        align-content: start;
        justify-items: center;
        inline-size: 100%;
        min-block-size: 2.75rem;
        block-size: var(--height, 2.75rem);
        padding: 0.15rem 0 0;
        border: 0;
        border-radius: 0.35rem 0.35rem 0 0;
        background: var(--band-wash);
        border-block-start: 0.35rem solid var(--band);
        color: var(--ink);
        font: inherit;
        cursor: pointer;
      }
      button[aria-pressed="true"] {
        box-shadow: inset 0 0 0 2px var(--band);
        font-weight: 700;
      }
      [band="good"] {
        --band: var(--good);
        --band-wash: var(--good-wash);
      }
      [band="nearly"] {
        --band: var(--nearly);
        --band-wash: var(--nearly-wash);
      }
      [band="work"] {
        --band: var(--work);
        --band-wash: var(--work-wash);
      }
      [band="unknown"] {
        --band: var(--unknown);
        --band-wash: var(--unknown-wash);
      }
      .removed {
        text-decoration: line-through;
        opacity: 0.6;
      }
    `,
  ];

  @property({ attribute: false }) repetitions: readonly Repetition[] = [];

  /** Indexes of those that the person took away. */
  @property({ attribute: false }) removed: readonly number[] = [];

  /** Index of the one that is open; null for none. */
  @property({ type: Number }) chosen: number | null = null;

  override render() {
    return html`<ol aria-label=${tr("Repetitions in order")}>
      ${this.repetitions.map((repetition, i) => {
        const band = bandOf(repetition.score);
        const removed = this.removed.includes(i);
        const score =
          repetition.score === null ? "" : `, ${tr("{score} of 100", { score: repetition.score })}`;
        return html`<li band=${band}>
          <button
            class=${removed ? "removed" : ""}
            aria-pressed=${this.chosen === i}
            aria-label="${tr("Repetition {number}", { number: i + 1 })}: ${BAND_WORDS[band]}${score}${removed ? `, ${tr("taken away")}` : ""}"
            @click=${() => emit(this, "pl-repetition", i)}
          >
            ${i + 1}
          </button>
        </li>`;
      })}
    </ol>`;
  }

  override updated() {
    const items = this.renderRoot.querySelectorAll<HTMLElement>("li");
    for (const [i, { start, end, score }] of this.repetitions.entries()) {
      items[i]?.style.setProperty("--length", String(Math.max(0.5, end - start)));
      items[i]?.style.setProperty("--height", `${2.5 + ((score ?? 0) / 100) * 3}rem`);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-timeline": Timeline;
  }
}
