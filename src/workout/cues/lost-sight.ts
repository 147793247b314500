import { directionText } from "../../placement/direction.ts";
import { YOUR_PART } from "../../rules/body-words.ts";
import type { Obstacle, View } from "../../rules/contract.ts";
import type { UncountedWhy } from "../../rules/uncounted.ts";
import { type Line, lineOf } from "../../voice/line.ts";
import { text, tr } from "../../words/words.ts";

/** What stands in the way of seeing, and what was said about it. */
export interface LostSight {
  readonly obstacle: Obstacle | null;
  /** When this obstacle came, or sight came back; null before the first frame. */
  readonly since: number | null;
  readonly saidAt: number | null;
  readonly saidFor: Obstacle | null;
  /** The last two texts about what stands in the way, the newer last. */
  readonly texts: readonly string[];
  /** True when the loss was told and the return was not yet. */
  readonly told: boolean;
  /** True when it was said that the body is turned away: that need not be changed to be counted. */
  readonly turnedTold: boolean;
  /** The first way that was given into the picture: it is kept to, however the picture puts it later. */
  readonly way: string | null;
  /** The reasons that were given for movement that was not counted, in order, and when the last one was. */
  readonly reasons: readonly UncountedWhy[];
  readonly reasonAt: number | null;
}

/** Nothing in the way. */
export const CLEAR: LostSight = {
  obstacle: null,
  since: null,
  saidAt: null,
  saidFor: null,
  texts: [],
  told: false,
  turnedTold: false,
  way: null,
  reasons: [],
  reasonAt: null,
};

/** An obstacle is told after so long, seconds: a body that turns is out of sight for a moment in every set. */
const TOLD_AFTER = 1.5;

/** Out of the posture may be a rest: the way back is told later, seconds. */
const POSTURE_TOLD_AFTER = 6;

/** The same is told again after so long, something else after so long, seconds. */
const AGAIN_AFTER = 12;
const OTHER_AFTER = 4;

/** What was said before the last is not gone back to any sooner, seconds: to and fro helps nobody. */
const BACK_TO_AFTER = 20;

/** A reason why movement is not counted is given at most so often, seconds. */
const REASON_AFTER = 20;

/** LostSight is back when nothing stood in the way for so long, seconds. */
const BACK_AFTER = 0.5;

/** What the words depend on: `direction` where the picture tells what would help, `ready` for the posture. */
export interface SightWords {
  readonly direction: string | null;
  readonly ready: string;
  readonly view: View;
}

/** What stands in the way now, and why movement of some length was not counted; each null where there is nothing. */
export interface InTheWay {
  readonly obstacle: Obstacle | null;
  readonly uncounted: UncountedWhy | null;
}

interface Told {
  readonly sight: LostSight;
  readonly line: Line | null;
}

/** Follows what stands in the way and says what would help; of movement that comes to nothing it says why. */
export function lookOut(
  before: LostSight,
  t: number,
  { obstacle, uncounted }: InTheWay,
  { direction, ...words }: SightWords,
): Told {
  const way = before.way ?? (obstacle === "cut-off" ? direction : null);
  const came = obstacle === before.obstacle ? {} : { obstacle, since: t };
  const sight: LostSight = { ...before, ...came, way };
  const reason = uncounted === null ? null : giveReason(sight, t, uncounted, { ...words, direction: way });
  return reason ?? tellObstacle(sight, t, { ...words, direction: way });
}

/** Why nothing is counted, when it is time to say it; a reason that was left for another one is not gone back to. */
function giveReason(sight: LostSight, t: number, why: UncountedWhy, words: SightWords): Told | null {
  const { reasons, reasonAt, saidAt } = sight;
  if (reasonAt !== null && t - reasonAt < REASON_AFTER) return null;
  if (saidAt !== null && t - saidAt < OTHER_AFTER) return null;
  const isLeft = reasons.includes(why) && reasons.at(-1) !== why;
  if (isLeft) return null;
  const line = lineOf("direction", reasonFor(why, words), "lost-sight");
  const given = { reasons: reasons.includes(why) ? reasons : [...reasons, why], reasonAt: t };
  return { sight: { ...said(sight, t, line), ...given }, line };
}

function tellObstacle(sight: LostSight, t: number, words: SightWords): Told {
  const { obstacle, saidAt, texts } = sight;
  const lasting = t - (sight.since ?? t);
  if (obstacle === null) {
    if (!sight.told || lasting < BACK_AFTER) return { sight, line: null };
    return { sight: { ...sight, told: false }, line: lineOf("course", tr("I see you again")) };
  }
  if (obstacle === "wrong-view" && sight.turnedTold) return { sight, line: null };
  const line = lineFor(obstacle, words);
  const patience = obstacle === "not-ready" ? POSTURE_TOLD_AFTER : TOLD_AFTER;
  const isBack = texts.length > 1 && texts[0] === line.text;
  const gap = isBack ? BACK_TO_AFTER : sight.saidFor === obstacle ? AGAIN_AFTER : OTHER_AFTER;
  if (lasting < patience || (saidAt !== null && t - saidAt < gap)) return { sight, line: null };
  const told = sight.told || (obstacle !== "not-ready" && obstacle !== "wrong-view");
  const turnedTold = sight.turnedTold || obstacle === "wrong-view";
  return { sight: { ...said(sight, t, line), told, turnedTold }, line };
}

function said(sight: LostSight, t: number, { text }: Line): LostSight {
  const other = sight.texts.findLast((one) => one !== text);
  return {
    ...sight,
    saidAt: t,
    saidFor: sight.obstacle,
    texts: other === undefined ? [text] : [other, text],
  };
}

/** What would help whoever cannot be seen, or not all of them. */
export function unseenLine(obstacle: "nobody" | "cut-off", direction: string | null): Line {
  const text = obstacle === "nobody" ? tr("Come back into the picture") : (direction ?? tr(ALL_OF_YOU));
  return lineOf("direction", text, "lost-sight");
}

const ALL_OF_YOU = text("Let me see all of you");

/** What would help against an obstacle, as it is said and shown. */
export function obstacleText(obstacle: Obstacle, words: SightWords): string {
  return lineFor(obstacle, words).text;
}

function lineFor(obstacle: Obstacle, { direction, ready, view }: SightWords): Line {
  switch (obstacle) {
    case "not-ready":
      return lineOf("direction", ready);
    case "nobody":
    case "cut-off":
      return unseenLine(obstacle, direction);
    case "wrong-view":
      return lineOf("direction", directionText({ id: "turn-body", view }), "lost-sight");
  }
}

/** One sentence why, one what to do. */
function reasonFor(why: UncountedWhy, { direction, ready, view }: SightWords): string {
  switch (why) {
    case "nobody":
      return tr("I can't count while I don't see you. Come back into the picture");
    case "posture":
      return `${tr("I count from the starting position.")} ${ready}`;
    case "view":
      return `${tr("I can't count this from here.")} ${directionText({ id: "turn-body", view })}`;
    case "small":
      return tr("You turned back too early for me to count. Go a little further");
    case "other":
      return tr("I see you move, but nothing I can count. Move slowly, all the way");
    default:
      return `${tr("I can't count while I don't see {part}.", { part: YOUR_PART[why] })} ${direction ?? tr(ALL_OF_YOU)}`;
  }
}
