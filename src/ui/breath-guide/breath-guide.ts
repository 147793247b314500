import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { text, tr } from "../../words/words.ts";
import type { GuideMoment } from "../../workout/breath.ts";
import { base } from "../theme/base.ts";

/** What is to be breathed now: a phase of the led breath, or a quiet breath in or out. */
export interface BreathMoment extends Pick<GuideMoment, "seconds" | "length"> {
  readonly phase: GuideMoment["phase"] | "in" | "out";
}

const WORDS = {
  in: text("In#breath"),
  out: text("Out#breath"),
  draw: text("Draw in"),
  hold: text("Hold"),
  release: text("Let go"),
} as const satisfies Record<BreathMoment["phase"], string>;

/** Sizes of the shape, shares of its box: full of breath, and drawn in, where the longest word of each language still fits. */
const FULL = 1;
const DRAWN = 0.8;

const RADIUS = 46;
const LENGTH = 2 * Math.PI * RADIUS;

/** A line that waits is broken, so that it is told apart without its colour, too. */
const DASH = 6;
const GAP = 3;

/**
 * A shape that breathes: it draws in, stays small with the seconds written in it, and lets go. Where the belly is seen, a ring around
 * it closes as long as the belly stays in.
 */
@customElement("pl-breath-guide")
export class BreathGuide extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        inline-size: min(46vmin, 26rem);
        aspect-ratio: 1;
        position: relative;
        color: var(--ink);
      }
      svg {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        overflow: visible;
      }
      .reach {
        fill: color-mix(in srgb, var(--paper) 85%, transparent);
        stroke: var(--line-strong);
        stroke-dasharray: 1.5 2.5;
      }
      .breath {
        fill: color-mix(in srgb, var(--accent) 34%, var(--paper));
        stroke: var(--accent);
        stroke-width: 2.5;
        transform: scale(var(--size));
        transition: transform 0.25s linear;
      }
      .ring {
        fill: none;
        stroke: var(--good);
        stroke-width: 7;
        transform: rotate(-90deg);
        transform-origin: 50px 50px;
      }
      .waiting .ring {
        stroke: var(--nearly);
      }
      p {
        position: absolute;
        inset: 0;
        display: grid;
        place-content: center;
        justify-items: center;
        font-size: min(7.6vmin, 4.3rem);
        font-weight: 700;
        line-height: 1.05;
      }
      .seconds {
        font-size: 2em;
        line-height: 0.9;
      }
      @media (prefers-reduced-motion: reduce) {
        .breath {
          transition: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) moment: BreathMoment | null = null;

  /** Seconds of the hold that the belly was seen to stay in, and whether it does now; null where it is not seen. */
  @property({ attribute: false }) held: { readonly seconds: number; readonly isIn: boolean } | null = null;

  override updated() {
    this.style.setProperty("--size", String(sizeOf(this.moment)));
  }

  override render() {
    if (this.moment === null) return "";
    const { phase, seconds, length } = this.moment;
    const left = Math.max(0, Math.ceil(length - seconds));
    const held = phase === "hold" ? this.held : null;
    const share = held === null ? 0 : Math.min(1, held.seconds / length);
    // What moves is a picture of its own: within another it would be laid out and painted anew sixty times a second.
    return html`
      <svg class="reach" viewBox="0 0 100 100" aria-hidden="true"><circle cx="50" cy="50" r="48" /></svg>
      <svg class="breath" viewBox="0 0 100 100" aria-hidden="true"><circle cx="50" cy="50" r="48" /></svg>
      <svg viewBox="0 0 100 100" aria-hidden="true" class=${held?.isIn === false ? "waiting" : ""}>
        <circle
          class="ring"
          cx="50"
          cy="50"
          r=${RADIUS}
          stroke-dasharray=${held?.isIn === false ? broken(LENGTH * share) : `${LENGTH * share} ${LENGTH}`}
        />
      </svg>
      <p>
        <span>${tr(WORDS[phase])}</span>
        ${phase === "hold" ? html`<span class="seconds figures" aria-hidden="true">${left}</span>` : ""}
      </p>
    `;
  }
}

/** The dashes of a line of that length that waits, and nothing after it. */
function broken(length: number): string {
  const whole = Math.floor(length / (DASH + GAP));
  const rest = Math.min(DASH, length - whole * (DASH + GAP));
  return [...Array(whole).fill(`${DASH} ${GAP}`), `${rest} ${LENGTH}`].join(" ");
}

/** How large the shape is, a share of its box: it follows the breath, or stands in key sizes when motion is unwanted. */
function sizeOf(moment: BreathMoment | null): number {
  if (moment === null) return FULL;
  const done = moment.length > 0 ? Math.min(1, moment.seconds / moment.length) : 1;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (moment.phase === "hold") return DRAWN;
  const share = still ? 1 : done;
  return moment.phase === "draw" || moment.phase === "out"
    ? FULL + (DRAWN - FULL) * share
    : DRAWN + (FULL - DRAWN) * share;
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-breath-guide": BreathGuide;
  }
}
