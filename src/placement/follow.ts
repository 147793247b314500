import { type Direction, directionText } from "./direction.ts";

/** What a direction is about: of several ways to the same end only one is asked for. */
export type Concern = "people" | "light" | "nobody" | "level" | "posture" | "distance" | "frame" | "none";

/** Which directions were given, and how each was followed; plain data, never changed. */
export interface Followed {
  /** What was said last, and when (seconds). */
  readonly current: Direction | null;
  readonly at: number;
  /** The texts in the order in which they were begun; one that is repeated stands once. */
  readonly begun: readonly string[];
  /** How often each text was said. */
  readonly times: Readonly<Record<string, number>>;
  /** What was asked for in vain: it holds nobody up any more. */
  readonly letPass: readonly Concern[];
}

/** Nothing said yet. */
export const NOTHING_ASKED: Followed = {
  current: null,
  at: Number.NEGATIVE_INFINITY,
  begun: [],
  times: {},
  letPass: [],
};

/** At most one direction in so many seconds: time to do what was asked. */
const DIRECTION_GAP = 3;

/** The same direction again after so long, seconds; one that was followed in vain is said more rarely. */
const SAME_DIRECTION_GAP = 6;
const PATIENT_GAP = 12;

/**
 * Asked for so often, a thing that does not stand in the way of counting is passed over: a small room leaves no way to
 * come closer, and a second person may be a mirror or a sleeping child.
 */
const GIVES_WAY_AFTER = 2;

/** Asked for so often, a way to bring a body into the picture or into its posture is plainly impossible. */
const IN_VAIN_AFTER = 3;

/** A direction that was left for another one may be taken up once more; going to and fro between two helps nobody. */
const MOST_BEGINNINGS = 2;

/** What can be done without, in the end: the rest stands in the way of counting. */
const DISPENSABLE: readonly Concern[] = ["people", "light", "level", "distance"];

/** All that may be let pass while the exercise can be counted. */
export const ALL_THAT_PASSES: readonly Concern[] = [...DISPENSABLE, "frame"];

/** What the camera cannot do is said when a second person stays. */
const ONLY_ONE: Direction = { id: "only-one" };

const WAIT: Direction = { id: "wait" };
const WAITING = directionText(WAIT);

/** What a direction is about. */
export function concernOf({ id }: Direction): Concern {
  switch (id) {
    case "two-people":
    case "only-one":
      return "people";
    case "more-light":
      return "light";
    case "nobody":
      return "nobody";
    case "level-phone":
      return "level";
    case "take-posture":
    case "turn-body":
      return "posture";
    case "come-closer":
      return "distance";
    case "wait":
    case "cannot-judge":
      return "none";
    default:
      return "frame";
  }
}

/** Whether a problem was let pass; what stands in the way of counting cannot be. */
export function isLetPass({ letPass }: Followed, problem: Direction, countable: boolean): boolean {
  const concern = concernOf(problem);
  return letPass.includes(concern) && (countable || DISPENSABLE.includes(concern));
}

/**
 * What to say of a problem that stands in the way, when it is time to. A direction is kept to until it is met or
 * plainly impossible, however the picture would put it now; then another way is tried where there is one, else the
 * problem is let pass where the exercise can be counted, else what is waited for is said.
 */
export function ask(
  before: Followed,
  problem: Direction,
  { countable, others }: Circumstances,
  t: number,
): { readonly followed: Followed; readonly say: Direction | null } {
  const first = followedFor(before, problem);
  const concern = concernOf(first);
  // What was let pass and stands in the way all the same hinders counting.
  const isNew = !before.letPass.includes(concern);
  const passes = DISPENSABLE.includes(concern) || (countable && concern === "frame" && isNew);
  const inVain = timesOf(before, first) >= (passes ? GIVES_WAY_AFTER : IN_VAIN_AFTER);
  if (passes && (inVain || !isOpen(before, first))) {
    return maySpeak(before, t) ? letPass(before, concern, t) : quiet(before);
  }
  const next = inVain ? insteadOf(before, first, others) : isOpen(before, first) ? first : WAIT;
  const isRepeated = before.begun.at(-1) === directionText(next);
  const isSpent = inVain || next.id === "wait";
  const gap = isRepeated && isSpent ? PATIENT_GAP : isRepeated || inVain ? SAME_DIRECTION_GAP : DIRECTION_GAP;
  if (t - before.at < gap) return quiet(before);
  return saying(next.id === "wait" ? { ...before, letPass: ALL_THAT_PASSES } : before, next, t);
}

/** Where a direction was followed in vain: another way to the same end, the same where there is none, or waiting. */
function insteadOf(before: Followed, direction: Direction, others: readonly Direction[]): Direction {
  const [concern, text] = [concernOf(direction), directionText(direction)];
  const ways = others.filter((other) => concernOf(other) === concern && directionText(other) !== text);
  const untried = ways.find((way) => timesOf(before, way) < IN_VAIN_AFTER && isOpen(before, way));
  if (untried !== undefined) return untried;
  return ways.length === 0 && isOpen(before, direction) ? direction : WAIT;
}

/** What else matters for what is said of a problem. */
export interface Circumstances {
  /** Whether the exercise could be counted all the same. */
  readonly countable: boolean;
  /** Other ways, each to be tried once those before it were followed in vain. */
  readonly others: readonly Direction[];
}

/** Whether enough time went by for something else to be said. */
export function maySpeak({ at }: Followed, t: number): boolean {
  return t - at >= DIRECTION_GAP;
}

/** Something besides directions is being said until a time: the next direction does not cut it off. */
export function saidAside(before: Followed, said: Direction, until: number): Followed {
  const begun = [...before.begun, directionText(said)];
  return { ...before, current: said, begun, at: until - DIRECTION_GAP };
}

/** The direction that is followed for a problem: the one that was given last where it is about the same. */
export function followedFor({ current }: Followed, problem: Direction): Direction {
  return current !== null && current.id !== "only-one" && concernOf(current) === concernOf(problem)
    ? current
    : problem;
}

function timesOf({ times }: Followed, direction: Direction): number {
  return times[directionText(direction)] ?? 0;
}

/**
 * Whether a direction is being followed or may be begun: never the third time, never one, another, the one, the other,
 * and not the one again that was given up for waiting.
 */
function isOpen({ begun }: Followed, direction: Direction): boolean {
  const text = directionText(direction);
  if (begun.at(-1) === text) return true;
  const alternates = begun.at(-2) === text && (begun.at(-1) === begun.at(-3) || begun.at(-1) === WAITING);
  return !alternates && begun.filter((one) => one === text).length < MOST_BEGINNINGS;
}

function letPass(before: Followed, concern: Concern, t: number) {
  const passing = { ...before, letPass: [...before.letPass, concern] };
  return concern === "people" ? saying(passing, ONLY_ONE, t) : quiet(passing);
}

function quiet(followed: Followed) {
  return { followed, say: null };
}

function saying(before: Followed, say: Direction, t: number) {
  const text = directionText(say);
  const begun = before.begun.at(-1) === text ? before.begun : [...before.begun, text];
  const times = { ...before.times, [text]: (before.times[text] ?? 0) + 1 };
  return { followed: { ...before, current: say, at: t, begun, times }, say };
}
