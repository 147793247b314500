import { css, html, LitElement, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "../theme/base.ts";
import { meterScale } from "./scale.ts";

/**
 * How far the body is in its range, with the good zone; always there, praising rather than scolding. It stands where the body was seen last,
 * without a way there: a shape on its way within a picture has the page drawn anew sixty times a second.
 */
@customElement("pl-range-meter")
export class RangeMeter extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        block-size: clamp(1.5rem, 7vmin, 3.5rem);
      }
      svg {
        inline-size: 100%;
        block-size: 100%;
        display: block;
        overflow: visible;
      }
      .track {
        fill: color-mix(in srgb, var(--paper) 85%, transparent);
        stroke: var(--line-strong);
        stroke-width: 1.5px;
        vector-effect: non-scaling-stroke;
      }
      .zone {
        fill: color-mix(in srgb, var(--good) 38%, transparent);
      }
      .edge {
        stroke: var(--good);
        stroke-width: 3px;
        vector-effect: non-scaling-stroke;
      }
      .fill {
        fill: var(--ink);
        opacity: 0.9;
        transform: scaleX(var(--at));
      }
      .fill.in {
        fill: var(--good);
        opacity: 1;
      }
    `,
  ];

  /** 0 at rest, 1 at the good top; null when it cannot be measured. */
  @property({ type: Number }) progress: number | null = null;

  /** The good zone on the same scale. */
  @property({ attribute: false }) good: readonly [number, number] = [1, 1];

  override updated() {
    this.style.setProperty("--at", String(meterScale(this.progress, this.good).at));
  }

  override render() {
    const { from, to, inside } = meterScale(this.progress, this.good);
    return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="10" />
      <rect class="zone" x=${from * 100} width=${(to - from) * 100} height="10" />
      <rect class="fill ${inside ? "in" : ""}" y="2.6" width="100" height="4.8" />
      ${[from, to].map((x) => svg`<path class="edge" d="M${x * 100} 0v10" />`)}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-range-meter": RangeMeter;
  }
}
