import { css, html, LitElement, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Side } from "../../pose/joints.ts";
import type { Pose } from "../../pose/pose.ts";
import type { Judged, LitPart, View } from "../../rules/contract.ts";
import type { SourceView } from "../../workout/snapshot.ts";
import { Resized } from "../canvas/resized.ts";
import { base } from "../theme/base.ts";
import { type Fit, fitPicture } from "./fit.ts";
import { litBones } from "./limb.ts";
import { paintOverlay } from "./paint.ts";
import { bonesOf, judgedShape } from "./skeleton.ts";

/** Most canvas pixels for one CSS pixel; more costs time and cannot be seen from the floor. */
const MOST_DENSITY = 2;

/** The picture of a source, filling its box, with the skeleton over it; mirrored by CSS for a front camera only. */
@customElement("pl-stage")
export class Stage extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        overflow: hidden;
        background: var(--sunken);
      }
      .picture {
        position: absolute;
        inset: 0;
      }
      .mirrored {
        transform: scaleX(-1);
      }
      .picture > * {
        position: absolute;
        inset-inline-start: var(--x);
        inset-block-start: var(--y);
        inline-size: var(--width);
        block-size: var(--height);
      }
      canvas.overlay {
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        pointer-events: none;
      }
    `,
  ];

  @property({ attribute: false }) source: SourceView | null = null;
  @property({ attribute: false }) pose: Pose | null = null;
  @property({ attribute: false }) judged: Judged | null = null;

  /** True while a cue asks to mend something; what of the body it is about, if a single part; the side of the repetition. */
  @property({ type: Boolean }) mending = false;
  @property({ attribute: false }) lit: LitPart | null = null;
  @property() side: Side | null = null;

  /** The exercise's own view: decides whether the far side is drawn. */
  @property() view: View = "side";

  constructor() {
    super();
    new Resized(this, () => this.paint());
  }

  override updated(changed: PropertyValues<this>) {
    const preview = this.source?.preview;
    // A video stops when it is moved about the page.
    if (changed.has("source") && preview instanceof HTMLVideoElement && preview.paused) {
      void preview.play().catch(() => {});
    }
    this.paint();
  }

  override render() {
    return html`<div class="picture ${this.source?.mirrored ? "mirrored" : ""}" aria-hidden="true">
      ${this.source?.preview ?? ""}
      <canvas class="overlay"></canvas>
    </div>`;
  }

  private paint(): void {
    const overlay = this.renderRoot.querySelector<HTMLCanvasElement>("canvas.overlay");
    const context = overlay?.getContext("2d");
    if (!overlay || !context) return;
    const density = Math.min(MOST_DENSITY, window.devicePixelRatio);
    const { clientWidth: width, clientHeight: height } = this;
    const size = { width: Math.round(width * density), height: Math.round(height * density) };
    if (overlay.width !== size.width || overlay.height !== size.height) Object.assign(overlay, size);
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, width, height);
    if (this.source === null || !(this.source.width > 0) || width === 0) return;
    const fit = fitPicture(this.source, { width, height });
    this.place(fit);
    if (this.pose === null) return;
    const { pose, judged, mending, lit } = this;
    const inZone = judged !== null && judged.angle >= judged.good[0] && judged.angle <= judged.good[1];
    const shapes = {
      bones: bonesOf(pose, this.view),
      judged: judged && judgedShape(pose, judged),
      lit: mending && lit !== null ? litBones(pose, this.view, lit, this.side) : [],
      inZone: inZone && !mending,
      onWay: !mending,
    };
    paintOverlay(context, shapes, fit);
  }

  /** Through the object model: a style attribute would need a looser content security policy. */
  private place(fit: Fit): void {
    this.style.setProperty("--x", `${fit.x}px`);
    this.style.setProperty("--y", `${fit.y}px`);
    this.style.setProperty("--width", `${fit.width}px`);
    this.style.setProperty("--height", `${fit.height}px`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-stage": Stage;
  }
}
