import { css, html, LitElement, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { BAND_WORDS, type Band } from "../../rules/score.ts";
import { base } from "../theme/base.ts";

const RING = svg`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="3" />`;

/** A shape for each band, so that colour alone never carries it: full, half, open, dashed. */
const SHAPES = {
  good: svg`<circle cx="12" cy="12" r="10.5" fill="currentColor" />`,
  nearly: svg`${RING}<path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />`,
  work: RING,
  unknown: svg`<circle
    cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="3" stroke-dasharray="4.4 5.02"
  />`,
} as const satisfies Record<Band, unknown>;

/** A band as shape and word. */
@customElement("pl-band")
export class BandBadge extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 0.4em;
        font-weight: 650;
        color: var(--unknown);
        white-space: nowrap;
      }
      :host([band="good"]) {
        color: var(--good);
      }
      :host([band="nearly"]) {
        color: var(--nearly);
      }
      :host([band="work"]) {
        color: var(--work);
      }
      svg {
        inline-size: 1.05em;
        block-size: 1.05em;
        flex: none;
      }
    `,
  ];

  @property({ reflect: true }) band: Band = "unknown";

  override render() {
    return html`<svg viewBox="0 0 24 24" aria-hidden="true">${SHAPES[this.band]}</svg
      ><span>${BAND_WORDS[this.band]}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-band": BandBadge;
  }
}
