import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Band } from "../../rules/score.ts";
import "../band/band.ts";
import { tr } from "../../words/words.ts";
import { base } from "../theme/base.ts";

/** The repetitions done, large enough for the far end of the room, with how the last one went; what corrects it by hand goes inside. */
@customElement("pl-counter")
export class Counter extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        align-items: flex-end;
        gap: 2.5vmin;
        color: var(--ink);
      }
      /* The digits are two thirds of their font size: 60vmin draws them 40 % of the short side high. */
      .count {
        font-size: min(58vmin, 24rem);
        line-height: 0.7;
        padding-block: 0.04em;
        font-weight: 700;
        letter-spacing: -0.03em;
      }
      .rest {
        display: grid;
        gap: 1vmin;
        font-size: clamp(1.25rem, 7vmin, 3rem);
        line-height: 1.1;
        font-weight: 600;
        white-space: nowrap;
      }
      /* Two digits take the width: the words go below them, and the picture stays free. */
      :host([wide]) {
        flex-direction: column;
        align-items: flex-start;
      }
      :host([wide]) .rest {
        display: flex;
        align-items: center;
        gap: 3vmin;
      }
      @media (orientation: portrait) {
        :host {
          flex-direction: column;
          align-items: flex-start;
        }
        .rest {
          display: flex;
          align-items: center;
          gap: 3vmin;
        }
      }
    `,
  ];

  @property({ type: Number }) count = 0;

  /** Repetitions asked of the whole set; 0 where as many as the person likes. */
  @property({ type: Number }) asked = 0;

  /** Band of the newest repetition; null before the first. */
  @property() last: Band | null = null;

  override willUpdate() {
    this.toggleAttribute("wide", this.count > 9);
  }

  override render() {
    return html`
      <span class="count figures" data-count aria-hidden="true">${this.count}</span>
      <span class="rest figures">
        <slot></slot>
        ${this.last === null ? "" : html`<pl-band band=${this.last} aria-hidden="true"></pl-band>`}
        ${this.asked === 0 ? "" : html`<span class="asked" aria-hidden="true">${tr("of {asked}", { asked: this.asked })}</span>`}
      </span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-counter": Counter;
  }
}
