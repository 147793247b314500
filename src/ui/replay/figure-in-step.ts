import type { PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Camera } from "../../demonstration/camera.ts";
import { type Choreography, choreograph } from "../../demonstration/choreography.ts";
import { framed } from "../../demonstration/framing.ts";
import { paintScene } from "../../demonstration/paint.ts";
import { DAY, NIGHT } from "../../demonstration/palette.ts";
import { frameAt } from "../../history/replayed.ts";
import type { Exercise, Repetition } from "../../rules/contract.ts";
import { tr } from "../../words/words.ts";
import { fitCanvas } from "../canvas/fit-canvas.ts";
import { type Angle, angleOf } from "./angle.ts";
import { type Beats, beatsSeen, beatsShown, inStep } from "./beats.ts";
import { ReplayCanvas } from "./replay-canvas.ts";

/** How the figure is shown where nothing tells the person's angle: from the exercise's own view, a little from above. */
const USUAL = { yaw: 0, tilt: 12 };

/** Share of the picture that the figure may take. */
const FILL = 0.76;

/** Repetitions that are compared with the figure to find the person's angle. */
const COMPARED = 4;

interface Performance {
  readonly show: Choreography;
  readonly seen: readonly Beats[];
  readonly shown: readonly Beats[];
  readonly camera: Camera;
}

/** The figure doing right what a recorded person does, at the same moment of the movement and from the same angle. */
@customElement("pl-figure-in-step")
export class FigureInStep extends ReplayCanvas {
  @property({ attribute: false }) exercise: Exercise | null = null;

  @property() variant: string | null = null;

  /** The repetitions that were seen in the whole recording. */
  @property({ attribute: false }) repetitions: readonly Repetition[] = [];

  /** From where it is framed; null takes the angle from which it looks most like the person in the picture. */
  @property({ attribute: false }) angle: Angle | null = null;

  /** Degrees by which it is turned from there. */
  @property({ type: Number }) turn = 0;

  private performance: Performance | null = null;
  private rehearsal = 0;

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.rehearsal);
  }

  override willUpdate(changed: PropertyValues<this>) {
    const shown = [...changed.keys()].filter((name) => name !== "t" && name !== "turn");
    if (shown.length > 0) this.performance = null;
    this.label = tr("The figure doing it right, at the same moment");
  }

  protected override draw(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void {
    if (this.exercise === null) return;
    fitCanvas(canvas);
    const aspect = canvas.width / canvas.height;
    if (this.performance === null) {
      this.rehearseSoon(this.exercise, aspect);
      return;
    }
    const { show, seen, shown, camera } = this.performance;
    const palette = matchMedia("(prefers-color-scheme: dark)").matches ? NIGHT : DAY;
    const scene = show.at(inStep(seen, shown, this.t));
    paintScene(context, scene, { ...camera, yaw: camera.yaw + this.turn, aspect }, { palette });
  }

  /** In a task of its own: the page has enough to draw in this one. */
  private rehearseSoon(exercise: Exercise, aspect: number): void {
    clearTimeout(this.rehearsal);
    this.rehearsal = window.setTimeout(() => {
      this.performance = this.rehearse(exercise, aspect);
      this.paint();
    });
  }

  /** Works out what the figure does and from where it is seen. */
  private rehearse({ motion }: Exercise, aspect: number): Performance {
    const both = motion.sides || motion.continuous ? [{}, {}] : [{}];
    const show = choreograph(motion, { repetitions: both, variant: this.variant });
    const seen = beatsSeen(this.repetitions, motion.continuous);
    const shown = show.repetitions.map(beatsShown);
    if (this.angle !== null) {
      return { show, seen, shown, camera: framed(motion, { ...this.angle, aspect, fill: FILL }) };
    }
    const moments = seen
      .slice(0, COMPARED)
      .flatMap(({ start, top, leaves }) => [start, (start + top) / 2, (top + leaves) / 2]);
    const pairs = moments.flatMap((t) => {
      const pose = this.frames[frameAt(this.frames, t)]?.pose ?? null;
      return pose === null ? [] : [{ pose, skeleton: show.at(inStep(seen, shown, t)).skeleton }];
    });
    const camera = framed(motion, { ...(angleOf(pairs) ?? USUAL), aspect, fill: FILL });
    return { show, seen, shown, camera };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-figure-in-step": FigureInStep;
  }
}
