import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Direction } from "../../placement/direction.ts";
import type { Exercise } from "../../rules/contract.ts";
import "../placement/direction.ts";
import "../placement/placement.ts";
import { tr } from "../../words/words.ts";
import type { Phase, Place } from "../../workout/progress.ts";
import { base } from "../theme/base.ts";

/** Before a set: where the phone stands for this exercise or what to change, then the numbers of the countdown. */
@customElement("pl-waiting")
export class Waiting extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        align-content: start;
        padding: max(4.5vmin, env(safe-area-inset-top)) 4vmin 4vmin max(5vmin, env(safe-area-inset-left));
        color: var(--ink);
      }
      /* The numbers stand in the middle, where everyone looks. */
      :host([counting]) {
        flex: 1;
        justify-items: center;
        padding-inline-end: 0;
      }
      pl-placement,
      pl-direction {
        inline-size: min(66vmin, 27rem);
      }
      .number {
        padding: 0.1em 0.3em;
        border-radius: 0.2em;
        background: var(--dark, #050807);
        font-size: min(58vmin, 24rem);
        line-height: 0.8;
        font-weight: 700;
      }
      .place {
        white-space: nowrap;
        font-weight: 400;
      }
      .ready {
        padding: 0.16em 0.4em 0.24em;
        border-radius: 0.3em;
        background: var(--dark, #050807);
        font-size: clamp(1.75rem, 11vmin, 5rem);
        font-weight: 650;
        line-height: 1.1;
      }
      /* Under the picture there is little room above the caption. */
      .below {
        justify-self: start;
        margin-block-start: 2vmin;
        font-size: clamp(1.25rem, 6vmin, 2.5rem);
      }
    `,
  ];

  @property({ attribute: false }) phase: Phase | null = null;
  @property({ attribute: false }) exercise: Exercise | null = null;

  /** What stands in the way of the picture; null when nothing does. */
  @property({ attribute: false }) direction: Direction | null = null;

  /** Which exercise of how many it is; null where there is but one. */
  @property({ attribute: false }) place: Place | null = null;

  override willUpdate() {
    this.toggleAttribute("counting", this.phase?.is === "countdown");
  }

  override render() {
    const { phase, exercise } = this;
    if (phase === null || exercise === null) return nothing;
    if (phase.is === "countdown") {
      return html`<span class="number figures" aria-hidden="true">${Math.ceil(phase.left)}</span>`;
    }
    const { place } = this;
    const words =
      place === null
        ? nothing
        : html`<span class="place figures">${tr("{number} of {of}", { number: place.number, of: place.of })}</span>`;
    if (phase.is === "ready") return html`<p class="ready">${exercise.meta.text.name} ${words}</p>`;
    if (this.direction !== null) {
      return html`<pl-direction .direction=${this.direction} .exercise=${exercise}></pl-direction>`;
    }
    return html`<pl-placement view=${exercise.meta.view} .props=${exercise.motion.props}></pl-placement>
      ${place === null ? nothing : html`<p class="ready below">${words}</p>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-waiting": Waiting;
  }
}
