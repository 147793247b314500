import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Prop } from "../../motion/motion.ts";
import type { View } from "../../rules/contract.ts";
import { tr } from "../../words/words.ts";
import { base } from "../theme/base.ts";
import { PEOPLE, placeOf } from "./people.ts";
import { drawnStyles } from "./placement.styles.ts";

/** Where the phone stands, drawn from above: person, phone, its field of view, distance and angle. */
@customElement("pl-placement")
export class Placement extends LitElement {
  static override styles = [
    base,
    drawnStyles,
    css`
      .measure {
        fill: none;
        stroke: var(--ink-soft);
        stroke-width: 1.5;
      }
      .square {
        fill: none;
        stroke: var(--ink-soft);
        stroke-width: 1.5;
        stroke-dasharray: 3 3;
      }
      text {
        fill: var(--ink);
        font-family: var(--font);
        font-size: 13px;
        font-weight: 600;
      }
    `,
  ];

  @property() view: View = "side";
  @property({ attribute: false }) props: readonly Prop[] = [];

  override render() {
    const place = placeOf(this.props);
    const side = this.view === "side";
    const turned = side && place === "chair";
    const label = side
      ? tr("Seen from above: the phone stands about two metres away, square to your side.")
      : tr("Seen from above: the phone stands about two metres away, square to your front.");
    return html`<svg viewBox="0 0 320 250" role="img" aria-label=${label}>
      <path class="sight" d="M160 214L28 22h264z" />
      <g transform=${turned ? "rotate(-90 160 66)" : ""}>${PEOPLE[place]}</g>
      <path class="square" d="M160 128v76" />
      <rect class="phone" x="136" y="210" width="48" height="11" rx="3" />
      <path class="measure" d="M226 112v98M220 112h12M220 210h12" />
      <text x="238" y="166">2 m</text>
      <text x="130" y="240" text-anchor="end">${tr("phone")}</text>
      <text x="310" y="240" text-anchor="end">${side ? tr("looks at your side") : tr("looks at your front")}</text>
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-placement": Placement;
  }
}
