import { grab } from "./frame-image.ts";
import { keepOnPage } from "./keep-on-page.ts";
import { SourceError, type SourceFrame } from "./source.ts";

/**
 * What a video element shows of a camera, each picture as the browser says that it shows it; `t` is when it was captured. Ends when
 * the signal aborts. @throws SourceError "camera-unplugged" when the camera ends.
 */
export async function* played(
  preview: HTMLVideoElement,
  track: MediaStreamTrack,
  signal: AbortSignal,
): AsyncGenerator<SourceFrame> {
  for (;;) {
    const t = await nextCapture(preview, track, signal);
    if (t === null) return;
    const frame = await grab(preview, t);
    if (frame !== null) yield frame;
  }
}

/** Waits for the next picture: when it was captured, in seconds, or null when the signal aborted. */
function nextCapture(
  preview: HTMLVideoElement,
  track: MediaStreamTrack,
  signal: AbortSignal,
): Promise<number | null> {
  keepOnPage(preview);
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      signal.removeEventListener("abort", stop);
      track.removeEventListener("ended", unplugged);
      preview.cancelVideoFrameCallback(waiting);
      act();
    };
    const stop = () => settle(() => resolve(null));
    const unplugged = () => settle(() => reject(new SourceError("camera-unplugged")));
    const waiting = preview.requestVideoFrameCallback((now, { captureTime }) =>
      settle(() => resolve((captureTime ?? now) / 1000)),
    );
    signal.addEventListener("abort", stop);
    track.addEventListener("ended", unplugged);
    if (signal.aborted) stop();
    else if (track.readyState === "ended") unplugged();
  });
}
