import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Exercise, FaultMeta } from "../../rules/contract.ts";
import "../figure/figure.ts";
import { endThatShows, type Tempo, tempoOf } from "../figure/tempo.ts";
import "../figure/time-line.ts";
import { tr } from "../../words/words.ts";
import { base } from "../theme/base.ts";

/** The faults of an exercise, each shown beside the right way: like this, not like this. */
@customElement("pl-faults")
export class Faults extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        list-style: none;
        display: grid;
        gap: var(--space-5);
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr));
      }
      li {
        max-inline-size: none;
        display: grid;
        gap: var(--space-3);
        align-content: start;
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius-large);
        background: var(--surface);
      }
      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--space-2);
      }
      pl-figure {
        --aspect: 3 / 2;
      }
      figcaption {
        display: flex;
        align-items: center;
        gap: 0.4em;
        margin-block-start: var(--space-1);
        font-weight: 600;
      }
      svg {
        inline-size: 1em;
        block-size: 1em;
        flex: none;
      }
      .right {
        color: var(--good);
      }
      .wrong {
        color: var(--work);
      }
      h3 {
        margin-block-end: var(--space-1);
      }
    `,
  ];

  @property({ attribute: false }) exercise: Exercise | null = null;
  @property() variant: string | null = null;

  private readonly still = matchMedia("(prefers-reduced-motion: reduce)");

  override render() {
    if (this.exercise === null) return nothing;
    const { meta } = this.exercise;
    const voids = meta.variants.find(({ id }) => id === this.variant)?.voids ?? [];
    return html`<ul>
      ${meta.faults.filter(({ id }) => !voids.includes(id)).map((fault) => this.pair(fault))}
    </ul>`;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.still.addEventListener("change", this.again);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.still.removeEventListener("change", this.again);
  }

  private readonly again = () => this.requestUpdate();

  /** The figure doing it; where it stands still and both would look alike, a line of time. */
  private figure(exercise: Exercise, of: string, fault: string | null) {
    const { motion } = exercise;
    const end = endThatShows(motion, of, this.variant);
    if (!this.still.matches || end !== null) {
      return html`<pl-figure
        .exercise=${exercise}
        .variant=${this.variant}
        .fault=${fault}
        .still=${end ?? "top"}
      ></pl-figure>`;
    }
    const [right, wrong] = [tempoOf(motion, null), tempoOf(motion, of)];
    const whole = Math.max(lengthOf(right), lengthOf(wrong));
    return html`<pl-time-line .tempo=${fault === null ? right : wrong} .whole=${whole}></pl-time-line>`;
  }

  private pair({ id, cue, explain }: FaultMeta) {
    const { exercise } = this;
    if (exercise === null) return nothing;
    const shown = exercise.motion.faults.includes(id);
    return html`<li>
      ${
        shown
          ? html`<div class="pair">
              <figure>
                ${this.figure(exercise, id, null)}
                <figcaption class="right">
                  <svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10" fill="currentColor" /></svg>
                  ${tr("Like this")}
                </figcaption>
              </figure>
              <figure>
                ${this.figure(exercise, id, id)}
                <figcaption class="wrong">
                  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="4" aria-hidden="true">
                    <path d="M5 5l14 14M19 5L5 19" />
                  </svg>
                  ${tr("Not like this")}
                </figcaption>
              </figure>
            </div>`
          : nothing
      }
      <div>
        <h3>${cue}</h3>
        <p>${explain}</p>
      </div>
    </li>`;
  }
}

function lengthOf({ out, hold, back }: Tempo): number {
  return out + hold + back;
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-faults": Faults;
  }
}
