import type { PictureSample } from "./source.ts";

/** A picture is looked at this small; pixels. */
const WIDTH = 32;
const HEIGHT = 18;

/** Small copies of what an element shows, to tell a black picture or one that stands still. */
export class PictureSampler {
  #context: CanvasRenderingContext2D | null = null;

  /** What a video shows now, in little; null while it shows nothing. */
  of(preview: HTMLVideoElement): PictureSample | null {
    if (preview.readyState < 2) return null;
    this.#context ??= openContext();
    if (this.#context === null) return null;
    this.#context.drawImage(preview, 0, 0, WIDTH, HEIGHT);
    // Averaged over the whole picture a sensor's noise may vanish; pixel by pixel it does not.
    const left = Math.max(0, (preview.videoWidth - WIDTH) / 2);
    const top = Math.max(0, (preview.videoHeight - HEIGHT) / 2);
    this.#context.drawImage(preview, left, top, WIDTH, HEIGHT, WIDTH, 0, WIDTH, HEIGHT);
    const { data } = this.#context.getImageData(0, 0, 2 * WIDTH, HEIGHT);
    let print = 0;
    let brightest = 0;
    for (let i = 0; i < data.length; i++) {
      if (i % 4 === 3) continue;
      const value = data[i] ?? 0;
      // FNV-1a in 32 bits.
      print = Math.imul(print ^ value, 0x01000193) >>> 0;
      brightest = Math.max(brightest, value);
    }
    return { print, brightest };
  }
}

function openContext(): CanvasRenderingContext2D | null {
  const canvas = document.createElement("canvas");
  canvas.width = 2 * WIDTH;
  canvas.height = HEIGHT;
  return canvas.getContext("2d", { willReadFrequently: true });
}
