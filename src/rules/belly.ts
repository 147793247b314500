import type { BellyUnseen } from "../pose/belly.ts";

/**
 * A belly counts as drawn in from this share of an own quiet breath beyond the end of a breath out: what a person whose belly is only
 * breathing reads stays below 0.2 (`npm run belly`), a draw-in of 12 mm reads 1.2 to 1.8.
 */
export const BELLY_IN = 0.5;

/**
 * A belly that moves by less than this share of the own quiet breath shows none, or hardly one: what no breath moves reads up to 0.19,
 * with a camera that shakes; a third of a breath reads 0.25 and more (`npm run belly`).
 */
export const BREATH_SHOWN = 0.2;

/** The belly in the person's own quiet breath, where it is seen. */
export interface LiveBellySeen {
  /** How far it is drawn in beyond the end of a breath out, in own breaths: -1 is all out, 1 as far beyond. */
  readonly depth: number;
  /** Whether it stays in, in the hold under way; false outside of one. */
  readonly isIn: boolean;
  /** By how much breathing on moves it in that hold, a share of the own quiet breath; null while that cannot be told. */
  readonly breath: number | null;
}

/** The belly for the screen and the voice, or why it is not seen. */
export type LiveBelly = LiveBellySeen | { readonly unseen: BellyUnseen };

/** Whether the belly is seen at this moment. */
export function isLiveBellySeen(belly: LiveBelly | null | undefined): belly is LiveBellySeen {
  return belly != null && "depth" in belly;
}
