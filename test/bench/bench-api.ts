import type { PixelKeypoints } from "../../src/pose/pose.ts";
import type { ModelReady, PoseBackend } from "../../src/workers/pose-api.ts";
import type { TfBackend, TfRound, TfStarted } from "./tf-api.ts";

/** The ways to a pose that are compared, all with Lightning on one thread of WASM in one worker. */
export const WAYS = [
  "bare graph",
  "our crop",
  "our crop, camera's frame",
  "detector on our square",
  "detector on the picture",
] as const;

/** A way to a pose in that worker. */
export type Way = (typeof WAYS)[number];

/** The same, and those elsewhere; ours on two threads is null where the page may not use them. */
export type Round = Record<Way | "detector on the page" | "human", number> & {
  readonly "our crop, two threads": number | null;
};

/** What `@vladmandic/human` computes on: "humangl" is its name for WebGL. */
export type HumanBackend = "wasm" | "humangl" | "webgpu";

/** What the worker of `@vladmandic/human` offers; it closes the picture. */
export interface HumanApi {
  /** Starts it on one of its backends. @throws Error where that is not what it then computes on. */
  load(backend: HumanBackend): Promise<void>;
  detect(picture: ImageBitmap): Promise<{ ms: number; found: boolean }>;
}

/** What the benchmark's worker offers through Comlink; times in milliseconds. */
export interface BenchApi {
  load(): Promise<void>;
  /** Takes a picture each way once, in turn; the order changes with `round`. `frame` shows the same as a camera gives it. */
  round(picture: ImageBitmap, frame: VideoFrame, round: number): Promise<Record<Way, number>>;
  /** How many tensors there are. */
  tensors(): Promise<number>;
  /** Keypoints of one picture from our graph call and from pose-detection, both fed the same square. */
  compare(picture: ImageBitmap): Promise<{ ours: PixelKeypoints; oracle: PixelKeypoints }>;
}

/** A square of a picture of that size, all in pixels. */
export interface CropCase {
  readonly width: number;
  readonly height: number;
  readonly square: { readonly x: number; readonly y: number; readonly size: number };
}

/** A backend of the app that proved itself: what a pose took, and how far it saw the known picture's joints from where they are. */
export type Proven = Pick<ModelReady, "poseMs" | "apart">;

/** What the benchmark's page offers to the script that opens it; pictures are data addresses, times milliseconds. */
export interface BenchPage {
  figures(): string[];
  /** `tensorsGrown` is how many more there are after the rounds than before. */
  measure(
    pictures: string[],
    width: number,
    height: number,
    rounds: number,
  ): Promise<{ rounds: Round[]; tensorsGrown: number }>;
  compare(
    pictures: string[],
    width: number,
    height: number,
  ): Promise<{ ours: PixelKeypoints; oracle: PixelKeypoints }[]>;
  people(rows: string[][]): Promise<{ count: number; ms: number }[]>;
  crops(cases: CropCase[]): Record<"bitmap" | "frame", { apart: number; pixels: number }>[];
  /** How many pixels of a square of 192 pixels, drawn as large as it is of a bitmap and of a video frame, are not the picture's or black. */
  wrongPixels(cases: CropCase[]): Promise<number[]>;
  /** How many values of the squares that the model is fed of a video frame are not those between the picture's own pixels. */
  readOtherwise(cases: CropCase[]): Promise<number>;
  /** How far what is read of a picture's square while every canvas gives noise lies from what was drawn, in steps of 255. */
  scrambled(picture: string): Promise<number>;
  /** Of each kind of camera frame, how far sampled squares lie from drawn ones, and how many were drawn all the same. */
  sampled(
    picture: string,
    squares: CropCase["square"][],
  ): Promise<{ kind: string; draws: number; mean: number; most: number }[]>;
  /** The joints of each picture, with two threads of the processor and with one, and what a pose took in the worker. */
  threads(
    pictures: string[],
    width: number,
    height: number,
    rounds: number,
  ): Promise<Record<"wasm" | "wasm-threads", { backend: string; ms: number[]; seen: PixelKeypoints[] }>>;
  /** What a pose takes on each of the app's backends that proves itself here, and its proof; null for the others. */
  backends(): Promise<Record<PoseBackend, Proven | null>>;
  /** The names of what draws here, in WebGL and in WebGPU; null where there is none. */
  drawnBy(): Promise<Record<"webgl" | "webgpu", string | null>>;
  /** Each backend of TensorFlow.js that starts here, with what it sees. */
  startAll(pictures: string[]): Promise<Record<TfBackend, TfStarted | null>>;
  /** Milliseconds of every way on each backend that was started, in every round. */
  measureAll(pictures: string[], width: number, height: number, rounds: number): Promise<TfRound[]>;
  firstPose(picture: string): Promise<{ ms: number; backend: string; found: boolean }>;
}

declare global {
  /** The page's own functions, by the name that it gave them; only called inside of the page. */
  function bench(): BenchPage;
}
