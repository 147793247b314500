import { css, html, LitElement } from "lit";
import { property } from "lit/decorators.js";
import { frameAt, type ReplayedFrame } from "../../history/replayed.ts";
import { Recoloured } from "../canvas/recoloured.ts";
import { Resized } from "../canvas/resized.ts";
import { base } from "../theme/base.ts";

/** A picture of one moment of a recording, drawn anew whenever that, its size or the colours of the page change. */
export abstract class ReplayCanvas extends LitElement {
  static override styles = [
    base,
    css`
      canvas {
        display: block;
        inline-size: 100%;
        aspect-ratio: var(--aspect, 16 / 9);
        border-radius: var(--radius);
        background: var(--sunken);
      }
    `,
  ];

  @property({ attribute: false }) frames: readonly ReplayedFrame[] = [];

  /** The moment of the recording, seconds. */
  @property({ type: Number }) t = 0;

  /** What the picture shows, for those who do not see it. */
  @property() label = "";

  constructor() {
    super();
    new Resized(this, () => this.paint());
    new Recoloured(this, () => this.paint());
  }

  override render() {
    return html`<canvas role="img" aria-label=${this.label}></canvas>`;
  }

  override updated() {
    this.paint();
  }

  /** Which frame stands at the moment. */
  protected get index(): number {
    return frameAt(this.frames, this.t);
  }

  protected paint(): void {
    const canvas = this.renderRoot.querySelector("canvas");
    const context = canvas?.getContext("2d");
    if (canvas && context && canvas.clientWidth > 0) this.draw(canvas, context);
  }

  /** Draws the moment on a canvas that has a place on the page; its number of pixels is still to be set. */
  protected abstract draw(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void;
}
