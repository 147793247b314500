import { css, html, LitElement, type PropertyValues, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Side } from "../../pose/joints.ts";
import type { Pose } from "../../pose/pose.ts";
import type { Judged, LitPart, View } from "../../rules/contract.ts";
import type { SourceView } from "../../workout/snapshot.ts";
import { Resized } from "../canvas/resized.ts";
import { base } from "../theme/base.ts";
import { type Fit, fitPicture } from "./fit.ts";
import { litBones } from "./limb.ts";
import { marksOf, type Overlay } from "./paint.ts";
import { bonesOf, judgedShape } from "./skeleton.ts";

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
      svg.overlay {
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        pointer-events: none;
        stroke-linecap: round;
        stroke-linejoin: round;
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

  /** Of the stage, in CSS pixels; measured when it changes, since to measure is to lay the page out. */
  #size = { width: 0, height: 0 };

  constructor() {
    super();
    new Resized(this, () => {
      this.#size = { width: this.clientWidth, height: this.clientHeight };
      this.requestUpdate();
    });
  }

  override updated(changed: PropertyValues<this>) {
    const preview = this.source?.preview;
    // A video stops when it is moved about the page.
    if (changed.has("source") && preview instanceof HTMLVideoElement && preview.paused) {
      void preview.play().catch(() => {});
    }
    const fit = this.fit;
    if (fit !== null) this.place(fit);
  }

  /** The skeleton is an SVG: a canvas is handed on as a whole for each picture, which without a graphics card is a copy of all of it. */
  override render() {
    const { source, pose, fit } = this;
    const marks = pose === null || fit === null ? [] : marksOf(this.shapesOf(pose), fit);
    return html`<div class="picture ${source?.mirrored ? "mirrored" : ""}" aria-hidden="true">
      ${source?.preview ?? ""}
      <svg class="overlay">
        ${marks.map(
          ({ path, ink, width }) =>
            svg`<path d=${path} fill=${width === 0 ? ink : "none"} stroke=${ink} stroke-width=${width} />`,
        )}
      </svg>
    </div>`;
  }

  private get fit(): Fit | null {
    const { source } = this;
    return source && source.width > 0 && this.#size.width > 0 ? fitPicture(source, this.#size) : null;
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

declare global {
  interface HTMLElementTagNameMap {
    "pl-stage": Stage;
  }
}
