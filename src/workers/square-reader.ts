import type { Square } from "./crop.ts";
import { drawSquare } from "./draw-square.ts";
import type { FrameSampler } from "./frame-sampler.ts";
import type { FrameImage } from "./pose-api.ts";
import type { PixelReader } from "./true-pixels.ts";

/** Reads squares of pictures as the model wants them, into the same memory over and over. */
export class SquareReader {
  /** Red, green and blue of each pixel of the newest square, row by row, 0..255. */
  readonly pixels: Int32Array;
  readonly #canvas: OffscreenCanvasRenderingContext2D;
  #sampler: Promise<FrameSampler | null> | null = null;

  /** `side` is that of the square that the model looks at, in pixels. */
  constructor(
    private readonly side: number,
    private readonly readCanvas: PixelReader,
  ) {
    this.pixels = new Int32Array(side * side * 3);
    // Read back often: without the hint the canvas lives on the card and each reading takes ten times longer.
    const context = new OffscreenCanvas(side, side).getContext("2d", {
      willReadFrequently: true,
      alpha: false,
    });
    if (context === null) throw new Error("No canvas for the pose model.");
    this.#canvas = context;
  }

  /**
   * Reads a square of a picture of that size. A video frame is sampled where it can be copied: every browser's model sees the same
   * then, while what they draw smaller they smooth each in its own way; and to draw a camera's frame they turn all of it into red, green and
   * blue first, which takes several times as long.
   */
  async read(image: FrameImage, square: Square, width: number, height: number): Promise<void> {
    const draw = () => this.#draw(image, square, width, height);
    const sampler = "format" in image && image.format !== null ? await this.#loadSampler() : null;
    if (sampler === null) return draw();
    return sampler.read(image as VideoFrame, square, { width, height }, this.pixels, draw);
  }

  /** Loaded with the first video frame; where it cannot be had, frames are drawn. */
  #loadSampler(): Promise<FrameSampler | null> {
    this.#sampler ??= import("./frame-sampler.ts").then(
      ({ FrameSampler }) => new FrameSampler(this.side),
      () => null,
    );
    return this.#sampler;
  }

  async #draw(image: FrameImage, square: Square, width: number, height: number): Promise<void> {
    drawSquare(this.#canvas, image, square, width, height);
    const { pixels } = this;
    const data = await this.readCanvas(this.#canvas);
    for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
      pixels[to] = data[from] ?? 0;
      pixels[to + 1] = data[from + 1] ?? 0;
      pixels[to + 2] = data[from + 2] ?? 0;
    }
  }
}
