import { css, html, LitElement, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { CameraChoice } from "../../sources/source.ts";
import { tr } from "../../words/words.ts";
import type { Action } from "../../workout/input.ts";
import { emit } from "../events.ts";
import { base, buttons } from "../theme/base.ts";

/** Something that a led workout offers for a hand. */
export interface Offer {
  readonly label: string;
  readonly action: Action;
  /** Of what can be taken back: whether it holds now. It stands back behind what leads on. */
  readonly pressed?: boolean;
}

/** What a hand can do during a set: stop (always there, largest), pause, mute, fill the screen, change the camera. */
@customElement("pl-live-controls")
export class LiveControls extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        align-items: center;
        gap: var(--space-3);
      }
      @media (orientation: landscape) {
        :host {
          max-inline-size: 16rem;
        }
        .stop {
          flex: 1 1 100%;
        }
        .pause {
          flex: 1;
        }
      }
      @media (orientation: landscape) and (min-width: 48rem) {
        :host([row]) {
          max-inline-size: 50vw;
        }
        :host([row]) button {
          flex: none;
        }
      }
      button {
        min-height: 3.5rem;
        background: rgb(16 20 19 / 85%);
        font-size: 1.125rem;
      }
      .stop {
        min-width: 7.5rem;
        min-height: 3.75rem;
        border-color: var(--ink);
        background: var(--ink);
        color: #101413;
        font-size: 1.375rem;
      }
      .offer {
        flex: 1 1 auto;
        min-height: 3.75rem;
        border-color: var(--accent);
        background: var(--accent);
        color: var(--on-accent);
        font-size: 1.375rem;
      }
      /* Beside the icons, on two lines where it must: it makes the controls no higher. */
      .choice {
        flex: 1 1 6rem;
        padding-inline: var(--space-3);
        line-height: 1.15;
      }
      .offer:hover {
        background: var(--accent-strong);
        color: var(--on-accent);
      }
      .stop:hover {
        background: #fff;
        color: #101413;
      }
      /* Filled in the system's colours, too, without a box behind their words. */
      @media (forced-colors: active) {
        .stop,
        .offer,
        .stop:hover,
        .offer:hover {
          forced-color-adjust: none;
          background: CanvasText;
          color: Canvas;
        }
      }
      /* On a phone on its side they stand in the margin beside the picture, as long as there is no more to choose. */
      @media (orientation: landscape) and (max-height: 30rem) {
        :host(:not([row], [choosing])) {
          max-inline-size: 8.75rem;
          gap: var(--space-2);
        }
        :host(:not([row], [choosing])) button:not(.stop) {
          min-height: 3rem;
        }
        :host(:not([row], [choosing])) .icon {
          flex: 1;
          padding-inline: 0;
        }
        :host(:not([row], [choosing])) .pause {
          flex: 1 1 100%;
        }
      }
      .camera {
        position: relative;
        display: grid;
        place-items: center;
        inline-size: 3.9rem;
        block-size: 3.5rem;
        border: 2px solid var(--line-strong);
        border-radius: 999px;
        background: rgb(16 20 19 / 85%);
      }
      .camera:hover {
        border-color: var(--accent);
        color: var(--accent);
      }
      .camera:has(:focus-visible) {
        outline: 3px solid var(--accent);
        outline-offset: 3px;
      }
      /* The system's own list, behind an icon: the names of cameras are too long for a phone on its side. */
      select {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        opacity: 0;
        cursor: pointer;
        font-size: 1.0625rem;
      }
      /* What a workout offers keeps its words together where there is room for them. */
      @media (orientation: portrait) {
        button:not(.icon, .offer:not(.pause)) {
          flex: 1;
        }
      }
      svg {
        inline-size: 1.4em;
        block-size: 1.4em;
      }
      .icon {
        padding-inline: 0.95em;
      }
    `,
  ];

  @property({ type: Boolean }) paused = false;

  /** True while voice and sounds are off. */
  @property({ type: Boolean }) muted = false;

  /** True before the picture has come: there is nothing to pause yet. */
  @property({ type: Boolean, attribute: "only-stop" }) onlyStop = false;

  /** True between sets: there is sound, but nothing to pause. */
  @property({ type: Boolean, attribute: "only-sound" }) onlySound = false;

  /** What the workout offers at this moment. */
  @property({ attribute: false }) offers: readonly Offer[] = [];

  /** Cameras to choose between; the choice is shown from two on. */
  @property({ attribute: false }) cameras: readonly CameraChoice[] = [];

  /** The camera in use. */
  @property() camera: string | null = null;

  override willUpdate() {
    this.toggleAttribute("choosing", this.offers.length > 0 || this.cameras.length > 1);
  }

  override render() {
    return html`
      ${this.onlyStop ? nothing : this.others()}
      ${this.offers.map(
        ({ label, action, pressed }) =>
          html`<button
            class=${pressed === undefined ? "offer" : "choice"}
            aria-pressed=${pressed ?? nothing}
            @click=${() => emit(this, "pl-act", action)}
          >${label}</button>`,
      )}
      <button class="stop" data-stays="stop" @click=${() => emit(this, "pl-stop", undefined)}>${tr("Stop")}</button>
    `;
  }

  private others() {
    const choosing = this.cameras.length > 1;
    return html`
      ${
        choosing
          ? html`<span class="camera">
              <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.4" aria-hidden="true">
                <path d="M4 8h4l2-3h4l2 3h4v11H4z" stroke-linejoin="round" />
                <circle cx="12" cy="13" r="3.4" />
              </svg>
              <select aria-label=${tr("Camera")} @change=${this.choose}>
              ${this.cameras.map(
                ({ deviceId, label }) =>
                  html`<option value=${deviceId} ?selected=${deviceId === this.camera}>${label}</option>`,
              )}
            </select></span>`
          : nothing
      }
      <button
        class="icon"
        aria-label=${tr("Mute")}
        data-stays="mute"
        aria-pressed=${this.muted}
        @click=${() => emit(this, "pl-mute", !this.muted)}
      >
        <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.4" aria-hidden="true">
          <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z" stroke-linejoin="round" />
          ${this.muted ? svg`<path d="M16 9.5l5 5M21 9.5l-5 5" />` : svg`<path d="M16 9a4.5 4.5 0 0 1 0 6M18.6 6.5a8 8 0 0 1 0 11" />`}
        </svg>
      </button>
      ${
        document.fullscreenEnabled
          ? html`<button class="icon" aria-label=${tr("Fill the screen")} data-stays="fill" @click=${this.fill}>
              <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.4" aria-hidden="true">
                <path d="M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5" />
              </svg>
            </button>`
          : nothing
      }
      ${
        this.onlySound
          ? nothing
          : html`<button class=${this.paused ? "pause offer" : "pause"} data-stays="pause" @click=${() => emit(this, "pl-act", { type: this.paused ? "resume" : "pause" })}>
              ${this.paused ? tr("Go on") : tr("Pause")}
            </button>`
      }
    `;
  }

  private choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) emit(this, "pl-camera", event.target.value);
  }

  private fill(): void {
    // The whole page and not one screen: the others of the workout follow it, with nobody near to ask for it again.
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    // Refused only when the browser's own settings forbid it; the screen then just stays as it is.
    void change.catch(() => {});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-live-controls": LiveControls;
  }
}
