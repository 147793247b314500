import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Earcon } from "../../voice/line.ts";
import type { SpeakerHandle } from "../app/services.ts";
import { SpeakerListener } from "../app/speaker-listener.ts";
import { FLASHES } from "./looks.ts";
import { flashTime } from "./turns.ts";

/** So long a flash is lit, milliseconds; it is dark again before the next may begin. */
const LIT_MS = 220;

/** Where the person asked for less motion the edge stays changed for so long instead, milliseconds. */
const STEADY_MS = 1500;

/**
 * The whole edge of the window flashes beside each sound, for whoever cannot hear it: in its own line and colour, never
 * more than three times a second. With reduced motion it changes and stays a while instead. The words that go with the
 * sound stand on the screen anyway.
 */
@customElement("pl-flash")
export class Flash extends LitElement {
  static override styles = css`
    :host {
      position: fixed;
      inset: 0;
      z-index: 1;
      pointer-events: none;
    }
    div {
      position: absolute;
      inset: 0;
      border: var(--width) solid var(--tone);
      /* Dark behind it, so that gaps show over any picture. */
      box-shadow: inset 0 0 0 var(--width) rgb(5 8 7);
      color-scheme: dark;
    }
    .double {
      border-style: double;
    }
    .dashed {
      border-style: dashed;
    }
    .dotted {
      border-style: dotted;
    }
    .thin {
      --width: max(12px, 3.6vmin);
    }
    .wide {
      --width: max(18px, 5.5vmin);
    }
    .widest {
      --width: max(26px, 8vmin);
    }
    /* What stays must not lie over the words. */
    @media (prefers-reduced-motion: reduce) {
      .wide {
        --width: 4.2vmin;
      }
      .widest {
        --width: 4.8vmin;
      }
    }
    .good {
      --tone: var(--good);
    }
    .fix {
      --tone: var(--nearly);
    }
    .blind,
    .calm {
      --tone: var(--ink);
    }
    @media print {
      :host {
        display: none;
      }
    }
  `;

  @property({ attribute: false }) speaker: Pick<SpeakerHandle, "earcons"> | null = null;

  @state() private lit: Earcon | null = null;

  #last = Number.NEGATIVE_INFINITY;
  #off: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new SpeakerListener(this, (speaker) => speaker.earcons((earcon) => this.#flash(earcon)));
  }

  override render() {
    if (this.lit === null) return nothing;
    const { line, width, tone } = FLASHES[this.lit];
    return html`<div class="${line} ${width} ${tone}" data-sound=${this.lit}></div>`;
  }

  #flash(earcon: Earcon): void {
    const now = performance.now() / 1000;
    const at = flashTime(this.#last, now);
    if (at === null) return;
    this.#last = at;
    setTimeout(() => this.#light(earcon), 1000 * (at - now));
  }

  #light(earcon: Earcon): void {
    const isSteady = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.lit = earcon;
    clearTimeout(this.#off);
    this.#off = setTimeout(
      () => {
        this.lit = null;
      },
      isSteady ? STEADY_MS : LIT_MS,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-flash": Flash;
  }
}
