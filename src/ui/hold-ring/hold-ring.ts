import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
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
        inline-size: min(30vmin, 14rem);
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
        transition: stroke-dashoffset 0.15s linear;
      }
      span {
        position: absolute;
        inset: 0;
        display: grid;
        place-content: center;
        justify-items: center;
        font-size: min(14vmin, 6rem);
        line-height: 0.85;
        font-weight: 700;
      }
      small {
        font-size: 0.36em;
        line-height: 1.2;
        font-weight: 600;
      }
    `,
  ];

  /** Seconds held so far; 0 hides the ring. */
  @property({ type: Number }) seconds = 0;

  /** Seconds asked. */
  @property({ type: Number }) target = 0;

  override willUpdate() {
    this.toggleAttribute("idle", this.seconds <= 0);
  }

  override render() {
    const share = this.target > 0 ? Math.min(1, this.seconds / this.target) : 0;
    return html`
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
      </svg>
      <span class="figures" aria-hidden="true">${Math.floor(this.seconds)}<small>hold</small></span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-hold-ring": HoldRing;
  }
}
