import { ElementReader } from "./element-reader.ts";
import { MjpegReader } from "./mjpeg-reader.ts";
import { type FrameSource, SourceError, type SourceFrame } from "./source.ts";
import type { VideoReader } from "./video-reader.ts";

/** The preview shows at most so many pictures a second: drawing each one would slow the analysis down. */
const PREVIEW_EVERY_MS = 80;

/** Longest side of the preview, in pixels. */
const PREVIEW_SIDE = 960;

/**
 * Opens a video file: mp4, mov, webm, mkv, or bare concatenated JPEGs. `isMirrored`: it shows everything as in a mirror, as some
 * front cameras save it.
 * @throws SourceError "not-a-video" when it cannot be read, "video-hevc" or "video-codec" when it is a film that this browser
 * neither decodes nor plays.
 */
export async function openVideo(file: Blob, isMirrored = false): Promise<FrameSource> {
  if (file.size === 0) throw new SourceError("not-a-video");
  if (await MjpegReader.knows(file)) return new VideoFileSource(new MjpegReader(file), isMirrored);
  return new VideoFileSource(await readerOf(file), isMirrored);
}

/** The browser's decoders where they know the film, else its player, which may know more. */
async function readerOf(file: Blob): Promise<VideoReader> {
  const { ContainerReader } = await import("./container-reader.ts");
  try {
    const reader = await ContainerReader.open(file);
    if (reader !== null) return reader;
  } catch (error) {
    const played = await ElementReader.open(file);
    if (played !== null) return played;
    throw error;
  }
  throw new SourceError("not-a-video");
}

class VideoFileSource implements FrameSource {
  readonly kind = "video";
  readonly live = false;
  readonly preview = document.createElement("canvas");
  #drawnAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly reader: VideoReader,
    readonly mirrored: boolean,
  ) {}

  get picturesMirrored(): boolean {
    return this.mirrored;
  }

  get progress(): number {
    return this.reader.progress;
  }

  async *frames(signal: AbortSignal): AsyncGenerator<SourceFrame> {
    let last: number | null = null;
    try {
      for await (const frame of this.reader.pictures()) {
        const late: boolean = last !== null && !(frame.t > last);
        if (signal.aborted || late) frame.image.close();
        if (signal.aborted) return;
        if (late) continue;
        last = frame.t;
        this.#show(frame);
        yield frame;
      }
    } catch (error) {
      // Whoever cancels also closes the file, which the decoder may take for an error.
      if (!signal.aborted) throw new SourceError(last === null ? "not-a-video" : "video-damaged", error);
    }
    if (last === null) throw new SourceError("not-a-video");
  }

  close(): void {
    this.reader.close();
  }

  #show({ image, width, height }: SourceFrame): void {
    const now = performance.now();
    if (now - this.#drawnAt < PREVIEW_EVERY_MS) return;
    this.#drawnAt = now;
    const scale = Math.min(1, PREVIEW_SIDE / Math.max(width, height));
    const size = [Math.round(width * scale), Math.round(height * scale)] as const;
    if (this.preview.width !== size[0]) this.preview.width = size[0];
    if (this.preview.height !== size[1]) this.preview.height = size[1];
    this.preview.getContext("2d")?.drawImage(image, 0, 0, ...size);
  }
}
