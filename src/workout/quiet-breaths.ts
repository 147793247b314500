import { isLiveBellySeen, type LiveBelly } from "../rules/belly.ts";
import { FILLED } from "./breath.ts";

/** A quiet breath in and out by the clock, seconds: eight or nine a minute, as slow as is easy. */
const CLOCK = { in: 3, out: 4 } as const;

/** What comes is told first, seconds; and that the belly is not seen, before the clock begins to lead. */
const TOLD_SECONDS = 5;
const UNSEEN_SECONDS = 3;

/** Somebody whose belly is still looked for is waited for so long, seconds: the camera opens, and it is found in ten seconds of breathing. */
const FINDING_SECONDS = 20;

/** A turn of the own breath takes at least and at most so long, seconds; after that the clock leads on. */
const SHORTEST_TURN = 0.8;
const LONGEST_TURN = 9;

/** The breath is out when the belly is this near to where a quiet one ends, in own quiet breaths. */
const EMPTIED = -0.3;

/** The breaths of a pause as they are led; plain data, never changed. */
export interface QuietBreaths {
  /** The breath under way from 1; 0 before the first. */
  readonly number: number;
  readonly turn: "in" | "out";
  /** Seconds in this turn, below 0 while something is told first; before the first breath since the pause began. */
  readonly seconds: number;
  /** Whether what the belly is seen to do leads, or the clock; null before the first breath. */
  readonly by: "own" | "clock" | null;
  /** Whether the belly was seen when that was last told; null where nobody is looked at. */
  readonly isSeen: boolean | null;
  /** How full of breath the person is, or is to be, 0 to 1. */
  readonly full: number;
}

/** Before the first breath. */
export const NO_BREATHS: QuietBreaths = {
  number: 0,
  turn: "out",
  seconds: 0,
  by: null,
  isSeen: null,
  full: 0,
};

/**
 * The breaths after `passed` more seconds. The own breath leads where the belly is seen, else the clock; a belly that may yet be seen
 * (`isLooked` while no picture has told otherwise) is waited for.
 */
export function breathsAfter(
  before: QuietBreaths,
  passed: number,
  belly: LiveBelly | undefined,
  isLooked: boolean,
): QuietBreaths {
  const seconds = before.seconds + passed;
  const { number, turn } = before;
  const depth = isLiveBellySeen(belly) ? belly.depth : null;
  const isLong = number > 0 && seconds >= LONGEST_TURN;
  const by = depth === null || isLong ? "clock" : "own";
  const now: QuietBreaths = { ...before, seconds, full: fullAt(before, seconds, depth) };
  const isSeen = isLooked ? depth !== null : null;
  const isTold = isSeen === false && before.isSeen !== false;
  const turned = { ...now, seconds: isTold ? -UNSEEN_SECONDS : 0, by, isSeen } as const;
  if (number === 0) {
    const mayBeFound = isLooked && (belly === undefined || isStillLooking(belly));
    const wait = mayBeFound ? FINDING_SECONDS : TOLD_SECONDS;
    return seconds < wait ? now : { ...turned, number: 1, turn: "in" };
  }
  if (!isTurned(turn, seconds, depth)) return now;
  return turn === "in" ? { ...turned, turn: "out" } : { ...turned, number: number + 1, turn: "in" };
}

/** Seconds that so many breaths take by the clock, with what is told before. */
export function quietSeconds(breaths: number): number {
  return TOLD_SECONDS + breaths * (CLOCK.in + CLOCK.out);
}

function isStillLooking(belly: LiveBelly): boolean {
  return "unseen" in belly && belly.unseen === "looking";
}

function isTurned(turn: "in" | "out", seconds: number, depth: number | null): boolean {
  if (depth === null) return seconds >= CLOCK[turn];
  if (seconds >= LONGEST_TURN) return true;
  return seconds >= SHORTEST_TURN && (turn === "in" ? depth <= FILLED : depth >= EMPTIED);
}

function fullAt({ number, turn }: QuietBreaths, seconds: number, depth: number | null): number {
  if (depth !== null) return Math.min(1, Math.max(0, -depth));
  if (number === 0) return 0;
  const share = Math.min(1, Math.max(0, seconds / CLOCK[turn]));
  return turn === "in" ? share : 1 - share;
}
