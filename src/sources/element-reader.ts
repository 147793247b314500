import type { SourceFrame } from "./source.ts";
import type { VideoReader } from "./video-reader.ts";

/** Pictures a second that are looked at: the element does not tell how many the film has. */
const RATE = 30;

/** A film of which no picture comes within so long is none that the element plays, milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Reads a film through the browser's own player: slower than its decoders, but some players know films that the decoders
 * that pages may use do not, HEVC of iPhones above all.
 */
export class ElementReader implements VideoReader {
  private constructor(private readonly video: HTMLVideoElement) {}

  /** Opens a film; null when the player does not play it. */
  static async open(file: Blob): Promise<ElementReader | null> {
    const video = document.createElement("video");
    Object.assign(video, { muted: true, playsInline: true, preload: "auto" });
    const reader = new ElementReader(video);
    const comes = happens(video, "loadeddata");
    video.src = URL.createObjectURL(file);
    const isThere = await comes;
    // Sound alone is no film, and one that is still being written has no length.
    if (isThere && video.videoWidth > 0 && Number.isFinite(video.duration)) return reader;
    reader.close();
    return null;
  }

  get progress(): number {
    const { currentTime, duration } = this.video;
    return duration > 0 ? currentTime / duration : 0;
  }

  async *pictures(): AsyncGenerator<SourceFrame> {
    const { video } = this;
    const count = Math.max(1, Math.floor(video.duration * RATE));
    for (let i = 0; i < count; i++) {
      // The middle of a picture's time: at its edge players round to either side.
      const t = i / RATE;
      const sought = happens(video, "seeked");
      video.currentTime = t + 0.5 / RATE;
      if (!(await sought)) throw new Error("The player gives no picture.");
      const { videoWidth: width, videoHeight: height } = video;
      yield { image: await createImageBitmap(video), t, width, height };
    }
  }

  close(): void {
    URL.revokeObjectURL(this.video.src);
    this.video.removeAttribute("src");
    this.video.load();
  }
}

/** Whether that happens; false when the player gives up first, or takes too long. */
function happens(video: HTMLVideoElement, type: "loadeddata" | "seeked"): Promise<boolean> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const { signal } = over;
    const end = (happened: boolean) => () => {
      over.abort();
      clearTimeout(late);
      resolve(happened);
    };
    const late = setTimeout(end(false), PATIENCE_MS);
    video.addEventListener(type, end(true), { signal });
    video.addEventListener("error", end(false), { signal });
  });
}
