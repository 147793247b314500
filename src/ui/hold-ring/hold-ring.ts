import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { tr } from "../../words/words.ts";
import { base } from "../theme/base.ts";

const RADIUS = 42;
const LENGTH = 2 * Math.PI * RADIUS;

/** Seconds held so far as a ring that closes at the hold that is asked; only whole seconds are written. */
@customElement("pl-hold-ring")
export class HoldRing extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        inline-size: min(36vmin, 18rem);
        aspect-ratio: 1;
        position: relative;
        transition: opacity 0.3s;
      }
      :host([idle]) {
        opacity: 0;
      }
      svg {
        inline-size: 100%;
        block-size: 100%;
        display: block;
        rotate: -90deg;
      }
      circle {
        fill: color-mix(in srgb, var(--paper) 88%, transparent);
        stroke: var(--line-strong);
        stroke-width: 9;
      }
      .held {
        fill: none;
        stroke: var(--good);
        stroke-linecap: round;
      }
      .waiting .held {
        stroke: var(--nearly);
        stroke-linecap: butt;
      }
      .gaps {
        display: none;
        fill: none;
        stroke: var(--paper);
        stroke-width: 10;
        stroke-dasharray: 3 6;
      }
      .waiting .gaps {
        display: inline;
      }
      .waiting {
        color: var(--nearly);
      }
      span {
        position: absolute;
        inset: 0;
        display: grid;
        place-content: center;
        justify-items: center;
        font-size: min(17vmin, 8rem);
        line-height: 0.85;
        font-weight: 700;
      }
      small {
        font-size: 0.31em;
        line-height: 1.2;
        font-weight: 600;
      }
    `,
  ];

  /** Seconds held so far; 0 hides the ring. */
  @property({ type: Number }) seconds = 0;

  /** Seconds asked. */
  @property({ type: Number }) target = 0;

  /** True while the clock stands because the posture has left the good zone. */
  @property({ type: Boolean }) paused = false;

  override willUpdate() {
    this.toggleAttribute("idle", this.seconds <= 0);
  }

  override render() {
    const share = this.target > 0 ? Math.min(1, this.seconds / this.target) : 0;
    const done = share === 1;
    const waiting = this.paused && !done;
    const word = done ? tr("done#hold") : waiting ? tr("paused#hold") : tr("hold#now");
    return html`<div class=${waiting ? "waiting" : ""}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r=${RADIUS} />
        <circle
          class="held"
          cx="50"
          cy="50"
          r=${RADIUS}
          stroke-dasharray=${LENGTH}
          stroke-dashoffset=${LENGTH * (1 - share)}
        />
        <circle class="gaps" cx="50" cy="50" r=${RADIUS} />
      </svg>
      <span class="figures" aria-hidden="true">${Math.floor(this.seconds)}<small>${word}</small></span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-hold-ring": HoldRing;
  }
}
