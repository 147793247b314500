import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { BELLY_IN, isLiveBellySeen, type LiveBelly } from "../../rules/belly.ts";
import { tr } from "../../words/words.ts";
import { bellyWords } from "../../workout/cues/belly-lines.ts";
import { base } from "../theme/base.ts";
import { heightOf, pathOf, type TracePoint, ZONES } from "./trace.ts";

/**
 * The belly in the last seconds, beside the person's own breath: the upper zone is as high as a quiet breath, the lower one is where
 * it is drawn in. Where it is not seen it says why, and what would help.
 */
@customElement("pl-breath-trace")
export class BreathTrace extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        border: 1.5px solid var(--line-strong);
        border-radius: 0.75rem;
        overflow: hidden;
        background: color-mix(in srgb, var(--paper) 88%, transparent);
        color: var(--ink);
        font-size: clamp(0.95rem, 4.4vmin, 1.9rem);
        font-weight: 600;
        line-height: 1;
      }
      .seen {
        display: grid;
        grid-template-columns: auto 1fr;
        block-size: clamp(3.5rem, 15vmin, 9rem);
      }
      /* Each word stands beside its zone, and the line runs through neither. */
      .zones {
        display: grid;
        grid-template-rows: var(--zones);
        padding-inline: 0.6em;
        white-space: nowrap;
      }
      .zones p {
        align-self: center;
      }
      .frame {
        position: relative;
        container-type: size;
      }
      svg {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
      }
      .breath {
        fill: color-mix(in srgb, var(--ink) 10%, transparent);
      }
      .in {
        fill: color-mix(in srgb, var(--good) 34%, transparent);
      }
      .edge {
        stroke: var(--good);
        stroke-width: 2.5px;
        vector-effect: non-scaling-stroke;
      }
      .line {
        fill: none;
        stroke: var(--ink);
        stroke-width: clamp(2.5px, 1vmin, 5px);
        stroke-linejoin: round;
        stroke-linecap: round;
        vector-effect: non-scaling-stroke;
      }
      .now {
        position: absolute;
        inset-inline-end: 0;
        inset-block-start: 0;
        inline-size: max(14px, 3vmin);
        block-size: max(14px, 3vmin);
        border: 3px solid var(--paper);
        border-radius: 50%;
        background: var(--ink);
        transform: translateY(-50%) translateY(calc(var(--at) * 1cqb));
      }
      .now.held {
        background: var(--good);
      }
      .why {
        max-inline-size: none;
        padding: 0.5em 0.6em 0.6em;
        line-height: 1.25;
      }
      @media (prefers-reduced-motion: reduce) {
        .line {
          display: none;
        }
      }
    `,
  ];

  /** The belly now; null where nobody looks at it. */
  @property({ attribute: false }) belly: LiveBelly | null = null;

  /** The last seconds up to now. */
  @property({ attribute: false }) trace: readonly TracePoint[] = [];

  /** What stands on the screen already, and is not said twice. */
  @property() said = "";

  override willUpdate() {
    this.hidden = this.belly === null || (!isLiveBellySeen(this.belly) && this.why === null);
  }

  override updated() {
    this.style.setProperty("--zones", ZONES);
    if (isLiveBellySeen(this.belly)) this.style.setProperty("--at", String(heightOf(this.belly.depth)));
  }

  override render() {
    const { belly } = this;
    if (belly === null) return nothing;
    if (!isLiveBellySeen(belly)) return html`<p class="why">${this.why}</p>`;
    const [all, out, drawn] = [heightOf(-1), heightOf(0), heightOf(BELLY_IN)];
    return html`<div class="seen" aria-hidden="true">
      <div class="zones">
        <span></span>
        <p>${tr("your breath#zone")}</p>
        <span></span>
        <p>${tr("drawn in#zone")}</p>
      </div>
      <div class="frame">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          <rect class="breath" y=${all} width="100" height=${out - all} />
          <rect class="in" y=${drawn} width="100" height=${100 - drawn} />
          <path class="edge" d="M0 ${drawn}h100" />
          <path class="line" d=${pathOf(this.trace)} />
        </svg>
        <span class="now ${belly.isIn ? "held" : ""}"></span>
      </div>
    </div>`;
  }

  private get why(): string | null {
    const { belly } = this;
    const words = belly === null || isLiveBellySeen(belly) ? null : bellyWords(belly.unseen);
    return words === this.said ? null : words;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-breath-trace": BreathTrace;
  }
}
