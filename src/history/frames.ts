import { JOINTS } from "../pose/joints.ts";
import type { Recording } from "../pose/recording.ts";

/** Numbers of one frame: x and y in tenths of a pixel, score in thousandths, for each joint. */
const NUMBERS = JOINTS.length * 3;

/** Marks a frame in which nobody was found; no score is ever below zero. */
const NOBODY = -1;

/** Frames as they are stored: 110 bytes each instead of 600 as JSON. */
export interface PackedFrames {
  readonly times: Float64Array;
  readonly numbers: Int16Array;
}

/** Packs frames; points further than 3,276 pixels out are moved to that edge. */
export function packFrames(frames: Recording["frames"]): PackedFrames {
  const numbers = new Int16Array(frames.length * NUMBERS);
  for (const [i, { keypoints }] of frames.entries()) {
    const at = i * NUMBERS;
    if (keypoints.length === 0) numbers[at + 2] = NOBODY;
    for (const [j, [x, y, score]] of keypoints.entries()) {
      numbers[at + j * 3] = tenth(x);
      numbers[at + j * 3 + 1] = tenth(y);
      numbers[at + j * 3 + 2] = Math.round(score * 1000);
    }
  }
  return { times: Float64Array.from(frames, ({ t }) => t), numbers };
}

/** The frames again, rounded to tenths of a pixel. */
export function unpackFrames({ times, numbers }: PackedFrames): Recording["frames"] {
  return Array.from(times, (t, i) => {
    const at = i * NUMBERS;
    if (numbers[at + 2] === NOBODY) return { t, keypoints: [] };
    const of = (j: number, k: number) => numbers[at + j * 3 + k] ?? 0;
    return {
      t,
      keypoints: JOINTS.map((_, j): [number, number, number] => [
        of(j, 0) / 10,
        of(j, 1) / 10,
        of(j, 2) / 1000,
      ]),
    };
  });
}

function tenth(pixels: number): number {
  return Math.max(-32_768, Math.min(32_767, Math.round(pixels * 10)));
}
