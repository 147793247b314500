import type { Side } from "../../pose/joints.ts";
import { SIDE_WORDS } from "../../rules/body-words.ts";
import { tr } from "../../words/words.ts";
import { capitalised, spokenNumber } from "../numbers.ts";

/** Repetitions said so far in the set. */
export interface Tally {
  readonly total: number;
  readonly left: number;
  readonly right: number;
}

/** Sets shorter than this have no half worth saying. */
const HALF_FROM = 6;

/** Sets shorter than this have no "one more" worth saying. */
const LAST_FROM = 3;

/** The tally with one repetition more. */
export function tallied(tally: Tally, side: Side | null, total: number): Tally {
  return {
    total,
    left: tally.left + (side === "left" ? 1 : 0),
    right: tally.right + (side === "right" ? 1 : 0),
  };
}

/**
 * A repetition as it is said: its number, its side where the exercise has sides (with that side's own number where
 * the dose is for each side), and where in the set it stands. Never a number alone: those are the countdown's.
 */
export function countText(tally: Tally, side: Side | null, asked: number, perSide: boolean): string {
  const own = side === null || !perSide ? tally.total : tally[side];
  const number = spokenNumber(own);
  const said =
    side === null ? tr("Repetition {number}", { number }) : capitalised(`${SIDE_WORDS[side]}, ${number}`);
  const place = placeInSet(tally.total, asked);
  return place === null ? said : `${said}. ${place}`;
}

function placeInSet(total: number, asked: number): string | null {
  if (asked >= LAST_FROM && total === asked - 1) return tr("One more#repetition");
  return asked >= HALF_FROM && total === Math.ceil(asked / 2) ? tr("Half way") : null;
}
