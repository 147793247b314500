import type { PixelKeypoints } from "../../src/pose/pose.ts";

/** The ways to a pose that are compared, all with Lightning on WASM in a worker. */
export const WAYS = ["bare graph", "our crop", "detector on our square", "detector on the picture"] as const;

/** A way to a pose, on one thread. */
export type Way = (typeof WAYS)[number];

/** The same; ours on two threads, null where the page may not use them; and `@vladmandic/human`. */
export type Round = Record<Way | "human", number> & { readonly "our crop, two threads": number | null };

/** What the worker of `@vladmandic/human` offers; it closes the picture. */
export interface HumanApi {
  load(): Promise<void>;
  detect(picture: ImageBitmap): Promise<{ ms: number; found: boolean }>;
}

/** What the benchmark's worker offers through Comlink; times in milliseconds. */
export interface BenchApi {
  load(): Promise<void>;
  /** Takes a picture each way once, in turn; the order changes with `round`. */
  round(picture: ImageBitmap, round: number): Promise<Record<Way, number>>;
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
  /** How many pixels of a bitmap's square of 192 pixels, drawn as large as it is, are not those of the picture or black. */
  wrongPixels(cases: CropCase[]): Promise<number[]>;
  /** The joints of each picture, with two threads of the processor and with one, and what a pose took in the worker. */
  threads(
    pictures: string[],
    width: number,
    height: number,
    rounds: number,
  ): Promise<Record<"wasm" | "wasm-threads", { backend: string; ms: number[]; seen: PixelKeypoints[] }>>;
  firstPose(picture: string): Promise<{ ms: number; backend: string; found: boolean }>;
}
