import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { Turning } from "../canvas/turning.ts";
import "../replay/body-in-picture.ts";
import "../replay/body-in-space.ts";
import { tr } from "../../words/words.ts";
import { fromWhere } from "../replay/from-where.ts";
import { Playback } from "../replay/playback.ts";
import { type NoSpace, type SpaceShow, showOf } from "../replay/space-show.ts";
import type { Stretch } from "../replay/stretch.ts";
import { NO_SPACE_WORDS } from "../replay/words.ts";
import { base, buttons } from "../theme/base.ts";
import { sliders } from "../theme/fields.ts";
import type { JudgeableRecording } from "./replays.ts";

/** A stretch of a recording without anything that the app thinks of it: the body alone, played round and round, to be turned. */
@customElement("pl-blind-replay")
export class BlindReplay extends LitElement {
  static override styles = [
    base,
    buttons,
    sliders,
    css`
      :host,
      label {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-2);
      }
      .turns {
        /* A finger that goes up or down scrolls the page. */
        touch-action: pan-y;
        cursor: grab;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-3);
      }
      .row label {
        flex: 1 1 10rem;
      }
    `,
  ];

  @property({ attribute: false }) recording: JudgeableRecording | null = null;

  /** What of it is shown, seconds. */
  @property({ attribute: false }) stretch: Stretch = { from: 0, to: 0 };

  @state() private show: SpaceShow | NoSpace | null = null;

  private readonly playback = new Playback(this);
  private readonly turning = new Turning(this);

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has("recording") && !changed.has("stretch")) return;
    this.playback.limit(this.stretch.from, this.stretch.to, true);
    this.turning.turn(0);
    void this.prepare();
  }

  override render() {
    const { recording, show, playback } = this;
    if (recording === null) return nothing;
    const yaw = (typeof show === "string" ? 0 : (show?.best ?? 0)) + this.turning.degrees;
    const from = fromWhere(yaw, recording.exercise.meta.posture);
    const { drag } = this.turning;
    return html`
      ${
        typeof show === "string"
          ? html`<pl-body-in-picture
                .frames=${recording.frames}
                .shown=${this.stretch}
                .view=${recording.exercise.meta.view}
                .aspect=${recording.aspect}
                .t=${playback.t}
                .label=${tr("The body as the camera saw it")}
              ></pl-body-in-picture>
              <p class="soft">${tr(NO_SPACE_WORDS[show])}</p>`
          : html`<pl-body-in-space
              class="turns"
              @pointerdown=${drag}
              @pointermove=${drag}
              @pointerup=${drag}
              @pointercancel=${drag}
              .exercise=${recording.exercise}
              .frames=${recording.frames}
              .show=${show}
              .yaw=${yaw}
              .t=${playback.t}
              .label=${tr("The body, seen {from}", { from })}
            ></pl-body-in-space>`
      }
      <div class="row">
        <button @click=${() => (playback.playing ? playback.pause() : playback.play())}>
          ${playback.playing ? tr("Pause") : tr("Play")}
        </button>
        <label
          >${tr("Moment")}
          <input
            type="range"
            min=${playback.from}
            max=${playback.to}
            step="0.02"
            .value=${String(playback.t)}
            aria-valuetext=${tr("{seconds} seconds", { seconds: Math.round(playback.t - playback.from) })}
            @input=${this.scrub}
          />
        </label>
        ${typeof show === "string" ? nothing : this.turning.slider(tr("Turn it"), tr("seen {from}", { from }))}
      </div>
    `;
  }

  private scrub({ target }: Event): void {
    this.playback.pause();
    if (target instanceof HTMLInputElement) this.playback.seek(Number(target.value));
  }

  /** Works out the bodies of what is shown, then plays it. */
  private async prepare(): Promise<void> {
    const { recording, stretch } = this;
    this.show = null;
    if (recording === null) return;
    const bodies = await recording.bodies();
    const show =
      typeof bodies === "string"
        ? bodies
        : await showOf(bodies, recording.exercise, recording.frames, stretch);
    // Meanwhile the next one may have been asked for.
    if (recording !== this.recording || stretch !== this.stretch) return;
    this.show = show;
    if (!matchMedia("(prefers-reduced-motion: reduce)").matches) this.playback.play();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-blind-replay": BlindReplay;
  }
}
