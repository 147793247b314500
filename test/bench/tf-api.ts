import type { PixelKeypoints } from "../../src/pose/pose.ts";

/** The backends of TensorFlow.js that are compared, each in a worker of its own; "wasm-threads" has two. */
export const TF_BACKENDS = ["wasm", "wasm-threads", "webgl", "webgpu"] as const;

/** One of them. */
export type TfBackend = (typeof TF_BACKENDS)[number];

/**
 * The ways to a pose on one backend, with Lightning unless the name says otherwise. What is computed on a graphics card is there when
 * it was read back, so every way ends with that: at once, as the app does it, or by waiting for it.
 */
export const TF_WAYS = [
  "bare graph, read at once",
  "bare graph, awaited",
  "our crop",
  "our crop, camera's frame",
  "our crop, awaited",
  "our crop, Thunder",
  "detector on the picture",
] as const;

/** One of them. */
export type TfWay = (typeof TF_WAYS)[number];

/** Milliseconds of each way, and of `@vladmandic/human` on the same backend where it has it; null for what was not started. */
export type TfRound = Record<TfBackend, (Record<TfWay, number> & { readonly human: number | null }) | null>;

/** What a backend that has started tells of itself. */
export interface TfStarted {
  /** From nothing to the first joints, with the files of the model at hand and shaders compiled, milliseconds. */
  readonly startMs: number;
  /** How far it sees the known picture's joints from where they are, as a share of its side: the app's own proof. */
  readonly apart: number;
  /** What it sees of each picture, 1280 by 720 pixels. */
  readonly seen: readonly PixelKeypoints[];
}

/** What the worker of one backend offers through Comlink; it closes what it is given. */
export interface TfApi {
  /** Starts the backend; false where this browser does not have it. */
  load(backend: TfBackend): Promise<boolean>;
  /** The joints of a picture, as the app's own model sees them. */
  look(picture: ImageBitmap): Promise<PixelKeypoints>;
  /** How far it sees the known picture's joints from where they are. */
  prove(): Promise<number>;
  /** Takes a picture each way once, in turn; the order changes with `round`. */
  round(picture: ImageBitmap, frame: VideoFrame, round: number): Promise<Record<TfWay, number>>;
}
