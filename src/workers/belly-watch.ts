import { BellyTracker } from "../belly/tracker.ts";
import type { BellyFrame } from "../pose/belly.ts";
import type { PixelKeypoints } from "../pose/pose.ts";
import type { FrameImage } from "./pose-api.ts";
import { RegionReader } from "./read-region.ts";

/** Follows the belly wall through the pictures that the model has looked at. */
export class BellyWatch {
  readonly #tracker = new BellyTracker();
  readonly #reader = new RegionReader();

  /** What a picture at `t` seconds shows of the belly. Does not close the picture. */
  async look(t: number, image: FrameImage, keypoints: PixelKeypoints | null): Promise<BellyFrame> {
    const width = "displayWidth" in image ? image.displayWidth : image.width;
    const height = "displayHeight" in image ? image.displayHeight : image.height;
    const part = this.#tracker.note(t, keypoints, width, height);
    return this.#tracker.look(t, part && (await this.#reader.read(image, part)));
  }
}
