import type { Posture } from "./events.ts";
import { exercisePartOf, type Flow, type FlowPhase, stepOf } from "./state.ts";
import { AWAITING, beginSet, endSet, goOn, type Moved, skipped, still } from "./transitions.ts";

/** The ready posture is taken up when it was kept for so long, seconds: settling down is not yet ready. */
const READY_SECONDS = 2;

/** How to take up the posture is told again after so long without it, seconds. */
const ASK_AGAIN = 15;

/** Numbers of the spoken countdown, one a second. */
const COUNTDOWN_FROM = 3;

/** The posture is left when it was left for so long, seconds: a moment of bad sight is not leaving. */
const LEFT_SECONDS = 1;

/** Being back in the posture for so long takes a paused set up again, seconds. */
const BACK_SECONDS = 1;

/** Resting so long in the posture brings the question whether the set is over, seconds. */
const STILL_SECONDS = 20;

/** Silence so long after the question is an answer, seconds: nobody needs a hand to end a set. */
const SILENCE_SECONDS = 10;

/** A rest announces its end this early, seconds: time to lie down again. */
const REST_WARNING = 10;

/** No frame counts for more than this in judging a posture, seconds: a gap in sight proves nothing. */
const LONGEST_LOOK = 0.5;

/** Lets time pass by, with what was seen of the posture in it. */
export function passTime(flow: Flow, seconds: number, posture: Posture | null): Moved {
  const looked = Math.min(seconds, LONGEST_LOOK);
  const { phase } = flow;
  switch (phase.is) {
    case "guided":
      return guided(flow, phase.left, seconds);
    case "resting":
      return resting(flow, phase.left, seconds);
    case "ready":
      return ready(flow, phase, posture, looked);
    case "countdown":
      return countdown(flow, phase.left, posture, seconds);
    case "working":
      return working(flow, phase, posture, looked);
    case "paused":
      return paused(flow, phase, posture, looked);
    case "asking":
      return asking(flow, phase, posture, looked);
    default:
      return still(flow);
  }
}

function guided(flow: Flow, left: number, seconds: number): Moved {
  const step = stepOf(flow);
  const now = left - seconds;
  if (now <= 0 || step === null) return skipped(flow);
  const half = step.kind === "guided" && left > step.seconds / 2 && now <= step.seconds / 2;
  return { flow: put(flow, { is: "guided", left: now }), events: half ? [{ type: "guided-half" }] : [] };
}

function resting(flow: Flow, left: number, seconds: number): Moved {
  const now = left - seconds;
  if (now <= 0) return goOn(flow);
  const warned = left > REST_WARNING && now <= REST_WARNING;
  return {
    flow: put(flow, { is: "resting", left: now }),
    events: warned ? [{ type: "rest-ending", left: REST_WARNING }] : [],
  };
}

/** Who takes up the posture by themselves is not told how; who does not is told soon, and now and then again. */
function ready(
  flow: Flow,
  phase: FlowPhase & { readonly is: "ready" },
  posture: Posture | null,
  seconds: number,
): Moved {
  const part = exercisePartOf(flow);
  const held = posture === "away" ? 0 : posture === "ready" ? phase.held + seconds : phase.held;
  if (held >= READY_SECONDS) {
    return {
      flow: put(flow, { is: "countdown", left: COUNTDOWN_FROM }),
      events: [{ type: "countdown", left: COUNTDOWN_FROM }],
    };
  }
  const patience = held > 0 || posture === "moving" ? phase.patience : Math.max(0, phase.patience - seconds);
  if (part === null || patience > 0) return still(put(flow, { is: "ready", held, patience }));
  return {
    flow: put(flow, { is: "ready", held, patience: ASK_AGAIN }),
    events: [{ type: "ready-wanted", ready: part.ready }],
  };
}

function countdown(flow: Flow, left: number, posture: Posture | null, seconds: number): Moved {
  if (posture === "away") return still(put(flow, AWAITING));
  const now = left - seconds;
  if (now <= 0) return beginSet(flow);
  const crossed = Math.ceil(now) < Math.ceil(left);
  return {
    flow: put(flow, { is: "countdown", left: now }),
    events: crossed ? [{ type: "countdown", left: Math.ceil(now) }] : [],
  };
}

function working(
  flow: Flow,
  phase: FlowPhase & { readonly is: "working" },
  posture: Posture | null,
  seconds: number,
): Moved {
  const part = exercisePartOf(flow);
  const away = posture === "away" ? phase.away + seconds : 0;
  if (away >= LEFT_SECONDS && part !== null) {
    return {
      flow: put(flow, { is: "paused", why: "left", back: 0 }),
      events: [{ type: "set-paused", why: "left", ready: part.ready }],
    };
  }
  const resting = posture === "ready" && part?.paced === false;
  const lay = posture === "moving" ? 0 : resting ? phase.still + seconds : phase.still;
  if (lay < STILL_SECONDS) return still(put(flow, { is: "working", still: lay, away }));
  return { flow: put(flow, { is: "asking", waited: 0, away: 0 }), events: [{ type: "set-question" }] };
}

/** A set that was left goes on by itself; one that was paused by hand waits for the hand. */
function paused(
  flow: Flow,
  phase: FlowPhase & { readonly is: "paused" },
  posture: Posture | null,
  seconds: number,
): Moved {
  if (phase.why === "asked") return still(flow);
  const inPosture = posture === "ready" || posture === "moving";
  const back = inPosture ? phase.back + seconds : posture === "away" ? 0 : phase.back;
  if (back < BACK_SECONDS) return still(put(flow, { ...phase, back }));
  return { flow: put(flow, { is: "working", still: 0, away: 0 }), events: [{ type: "set-resumed" }] };
}

/** Getting up, or lying on in silence, means yes; moving is answered by the repetition that follows. */
function asking(
  flow: Flow,
  phase: FlowPhase & { readonly is: "asking" },
  posture: Posture | null,
  seconds: number,
): Moved {
  const away = posture === "away" ? phase.away + seconds : 0;
  const waited = posture === "moving" ? 0 : phase.waited + seconds;
  if (away >= LEFT_SECONDS) return endSet(flow, "answered");
  if (waited >= SILENCE_SECONDS) return endSet(flow, "quiet");
  return still(put(flow, { is: "asking", waited, away }));
}

function put(flow: Flow, phase: FlowPhase): Flow {
  return { ...flow, phase };
}
