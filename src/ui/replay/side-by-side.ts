import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ReplayedFrame } from "../../history/replayed.ts";
import { ADULT } from "../../motion/kit.ts";
import type { Exercise, Repetition } from "../../rules/contract.ts";
import { Turning } from "../canvas/turning.ts";
import { base, buttons } from "../theme/base.ts";
import { choice, type Option } from "../theme/choice.ts";
import { fields, sliders } from "../theme/fields.ts";
import type { Angle } from "./angle.ts";
import "./body-in-picture.ts";
import "./body-in-space.ts";
import "./figure-in-step.ts";
import { tr } from "../../words/words.ts";
import { fromWhere } from "./from-where.ts";
import {
  bodiesOf,
  guessedIn,
  type NoSpace,
  type SpaceBodies,
  type SpaceShow,
  showOf,
  TILT,
} from "./space-show.ts";
import type { Stretch } from "./stretch.ts";
import { guessWords, NO_SPACE_WORDS } from "./words.ts";

/**
 * The person beside the figure doing it right, at the same moment: in space, to be turned together by a drag or a slider,
 * or as the camera saw it.
 */
@customElement("pl-side-by-side")
export class SideBySide extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    sliders,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
      }
      .pictures {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
        gap: var(--space-4);
        align-items: start;
      }
      .turns {
        /* A finger that goes up or down scrolls the page. */
        touch-action: pan-y;
        cursor: grab;
      }
      figcaption {
        margin-block-start: var(--space-1);
      }
      .views {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-3);
      }
      label {
        display: grid;
        gap: var(--space-1);
      }
      .turn {
        flex: 1 1 12rem;
      }
    `,
  ];

  @property({ attribute: false }) exercise: Exercise | null = null;
  @property({ attribute: false }) frames: readonly ReplayedFrame[] = [];
  @property({ attribute: false }) repetitions: readonly Repetition[] = [];
  @property() variant: string | null = null;

  /** Width of the picture through its height. */
  @property({ type: Number }) aspect = 16 / 9;

  /** What is looked at, seconds. */
  @property({ attribute: false }) shown: Stretch = { from: 0, to: 0 };

  /** The moment of the recording in seconds, and in words. */
  @property({ type: Number }) t = 0;
  @property() moment = "";

  @state() private view: "space" | "picture" = "space";

  /** The bodies of this recording and the stretch of them; null while they are worked out. */
  private bodies: SpaceBodies | NoSpace | null = null;
  @state() private show: SpaceShow | NoSpace | null = null;
  private angle: Angle | null = null;

  private readonly turning = new Turning(this);

  override willUpdate(changed: PropertyValues<this>) {
    const isAnother = changed.has("frames") || changed.has("exercise");
    if (isAnother || changed.has("shown")) void this.prepare(isAnother);
  }

  override render() {
    const { exercise, show } = this;
    if (exercise === null) return nothing;
    const none = typeof show === "string" ? show : null;
    const isInSpace = this.view === "space" && none === null;
    const yaw = (typeof show === "string" ? 0 : (show?.best ?? 0)) + this.turning.degrees;
    const from = fromWhere(yaw, exercise.meta.posture);
    const drag = isInSpace ? this.turning.drag : null;
    return html`
      <div class="pictures">
        <figure
          class=${isInSpace ? "turns" : ""}
          @pointerdown=${drag}
          @pointermove=${drag}
          @pointerup=${drag}
          @pointercancel=${drag}
        >
          ${isInSpace ? this.inSpace(exercise, yaw, from) : this.inPicture(exercise)}
          <figcaption class="soft">${isInSpace ? tr("You, seen {from}", { from }) : tr("You")}</figcaption>
        </figure>
        <figure
          class=${isInSpace ? "turns" : ""}
          @pointerdown=${drag}
          @pointermove=${drag}
          @pointerup=${drag}
          @pointercancel=${drag}
        >
          <pl-figure-in-step
            .exercise=${exercise}
            .variant=${this.variant}
            .frames=${this.frames}
            .repetitions=${this.repetitions}
            .t=${this.t}
            .angle=${isInSpace ? this.angle : null}
            .turn=${isInSpace ? this.turning.degrees : 0}
          ></pl-figure-in-step>
          <figcaption class="soft">${tr("Like this")}</figcaption>
        </figure>
      </div>
      ${none === null ? this.controls(from, isInSpace) : html`<p class="soft">${tr(NO_SPACE_WORDS[none])}</p>`}
      ${isInSpace ? this.guesses(exercise, yaw) : nothing}
    `;
  }

  private inSpace(exercise: Exercise, yaw: number, from: string) {
    return html`<pl-body-in-space
      .exercise=${exercise}
      .frames=${this.frames}
      .show=${typeof this.show === "string" ? null : this.show}
      .yaw=${yaw}
      .t=${this.t}
      .label=${tr("Your body at {moment}, seen {from}", { moment: this.moment, from })}
    ></pl-body-in-space>`;
  }

  private inPicture({ meta }: Exercise) {
    return html`<pl-body-in-picture
      .frames=${this.frames}
      .shown=${this.shown}
      .view=${meta.view}
      .aspect=${this.aspect}
      .t=${this.t}
      .label=${tr("Your skeleton at {moment}", { moment: this.moment })}
    ></pl-body-in-picture>`;
  }

  private controls(from: string, isInSpace: boolean) {
    return html`<div class="views">
      ${choice(tr("See yourself"), views(), isInSpace ? "space" : "picture", (view) => {
        this.view = view;
      })}
      ${
        isInSpace
          ? html`${this.turning.slider(tr("Turn both"), tr("seen {from}", { from }))}
              <button ?disabled=${this.turning.degrees === 0} @click=${() => this.turning.turn(0)}>${tr("Best side")}</button>`
          : nothing
      }
    </div>`;
  }

  private guesses(exercise: Exercise, yaw: number) {
    if (this.show === null || typeof this.show === "string") return nothing;
    return html`<p class="soft">${guessWords(guessedIn(this.show, exercise, yaw))}</p>`;
  }

  /** Works out the bodies of another recording, and what of them is shown. */
  private async prepare(isAnother: boolean): Promise<void> {
    const { exercise, frames, shown } = this;
    if (isAnother) {
      this.bodies = null;
      this.show = null;
    }
    if (exercise === null || frames.length === 0) return;
    const bodies = this.bodies ?? (await bodiesOf(exercise, frames));
    if (frames !== this.frames) return;
    this.bodies = bodies;
    const show = typeof bodies === "string" ? bodies : await showOf(bodies, exercise, frames, shown);
    // Meanwhile something else may have been chosen.
    if (frames !== this.frames || shown !== this.shown) return;
    if (typeof show !== "string" && this.angle === null) this.angle = angleFrom(exercise, show.best);
    this.show = show;
  }
}

function views(): readonly Option<"space" | "picture">[] {
  return [
    ["space", tr("from any side")],
    ["picture", tr("as the camera saw you")],
  ];
}

/** The same side of the figure, whose own view is not from its right in every exercise. */
function angleFrom({ motion }: Exercise, best: number): Angle {
  const rest = motion.pose({ progress: 0, side: "left", faults: [], variant: null, since: 0 }, ADULT);
  return { yaw: best + rest.yaw, tilt: TILT };
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-side-by-side": SideBySide;
  }
}
