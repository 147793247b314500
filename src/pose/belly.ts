/** Why the belly wall cannot be told at a moment. */
export const BELLY_UNSEEN = [
  "looking", // still looking at the first breaths
  "not-lying", // shoulders and hips are not seen one beside the other
  "arm-over-belly", // an arm lies in front of it
  "too-plain", // it hardly differs from what is behind it
  "no-movement", // its edge is seen well, and nothing moves it
  "no-breath", // something moves there, and not as a quiet breath does
  "lost", // it was seen, and is not now
] as const;

/** Why the belly wall cannot be told at a moment. */
export type BellyUnseen = (typeof BELLY_UNSEEN)[number];

/** The belly wall as the pixels show it; all in trunk lengths (middle of the shoulders to middle of the hips). */
export interface BellySeen {
  /** How far it stands out from the middle of the person's own quiet breath; drawn in is negative. */
  readonly out: number;
  /** One standard deviation of `out`. */
  readonly doubt: number;
  /** How far the pelvis has moved along the trunk, towards the head positive; null where that cannot be told. */
  readonly pelvis: number | null;
  /** How far the person's own quiet breath moves it, from all out to all in. */
  readonly breath: number;
}

/** What the pixels say of the belly at one moment. */
export type BellyFrame = BellySeen | { readonly unseen: BellyUnseen };

/** Whether the belly wall was seen. */
export function isBellySeen(belly: BellyFrame | null | undefined): belly is BellySeen {
  return belly != null && "out" in belly;
}
