import { BELLY_UNSEEN, type BellyFrame, isBellySeen } from "../pose/belly.ts";
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
  /** Five numbers of the belly of each frame; absent where it was looked for in none of them. */
  readonly bellies?: Float32Array;
}

/** Numbers of a belly: what it is, and where it was seen how far out, how sure, the pelvis and the breath. */
const BELLY_NUMBERS = 5;

/** What a belly is: not looked for, seen, or (and above) not seen for the reason of that place in the list. */
const NOT_LOOKED_FOR = 0;
const SEEN = 1;
const UNSEEN = 2;

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
  const times = Float64Array.from(frames, ({ t }) => t);
  const bellies = packBellies(frames);
  return bellies === null ? { times, numbers } : { times, numbers, bellies };
}

function packBellies(frames: Recording["frames"]): Float32Array | null {
  if (frames.every(({ belly }) => belly === undefined)) return null;
  const bellies = new Float32Array(frames.length * BELLY_NUMBERS);
  for (const [i, { belly }] of frames.entries()) {
    if (belly === undefined) continue;
    const five = isBellySeen(belly)
      ? [SEEN, belly.out, belly.doubt, belly.pelvis ?? Number.NaN, belly.breath]
      : [UNSEEN + BELLY_UNSEEN.indexOf(belly.unseen)];
    bellies.set(five, i * BELLY_NUMBERS);
  }
  return bellies;
}

function unpackBelly(bellies: Float32Array | undefined, i: number): { belly?: BellyFrame } {
  const [is = NOT_LOOKED_FOR, out = 0, doubt = 0, pelvis = 0, breath = 0] =
    bellies?.subarray(i * BELLY_NUMBERS, (i + 1) * BELLY_NUMBERS) ?? [];
  if (is === SEEN) return { belly: { out, doubt, pelvis: Number.isNaN(pelvis) ? null : pelvis, breath } };
  const unseen = BELLY_UNSEEN[is - UNSEEN];
  return unseen === undefined ? {} : { belly: { unseen } };
}

/** The frames again, rounded to tenths of a pixel. */
export function unpackFrames({ times, numbers, bellies }: PackedFrames): Recording["frames"] {
  return Array.from(times, (t, i) => {
    const at = i * NUMBERS;
    const belly = unpackBelly(bellies, i);
    if (numbers[at + 2] === NOBODY) return { t, keypoints: [], ...belly };
    const of = (j: number, k: number) => numbers[at + j * 3 + k] ?? 0;
    return {
      t,
      keypoints: JOINTS.map((_, j): [number, number, number] => [
        of(j, 0) / 10,
        of(j, 1) / 10,
        of(j, 2) / 1000,
      ]),
      ...belly,
    };
  });
}

function tenth(pixels: number): number {
  return Math.max(-32_768, Math.min(32_767, Math.round(pixels * 10)));
}
