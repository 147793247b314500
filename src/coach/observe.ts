import type { Live, Repetition } from "../rules/contract.ts";
import { isCountable } from "../rules/obstacle.ts";
import type { SessionSnapshot } from "../session/snapshot.ts";
import type { CoachEvent } from "./cues/moment.ts";
import type { Posture } from "./flow/events.ts";
import { measureBody } from "./placement/body.ts";
import { cutOff } from "./placement/cut-off.ts";
import { directionText } from "./placement/direction.ts";
import { wantedToSee } from "./placement/wanted.ts";

/** The repetitions that came since the snapshot before; all of them when a new set began. */
export function newRepetitions(before: SessionSnapshot | null, now: SessionSnapshot): readonly Repetition[] {
  const known = before !== null && isSameSet(before, now) ? before.repetitions.length : 0;
  return now.repetitions.slice(known);
}

/** What a snapshot says about form that the one before did not: repetitions, and a fault visible now. */
export function formEvents(before: SessionSnapshot | null, now: SessionSnapshot): readonly CoachEvent[] {
  const repetitions = newRepetitions(before, now).map(
    (repetition): CoachEvent => ({ type: "repetition", repetition }),
  );
  const { fault } = now;
  const known = before?.fault?.id === fault?.id && before?.fault?.t === fault?.t;
  return fault === null || known ? repetitions : [...repetitions, { type: "fault", id: fault.id }];
}

/** What passes without a hand: the page hidden and seen again, and what the session says without stopping. */
export function passingEvents(before: SessionSnapshot | null, now: SessionSnapshot): readonly CoachEvent[] {
  const events: CoachEvent[] = [];
  const [was, is] = [isHidden(before), isHidden(now)];
  if (is && !was) events.push({ type: "hidden" });
  if (was && now.status.is === "running") events.push({ type: "shown" });
  // Obstacles are told by where the body is in the picture.
  const { notice } = now;
  if (notice?.id === "worker-restarted" && before?.notice?.id !== notice.id) {
    events.push({ type: "notice", text: `${notice.message} ${notice.advice}` });
  }
  return events;
}

function isHidden(snapshot: SessionSnapshot | null): boolean {
  return snapshot?.status.is === "paused" && snapshot.status.why === "hidden";
}

/** How the person is seen, for the session without hands; null before the first frame. */
export function postureOf(live: Live | null): Posture | null {
  if (live === null) return null;
  if (isCountable(live.obstacle)) return live.phase === "rest" ? "ready" : "moving";
  return live.obstacle === "cut-off" ? "unsure" : "away";
}

/** What would bring a body that is cut off back into the picture; null when the picture does not tell. */
export function sightDirection({ live, pose, exercise, source }: SessionSnapshot): string | null {
  if (live?.obstacle !== "cut-off" || pose === null || exercise === null || !source || source.height === 0) {
    return null;
  }
  const aspect = source.width / source.height;
  const direction = cutOff(pose, aspect, measureBody(pose, aspect), wantedToSee(exercise));
  return direction === null ? null : directionText(direction);
}

function isSameSet(before: SessionSnapshot, now: SessionSnapshot): boolean {
  return before.exercise === now.exercise && before.repetitions.length <= now.repetitions.length;
}
