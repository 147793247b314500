import {
  BlobSource,
  Input,
  type InputVideoTrack,
  MATROSKA,
  MP4,
  QTFF,
  type VideoSample,
  VideoSampleSink,
  WEBM,
} from "mediabunny";
import { SourceError, type SourceFrame } from "./source.ts";
import type { VideoReader } from "./video-reader.ts";

/** Share of its stated length from which a film counts as whole: the last frames' lengths are often wrong. */
const WHOLE = 0.95;

/** Reads mp4, mov, webm and mkv films through the browser's own decoders. */
export class ContainerReader implements VideoReader {
  #t = 0;

  private constructor(
    private readonly input: Input,
    private readonly track: InputVideoTrack,
    private readonly duration: number,
  ) {}

  /**
   * Opens a film; null when it is none.
   * @throws SourceError "video-hevc" or "video-codec" when it is one that this browser does not decode.
   */
  static async open(file: Blob): Promise<ContainerReader | null> {
    const input = new Input({ source: new BlobSource(file), formats: [MP4, QTFF, WEBM, MATROSKA] });
    let codec: string | null = null;
    try {
      const track = (await input.canRead()) ? await input.getPrimaryVideoTrack() : null;
      if (track !== null && (await track.canDecode())) {
        return new ContainerReader(input, track, await track.computeDuration());
      }
      if (track !== null) codec = track.codec ?? "unknown";
    } catch {
      // A damaged head reads like no film at all.
    }
    input.dispose();
    if (codec !== null) throw new SourceError(codec === "hevc" ? "video-hevc" : "video-codec");
    return null;
  }

  get progress(): number {
    return this.duration > 0 ? Math.min(1, this.#t / this.duration) : 0;
  }

  async *pictures(): AsyncGenerator<SourceFrame> {
    for await (const sample of new VideoSampleSink(this.track).samples()) {
      this.#t = sample.timestamp + sample.duration;
      const { timestamp: t, displayWidth: width, displayHeight: height } = sample;
      try {
        yield { image: imageOf(sample), t, width, height };
      } finally {
        sample.close();
      }
    }
    // A file that was cut off names its whole length and gives what it has.
    if (this.progress < WHOLE) throw new Error("The film ends before its time.");
  }

  close(): void {
    this.input.dispose();
  }
}

/** The picture as it is meant to be seen: phones store upright films lying down, with a note to turn them. */
function imageOf(sample: VideoSample): VideoFrame | ImageBitmap {
  if (sample.rotation === 0 && !sample.flip) return sample.toVideoFrame();
  const canvas = new OffscreenCanvas(sample.displayWidth, sample.displayHeight);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("No canvas to turn the picture.");
  sample.draw(context, 0, 0);
  return canvas.transferToImageBitmap();
}
