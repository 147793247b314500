import { type Line, lineOf } from "../../voice/line.ts";
import { tr } from "../../words/words.ts";

/** What is being got ready before the first picture. */
export type StartingWith = "source" | "model";

/** What is being got ready before the first picture, since when, and whether that was told. */
export interface Starting {
  readonly what: StartingWith;
  readonly since: number;
  readonly told: boolean;
}

/** Told when it takes longer than this, seconds: most often it is there at once. */
const TOLD_AFTER = 2;

/** What is being got ready, as it is said and shown. */
export function startingText(what: StartingWith): string {
  return what === "source" ? tr("Starting the picture") : tr("Getting ready to see you");
}

/** Follows what is being got ready and tells of it once when it takes long; null for `what` while nothing is. */
export function awaitStart(
  before: Starting | null,
  t: number,
  what: StartingWith | null,
): { readonly starting: Starting | null; readonly line: Line | null } {
  if (what === null) return { starting: null, line: null };
  const starting = before?.what === what ? before : { what, since: t, told: false };
  if (starting.told || t - starting.since < TOLD_AFTER) return { starting, line: null };
  return { starting: { ...starting, told: true }, line: lineOf("course", startingText(what)) };
}
