import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "../theme/base.ts";
import { seconds } from "../theme/words.ts";
import type { Tempo } from "./tempo.ts";

const PARTS = [
  ["out", "out"],
  ["hold", "stay"],
  ["back", "back"],
] as const;

/** Parts shorter than this are not drawn: nobody stays for a tenth of a second. */
const SHORTEST = 0.1;

/** A repetition as a line of time: out, stay and back, each as long as it takes. */
@customElement("pl-time-line")
export class TimeLine extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        list-style: none;
        display: flex;
        gap: 2px;
      }
      li {
        flex: none;
        min-inline-size: 0;
        padding-block-start: var(--space-1);
        border-block-start: 0.75rem solid var(--ink-soft);
        font-size: var(--text-small);
        line-height: 1.25;
      }
      li.hold {
        border-color: var(--accent);
      }
      .time {
        display: block;
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) tempo: Tempo | null = null;

  /** Seconds that the whole width stands for, so that two lines can be compared. */
  @property({ type: Number }) whole = 1;

  override render() {
    const { tempo, whole } = this;
    if (tempo === null) return nothing;
    return html`<ol class="figures">
      ${PARTS.filter(([part]) => tempo[part] >= SHORTEST).map(
        ([part, word]) => html`<li class=${part} style="inline-size: ${(100 * tempo[part]) / whole}%">
          ${word} <span class="time">${seconds(tempo[part])}</span>
        </li>`,
      )}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-time-line": TimeLine;
  }
}
