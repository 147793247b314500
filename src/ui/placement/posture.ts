import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { choreograph } from "../../demonstration/choreography.ts";
import { framed } from "../../demonstration/framing.ts";
import { paintScene } from "../../demonstration/paint.ts";
import { NIGHT } from "../../demonstration/palette.ts";
import type { Exercise } from "../../rules/contract.ts";
import { base } from "../theme/base.ts";

/** Pixels of the picture: twice those of the largest on a page. */
const WIDTH = 640;
const HEIGHT = 500;

/** Looks down a little on a body on the floor, so that it does not shrink to a line, degrees. */
const TILT = 10;

/** The ready posture of an exercise, painted once: beside a live picture nothing else may take the processor. */
@customElement("pl-posture")
export class Posture extends LitElement {
  static override styles = [
    base,
    css`
      canvas {
        display: block;
        inline-size: 100%;
        border-radius: var(--radius);
        background: var(--sunken);
      }
    `,
  ];

  @property({ attribute: false }) exercise: Exercise | null = null;

  override render() {
    const label = this.exercise?.meta.text.ready ?? "";
    return html`<canvas
      width=${WIDTH}
      height=${HEIGHT}
      role="img"
      aria-label=${label}
      data-direction="take-posture"
    ></canvas>`;
  }

  override updated() {
    const context = this.renderRoot.querySelector("canvas")?.getContext("2d");
    if (!context || this.exercise === null) return;
    const { motion } = this.exercise;
    const camera = framed(motion, { aspect: WIDTH / HEIGHT, tilt: TILT });
    paintScene(context, choreograph(motion, { repetitions: [{}] }).at(0), camera, { palette: NIGHT });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-posture": Posture;
  }
}
