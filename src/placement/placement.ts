import { isCountable } from "../rules/obstacle.ts";
import { sayingTime } from "../voice/line.ts";
import { type Direction, directionText } from "./direction.ts";
import { hasReadyTrunk, type PlacementLook, problemsOf } from "./find.ts";
import {
  ALL_THAT_PASSES,
  ask,
  type Concern,
  concernOf,
  type Followed,
  followedFor,
  isLetPass,
  maySpeak,
  NOTHING_ASKED,
  saidAside,
} from "./follow.ts";
import { type Limit, limitIn, limitOf } from "./limits.ts";
import type { Wanted } from "./wanted.ts";

/** One picture as the placing remembers it. */
interface Seen {
  readonly t: number;
  readonly countable: boolean;
  /** Everything that should be better about it, the most basic first. */
  readonly problems: readonly Direction[];
  readonly limit: Limit;
  readonly readyTrunk: boolean;
}

/** What the placing remembers; plain data, never changed. */
export interface Placement {
  readonly wanted: Wanted;
  /** The pictures of the last seconds. */
  readonly recent: readonly Seen[];
  readonly followed: Followed;
  /** When looking began, seconds; null before the first picture. */
  readonly since: number | null;
  /** For how long in all the exercise could be counted, seconds. */
  readonly countable: number;
  /** What was said about what cannot be judged from here, and until when that is being said; null before. */
  readonly noted: { readonly limit: Direction; readonly until: number } | null;
  /** What is to be changed now, for the picture on the page; null when nothing is. */
  readonly direction: Direction | null;
  /** True once the picture was right for long enough. */
  readonly isGood: boolean;
}

/** The picture has to be right for so long, seconds. */
const GOOD_SECONDS = 2;

/** A direction is what most pictures of this time asked for, seconds; one odd picture asks for nothing. */
const WINDOW = 0.8;

/** Share of the window that has to ask for anything. */
const MOST = 0.6;

/** Share of the pictures that have to be right, the first and the last among them, for the whole of them to be. */
const NEARLY_ALL = 0.85;

/** Pictures that are neither right nor plainly wrong for so long are told by what they ask for most, seconds. */
const UNDECIDED = 7;

/** After so long in all in which the exercise could be counted, nothing holds it up that can be done without, seconds. */
const PATIENCE = 45;

/** No two pictures stand for more time between them than this, seconds. */
const LONGEST_LOOK = 0.5;

/** Nothing seen yet. */
export function startPlacement(wanted: Wanted): Placement {
  return {
    wanted,
    recent: [],
    followed: NOTHING_ASKED,
    since: null,
    countable: 0,
    noted: null,
    direction: null,
    isGood: false,
  };
}

/** A placing after one more picture, and what follows from it. */
interface Placed {
  readonly placement: Placement;
  /** What is to be said now. */
  readonly say: Direction | null;
  /** True once. */
  readonly becameGood: boolean;
}

/**
 * Looks at one more picture. It is good when the exercise can be counted from it, and nothing asks for better that has
 * not been asked for in vain. What cannot be judged from there is said once, before.
 */
export function advancePlacement(before: Placement, look: PlacementLook): Placed {
  const { t, people } = look;
  const placement = withLook(before, look);
  const { followed, recent, isGood } = placement;
  if (isGood) return silent({ ...placement, direction: null });
  // A second person stands before all else: until the next look is sure of them, nothing is said.
  const isDoubtful = people?.sure === false && !followed.letPass.includes("people");
  if (!isDoubtful && isRight(recent, followed)) return finish(placement, t);
  const problem = prevailing(placement, t);
  const direction = problem && followedFor(followed, problem);
  if (problem === null || isDoubtful) return silent({ ...placement, direction });
  const most = (is: (seen: Seen) => boolean) => recent.filter(is).length * 2 > recent.length;
  const circumstances = {
    countable: isMostlyCountable(recent, t),
    others: otherWays(
      placement.wanted,
      most(({ readyTrunk }) => readyTrunk),
    ),
  };
  const asked = ask(followed, problem, circumstances, t);
  return { ...silent({ ...placement, followed: asked.followed, direction }), say: asked.say };
}

/** Where one way into the picture or the posture leads to nothing, these may; who stands is not to lie the other way round. */
function otherWays({ view, ready }: Wanted, readyTrunk: boolean): readonly Direction[] {
  const turned: readonly Direction[] = readyTrunk ? [{ id: "turn-body", view }] : [];
  return [{ id: "step-back" }, ...turned, { id: "take-posture", ready }];
}

function silent(placement: Placement): Placed {
  return { placement, say: null, becameGood: false };
}

/** Adds what one more picture shows. */
function withLook(before: Placement, look: PlacementLook): Placement {
  const { t } = look;
  const { wanted, recent, since } = before;
  const seen: Seen = {
    t,
    countable: isCountable(look.obstacle),
    problems: problemsOf(look, wanted),
    limit: limitIn(look, wanted),
    readyTrunk: hasReadyTrunk(look, wanted),
  };
  const passed = Math.min(LONGEST_LOOK, Math.max(0, t - (recent.at(-1)?.t ?? t)));
  const placement: Placement = {
    ...before,
    recent: [...recent.filter((r) => r.t >= t - GOOD_SECONDS - 0.05 && r.t < t), seen],
    since: since ?? t,
    countable: before.countable + (seen.countable ? passed : 0),
  };
  if (placement.countable < PATIENCE) return placement;
  return { ...placement, followed: { ...placement.followed, letPass: ALL_THAT_PASSES } };
}

/** The picture is right: it is good once what cannot be judged from there has been said. */
function finish(placement: Placement, t: number): Placed {
  const { recent, followed, wanted, noted } = placement;
  const limits = recent.map(({ limit }) => limit);
  // What was asked for in vain may have been put right since.
  const lacking = followed.letPass.filter((concern) => isLacking(recent, concern));
  const limit = noted?.limit ?? limitOf(limits, lacking, wanted);
  const isGood = limit === null || (noted !== null && t >= noted.until);
  if (isGood) return { ...silent({ ...placement, direction: null, isGood }), becameGood: true };
  if (noted !== null || !maySpeak(followed, t)) return silent({ ...placement, direction: noted && limit });
  const until = t + sayingTime(directionText(limit));
  const told = { ...placement, followed: saidAside(followed, limit, until), noted: { limit, until } };
  return { ...silent({ ...told, direction: limit }), say: limit };
}

/** What stands in the way of a picture: its first problem that was not let pass; null when it is right. */
function standsIn({ problems, countable }: Seen, followed: Followed): Direction | null {
  return problems.find((problem) => !isLetPass(followed, problem, countable)) ?? null;
}

/** Whether most pictures could be better in that. */
function isLacking(recent: readonly Seen[], concern: Concern): boolean {
  const lacking = recent.filter(({ problems }) => problems.some((problem) => concernOf(problem) === concern));
  return lacking.length * 2 > recent.length;
}

function isRight(recent: readonly Seen[], followed: Followed): boolean {
  const [first, last] = [recent.at(0), recent.at(-1)];
  if (!first || !last || last.t - first.t < GOOD_SECONDS - 0.05) return false;
  const right = recent.filter((seen) => standsIn(seen, followed) === null);
  return right.length >= NEARLY_ALL * recent.length && right.at(0) === first && right.at(-1) === last;
}

function isMostlyCountable(recent: readonly Seen[], t: number): boolean {
  const window = recent.filter((seen) => seen.t >= t - WINDOW);
  return window.filter(({ countable }) => countable).length * 2 > window.length;
}

/** What most pictures of the last moment ask for; after a time of nothing plain, what those of a longer one do. */
function prevailing({ recent, followed, since }: Placement, t: number): Direction | null {
  const quietSince = Math.max(followed.at, since ?? t);
  const undecided = t - quietSince >= UNDECIDED;
  const window = undecided ? recent : recent.filter((seen) => seen.t >= t - WINDOW);
  if (t - (recent[0]?.t ?? t) < WINDOW / 2) return null;
  const problems = window.map((seen) => standsIn(seen, followed));
  const asking = problems.filter((problem) => problem !== null);
  if (!undecided && asking.length < MOST * problems.length) return null;
  const concern = mostFrequent(asking.map(concernOf));
  const about = asking.filter((problem) => concernOf(problem) === concern);
  const id = mostFrequent(about.map((problem) => problem.id));
  return about.findLast((problem) => problem.id === id) ?? null;
}

/** The one that comes most often, of equals the one that came first; null of none. */
function mostFrequent<Key>(keys: readonly Key[]): Key | null {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].reduce<[Key | null, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [null, 0],
  )[0];
}
