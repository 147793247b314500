/** A picture is looked at this small: brightness needs no detail. Pixels. */
const WIDTH = 32;
const HEIGHT = 18;

/** Shares of red, green and blue in what the eye takes as bright (Rec. 709). */
const LUMA = [0.2126, 0.7152, 0.0722] as const;

/** Mean brightness of RGBA pixels, 0 black to 1 white; null without any. */
export function meanBrightness(pixels: Uint8ClampedArray): number | null {
  if (pixels.length < 4) return null;
  let sum = 0;
  for (let i = 0; i + 3 < pixels.length; i += 4) {
    sum += LUMA.reduce((luma, share, channel) => luma + share * (pixels[i + channel] ?? 0), 0);
  }
  return sum / 255 / Math.floor(pixels.length / 4);
}

/** Measures how bright the picture on the page is; call it about once a second. */
export class BrightnessMeter {
  #context: CanvasRenderingContext2D | null = null;

  constructor(private readonly page: Pick<Document, "createElement"> = document) {}

  /** Brightness of what a preview shows, 0..1; null while it shows nothing. */
  of(preview: HTMLVideoElement | HTMLCanvasElement | null): number | null {
    if (preview === null || ("readyState" in preview && preview.readyState < 2)) return null;
    const context = this.#open();
    if (context === null) return null;
    context.drawImage(preview, 0, 0, WIDTH, HEIGHT);
    return meanBrightness(context.getImageData(0, 0, WIDTH, HEIGHT).data);
  }

  #open(): CanvasRenderingContext2D | null {
    if (this.#context === null) {
      const canvas = this.page.createElement("canvas");
      canvas.width = WIDTH;
      canvas.height = HEIGHT;
      this.#context = canvas.getContext("2d", { willReadFrequently: true });
    }
    return this.#context;
  }
}
