import type { Live } from "../rules/contract.ts";
import { isCountable } from "../rules/obstacle.ts";
import { text, tr } from "../words/words.ts";
import { endSet, endUnwatched, goOn, skip } from "./course.ts";
import { isTelling } from "./cues/queue.ts";
import { endFree } from "./free.ts";
import { exerciseStepOf, guidedStepOf, isFree, isWatched, type Phase, stepOf } from "./progress.ts";
import { breathsAfter, type QuietBreaths } from "./quiet-breaths.ts";
import { startSet } from "./sets.ts";
import { unwatchedSeconds } from "./unwatched.ts";
import { happen, type Workout } from "./workout.ts";

/** How the person is seen: in the posture at rest, in it and moving, out of it, or not plain enough to tell. */
type Posture = "ready" | "moving" | "away" | "unsure";

/** The ready posture is taken up when it was kept for so long, seconds: settling down is not yet ready. */
const READY_SECONDS = 2;

/** How to take up the posture is told again after so long without it, seconds. */
const ASK_AGAIN = 15;

/** Numbers of the spoken countdown, one a second. */
const COUNTDOWN_FROM = 3;

/** The posture is left when it was left for so long, seconds: a moment of bad sight is not leaving. */
const LEFT_SECONDS = 1;

/** Being back in the posture for so long takes a set that was left up again, seconds. */
const BACK_SECONDS = 1;

/** Resting so long in the posture brings the question whether the set is over, seconds. */
const STILL_SECONDS = 20;

/** Silence so long after the question is an answer, seconds: nobody needs a hand to end a set. */
const SILENCE_SECONDS = 10;

/** A rest, or a set led by the clock, announces its end this early, seconds: time to lie down again, or to come to an end. */
const REST_WARNING = 10;

/** Nobody has done anything for so long, seconds: the camera sees no longer than it is needed. */
const IDLE_SECONDS = 300;

/** Whoever is out of sight for so long is told, and told again after so long, seconds. */
const UNSEEN_SECONDS = 10;
const TOLD_AGAIN = 20;

/** What is said then. */
const UNSEEN_TEXT = text("I cannot see you. Step into the picture");

/** No frame counts for more than this in judging a posture, seconds: a gap in sight proves nothing. */
const LONGEST_LOOK = 0.5;

/** Lets time pass by, with what was seen in it; null when nobody looked (no camera, a rest). */
export function passTime(workout: Workout, seconds: number, live: Live | null): Workout {
  const posture = postureOf(live);
  const looked = Math.min(seconds, LONGEST_LOOK);
  const { phase } = workout.progress;
  switch (phase.is) {
    case "guided":
      return guided(workout, phase.left, seconds);
    case "breathing":
      return breathing(workout, phase.breaths, seconds, live);
    case "unwatched":
      return unwatched(workout, phase.left, seconds);
    case "resting":
      return resting(workout, phase.left, seconds);
    case "looking":
      return looking(workout, phase, seconds);
    case "ready":
      return ready(workout, phase, posture, looked);
    case "countdown":
      return countdown(workout, phase.left, live, seconds);
    case "working":
      // What is recognised ends by itself.
      if (isFree(workout.progress)) return workout;
      return working(workout, phase, posture, looked);
    case "left":
      return left(workout, phase.back, posture, looked);
    case "asking":
      return asking(workout, phase, posture, looked);
    default:
      return workout;
  }
}

function postureOf(live: Live | null): Posture | null {
  if (live === null) return null;
  if (isCountable(live.obstacle)) return live.phase === "rest" ? "ready" : "moving";
  return live.obstacle === "cut-off" ? "unsure" : "away";
}

function guided(workout: Workout, left: number, seconds: number): Workout {
  const step = stepOf(workout.progress);
  const now = left - seconds;
  if (now <= 0 || step?.kind !== "guided") return skip(workout);
  const half = left > step.seconds / 2 && now <= step.seconds / 2;
  const passed = put(workout, { is: "guided", left: now });
  return half ? happen(passed, { type: "guided-half" }) : passed;
}

/** The breaths of a pause, led by the own one where it is seen. */
function breathing(workout: Workout, before: QuietBreaths, seconds: number, live: Live | null): Workout {
  const step = guidedStepOf(workout.progress);
  const now = breathsAfter(before, seconds, live?.belly, isWatched(workout.progress));
  if (step === null || now.number > (step.breaths ?? 0)) return skip(workout);
  const passed = put(workout, { is: "breathing", breaths: now });
  const { number, turn, by, isSeen } = now;
  if (by === null || (number === before.number && turn === before.turn)) return passed;
  const isNew = isSeen !== before.isSeen;
  return happen(passed, { type: "quiet-breath", number, turn, by, isSeen: isNew ? isSeen : null });
}

/**
 * Whoever is led by the clock alone hears how the time goes: nothing else tells it. It waits for whoever is still being
 * told how the exercise is done.
 */
function unwatched(workout: Workout, left: number, seconds: number): Workout {
  if (isTelling(workout.cues.queue, workout.t)) return workout;
  const step = exerciseStepOf(workout.progress);
  const now = left - seconds;
  if (now <= 0 || step === null) return endUnwatched(put(workout, { is: "unwatched", left: 0 }));
  const passed = put(workout, { is: "unwatched", left: now });
  const half = unwatchedSeconds(step) / 2;
  if (left > half && now <= half) return happen(passed, { type: "guided-half" });
  const isEnding = left > REST_WARNING && now <= REST_WARNING;
  return isEnding ? happen(passed, { type: "unwatched-ending", left: REST_WARNING }) : passed;
}

function resting(workout: Workout, left: number, seconds: number): Workout {
  const now = left - seconds;
  if (now <= 0) return goOn(workout);
  const warned = left > REST_WARNING && now <= REST_WARNING;
  const passed = warned ? happen(workout, { type: "rest-ending", left: REST_WARNING }) : workout;
  return put(passed, { is: "resting", left: now });
}

/** Whoever is not led is looked at until nothing was recognised for long; who is out of sight is told so, now and then again. */
function looking(workout: Workout, phase: Phase & { readonly is: "looking" }, seconds: number): Workout {
  const idle = phase.idle + seconds;
  if (idle >= IDLE_SECONDS) return endFree(workout);
  const isSeen = workout.picture !== null && workout.picture.pose !== null;
  const unseen = isSeen ? 0 : phase.unseen + seconds;
  const isTold = unseen >= UNSEEN_SECONDS;
  const passed = put(workout, { is: "looking", idle, unseen: isTold ? UNSEEN_SECONDS - TOLD_AGAIN : unseen });
  return isTold ? happen(passed, { type: "direction", text: tr(UNSEEN_TEXT) }) : passed;
}

/**
 * Who takes up the posture by themselves is not told how; who does not is told soon, and now and then again. Whoever is
 * still being told how the exercise is done is not counted in: who knows it begins by doing.
 */
function ready(
  workout: Workout,
  phase: Phase & { readonly is: "ready" },
  posture: Posture | null,
  seconds: number,
): Workout {
  const held = posture === "away" ? 0 : posture === "ready" ? phase.held + seconds : phase.held;
  const isTold = !isTelling(workout.cues.queue, workout.t);
  if (held >= READY_SECONDS && isTold) return happen(workout, { type: "countdown", left: COUNTDOWN_FROM });
  const patience = held > 0 || posture === "moving" ? phase.patience : Math.max(0, phase.patience - seconds);
  if (patience > 0) return put(workout, { is: "ready", held, patience });
  const asked = happen(workout, {
    type: "ready-wanted",
    ready: tr(exerciseStepOf(workout.progress)?.ready ?? ""),
  });
  return put(asked, { is: "ready", held, patience: ASK_AGAIN });
}

function countdown(workout: Workout, left: number, live: Live | null, seconds: number): Workout {
  if (postureOf(live) === "away") {
    return happen(workout, { type: "ready-awaited", number: workout.progress.number, why: "called-off" });
  }
  const now = left - seconds;
  if (now <= 0) return startSet(workout, true, live !== null && live.phase !== "rest");
  const crossed = Math.ceil(now) < Math.ceil(left);
  const passed = crossed ? happen(workout, { type: "countdown", left: Math.ceil(now) }) : workout;
  return put(passed, { is: "countdown", left: now });
}

function working(
  workout: Workout,
  phase: Phase & { readonly is: "working" },
  posture: Posture | null,
  seconds: number,
): Workout {
  const away = posture === "away" ? phase.away + seconds : 0;
  if (away >= LEFT_SECONDS) return happen(workout, { type: "set-left" });
  const resting = posture === "ready" && exerciseStepOf(workout.progress)?.paced === false;
  const still = posture === "moving" ? 0 : resting ? phase.still + seconds : phase.still;
  if (still < STILL_SECONDS) return put(workout, { is: "working", still, away });
  return happen(workout, { type: "set-question" });
}

/** A set that was left goes on by itself. */
function left(workout: Workout, before: number, posture: Posture | null, seconds: number): Workout {
  const inPosture = posture === "ready" || posture === "moving";
  const back = inPosture ? before + seconds : posture === "away" ? 0 : before;
  if (back < BACK_SECONDS) return put(workout, { is: "left", back });
  return happen(workout, { type: "set-resumed" });
}

/** Getting up, or lying on in silence, means yes; moving is answered by the repetition that follows. */
function asking(
  workout: Workout,
  phase: Phase & { readonly is: "asking" },
  posture: Posture | null,
  seconds: number,
): Workout {
  const away = posture === "away" ? phase.away + seconds : 0;
  const waited = posture === "moving" ? 0 : phase.waited + seconds;
  if (away >= LEFT_SECONDS) return endSet(workout, "answered");
  if (waited >= SILENCE_SECONDS) return endSet(workout, "quiet");
  return put(workout, { is: "asking", waited, away });
}

/** The seconds of a phase pass without an event. */
function put(workout: Workout, phase: Phase): Workout {
  return { ...workout, progress: { ...workout.progress, phase } };
}
