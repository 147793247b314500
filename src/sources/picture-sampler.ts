import type { PictureSample } from "./source.ts";

/** A picture is looked at this small; pixels. */
const WIDTH = 32;
const HEIGHT = 18;

/** Seconds between two looks at frames: each is newer than the last when somebody asks. */
const EVERY = 0.2;

/** Small copies of what a camera shows, to tell a black picture or one that stands still. */
export class PictureSampler {
  #context: CanvasRenderingContext2D | null = null;
  #bytes = new Uint8Array(0);
  #lookedAt = Number.NEGATIVE_INFINITY;
  /** Of the frame that was looked at last; null where frames cannot be. */
  #ofFrame: PictureSample | null = null;
  #mayCopy = true;

  /**
   * Looks at a frame that was taken at `t` seconds, now and then. Copied as it lies in memory it costs a tenth of what drawing the video
   * does, for which the browser turns all of it into red, green and blue. Does not close it.
   */
  look(frame: ImageBitmap | VideoFrame, t: number): void {
    if (!this.#mayCopy || !("copyTo" in frame) || t - this.#lookedAt < EVERY) return;
    this.#lookedAt = t;
    // It is given away while it may still be read.
    const own = frame.clone();
    this.#read(own)
      .catch(() => {
        this.#mayCopy = false;
        this.#ofFrame = null;
      })
      .finally(() => own.close());
  }

  /** What a video shows now, in little; null while it shows nothing. */
  of(preview: HTMLVideoElement): PictureSample | null {
    return this.#ofFrame ?? this.#draw(preview);
  }

  async #read(frame: VideoFrame): Promise<void> {
    const { format, visibleRect, colorSpace } = frame;
    if (format === null || visibleRect === null) throw new TypeError("Not in this browser.");
    const size = frame.allocationSize();
    if (this.#bytes.length < size) this.#bytes = new Uint8Array(size);
    const [plane] = await frame.copyTo(this.#bytes);
    if (plane === undefined) throw new TypeError("There is nothing to be seen.");
    const { width, height } = visibleRect;
    // The first plane is how light it is, of others all that there is.
    const isLight = /^(I4|NV)/.test(format);
    const step = isLight ? 1 : 4;
    const values = new Uint8ClampedArray(2 * WIDTH * HEIGHT * step);
    let to = 0;
    const take = (x: number, y: number) => {
      const at = plane.offset + y * plane.stride + x * step;
      for (let c = 0; c < step; c++) values[to++] = this.#bytes[at + c] ?? 0;
    };
    const [left, top] = [(width - WIDTH) >> 1, (height - HEIGHT) >> 1];
    for (let i = 0; i < WIDTH * HEIGHT; i++) {
      const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)];
      take(Math.floor(((x + 0.5) * width) / WIDTH), Math.floor(((y + 0.5) * height) / HEIGHT));
      take(Math.max(0, left + x), Math.max(0, top + y));
    }
    const sample = sampleOf(values, step === 4);
    // Black is 16 in most films and cameras, and white 235.
    const isFull = !isLight || colorSpace.fullRange === true;
    this.#ofFrame = isFull ? sample : { ...sample, brightest: ((sample.brightest - 16) * 255) / 219 };
  }

  #draw(preview: HTMLVideoElement): PictureSample | null {
    if (preview.readyState < 2) return null;
    this.#context ??= openContext();
    if (this.#context === null) return null;
    this.#context.drawImage(preview, 0, 0, WIDTH, HEIGHT);
    // Averaged over the whole picture a sensor's noise may vanish; pixel by pixel it does not.
    const left = Math.max(0, (preview.videoWidth - WIDTH) / 2);
    const top = Math.max(0, (preview.videoHeight - HEIGHT) / 2);
    this.#context.drawImage(preview, left, top, WIDTH, HEIGHT, WIDTH, 0, WIDTH, HEIGHT);
    return sampleOf(this.#context.getImageData(0, 0, 2 * WIDTH, HEIGHT).data, true);
  }
}

/** What those values come to, of which every fourth says nothing where `isColour`. */
function sampleOf(values: Uint8ClampedArray, isColour: boolean): PictureSample {
  let print = 0;
  let brightest = 0;
  for (let i = 0; i < values.length; i++) {
    if (isColour && i % 4 === 3) continue;
    const value = values[i] ?? 0;
    // FNV-1a in 32 bits.
    print = Math.imul(print ^ value, 0x01000193) >>> 0;
    brightest = Math.max(brightest, value);
  }
  return { print, brightest };
}

function openContext(): CanvasRenderingContext2D | null {
  const canvas = document.createElement("canvas");
  canvas.width = 2 * WIDTH;
  canvas.height = HEIGHT;
  return canvas.getContext("2d", { willReadFrequently: true });
}
