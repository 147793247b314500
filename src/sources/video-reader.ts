import type { SourceFrame } from "./source.ts";

/** Reads the pictures of one kind of video file, every one once, in order. */
export interface VideoReader {
  /** Pictures with their time in seconds; the receiver closes them. Throws whatever the decoder throws. */
  pictures(): AsyncIterable<SourceFrame>;
  /** Share of the file that has been read, 0..1. */
  readonly progress: number;
  close(): void;
}
