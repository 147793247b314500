import type { Recording } from "../pose/recording.ts";

/** A phase that the app leads in a paced exercise. */
export type LedPhase = NonNullable<Recording["guide"]>[number]["phase"];

/** One picture of a source: `t` in seconds from its capture, the size in pixels. The receiver closes the image. */
export interface SourceFrame {
  readonly image: ImageBitmap | VideoFrame;
  readonly t: number;
  readonly width: number;
  readonly height: number;
}

/** A picture in little. */
export interface PictureSample {
  /** The same for two pictures only if no pixel of them differs. */
  readonly print: number;
  /** The brightest channel of any of its pixels, 0..255. */
  readonly brightest: number;
}

/** Where the pictures come from. */
export type SourceKind = "camera" | "video" | "demonstration";

/** Pictures from a camera, a video file or the demonstration: interchangeable for the workout. */
export interface FrameSource {
  readonly kind: SourceKind;
  /** True when time runs by itself: frames nobody waits for are dropped. False: every frame is given once. */
  readonly live: boolean;
  /** True when the preview is to be flipped by CSS (a front camera, whose pictures are not, and a mirrored film). */
  readonly mirrored: boolean;
  /** True for a film whose pictures show everything as in a mirror, as the person said. */
  readonly picturesMirrored?: boolean;
  /** Shows what the source sees; the page places it. The same element for the source's whole life. */
  readonly preview: HTMLVideoElement | HTMLCanvasElement;
  /** Share of the file that has been given, 0..1; null when the source has no end. */
  readonly progress: number | null;
  /**
   * The pictures, in rising `t`, until the source ends or the signal aborts (both end the iteration quietly).
   * Can be called again after it ended. @throws SourceError with a named code.
   */
  frames(signal: AbortSignal): AsyncIterable<SourceFrame>;
  /** The phase that the source itself paces at `t` seconds; absent when the workout leads (a live source) or nobody does. */
  guideAt?(t: number): LedPhase | null;
  /** True while the system keeps the pictures back without ending the source (a call, another app); only of a camera. */
  readonly muted?: boolean;
  /** True for a camera that looks instead of a chosen one that is gone. */
  readonly isSubstitute?: boolean;
  /** What the newest picture looks like, small; null before the first. Only of a camera. */
  sample?(): PictureSample | null;
  /** Lets no picture through until it is called with false; only a camera can be blinded. */
  blind?(isBlind: boolean): void;
  /** Lets go of the camera or file; the source cannot be used again. */
  close(): void;
}

/** A camera as the person sees it in a list. */
export interface CameraChoice {
  readonly deviceId: string;
  readonly label: string;
}

/** Why a source gives no pictures; a camera is `held-back` where the person's answers do not allow exercise. */
export type SourceErrorCode =
  | "held-back"
  | "insecure-page"
  | "no-camera"
  | "camera-refused"
  | "camera-busy"
  | "camera-failed"
  | "camera-unplugged"
  | "play-refused"
  | "not-a-video"
  | "video-hevc"
  | "video-codec"
  | "video-damaged";

/** Thrown by a source; `code` names what went wrong, the words for it live in the workout's problems. */
export class SourceError extends Error {
  override readonly name = "SourceError";

  constructor(
    readonly code: SourceErrorCode,
    cause?: unknown,
  ) {
    super(code, { cause });
  }
}
