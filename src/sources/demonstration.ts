import { type Choreography, choreograph, type Plan } from "../demonstration/choreography.ts";
import { framedFor } from "../demonstration/framing.ts";
import { paintScene } from "../demonstration/paint.ts";
import type { FrameSource, LedPhase, SourceFrame } from "./source.ts";

/** Size of the drawn picture, in pixels: as a small webcam gives it. */
const WIDTH = 960;
const HEIGHT = 540;

/** Share of the picture that the movement takes: smaller, the model loses the hands of a body that lies stretched out. */
const FILL = 0.78;

/** The figure never moves on by more than this between two pictures, so that pauses and busy moments hold it. */
const LONGEST_STEP = 0.1;

/** The figure doing an exercise by a plan, as a camera would see it. */
export function openDemonstration(motion: Parameters<typeof choreograph>[0], plan: Plan): FrameSource {
  const performance = choreograph(motion, plan);
  const camera = framedFor(motion, plan, { aspect: WIDTH / HEIGHT, fill: FILL });
  return new DemonstrationSource(performance, (context, t) => paintScene(context, performance.at(t), camera));
}

class DemonstrationSource implements FrameSource {
  readonly kind = "demonstration";
  readonly live = true;
  readonly mirrored = false;
  readonly preview = document.createElement("canvas");
  #t = 0;

  constructor(
    private readonly performance: Pick<Choreography, "duration" | "guide">,
    private readonly draw: (context: CanvasRenderingContext2D, t: number) => void,
  ) {
    this.preview.width = WIDTH;
    this.preview.height = HEIGHT;
  }

  get progress(): number {
    return Math.min(1, this.#t / this.performance.duration);
  }

  guideAt(t: number): LedPhase | null {
    return this.performance.guide.findLast((event) => event.t <= t)?.phase ?? null;
  }

  async *frames(signal: AbortSignal): AsyncGenerator<SourceFrame> {
    const context = this.preview.getContext("2d");
    if (context === null) throw new Error("No canvas for the demonstration.");
    this.#t = 0;
    let before: number | null = null;
    while (this.#t < this.performance.duration) {
      const now = await nextPaint(signal);
      if (now === null) return;
      const step: number = before === null ? 0 : (now - before) / 1000;
      before = now;
      // A display may paint twice within the clock's own grain.
      if (step === 0 && this.#t > 0) continue;
      this.#t += Math.min(step, LONGEST_STEP);
      this.draw(context, this.#t);
      const image =
        typeof VideoFrame === "function"
          ? new VideoFrame(this.preview, { timestamp: Math.round(this.#t * 1e6) })
          : await createImageBitmap(this.preview);
      yield { image, t: this.#t, width: WIDTH, height: HEIGHT };
    }
  }

  close(): void {
    this.#t = this.performance.duration;
  }
}

/** The time of the next painting of the page in milliseconds, or null when the signal aborts. */
function nextPaint(signal: AbortSignal): Promise<number | null> {
  return new Promise((resolve) => {
    const stop = () => {
      cancelAnimationFrame(asked);
      resolve(null);
    };
    const asked = requestAnimationFrame((now) => {
      signal.removeEventListener("abort", stop);
      resolve(now);
    });
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
  });
}
