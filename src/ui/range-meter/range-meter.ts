import { css, html, LitElement, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "../theme/base.ts";
import { meterScale } from "./scale.ts";

/** How far the body is in its range, with the good zone; always there, praising rather than scolding. */
@customElement("pl-range-meter")
export class RangeMeter extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        block-size: clamp(1.5rem, 7vmin, 3.5rem);
      }
      svg {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
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
        transform-origin: 0 0;
        transition: transform 0.18s linear;
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
    const fill = this.renderRoot.querySelector<SVGElement>(".fill");
    fill?.style.setProperty("transform", `scaleX(${meterScale(this.progress, this.good).at})`);
  }

  /** The filled part is a picture of its own: one that moves within another is laid out and painted anew sixty times a second. */
  override render() {
    const { from, to, inside } = meterScale(this.progress, this.good);
    const picture = (name: string, shapes: unknown) =>
      html`<svg class=${name} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${shapes}</svg>`;
    return [
      picture(
        "scale",
        svg`<rect class="track" width="100" height="10" />
          <rect class="zone" x=${from * 100} width=${(to - from) * 100} height="10" />`,
      ),
      picture(inside ? "fill in" : "fill", svg`<rect y="2.6" width="100" height="4.8" />`),
      picture("edges", svg`<path class="edge" d="M${from * 100} 0v10M${to * 100} 0v10" />`),
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-range-meter": RangeMeter;
  }
}
