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
    try {
      await image.copyTo(this.#bytes, { rect, format: "RGBX", layout: [{ offset: 0, stride }] });
    } catch {
      // Firefox and WebKit do not turn every kind of frame into red, green and blue.
      this.#mayCopy = false;
      return null;
    }
    return { ...part, data: this.#bytes, stride };
  }
}
