import { tr } from "../words/words.ts";
import { cameraError, isGone } from "./camera-errors.ts";
import { PictureSampler } from "./picture-sampler.ts";
import { played } from "./played-frames.ts";
import {
  type CameraChoice,
  type FrameSource,
  type PictureSample,
  SourceError,
  type SourceFrame,
} from "./source.ts";
import { canStream, streamed } from "./streamed-frames.ts";

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
    .map(({ deviceId, label }, i) => ({
      deviceId,
      label: label || tr("Camera {number}", { number: i + 1 }),
    }));
}

/** A camera whose picture may only be played by a tap; kept open for that tap. */
let refused: { readonly stream: MediaStream; readonly preview: HTMLVideoElement } | null = null;

/**
 * Opens a camera, video only: the one with that id, or the one the browser prefers, also where the chosen one is gone. After
 * `play-refused` (iOS in low-power mode plays nothing without a tap) it is to be called again in a tap.
 * @throws SourceError when there is none, it is refused, busy, may not be played, or the page is not secure.
 */
export async function openCamera(deviceId?: string): Promise<CameraSource> {
  if (!window.isSecureContext || navigator.mediaDevices === undefined) throw new SourceError("insecure-page");
  const waiting = refused;
  refused = null;
  // At once, while the browser still counts this as the answer to a tap.
  if (waiting !== null) return opened(waiting.stream, waiting.preview);
  const { stream, isSubstitute } = await askFor(deviceId);
  const preview = document.createElement("video");
  preview.muted = true;
  preview.playsInline = true;
  preview.srcObject = stream;
  return opened(stream, preview, isSubstitute);
}

/** A stream of the chosen camera, or of another one where that is gone. */
async function askFor(deviceId: string | undefined): Promise<{ stream: MediaStream; isSubstitute: boolean }> {
  const any = { ...WANTED, facingMode: "user" };
  const ask = (video: MediaTrackConstraints) => navigator.mediaDevices.getUserMedia({ video, audio: false });
  try {
    if (deviceId === undefined) return { stream: await ask(any), isSubstitute: false };
    return { stream: await ask({ ...WANTED, deviceId: { exact: deviceId } }), isSubstitute: false };
  } catch (error) {
    if (deviceId === undefined || !isGone(error)) throw cameraError(error);
  }
  try {
    return { stream: await ask(any), isSubstitute: true };
  } catch (error) {
    throw cameraError(error);
  }
}

async function opened(
  stream: MediaStream,
  preview: HTMLVideoElement,
  isSubstitute = false,
): Promise<CameraSource> {
  try {
    await preview.play();
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotAllowedError") {
      refused = { stream, preview };
      throw new SourceError("play-refused", error);
    }
    for (const track of stream.getTracks()) track.stop();
    throw new SourceError("camera-failed", error);
  }
  return new CameraSource(stream, preview, isSubstitute);
}

/** Pictures from a camera as it takes them; the newest when asked. */
export class CameraSource implements FrameSource {
  readonly kind = "camera";
  readonly live = true;
  readonly progress = null;
  readonly mirrored: boolean;
  readonly #track: MediaStreamTrack | undefined;
  readonly #sampler = new PictureSampler();

  /** `isSubstitute`: it looks instead of a chosen camera that is gone. */
  constructor(
    stream: MediaStream,
    readonly preview: HTMLVideoElement,
    readonly isSubstitute = false,
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
    if (this.#track === undefined) throw new SourceError("camera-unplugged");
    const frames = canStream() ? streamed(this.#track, signal) : played(this.preview, this.#track, signal);
    let last = Number.NEGATIVE_INFINITY;
    for await (const frame of frames) {
      if (!(frame.t > last)) {
        frame.image.close();
        continue;
      }
      last = frame.t;
      this.#sampler.look(frame.image, frame.t);
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
}
