import { cameraError } from "./camera-errors.ts";
import { grab } from "./frame-image.ts";
import { PictureSampler } from "./picture-sampler.ts";
import {
  type CameraChoice,
  type FrameSource,
  type PictureSample,
  SourceError,
  type SourceFrame,
} from "./source.ts";

/** Enough for the model (it looks at 256 pixels at most) and for the picture on the screen. */
const WANTED: MediaTrackConstraints = {
  width: { ideal: 1280 },
  height: { ideal: 720 },
  frameRate: { ideal: 30 },
};

/** Rear cameras by their label, where the browser does not say which way one faces. */
const REAR = /\b(back|rear|environment)\b/i;

/** The cameras there are. Before the camera was allowed, browsers leave out names and ids. */
export async function listCameras(): Promise<readonly CameraChoice[]> {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  return devices
    .filter(({ kind }) => kind === "videoinput")
    .map(({ deviceId, label }, i) => ({ deviceId, label: label || `Camera ${i + 1}` }));
}

/**
 * Opens a camera, video only: the one with that id, or the one the browser prefers.
 * @throws SourceError when there is none, it is refused, busy, or the page is not secure.
 */
export async function openCamera(deviceId?: string): Promise<CameraSource> {
  if (!window.isSecureContext || navigator.mediaDevices === undefined) throw new SourceError("insecure-page");
  let stream: MediaStream | null = null;
  try {
    const video = deviceId ? { ...WANTED, deviceId: { exact: deviceId } } : { ...WANTED, facingMode: "user" };
    stream = await navigator.mediaDevices.getUserMedia({ video, audio: false });
    const preview = document.createElement("video");
    preview.muted = true;
    preview.playsInline = true;
    preview.srcObject = stream;
    await preview.play();
    return new CameraSource(stream, preview);
  } catch (error) {
    for (const track of stream?.getTracks() ?? []) track.stop();
    throw cameraError(error);
  }
}

/** Pictures from a camera as it takes them; the newest when asked. */
export class CameraSource implements FrameSource {
  readonly kind = "camera";
  readonly live = true;
  readonly progress = null;
  readonly mirrored: boolean;
  readonly #track: MediaStreamTrack | undefined;
  readonly #sampler = new PictureSampler();

  constructor(
    stream: MediaStream,
    readonly preview: HTMLVideoElement,
  ) {
    this.#track = stream.getVideoTracks()[0];
    const { facingMode } = this.#track?.getSettings() ?? {};
    // Laptop cameras do not say which way they face; they look at the person in front of the screen.
    this.mirrored = facingMode ? facingMode === "user" : !REAR.test(this.#track?.label ?? "");
  }

  get muted(): boolean {
    return this.#track?.muted ?? false;
  }

  sample(): PictureSample | null {
    return this.#sampler.of(this.preview);
  }

  async *frames(signal: AbortSignal): AsyncGenerator<SourceFrame> {
    let last = Number.NEGATIVE_INFINITY;
    for (;;) {
      const t = await this.#nextCapture(signal);
      if (t === null) return;
      if (!(t > last)) continue;
      const frame = await grab(this.preview, t);
      if (frame === null) continue;
      last = t;
      yield frame;
    }
  }

  /** A track that is switched off gives black pictures, and some browsers put the camera's light out. */
  blind(isBlind: boolean): void {
    if (this.#track !== undefined) this.#track.enabled = !isBlind;
  }

  close(): void {
    this.#track?.stop();
    this.preview.srcObject = null;
  }

  /** Waits for the next picture: when it was captured, in seconds, or null when the signal aborted. */
  #nextCapture(signal: AbortSignal): Promise<number | null> {
    const track = this.#track;
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        signal.removeEventListener("abort", stop);
        track?.removeEventListener("ended", unplugged);
        this.preview.cancelVideoFrameCallback(waiting);
        act();
      };
      const stop = () => settle(() => resolve(null));
      const unplugged = () => settle(() => reject(new SourceError("camera-unplugged")));
      const waiting = this.preview.requestVideoFrameCallback((now, { captureTime }) =>
        settle(() => resolve((captureTime ?? now) / 1000)),
      );
      signal.addEventListener("abort", stop);
      track?.addEventListener("ended", unplugged);
      if (signal.aborted) stop();
      else if (track === undefined || track.readyState === "ended") unplugged();
    });
  }
}
