import { RegionCopier } from "./copy-region.ts";
import type { Square } from "./crop.ts";
import { isAsDrawn, partOf, sampleSquare } from "./sample-square.ts";

/** After so many pictures what is sampled is held against what is drawn once more: about ten seconds. */
const PROVEN_FOR = 250;

/** Samples squares of video frames; of a camera's it proves itself now and then by what the browser draws of them. */
export class FrameSampler {
  readonly #copier = new RegionCopier();
  /** The kind of frames whose sampling was proven, and for how many pictures it still holds. */
  #proven = "";
  #left = 0;
  /** The kind of frames that are sampled otherwise than they are drawn. */
  #wrong = "";

  /** `side` is that of the square that the model looks at, in pixels. */
  constructor(private readonly side: number) {}

  /** Reads a square of a frame of that size into `pixels`; so does `draw`, where sampling cannot be had or is to be proven. */
  async read(
    frame: VideoFrame,
    square: Square,
    { width, height }: { readonly width: number; readonly height: number },
    pixels: Int32Array,
    draw: () => Promise<void>,
  ): Promise<void> {
    const kind = kindOf(frame);
    const part = partOf(square, width, height);
    // Beside the picture there is nothing to be seen.
    if (part === null) return void pixels.fill(0);
    const region = kind === this.#wrong ? null : await this.#copier.copy(frame, part);
    if (region === null) return draw();
    sampleSquare(region, square, this.side, pixels);
    if (isInColours(frame) || (kind === this.#proven && this.#left-- > 0)) return;
    const sampled = pixels.slice();
    await draw();
    const isProven = isAsDrawn(sampled, pixels);
    if (isProven === false) this.#wrong = kind;
    this.#proven = isProven ? kind : "";
    this.#left = PROVEN_FOR;
  }
}

/** Whether the frame holds red, green and blue already: those are copied as they are, and there is nothing to prove. */
function isInColours({ format }: VideoFrame): boolean {
  return /^(RGB|BGR)/.test(format ?? "");
}

/** What may change how a frame's pixels become colours. */
function kindOf({ format, colorSpace, displayWidth, displayHeight }: VideoFrame): string {
  const { matrix, fullRange } = colorSpace;
  return [format, matrix, fullRange, displayWidth, displayHeight].join();
}
