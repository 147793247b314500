import { css, html, LitElement, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { text, tr } from "../../words/words.ts";
import { base } from "../theme/base.ts";
import { seconds } from "../theme/words.ts";
import type { Tempo } from "./tempo.ts";

const PARTS = [
  ["out", text("out#phase")],
  ["hold", text("hold#now")],
  ["back", text("back#phase")],
] as const;

/** Between two parts, hundredths of the whole width. */
const GAP = 1;

/** Parts shorter than this are not told: nobody stays for a tenth of a second. */
const SHORTEST = 0.2;

/** A repetition as a line of time: out, hold and back, each as long as it takes. */
@customElement("pl-time-line")
export class TimeLine extends LitElement {
  static override styles = [
    base,
    css`
      svg {
        display: block;
        inline-size: 100%;
        block-size: 1.5rem;
      }
      rect {
        fill: var(--ink-soft);
      }
      .hold {
        fill: var(--accent);
      }
      p {
        font-size: var(--text-small);
        line-height: 1.35;
      }
      span {
        white-space: nowrap;
      }
      @media (forced-colors: active) {
        rect {
          fill: GrayText;
        }
        .hold {
          fill: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) tempo: Tempo | null = null;

  /** Seconds that the whole width stands for, so that two lines can be compared. */
  @property({ type: Number }) whole = 1;

  override render() {
    const { tempo, whole } = this;
    if (tempo === null) return nothing;
    const starts = { out: 0, hold: tempo.out, back: tempo.out + tempo.hold };
    const told = PARTS.filter(([part]) => tempo[part] >= SHORTEST);
    return html`
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        ${PARTS.map(
          ([part]) => svg`<rect
            class=${part}
            x=${(100 * starts[part]) / whole}
            width=${Math.max(0, (100 * tempo[part]) / whole - GAP)}
            height="10"
          />`,
        )}
      </svg>
      <p class="figures">${told.map(([part, word]) => html`<span>${tr(word)} ${seconds(tempo[part])}</span> `)}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-time-line": TimeLine;
  }
}
