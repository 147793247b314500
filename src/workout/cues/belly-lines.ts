import type { BellyUnseen } from "../../pose/belly.ts";
import { BREATH_SHOWN, isLiveBellySeen } from "../../rules/belly.ts";
import type { Live } from "../../rules/contract.ts";
import { type Line, lineOf } from "../../voice/line.ts";
import { text, tr } from "../../words/words.ts";
import type { GuideMoment } from "../breath.ts";

/** What was said of the belly in a set; plain data, never changed. */
export interface BellySpoken {
  /** What is the case now, and since when; null before anybody looked. */
  readonly is: BellyUnseen | "seen" | null;
  readonly since: number;
  /** Reasons that were given, and whether the hint to breathe was: each is said once in a set. */
  readonly told: readonly (BellyUnseen | "still")[];
}

/** Nothing said yet. */
export const NO_BELLY_SPOKEN: BellySpoken = { is: null, since: 0, told: [] };

/**
 * A reason is given when it has lasted for so long, seconds: an arm may only scratch the nose. Whoever still settles down breathes oddly
 * at first, and is looked at anew every two seconds.
 */
const LASTS = 2;
const ODDLY_LASTS = 6;

/** What is said while the belly is looked for. */
export const LOOKING = text("Breathe quietly. I look at your belly");

/** What is said where it is not told from what is behind it, or moves as no breath does: noise that lies over a faint edge. */
const UNCLEAR = text("I can't make out your belly. A shirt unlike the mat helps. I time the hold");

/** A soft hint: a chest that breathes moves no belly, so that nothing is claimed and nothing judged. */
const KEEP_BREATHING = text("Keep breathing, softly");

/** Why it is not seen and what would help; null where the picture as a whole says why. */
const WORDS: Readonly<Record<BellyUnseen, string | null>> = {
  looking: LOOKING,
  "not-lying": null,
  "arm-over-belly": text("Lay your arm beside you, so that I see your belly"),
  "too-plain": UNCLEAR,
  "no-movement": text("I see no breath at your belly. Breathe so that it rises"),
  "no-breath": UNCLEAR,
  lost: text("I can't see your belly just now. I time the hold"),
};

/** Shown, and not said: it passes by itself. */
const SHOWN_ONLY: readonly BellyUnseen[] = ["lost"];

/** Why the belly is not seen and what would help, as it is shown; null where the picture as a whole says why. */
export function bellyWords(unseen: BellyUnseen): string | null {
  const words = WORDS[unseen];
  return words === null ? null : tr(words);
}

/**
 * What is to be said of the belly: that it is looked at, and why it is not seen, never while it is to be held in; and to breathe on
 * where it is seen to be held in and no breath moves it.
 */
export function bellyLine(
  before: BellySpoken,
  { belly, obstacle }: Pick<Live, "belly" | "obstacle">,
  guide: GuideMoment | null,
  t: number,
): { readonly belly: BellySpoken; readonly line: Line | null } {
  if (belly === undefined || obstacle !== null) return { belly: before, line: null };
  const is = isLiveBellySeen(belly) ? "seen" : belly.unseen;
  const now: BellySpoken = is === before.is ? before : { ...before, is, since: t };
  const tell = (what: BellyUnseen | "still", words: string | null) =>
    words === null || now.told.includes(what)
      ? { belly: now, line: null }
      : { belly: { ...now, told: [...now.told, what] }, line: lineOf("direction", tr(words)) };
  if (isLiveBellySeen(belly)) {
    const { isIn, breath } = belly;
    const isStill = guide?.phase === "hold" && isIn && breath !== null && breath < BREATH_SHOWN;
    return tell("still", isStill ? KEEP_BREATHING : null);
  }
  const lasts = belly.unseen === "no-breath" ? ODDLY_LASTS : LASTS;
  const mayTell = guide?.phase !== "hold" && guide?.phase !== "draw" && t - now.since >= lasts;
  return tell(belly.unseen, mayTell && !SHOWN_ONLY.includes(belly.unseen) ? WORDS[belly.unseen] : null);
}
