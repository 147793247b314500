import type { BellyFrame } from "../pose/belly.ts";
import type { PixelKeypoints } from "../pose/pose.ts";

/** A picture that can be handed to the worker without copying; whoever receives it last closes it. */
export type FrameImage = ImageBitmap | VideoFrame;

/** The MoveNet weights that are served with the app. */
export type PoseModel = "lightning" | "thunder";

/**
 * What a set wishes for: one model throughout, or before a camera Lightning at first and Thunder once the device is
 * seen to hold it.
 */
export type ModelWish = PoseModel | "surest-live";

/**
 * What computes the model: the graphics card, the processor's SIMD with two threads or with one, all in a worker, or the
 * graphics card in the page itself.
 */
export type PoseBackend = "webgl" | "wasm-threads" | "wasm" | "webgl-page";

/** Which backend to try first, and which not at all: what was learned on this device before. */
export interface BackendWish {
  readonly first: PoseBackend | null;
  readonly without: readonly PoseBackend[];
}

/** Nothing is known yet. */
export const ANY_BACKEND: BackendWish = { first: null, without: [] };

/** What was chosen when the model was loaded; times in milliseconds. */
export interface ModelReady {
  readonly model: PoseModel;
  readonly backend: PoseBackend;
  /** One pose on the chosen backend, warmed up. */
  readonly poseMs: number;
  /** How far its joints lay from the known ones of the known picture, as a share of that picture's side. */
  readonly apart: number;
  /** Backends that were started and saw the known picture wrong. */
  readonly wrong: readonly PoseBackend[];
}

/** What the model saw in one picture: 17 keypoints in the picture's own pixels, null when nobody was found. */
export interface PoseResult {
  readonly keypoints: PixelKeypoints | null;
  /** Milliseconds in the worker, from the picture to the keypoints. */
  readonly ms: number;
  /** What its pixels show of the belly; only where that was asked. */
  readonly belly?: BellyFrame;
}

/** What was seen in a picture, and by which model. */
export interface SeenPose extends PoseResult {
  readonly by: ModelReady;
}

/**
 * Why no pose can be had. `wrong-numbers` never leaves the client: another backend takes over, or there is `no-backend`.
 */
export type PoseErrorCode =
  | "model-missing"
  | "model-changed"
  | "no-backend"
  | "pixels-scrambled"
  | "worker-lost"
  | "wrong-numbers";

/**
 * Thrown when no pose can be had. Errors lose their class on the way out of a worker, so the code is the `name`.
 */
export class PoseError extends Error {
  constructor(code: PoseErrorCode, message: string) {
    super(message);
    this.name = code;
  }
}

/** Tells how far the model's files have come, 0..1. */
export type LoadProgress = (share: number) => void;

/** What the pose worker offers through Comlink. Its errors carry a `PoseErrorCode` as their `name`. */
export interface PoseWorkerApi {
  /** Loads the model, checks it, and warms it up on the quickest backend that sees the known picture as it is. */
  load(model: PoseModel, progress: LoadProgress, wish: BackendWish): Promise<ModelReady>;
  /**
   * Finds the person; closes the picture. `fresh` forgets where the person was before. The belly is looked at where the time of
   * the picture is given, in seconds.
   */
  estimate(image: FrameImage, fresh: boolean, bellyAt: number | null): PoseResult | Promise<PoseResult>;
  /** Tensors that are held now: as many after an hour as after a minute. */
  tensors(): number | Promise<number>;
  /** Loads the model that counts people; a worker that counts does nothing else. */
  loadPeople(progress: LoadProgress): Promise<void>;
  /** How many people of about the same size a picture shows; closes the picture. */
  countPeople(image: FrameImage): number | Promise<number>;
}
