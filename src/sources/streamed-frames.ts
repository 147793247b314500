import { SourceError, type SourceFrame } from "./source.ts";

/** Gives a track's pictures as a stream, of which the newest one waits (W3C, MediaStreamTrack Insertable Media Processing). */
interface TrackProcessor {
  readonly readable: ReadableStream<VideoFrame>;
}

declare const MediaStreamTrackProcessor:
  | (new (init: {
      track: MediaStreamTrack;
    }) => TrackProcessor)
  | undefined;

/** No picture waits for so long, seconds, before it is here, unless nobody asked for it. */
const LATE = 1;

/** Whether this browser gives a page the pictures of a camera as a stream: Chromium does, others to workers alone or not at all. */
export function canStream(): boolean {
  return typeof MediaStreamTrackProcessor === "function" && typeof VideoFrame === "function";
}

/**
 * The pictures of a camera as they are captured, `t` in seconds of the page's clock. A browser that is asked to call when a video shows its next picture
 * draws the page for it, which costs more than all that the page does with a pose; a stream costs nothing of the kind. A page that is not
 * seen sees nothing. Ends when the signal aborts. @throws SourceError "camera-unplugged" when the camera ends.
 */
export async function* streamed(track: MediaStreamTrack, signal: AbortSignal): AsyncGenerator<SourceFrame> {
  if (typeof MediaStreamTrackProcessor !== "function") throw new SourceError("camera-failed");
  const reader = new MediaStreamTrackProcessor({ track }).readable.getReader();
  const stop = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener("abort", stop);
  track.addEventListener("ended", stop);
  if (signal.aborted) stop();
  // Pictures have times of a clock of their own, and come a little later than they were captured: the quickest of them tells how far it is off.
  let ahead = Number.POSITIVE_INFINITY;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const captured = value.timestamp / 1e6;
      const now = performance.now() / 1000;
      // A camera that was away may begin its own clock anew.
      ahead = now - captured - ahead > LATE ? now - captured : Math.min(ahead, now - captured);
      const t = captured + ahead;
      const image = new VideoFrame(value, { timestamp: Math.round(t * 1e6) });
      value.close();
      if (document.hidden) image.close();
      else yield { image, t, width: image.displayWidth, height: image.displayHeight };
    }
  } finally {
    signal.removeEventListener("abort", stop);
    track.removeEventListener("ended", stop);
    stop();
  }
  if (!signal.aborted) throw new SourceError("camera-unplugged");
}
