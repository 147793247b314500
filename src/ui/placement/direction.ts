import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { type Direction, directionText } from "../../placement/direction.ts";
import type { Exercise } from "../../rules/contract.ts";
import { base } from "../theme/base.ts";
import { placeOf } from "./people.ts";
import { pictureOf } from "./pictures.ts";
import { drawnStyles } from "./placement.styles.ts";
import "./posture.ts";

/** One direction as a picture of what to do, to be understood from across the room. */
@customElement("pl-direction")
export class DirectionPicture extends LitElement {
  static override styles = [
    base,
    drawnStyles,
    css`
      .arrow {
        fill: none;
        stroke: var(--nearly);
        stroke-width: 13;
        stroke-linecap: round;
      }
      .halo {
        stroke: var(--sunken);
        stroke-width: 22;
      }
      .tip {
        fill: var(--nearly);
      }
      .other {
        opacity: 0.65;
      }
      .ring {
        fill: none;
        stroke: var(--nearly);
        stroke-width: 8;
      }
      .ground {
        stroke: var(--line-strong);
        stroke-width: 4;
      }
      .screen {
        fill: var(--sunken);
      }
      .lamp path {
        fill: var(--ink-soft);
        stroke: var(--ink-soft);
        stroke-width: 6;
      }
      .glow {
        fill: var(--nearly);
      }
      .rays {
        fill: none;
        stroke: var(--nearly);
        stroke-width: 12;
        stroke-linecap: round;
      }
    `,
  ];

  @property({ attribute: false }) direction: Direction | null = null;
  @property({ attribute: false }) exercise: Exercise | null = null;

  override render() {
    const { direction, exercise } = this;
    if (direction === null || exercise === null) return nothing;
    const picture = pictureOf(direction, placeOf(exercise.motion.props));
    if (picture === null) return html`<pl-posture .exercise=${exercise}></pl-posture>`;
    return html`<svg
      viewBox="0 0 320 250"
      role="img"
      aria-label=${directionText(direction)}
      data-direction=${direction.id}
    >
      <defs>
        <marker id="head" viewBox="0 0 10 10" refX="3" refY="5" markerWidth="3" markerHeight="3" orient="auto">
          <path class="tip" d="M0 0L10 5L0 10z" />
        </marker>
      </defs>
      ${picture}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-direction": DirectionPicture;
  }
}
