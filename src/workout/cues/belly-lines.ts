import type { BellyUnseen } from "../../pose/belly.ts";
import type { Live } from "../../rules/contract.ts";
import { type Line, lineOf } from "../../voice/line.ts";
import { text, tr } from "../../words/words.ts";
import type { GuideMoment } from "../breath.ts";

/** What was said of the belly in a set; plain data, never changed. */
export interface BellySpoken {
  /** What is the case now, and since when; null before anybody looked. */
  readonly is: BellyUnseen | "seen" | null;
  readonly since: number;
  /** Reasons that were given: each is said once in a set. */
  readonly told: readonly BellyUnseen[];
}

/** Nothing said yet. */
export const NO_BELLY_SPOKEN: BellySpoken = { is: null, since: 0, told: [] };

/** A reason is given when it has lasted for so long, seconds: an arm may only scratch the nose. */
const LASTS = 2;

const LOOKING = text("Breathe quietly. I look at your belly");

/** What would help, or what the person is to do meanwhile; null where nothing of it is theirs to change. */
const WORDS: Readonly<Record<BellyUnseen, string | null>> = {
  looking: LOOKING,
  "not-lying": null,
  "arm-over-belly": text("Lay your arm beside you, so that I see your belly"),
  "too-plain": text("I can't make out your belly. I time the hold"),
  "no-movement": text("I see no breath at your belly. Breathe so that it rises"),
  "no-breath": LOOKING,
  lost: null,
};

/** What is to be said of the belly: that it is looked at, and why it is not seen; never while it is to be held in. */
export function bellyLine(
  before: BellySpoken,
  { belly, obstacle }: Pick<Live, "belly" | "obstacle">,
  guide: GuideMoment | null,
  t: number,
): { readonly belly: BellySpoken; readonly line: Line | null } {
  if (belly === undefined || obstacle !== null) return { belly: before, line: null };
  const is: BellyUnseen | "seen" = "unseen" in belly ? belly.unseen : "seen";
  const now: BellySpoken = is === before.is ? before : { ...before, is, since: t };
  if (is === "seen" || now.told.includes(is) || guide?.phase === "hold" || guide?.phase === "draw")
    return { belly: now, line: null };
  const words = WORDS[is];
  if (words === null || t - now.since < LASTS) return { belly: now, line: null };
  return { belly: { ...now, told: [...now.told, is] }, line: lineOf("direction", tr(words)) };
}
