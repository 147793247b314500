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
import { type Box, type Overlay, paintedBox, paintOverlay } from "./paint.ts";
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
        inset: 0 auto auto 0;
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
    if (overlay === null) return;
    const { source, pose } = this;
    const stage = { width: this.clientWidth, height: this.clientHeight };
    const fit = source && source.width > 0 && stage.width > 0 ? fitPicture(source, stage) : null;
    if (fit) this.place(fit);
    const shapes = pose && this.shapesOf(pose);
    const box = fit && shapes && paintedBox(shapes, fit, stage);
    const context = box && contextOver(overlay, box);
    if (context) paintOverlay(context, shapes, fit);
    else overlay.width = 0;
  }

  private shapesOf(pose: Pose): Overlay {
    const { judged, mending, lit } = this;
    const inZone = judged !== null && judged.angle >= judged.good[0] && judged.angle <= judged.good[1];
    return {
      bones: bonesOf(pose, this.view),
      judged: judged && judgedShape(pose, judged),
      lit: mending && lit !== null ? litBones(pose, this.view, lit, this.side) : [],
      inZone: inZone && !mending,
      onWay: !mending,
    };
  }

  /** Through the object model: a style attribute would need a looser content security policy. */
  private place(fit: Fit): void {
    for (const [name, value] of Object.entries(fit)) this.style.setProperty(`--${name}`, `${value}px`);
  }
}

/**
 * The empty canvas over that part of the stage alone, to be drawn on in the stage's own CSS pixels: a browser hands the whole of a
 * canvas on for each picture, which without a graphics card is a copy of all of it.
 */
function contextOver(canvas: HTMLCanvasElement, box: Box): CanvasRenderingContext2D | null {
  const density = Math.min(MOST_DENSITY, window.devicePixelRatio);
  const [width, height] = [Math.round(box.width * density), Math.round(box.height * density)];
  const context = canvas.getContext("2d");
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const transform = `translate(${box.x}px, ${box.y}px)`;
  Object.assign(canvas.style, { inlineSize: `${box.width}px`, blockSize: `${box.height}px`, transform });
  context?.setTransform(density, 0, 0, density, -box.x * density, -box.y * density);
  context?.clearRect(box.x, box.y, box.width, box.height);
  return context;
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-stage": Stage;
  }
}
