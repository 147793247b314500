import { css, html, LitElement, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { frameAt, type ReplayedFrame } from "../../history/replayed.ts";
import type { View } from "../../rules/contract.ts";
import { Resized } from "../canvas/resized.ts";
import { paintOverlay } from "../stage/paint.ts";
import { bonesOf, judgedShape } from "../stage/skeleton.ts";
import { base } from "../theme/base.ts";
import { type BodyFit, fitBody } from "./fit-body.ts";
import { isInZone } from "./moment.ts";
import type { Stretch } from "./stretch.ts";

/** The recorded skeleton as the camera saw it. */
@customElement("pl-body-in-picture")
export class BodyInPicture extends LitElement {
  static override styles = [
    base,
    css`
      canvas {
        display: block;
        inline-size: 100%;
        aspect-ratio: 16 / 9;
        object-fit: contain;
        border-radius: var(--radius);
        outline: 1px solid var(--line);
        outline-offset: -1px;
        background: #141a19;
      }
    `,
  ];

  @property({ attribute: false }) frames: readonly ReplayedFrame[] = [];

  /** The stretch that the body is to fill the canvas in. */
  @property({ attribute: false }) shown: Stretch = { from: 0, to: 0 };

  @property() view: View = "side";

  /** Width of the picture through its height. */
  @property({ type: Number }) aspect = 16 / 9;

  /** The moment of the recording, seconds. */
  @property({ type: Number }) t = 0;

  /** What the picture shows, for those who do not see it. */
  @property() label = "";

  /** Where the picture lies so that the body fills the canvas; null until it was worked out for this stretch. */
  private fit: BodyFit | null = null;

  constructor() {
    super();
    new Resized(this, () => this.paint());
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("frames") || changed.has("shown") || changed.has("aspect")) this.fit = null;
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
    const frame = this.frames[frameAt(this.frames, this.t)];
    if (!canvas || !context || frame === undefined) return;
    const width = Math.round(canvas.clientWidth * Math.min(2, devicePixelRatio));
    const height = Math.round(width / this.aspect);
    if (width === 0) return;
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    context.clearRect(0, 0, width, height);
    if (frame.pose === null) return;
    const judged = frame.judged === null ? null : judgedShape(frame.pose, frame.judged);
    const bones = bonesOf(frame.pose, this.view);
    const { from, to } = this.shown;
    // Walking in and out would make the body small.
    this.fit ??= fitBody(
      this.frames.filter(({ t }) => t >= from && t <= to).map(({ pose }) => pose),
      this.aspect,
    );
    const { x, y, scale } = this.fit;
    const fit = { x: x * height, y: y * height, width: scale * width, height: scale * height };
    paintOverlay(context, { bones, judged, inZone: isInZone(frame) }, fit);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-body-in-picture": BodyInPicture;
  }
}
