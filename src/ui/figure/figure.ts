import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Move } from "../../demonstration/moves/move.ts";
import type { Exercise } from "../../rules/contract.ts";
import { plural, tr } from "../../words/words.ts";
import { fitCanvas } from "../canvas/fit-canvas.ts";
import { Recoloured } from "../canvas/recoloured.ts";
import { Resized } from "../canvas/resized.ts";
import { Turning } from "../canvas/turning.ts";
import { whenIdle } from "../idle.ts";
import { base } from "../theme/base.ts";
import { Loop } from "./loop.ts";
import { painted, type Sharpness, STILL_DENSITY, UNTRIED } from "./sharpness.ts";
import type { Show } from "./show.ts";
import type { End } from "./tempo.ts";

type Drawing = typeof import("./drawing.ts");

/** What draws, once the first figure came into view; null before. */
let drawing: Drawing | null = null;

/** How sharply this device paints figures in motion. */
let sharpness: Sharpness = UNTRIED;

/** The drawn figure doing an exercise, right or with a fault, or a movement; it can be turned by a drag or by its slider. */
@customElement("pl-figure")
export class Figure extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
      }
      canvas {
        display: block;
        inline-size: 100%;
        aspect-ratio: var(--aspect, 4 / 3);
        border-radius: var(--radius);
        background: var(--sunken);
      }
      canvas.turns {
        touch-action: pan-y;
        cursor: grab;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        margin-block-start: var(--space-2);
        color: var(--ink-soft);
      }
      input {
        flex: 1;
        min-inline-size: 0;
        block-size: 2.75rem;
        accent-color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) exercise: Exercise | null = null;

  /** A movement to show instead of an exercise. */
  @property({ attribute: false }) move: Move | null = null;

  /** Id of the fault that it shows; null does it right. */
  @property() fault: string | null = null;

  @property() variant: string | null = null;

  /** The end of the movement that stands for it where nothing moves. */
  @property() still: End = "top";

  /** What the picture shows, for those who do not see it; empty where the text beside it says the same. */
  @property() label = "";

  /** True when it can be turned. */
  @property({ type: Boolean }) turns = false;

  /** By how much it is turned from the exercise's own view. */
  private readonly turning = new Turning(this);

  private show: Show | null = null;
  /** Width through height of the canvas that it was worked out for. */
  private aspect = 0;
  private readonly loop = new Loop(
    this,
    (seconds, still) => this.paint(seconds, still),
    () => this.prepare(),
  );

  constructor() {
    super();
    new Resized(this, () => this.loop.renew());
    new Recoloured(this, () => this.loop.renew());
  }

  override willUpdate(changed: PropertyValues<this>) {
    const shown = ["exercise", "move", "fault", "variant", "still"] as const;
    if (shown.some((name) => changed.has(name))) this.show = null;
  }

  override updated() {
    this.loop.renew();
  }

  override render() {
    const drag = this.turns ? this.turning.drag : null;
    const turned = plural(Math.round(this.turning.degrees), {
      one: "turned by {n} degree",
      other: "turned by {n} degrees",
    });
    return html`
      <canvas
        class=${this.turns ? "turns" : ""}
        role=${this.label === "" ? "presentation" : "img"}
        aria-label=${this.label || nothing}
        @pointerdown=${drag}
        @pointermove=${drag}
        @pointerup=${drag}
        @pointercancel=${drag}
      ></canvas>
      ${this.turns ? this.turning.slider(tr("Turn the figure"), turned) : nothing}
    `;
  }

  /** Loads what draws; where it cannot be had, the next figure that comes into view tries again. */
  private prepare(): void {
    if (drawing !== null) return;
    whenIdle(async () => {
      drawing = await import("./drawing.ts");
      this.loop.renew();
    });
  }

  private showing({ showOf, showOfMove }: Drawing, aspect: number): Show | null {
    if (this.move !== null) return showOfMove(this.move, aspect);
    const { exercise, fault, variant, still } = this;
    return exercise === null ? null : showOf(exercise.motion, { fault, variant, still }, aspect);
  }

  private paint(seconds: number, still: boolean): void {
    const canvas = this.renderRoot.querySelector("canvas");
    const context = canvas?.getContext("2d");
    if (!canvas || !context || canvas.clientWidth === 0 || drawing === null) return;
    const aspect = canvas.clientWidth / canvas.clientHeight;
    if (this.show === null || this.aspect !== aspect) {
      this.show = this.showing(drawing, aspect);
      this.aspect = aspect;
      // What it shows is worked out in one turn and painted in the next, so that neither holds the page up.
      if (this.show !== null) this.loop.renew();
      return;
    }
    fitCanvas(canvas, still ? STILL_DENSITY : sharpness.density);
    const began = performance.now();
    const { performance: shown, camera, keyTime } = this.show;
    const t = still ? keyTime : (keyTime + seconds) % shown.duration;
    const { DAY, NIGHT } = drawing;
    const palette = isNight(this) ? NIGHT : DAY;
    drawing.paintScene(context, shown.at(t), { ...camera, yaw: this.turning.degrees }, { palette });
    if (!still) sharpness = painted(sharpness, performance.now() - began);
  }
}

/** Whether an element is shown on a dark page: a screen may be dark whatever the device prefers. */
function isNight(element: Element): boolean {
  const scheme = getComputedStyle(element).colorScheme;
  return scheme === "dark" || (scheme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-figure": Figure;
  }
}
