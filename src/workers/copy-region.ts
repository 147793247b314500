import type { Region } from "../belly/region.ts";
import type { Rectangle } from "../belly/trunk.ts";
import type { FrameImage } from "./pose-api.ts";

/** How a frame is shown, where the browser tells: by how many degrees it is turned, and whether it is mirrored. */
interface Turned {
  readonly rotation?: number;
  readonly flip?: boolean;
}

/** Copies parts of video frames into the same memory over and over. */
export class RegionCopier {
  #bytes = new Uint8Array(0);
  #mayCopy = true;

  /**
   * The pixels of a part of a picture, good until the next call; the picture must stay open until then. Null where the browser
   * does not copy them.
   */
  async copy(image: FrameImage, part: Rectangle): Promise<Region | null> {
    if (!this.#mayCopy || !("copyTo" in image)) return null;
    const {
      format,
      visibleRect: visible,
      displayWidth,
      displayHeight,
      rotation,
      flip,
    } = image as VideoFrame & Turned;
    // A frame that is shown turned, mirrored or stretched has other pixels than those that are seen.
    if (rotation || flip || visible?.width !== displayWidth || visible.height !== displayHeight) return null;
    const stride = 4 * part.width;
    const size = stride * part.height;
    if (this.#bytes.length < size) this.#bytes = new Uint8Array(size);
    const rect = { ...part, x: part.x + visible.x, y: part.y + visible.y };
    const layout = [{ offset: 0, stride }];
    // What is red, green and blue already WebKit copies in its own order, whatever is asked for, and Chromium may change by one.
    const isInColours = /^(RGB|BGR)/.test(format ?? "");
    try {
      await image.copyTo(this.#bytes, isInColours ? { rect, layout } : { rect, layout, format: "RGBX" });
    } catch {
      // Firefox and WebKit do not turn every kind of frame into red, green and blue.
      this.#mayCopy = false;
      return null;
    }
    if (isInColours && format?.startsWith("B")) exchangeRedAndBlue(this.#bytes, size);
    return { ...part, data: this.#bytes, stride };
  }
}

/** Exchanges the first and the third of each four of `length` bytes; they begin a buffer. */
function exchangeRedAndBlue({ buffer }: Uint8Array, length: number): void {
  const pixels = new Uint32Array(buffer, 0, length / 4);
  for (let i = 0; i < pixels.length; i++) {
    const pixel = pixels[i] as number;
    pixels[i] = (pixel & 0xff00ff00) | ((pixel >>> 16) & 0xff) | ((pixel & 0xff) << 16);
  }
}
