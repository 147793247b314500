import type { PictureSample } from "../sources/source.ts";
import type { PictureTrouble } from "../workout/input.ts";

/** What a look at a camera's pictures found; times in seconds of a rising clock. */
export interface PictureLook {
  readonly t: number;
  /** Pictures that the camera has given so far. */
  readonly pictures: number;
  /** True while the browser or the system keeps the camera's pictures back: a call, another app. */
  readonly muted: boolean;
  /** What the newest picture looks like, small; null where it cannot be looked at. */
  readonly sample: PictureSample | null;
}

/** What is known of a camera's pictures; plain data, never changed. */
export interface PictureWatch {
  readonly look: PictureLook | null;
  /** Since when no picture has come, since when all are the same, and since when they are black; seconds. */
  readonly noneSince: number;
  readonly sameSince: number;
  readonly blackSince: number;
  readonly trouble: PictureTrouble | null;
}

/** Seconds between two looks. */
export const LOOK_EVERY = 0.4;

/** So long without a picture, seconds, and the camera gives none: the slowest phone in heat gives five a second. */
const NONE_SECONDS = 1.2;

/** So long the very same picture, seconds: a sensor's noise differs in each. */
const SAME_SECONDS = 1.2;

/** So long without any light, seconds: a hand passes by more quickly. */
const BLACK_SECONDS = 1;

/** A channel below this is black: a covered lens still gives a little noise, a dark room much more. */
const BLACK = 12;

/** Looks that come this late, seconds, say more about the page than about the camera: it begins anew. */
const LATE = 1;

/** Before the first look. */
export const UNWATCHED: PictureWatch = {
  look: null,
  noneSince: 0,
  sameSince: 0,
  blackSince: 0,
  trouble: null,
};

/** Takes in one more look at the pictures. Pure. */
export function watchPictures(before: PictureWatch, look: PictureLook): PictureWatch {
  const { t } = look;
  const last = before.look;
  if (last === null || t - last.t > LATE)
    return { ...before, look, noneSince: t, sameSince: t, blackSince: t };
  const hasCome = look.pictures > last.pictures;
  const isSame = hasCome && last.sample !== null && look.sample?.print === last.sample.print;
  const isBlack = look.sample !== null && look.sample.brightest < BLACK;
  const since = {
    noneSince: hasCome ? t : before.noneSince,
    sameSince: isSame ? before.sameSince : t,
    blackSince: isBlack ? before.blackSince : t,
  };
  return { look, ...since, trouble: troubleOf(look, since) };
}

function troubleOf(
  { t, muted }: PictureLook,
  { noneSince, sameSince, blackSince }: Pick<PictureWatch, "noneSince" | "sameSince" | "blackSince">,
): PictureTrouble | null {
  if (muted) return "muted";
  if (t - noneSince >= NONE_SECONDS) return "none";
  if (t - blackSince >= BLACK_SECONDS) return "black";
  return t - sameSince >= SAME_SECONDS ? "frozen" : null;
}
