import type { PixelKeypoints } from "../pose/pose.ts";

/**
 * Joints may lie this far from the known ones, as a share of the picture's side. Browsers differ by less than 0.01 in
 * scaling and decoding a picture; one that is turned, mirrored, black or half lies off by more than 0.1.
 */
export const TOLERANCE = 0.05;

/** Scores may differ by this much; half precision on phones changes them by less than 0.05. */
const SCORE_TOLERANCE = 0.25;

/** Joints that the model itself was not sure of prove nothing. */
const SURE = 0.4;

/** A joint may be put this far outside of the square, as a share of its side; the model's own offsets stay below 0.2. */
const OUTSIDE = 1;

/**
 * How far joints lie from the known ones: the largest distance of a joint that is sure, as a share of `side`. Infinite
 * where a number is none, a joint is missing or its score is far off.
 */
export function apartFrom(known: PixelKeypoints, seen: PixelKeypoints, side: number): number {
  let most = 0;
  for (const [i, [x, y, score]] of known.entries()) {
    if (score < SURE) continue;
    const [sx, sy, sscore] = seen[i] ?? [Number.NaN, Number.NaN, Number.NaN];
    const apart = Math.hypot(sx - x, sy - y) / side;
    if (!Number.isFinite(apart) || !(Math.abs(sscore - score) <= SCORE_TOLERANCE))
      return Number.POSITIVE_INFINITY;
    most = Math.max(most, apart);
  }
  return most;
}

/**
 * Whether what the model put out (y, x as shares of its square, and score of each joint in turn) can be joints at all. Broken
 * graphics drivers return numbers that are none, or far out of their range.
 */
export function canBeJoints(values: ArrayLike<number>): boolean {
  if (values.length === 0 || values.length % 3 !== 0) return false;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    const [least, most] = i % 3 === 2 ? [-0.01, 1.01] : [-OUTSIDE, 1 + OUTSIDE];
    if (!(value >= least && value <= most)) return false;
  }
  return true;
}

/** Pictures in a row without anybody after which a backend proves itself anew: about two seconds. */
const NOBODY = 40;

/** Pictures after which it does so in any case: about a minute, for one pose. */
const ALWAYS = 1500;

/** When a backend at work is to prove itself again; plain data, never changed. */
export interface ProofClock {
  readonly sinceProof: number;
  readonly nobody: number;
  /** Pictures without anybody until the next proof: twice as many after each, since a room may be empty for long. */
  readonly patience: number;
}

/** Just proven. */
export const JUST_PROVEN: ProofClock = { sinceProof: 0, nobody: 0, patience: NOBODY };

/** Counts one more picture, in which somebody was found or nobody. */
export function countPicture(clock: ProofClock, found: boolean): ProofClock {
  const sinceProof = clock.sinceProof + 1;
  return found
    ? { sinceProof, nobody: 0, patience: NOBODY }
    : { sinceProof, nobody: clock.nobody + 1, patience: clock.patience };
}

/** Whether it is time to prove it again. */
export function isProofDue({ sinceProof, nobody, patience }: ProofClock): boolean {
  return nobody >= patience || sinceProof >= ALWAYS;
}

/** After it was proven again. */
export function provenAgain({ patience, nobody }: ProofClock): ProofClock {
  return {
    sinceProof: 0,
    nobody: 0,
    patience: nobody >= patience ? Math.min(ALWAYS, patience * 2) : patience,
  };
}
