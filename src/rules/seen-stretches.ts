import type { Joint } from "../pose/joints.ts";
import { type BodyPart, jointsOfPart, partsOf } from "../pose/parts.ts";
import { type Pose, SEEN } from "../pose/pose.ts";
import type { ExerciseMeta, Live, Obstacle } from "./contract.ts";
import { type Done, type LostMove, lostMoves, type Moved, noteMoved } from "./lost-moves.ts";
import { type Movement, NO_MOVEMENT, noteMovement } from "./movement.ts";
import { isCountable } from "./obstacle.ts";

/** Why nothing could be judged: nobody there, out of the posture, turned off the view, or the part that was not seen. */
export type UnseenWhy = "nobody" | "posture" | "view" | BodyPart;

/** A time in which nothing could be judged, seconds, and why; with `isMove` one of movement of which nothing came (`LostMove`). */
export interface Unseen {
  readonly start: number;
  readonly end: number;
  readonly why: UnseenWhy | LostMove["why"];
  readonly isMove?: true;
}

/** One moment as it was judged: the newest pose and what the rule said of it. */
export interface SeenMoment {
  /** Seconds, rising. */
  readonly t: number;
  readonly pose: Pose | null;
  readonly live: Live;
}

/** A time under way in which the same thing stands in the way. */
interface Open {
  readonly obstacle: Obstacle;
  readonly start: number;
  /** In how many frames each part was the one that was missing. */
  readonly missing: Readonly<Partial<Record<BodyPart, number>>>;
}

/** What has been seen of a body so far; plain data, never changed. */
export interface SeenStretches {
  /** Whether the posture of the exercise was taken up, with all that is needed in sight, for a second or more. */
  readonly ready: boolean;
  readonly ended: readonly Unseen[];
  readonly open: Open | null;
  /** Since when nothing has stood in the way; null while something does. */
  readonly clearSince: number | null;
  /** When nothing stood in the way last, seconds; null before. */
  readonly clearAt: number | null;
  /** How the body moves, whatever it does, and when it moved in its posture; of what is led that is not followed: it moves as it is led. */
  readonly movement: Movement;
  readonly moved: readonly Moved[];
  /** Time of the newest moment; null before the first. */
  readonly t: number | null;
}

/** Nothing looked at yet. */
export const NOT_YET_SEEN: SeenStretches = {
  ready: false,
  ended: [],
  open: null,
  clearSince: null,
  clearAt: null,
  movement: NO_MOVEMENT,
  moved: [],
  t: null,
};

/** The posture is taken up when it was kept so long, seconds. */
const READY_SECONDS = 1;

/** What was not seen for less than this is not worth telling, seconds: a body that turns hides itself for a moment. */
const SHORTEST = 1;

/** Time between two frames that are further apart than this was not seen: no posture was kept in it. Seconds. */
const GAP = 1;

/** Who was in the posture so long ago may be in it still, seconds. */
const LATELY = 8;

/**
 * What stands in the way, given when nothing did last: a posture that was just taken up and seems to be lost from far off the view is lost to
 * where the phone stands, since limbs that hide each other look like another posture.
 */
export function obstacleTo(
  { t, live: { obstacle, view } }: SeenMoment,
  clearAt: number | null,
): Obstacle | null {
  const lately = clearAt !== null && t - clearAt < LATELY;
  return obstacle === "not-ready" && view === "oblique" && lately ? "wrong-view" : obstacle;
}

/** Takes in one more moment of that exercise. */
export function noteSeen(
  before: SeenStretches,
  moment: SeenMoment,
  { joints, paced }: Pick<ExerciseMeta, "joints" | "paced">,
): SeenStretches {
  const { t, pose } = moment;
  const { clearAt } = before;
  const obstacle = obstacleTo(moment, clearAt);
  const kept = t - (before.t ?? t) <= GAP ? before.clearSince : null;
  const clearSince = isCountable(moment.live.obstacle) ? (kept ?? t) : null;
  const ready = before.ready || (clearSince !== null && t - clearSince >= READY_SECONDS);
  const moves = paced ? {} : movesAfter(before, moment);
  const same = before.open !== null && before.open.obstacle === obstacle;
  const ended = same ? before.ended : withEnded(before, t);
  if (obstacle === null) return { ...before, ready, ended, open: null, clearSince, clearAt: t, ...moves, t };
  const open = same && before.open !== null ? before.open : { obstacle, start: t, missing: {} };
  const part = obstacle === "cut-off" && pose !== null ? missingPart(pose, joints) : null;
  const missing = part === null ? open.missing : { ...open.missing, [part]: (open.missing[part] ?? 0) + 1 };
  return { ...before, ready, ended, open: { ...open, missing }, clearSince, ...moves, t };
}

function movesAfter(before: SeenStretches, { t, pose, live }: SeenMoment) {
  const movement = noteMovement(before.movement, t, pose);
  if (movement.told !== t || live.obstacle !== null) return { movement };
  const was = before.open === null ? before.movement.moving : null;
  return { movement, moved: noteMoved(before.moved, was, t, movement.moving, live.view) };
}

/**
 * The times so far in which nothing could be judged, the one under way among them, and those of movement of which nothing came
 * beside what was `done`; in their order, none shorter than a second.
 */
export function unseenOf(seen: SeenStretches, done: Done): readonly Unseen[] {
  return [...withEnded(seen, seen.t ?? 0), ...lostMoves(seen.moved, done)].sort((a, b) => a.start - b.start);
}

/** The ended stretches and the open one, ended at `end`. */
function withEnded({ ended, open }: SeenStretches, end: number): readonly Unseen[] {
  if (open === null || end - open.start < SHORTEST) return ended;
  return [...ended, { start: open.start, end, why: whyOf(open) }];
}

function whyOf({ obstacle, missing }: Open): UnseenWhy {
  const [most] = (Object.entries(missing) as [BodyPart, number][]).sort((a, b) => b[1] - a[1]);
  return whyUnseen(obstacle, most?.[0] ?? null);
}

/** The reason that an obstacle is, with the part that is missing where joints are. */
export function whyUnseen(obstacle: Obstacle, missing: BodyPart | null): UnseenWhy {
  switch (obstacle) {
    case "nobody":
      return "nobody";
    case "not-ready":
      return "posture";
    case "wrong-view":
      return "view";
    case "cut-off":
      return missing ?? "nobody";
  }
}

/**
 * The part that a pose lacks most among those that the joints belong to: the one with the smallest share of its joints
 * seen, of equals the one that is most worth naming. Null when no joint is wanted.
 */
export function missingPart(pose: Pose, joints: readonly Joint[]): BodyPart | null {
  const share = (part: BodyPart) => {
    const wanted = jointsOfPart(part).filter((joint) => joints.includes(joint));
    return wanted.filter((joint) => pose[joint].score >= SEEN).length / wanted.length;
  };
  const [first, ...others] = partsOf(joints);
  if (first === undefined) return null;
  return others.reduce((least, part) => (share(part) < share(least) ? part : least), first);
}
