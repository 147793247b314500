import type { Side } from "../../pose/joints.ts";
import type { FlowEvent, FlowInput } from "./events.ts";
import { passTime } from "./passing.ts";
import { countOf, currentSet, exercisePartOf, type Flow, isWaiting } from "./state.ts";
import { AWAITING, beginSet, endSet, follow, type Moved, skipped, still, withSet } from "./transitions.ts";

type Repeated = FlowInput & { readonly type: "repetition" };

/** Takes in one input and reports what follows from it; pure, the given session is never changed. */
export function advanceFlow(before: Flow, input: FlowInput): Moved {
  const passed = Math.max(0, input.t - (before.t ?? input.t));
  const flow: Flow = { ...before, t: Math.max(input.t, before.t ?? input.t) };
  if (flow.phase.is === "finished") return still(flow);
  switch (input.type) {
    case "tick":
      return passTime(flow, passed, input.posture);
    case "repetition":
      return repeated(flow, input);
    case "placed":
      return placed(flow);
    case "begin":
      return isWaiting(flow) ? beginSet(flow) : still(flow);
    case "skip":
      return skipped(flow);
    case "pause":
      return paused(flow);
    case "resume":
      return resumed(flow);
    case "stop":
      return stopped(flow);
    case "answer":
      return answered(flow, input.more);
    case "undo":
      return corrected(flow, "undone", null);
    case "add":
      return corrected(flow, "added", input.side);
  }
}

/**
 * A repetition counts while the set is under way; one that answers the question takes the set up again, and one that
 * is done before the countdown begins it: who just starts is counted. A led breath begins only with its set.
 */
function repeated(flow: Flow, repetition: Pick<Repeated, "side" | "score">): Moved {
  const part = exercisePartOf(flow);
  if (part?.paced === false && isWaiting(flow))
    return follow(beginSet(flow), (begun) => repeated(begun, repetition));
  const set = currentSet(flow);
  if (part === null || set === null) return still(flow);
  if (flow.phase.is !== "working" && flow.phase.is !== "asking") return still(flow);
  const { side, score } = repetition;
  const counted = { ...set, seen: [...set.seen, side], scores: [...set.scores, score] };
  const working: Flow = { ...withSet(flow, counted), phase: { is: "working", still: 0, away: 0 } };
  const event: FlowEvent = { type: "counted", count: countOf(counted), asked: part.asked, side };
  return follow({ flow: working, events: [event] }, doseReached);
}

/** Ends the set once its dose is done. */
function doseReached(flow: Flow): Moved {
  const part = exercisePartOf(flow);
  const set = currentSet(flow);
  if (part === null || set === null || set.ended !== null || countOf(set) < part.asked) return still(flow);
  return endSet(flow, "dose");
}

function placed(flow: Flow): Moved {
  const part = exercisePartOf(flow);
  if (flow.phase.is !== "placing" || part === null) return still(flow);
  return still({ ...flow, phase: AWAITING });
}

function paused(flow: Flow): Moved {
  const part = exercisePartOf(flow);
  if (part === null) return still(flow);
  const events: readonly FlowEvent[] = [{ type: "set-paused", why: "asked", ready: part.ready }];
  // While the picture is set up nothing has begun that could stand still; the person hears of it all the same.
  if (flow.phase.is === "placing") return { flow, events };
  if (!["working", "asking", "countdown", "ready"].includes(flow.phase.is)) return still(flow);
  return { flow: { ...flow, phase: { is: "paused", why: "asked", back: 0 } }, events };
}

/** After a pause that was asked for the ready posture is taken up anew, with its countdown. */
function resumed(flow: Flow): Moved {
  const part = exercisePartOf(flow);
  if (flow.phase.is === "placing") return { flow, events: [{ type: "set-resumed" }] };
  if (flow.phase.is !== "paused" || part === null) return still(flow);
  return { flow: { ...flow, phase: AWAITING }, events: [{ type: "resume-awaited" }] };
}

function stopped(flow: Flow): Moved {
  const set = currentSet(flow);
  const closed = set !== null && set.ended === null ? withSet(flow, { ...set, ended: "stopped" }) : flow;
  return {
    flow: { ...closed, phase: { is: "finished", why: "stopped" } },
    events: [{ type: "session-finished", why: "stopped" }],
  };
}

function answered(flow: Flow, more: boolean): Moved {
  if (flow.phase.is !== "asking") return still(flow);
  if (!more) return endSet(flow, "answered");
  return {
    flow: { ...flow, phase: { is: "working", still: 0, away: 0 } },
    events: [{ type: "set-resumed" }],
  };
}

/** Corrects the set under way, or in the rest after it the one just done. */
function corrected(flow: Flow, kind: "added" | "undone", side: Side | null): Moved {
  const set = currentSet(flow);
  if (set === null || (kind === "undone" && countOf(set) === 0)) return still(flow);
  const scores = kind === "added" ? [...set.scores, null] : set.scores.slice(0, -1);
  const changed = { ...set, scores, corrections: [...set.corrections, { kind, side }] };
  const event: FlowEvent = { type: "corrected", kind, count: countOf(changed) };
  return follow({ flow: withSet(flow, changed), events: [event] }, doseReached);
}
