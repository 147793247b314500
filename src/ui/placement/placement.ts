import { css, html, LitElement, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { View } from "../../rules/contract.ts";
import type { Prop } from "../../rules/motion.ts";
import { base } from "../theme/base.ts";

/** How the person is placed: lying or kneeling on a mat, on a chair, or standing. */
type Place = "mat" | "chair" | "floor";

/** A person from above, head to the left; seen from the front they look down the page at the phone. */
const PEOPLE = {
  mat: svg`
    <rect class="mat" x="60" y="34" width="200" height="66" rx="8" />
    <g class="body">
      <circle cx="92" cy="67" r="13" />
      <path d="M113 67h64" stroke-width="30" />
      <path d="M182 58l32-4 26 4M182 76l32 4 26-4" stroke-width="13" />
      <path d="M118 50l34-2M118 84l34 2" stroke-width="9" />
    </g>`,
  chair: svg`
    <rect class="mat" x="127" y="32" width="66" height="62" rx="8" />
    <path class="back" d="M127 32h66" />
    <g class="body">
      <path d="M146 84v32M174 84v32" stroke-width="14" />
      <path d="M136 62h48" stroke-width="26" />
      <circle cx="160" cy="60" r="13" class="head" />
      <path d="M160 73v6" stroke-width="5" class="head" />
    </g>`,
  floor: svg`
    <g class="body">
      <path d="M164 44l36 18M164 88l36-18" stroke-width="9" />
      <path d="M158 46v40" stroke-width="26" />
      <circle cx="161" cy="66" r="14" class="head" />
      <path d="M175 66h6" stroke-width="5" class="head" />
    </g>`,
} as const satisfies Record<Place, unknown>;

/** Where the phone stands, drawn from above: person, phone, its field of view, distance and angle. */
@customElement("pl-placement")
export class Placement extends LitElement {
  static override styles = [
    base,
    css`
      svg {
        display: block;
        inline-size: 100%;
        block-size: auto;
        border-radius: var(--radius);
        background: var(--sunken);
      }
      .sight {
        fill: var(--accent);
        opacity: 0.16;
      }
      .mat {
        fill: var(--surface);
        stroke: var(--line-strong);
        stroke-width: 1.5;
      }
      .back {
        stroke: var(--ink-soft);
        stroke-width: 8;
        stroke-linecap: round;
      }
      .body {
        fill: var(--ink);
        stroke: var(--ink);
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .body path {
        fill: none;
      }
      .body circle {
        stroke: var(--sunken);
        stroke-width: 3;
      }
      path.head {
        stroke: var(--sunken);
      }
      .phone {
        fill: var(--accent);
      }
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
    const place: Place = this.props.includes("mat")
      ? "mat"
      : this.props.includes("chair")
        ? "chair"
        : "floor";
    const side = this.view === "side";
    const turned = side && place === "chair";
    const label = `Seen from above: the phone stands about two metres away, square to your ${side ? "side" : "front"}.`;
    return html`<svg viewBox="0 0 320 250" role="img" aria-label=${label}>
      <path class="sight" d="M160 214L28 22h264z" />
      <g transform=${turned ? "rotate(-90 160 66)" : ""}>${PEOPLE[place]}</g>
      <path class="square" d="M160 128v76" />
      <rect class="phone" x="136" y="210" width="48" height="11" rx="3" />
      <path class="measure" d="M226 112v98M220 112h12M220 210h12" />
      <text x="238" y="166">2 m</text>
      <text x="130" y="240" text-anchor="end">phone</text>
      <text x="190" y="240">${side ? "looks at your side" : "looks at your front"}</text>
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-placement": Placement;
  }
}
