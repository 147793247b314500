import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { DAY, NIGHT } from "../../demonstration/palette.ts";
import { frameAt, type ReplayedFrame } from "../../history/replayed.ts";
import type { Exercise } from "../../rules/contract.ts";
import { fitCanvas } from "../canvas/fit-canvas.ts";
import { Resized } from "../canvas/resized.ts";
import { base } from "../theme/base.ts";
import { mannequin, standing } from "./mannequin.ts";
import { isInZone } from "./moment.ts";
import { paintMannequin } from "./paint-mannequin.ts";
import type { SpaceShow } from "./space-show.ts";

/** The recorded body in space, from any side; what is doubtful is faint. */
@customElement("pl-body-in-space")
export class BodyInSpace extends LitElement {
  static override styles = [
    base,
    css`
      canvas {
        display: block;
        inline-size: 100%;
        aspect-ratio: 16 / 9;
        border-radius: var(--radius);
        background: var(--sunken);
      }
    `,
  ];

  @property({ attribute: false }) exercise: Exercise | null = null;

  @property({ attribute: false }) frames: readonly ReplayedFrame[] = [];

  /** What is shown; null while it is made ready. */
  @property({ attribute: false }) show: SpaceShow | null = null;

  /** From where it is seen, degrees as in `CameraPlace`. */
  @property({ type: Number }) yaw = 0;

  /** The moment of the recording, seconds. */
  @property({ type: Number }) t = 0;

  /** What the picture shows, for those who do not see it. */
  @property() label = "";

  constructor() {
    super();
    new Resized(this, () => this.paint());
  }

  override render() {
    return html`<canvas role="img" aria-label=${this.label}></canvas>`;
  }

  override updated() {
    this.paint();
  }

  private paint(): void {
    const canvas = this.renderRoot.querySelector("canvas");
    const context = canvas?.getContext("2d");
    const { exercise, show } = this;
    if (!canvas || !context || exercise === null || show === null || canvas.clientWidth === 0) return;
    fitCanvas(canvas);
    const index = frameAt(this.frames, this.t);
    const [frame, body] = [this.frames[index], show.body.at(index)];
    const camera = { ...show.camera, yaw: this.yaw, aspect: canvas.width / canvas.height };
    const palette = matchMedia("(prefers-color-scheme: dark)").matches ? NIGHT : DAY;
    if (frame === undefined || body === null) {
      paintMannequin(context, [], null, camera, palette);
      return;
    }
    const joints = standing(body, exercise.motion.anchor);
    const judged =
      frame.judged === null
        ? null
        : { points: frame.judged.joints.map((joint) => joints[joint]), inZone: isInZone(frame) };
    paintMannequin(context, mannequin(body, joints, this.yaw), judged, camera, palette);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-body-in-space": BodyInSpace;
  }
}
