import type { Joint } from "../pose/joints.ts";
import type { RuleEvent } from "./contract.ts";
import { isCountable } from "./obstacle.ts";
import {
  missingPart,
  obstacleTo,
  type SeenMoment,
  type SeenStretches,
  type UnseenWhy,
  whyUnseen,
} from "./seen-stretches.ts";

/** Why movement came to nothing: it was not seen, turned back too early, or is not the movement of the exercise. */
export type UncountedWhy = UnseenWhy | "small" | "other";

/** Movement since the last repetition that none came of; plain data, never changed. */
export interface Uncounted {
  /** Seconds of it for each reason. */
  readonly seconds: Readonly<Partial<Record<UncountedWhy, number>>>;
  /** Seconds of a movement under way that the rule follows: it may become a repetition yet. */
  readonly followed: number;
  /** When the body moved last; null before. */
  readonly movedAt: number | null;
  readonly t: number | null;
}

/** Nothing moved yet. */
export const NOTHING_UNCOUNTED: Uncounted = {
  seconds: {},
  followed: 0,
  movedAt: null,
  t: null,
};

/** A pause of so long belongs to the movements around it, seconds. */
const PAUSE = 3;

/** Nobody tries any more who did not move for so long, seconds. */
const GAVE_UP = 8;

/** Movement that comes to nothing for so long is worth a word, seconds: it is to be said within ten. */
const WORTH_A_WORD = 8;

/** No frame stands for more time than this, seconds. */
const LONGEST_FRAME = 0.5;

/** Takes in one more moment of an exercise whose rule reads those joints, as it was seen (`noteSeen`), and what the rule reported at it. */
export function noteUncounted(
  before: Uncounted,
  moment: SeenMoment,
  events: readonly RuleEvent[],
  joints: readonly Joint[],
  { movement, clearAt }: SeenStretches,
): Uncounted {
  const { t, pose, live } = moment;
  if (events.some(({ type }) => type === "repetition")) return { ...NOTHING_UNCOUNTED, t };
  const passed = Math.min(LONGEST_FRAME, Math.max(0, t - (before.t ?? t)));
  const movedAt = movement.moving ? t : before.movedAt;
  const now: Uncounted = { ...before, movedAt, t };
  if (events.some(({ type }) => type === "partial")) return endFollowed(now, "small");
  if (isCountable(live.obstacle) && live.phase !== "rest") return { ...now, followed: now.followed + passed };
  const other = live.view === "oblique" ? "view" : "other";
  const rested = endFollowed(now, other);
  const still = movedAt === null ? Number.POSITIVE_INFINITY : t - movedAt;
  if (still > GAVE_UP) return { ...rested, seconds: {} };
  if (still > PAUSE) return rested;
  const obstacle = obstacleTo(moment, clearAt);
  const unseen = obstacle && whyUnseen(obstacle, pose && missingPart(pose, joints));
  return lasting(rested, unseen ?? other, passed);
}

/** Why nothing was counted although the body moved for long, the most frequent reason; null while there is nothing to say. */
export function whyUncounted({ seconds }: Uncounted): UncountedWhy | null {
  const reasons = Object.entries(seconds) as [UncountedWhy, number][];
  const all = reasons.reduce((sum, [, lasted]) => sum + lasted, 0);
  if (all < WORTH_A_WORD) return null;
  return reasons.reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

/** What the rule followed has ended without a repetition. */
function endFollowed(uncounted: Uncounted, why: UncountedWhy): Uncounted {
  return uncounted.followed === 0
    ? uncounted
    : { ...lasting(uncounted, why, uncounted.followed), followed: 0 };
}

function lasting(uncounted: Uncounted, why: UncountedWhy, seconds: number): Uncounted {
  const before = uncounted.seconds[why] ?? 0;
  return { ...uncounted, seconds: { ...uncounted.seconds, [why]: before + seconds } };
}
