import { css, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { View } from "../../rules/contract.ts";
import { paintOverlay } from "../stage/paint.ts";
import { bonesOf, judgedShape } from "../stage/skeleton.ts";
import { type BodyFit, fitBody } from "./fit-body.ts";
import { isInZone } from "./moment.ts";
import { ReplayCanvas } from "./replay-canvas.ts";
import type { Stretch } from "./stretch.ts";

/** The recorded skeleton as the camera saw it. */
@customElement("pl-body-in-picture")
export class BodyInPicture extends ReplayCanvas {
  static override styles = [
    ...ReplayCanvas.styles,
    css`
      canvas {
        aspect-ratio: 16 / 9;
        object-fit: contain;
        outline: 1px solid var(--line);
        outline-offset: -1px;
        background: #141a19;
      }
    `,
  ];

  /** The stretch that the body is to fill the canvas in. */
  @property({ attribute: false }) shown: Stretch = { from: 0, to: 0 };

  @property() view: View = "side";

  /** Width of the picture through its height. */
  @property({ type: Number }) aspect = 16 / 9;

  /** Where the picture lies so that the body fills the canvas; null until it was worked out for this stretch. */
  private fit: BodyFit | null = null;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("frames") || changed.has("shown") || changed.has("aspect")) this.fit = null;
  }

  protected override draw(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void {
    const frame = this.frames[this.index];
    if (frame === undefined) return;
    const width = Math.round(canvas.clientWidth * Math.min(2, devicePixelRatio));
    const height = Math.round(width / this.aspect);
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
