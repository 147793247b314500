import type { Live } from "./contract.ts";
import { TOLD_BEHIND } from "./movement.ts";

/** A time of movement of which nothing came, seconds: it was seen from far off the view, or is none of the exercise. */
export interface LostMove {
  readonly start: number;
  readonly end: number;
  readonly why: "view" | "movement";
  readonly isMove: true;
}

/** What came of movement: counted, or told to have turned back. Times in seconds. */
export interface Done {
  readonly repetitions: readonly { readonly start: number; readonly end: number }[];
  readonly partials: readonly { readonly start: number; readonly end: number }[];
}

/** A time in which a body in its posture moved clearly. */
export interface Moved extends Omit<LostMove, "isMove"> {
  /** Whether it was still in its posture before, and both before and after: who comes or goes is not. */
  readonly begun: boolean;
  readonly whole: boolean;
}

/** Less movement than this is not worth telling, seconds: between the repetitions of labelled sets there are up to 0.7 of it. */
const SHORTEST = 1;

/** Movement that was told longer ago than this has ended, seconds: it is told four times a second. */
const BEFORE = 0.75;

/** The movement of a repetition is told from so long before to so long after it, seconds. */
const AROUND = 0.75;

/** Takes in whether a body in its posture moves, as it was told at `t`; `was` is what was told before, null where it was in none. */
export function noteMoved(
  moved: readonly Moved[],
  was: boolean | null,
  t: number,
  moving: boolean | null,
  view: Live["view"],
): readonly Moved[] {
  const end = t - TOLD_BEHIND;
  const last = moved.at(-1);
  const now = { end, why: view === "oblique" ? "view" : "movement" } as const;
  if (was && last && end - last.end < BEFORE)
    return moved.with(-1, moving ? { ...last, ...now } : { ...last, whole: last.begun });
  return moving ? [...moved, { ...now, start: end, begun: was === false, whole: false }] : moved;
}

/**
 * The movements of which nothing came that is told, in their order. Who comes into the posture or leaves it has lost none; far off
 * the view that cannot be told apart, and is told.
 */
export function lostMoves(moved: readonly Moved[], { repetitions, partials }: Done): readonly LostMove[] {
  const never = { start: Number.POSITIVE_INFINITY, end: 0 };
  const inOrder = [...repetitions, ...partials, never].sort((a, b) => a.start - b.start);
  return moved.flatMap(({ start, end, why, whole }) => {
    let from = start;
    return inOrder.flatMap((next, i) => {
      const one = { start: from, end: Math.min(end, next.start - AROUND), why, isMove: true } as const;
      from = Math.max(from, next.end + AROUND);
      const isLost = whole || why === "view" || (i > 0 && next !== never);
      return isLost && one.end - one.start >= SHORTEST ? [one] : [];
    });
  });
}
