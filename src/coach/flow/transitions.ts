import type { Side } from "../../pose/joints.ts";
import type { FlowEvent } from "./events.ts";
import {
  countOf,
  currentSet,
  exercisePartOf,
  type Flow,
  type FlowPhase,
  type FlowSet,
  type FlowStep,
  openingOf,
  openSet,
  type SetEnd,
  stepOf,
} from "./state.ts";

/** A session after an input, and what it reports. */
export interface Moved {
  readonly flow: Flow;
  readonly events: readonly FlowEvent[];
}

/** How to take up the posture is told after so long without it, seconds: who knows it needs no telling. */
const ASK_AFTER = 1;

/** The ready posture is waited for from now on. */
export const AWAITING: FlowPhase = { is: "ready", held: 0, patience: ASK_AFTER };

/** Nothing happened. */
export function still(flow: Flow): Moved {
  return { flow, events: [] };
}

/** One thing after another. */
export function follow(first: Moved, next: (flow: Flow) => Moved): Moved {
  const second = next(first.flow);
  return { flow: second.flow, events: [...first.events, ...second.events] };
}

/** The session with its newest set replaced. */
export function withSet(flow: Flow, set: FlowSet): Flow {
  return { ...flow, sets: [...flow.sets.slice(0, -1), set] };
}

/** The session with remarks on its newest set as a whole. */
export function withRemarks(flow: Flow, ids: readonly string[]): Flow {
  const set = flow.sets.at(-1);
  return set === undefined || ids.length === 0 ? flow : withSet(flow, { ...set, remarks: [...ids] });
}

/** Begins the set that comes next, or takes up the one that a reload interrupted. */
export function beginSet(flow: Flow): Moved {
  const part = exercisePartOf(flow);
  if (part === null) return still(flow);
  const open = openSet(flow);
  const fresh: FlowSet = {
    step: flow.at,
    set: flow.set,
    seen: [],
    scores: [],
    corrections: [],
    remarks: [],
    ended: null,
  };
  const sets = open !== null ? flow.sets : [...flow.sets, fresh];
  return {
    flow: { ...flow, sets, phase: { is: "working", still: 0, away: 0 } },
    events: [
      { type: "set-started", set: flow.set, sets: part.sets, done: open === null ? 0 : countOf(open) },
    ],
  };
}

/** Ends the set under way: a rest follows, or what comes next where no rest is asked or nothing is left. */
export function endSet(flow: Flow, why: SetEnd): Moved {
  const set = currentSet(flow);
  const part = exercisePartOf(flow);
  if (set === null || part === null) return still(flow);
  const closed = withSet(flow, { ...set, ended: why });
  const ended: FlowEvent = { type: "set-ended", why, count: countOf(set), oneSided: oneSideOf(set) };
  const next = nextName(closed);
  if (next === null || part.restSeconds === 0) return follow({ flow: closed, events: [ended] }, goOn);
  return {
    flow: { ...closed, phase: { is: "resting", left: part.restSeconds } },
    events: [ended, { type: "rest-started", seconds: part.restSeconds, next }],
  };
}

/** The next set of the same exercise, the next step, or the end. */
export function goOn(flow: Flow): Moved {
  const part = exercisePartOf(flow);
  if (part !== null && flow.set < part.sets) {
    return still({ ...flow, set: flow.set + 1, phase: AWAITING });
  }
  return nextStep(flow);
}

/** Ends what is under way on request: a set is closed, and the exercise's other sets are left out with it. */
export function skipped(flow: Flow): Moved {
  if (flow.phase.is === "resting") return goOn(flow);
  const set = currentSet(flow);
  if (set === null || set.ended !== null) return nextStep(flow);
  return nextStep(withSet(flow, { ...set, ended: "skipped" }));
}

/** What a step reports when it begins; the first one of a session too. */
export function opening(step: FlowStep): readonly FlowEvent[] {
  return step.kind === "guided"
    ? [{ type: "guided-started", step }]
    : [{ type: "exercise-started", name: step.name, asked: step.asked, before: step.before }];
}

function nextStep(flow: Flow): Moved {
  const at = flow.at + 1;
  const step = flow.steps[at];
  if (step === undefined) {
    return {
      flow: { ...flow, phase: { is: "finished", why: "done" } },
      events: [{ type: "session-finished", why: "done" }],
    };
  }
  return { flow: { ...flow, at, set: 1, phase: openingOf(step) }, events: opening(step) };
}

/** Name of what comes after this set, as it is spoken; null when it was the last. */
export function nextName(flow: Flow): string | null {
  const part = exercisePartOf(flow);
  if (part !== null && flow.set < part.sets) return `${part.name}, set ${flow.set + 1} of ${part.sets}`;
  const next = flow.steps[flow.at + 1];
  return next === undefined || stepOf(flow) === null ? null : next.name;
}

/** The side that all repetitions of a set had, when one was left out altogether; two can be chance. */
function oneSideOf({ seen }: FlowSet): Side | null {
  const [first] = seen;
  if (!first || seen.length < 3) return null;
  return seen.every((side) => side === first) ? first : null;
}
