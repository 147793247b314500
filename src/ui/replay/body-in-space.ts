import { customElement, property } from "lit/decorators.js";
import { DAY, NIGHT } from "../../demonstration/palette.ts";
import type { Exercise } from "../../rules/contract.ts";
import { fitCanvas } from "../canvas/fit-canvas.ts";
import { mannequin, standing } from "./mannequin.ts";
import { isInZone } from "./moment.ts";
import { paintMannequin } from "./paint-mannequin.ts";
import { ReplayCanvas } from "./replay-canvas.ts";
import type { SpaceShow } from "./space-show.ts";

/** The recorded body in space, from any side; what is doubtful is faint. */
@customElement("pl-body-in-space")
export class BodyInSpace extends ReplayCanvas {
  @property({ attribute: false }) exercise: Exercise | null = null;

  /** What is shown; null while it is made ready. */
  @property({ attribute: false }) show: SpaceShow | null = null;

  /** From where it is seen, degrees as in `CameraPlace`. */
  @property({ type: Number }) yaw = 0;

  protected override draw(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void {
    const { exercise, index, show } = this;
    if (exercise === null || show === null) return;
    fitCanvas(canvas);
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
