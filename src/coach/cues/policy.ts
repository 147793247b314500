import type { ExerciseMeta } from "../../rules/contract.ts";
import { type Line, lineOf } from "../line.ts";
import type { Amount } from "../settings.ts";
import { countText, type Tally, tallied } from "./counting.ts";
import { guideLines } from "./guide-lines.ts";
import { type HoldClock, holdClock, NO_HOLD } from "./hold-clock.ts";
import { holdLines } from "./holds.ts";
import type { CoachEvent, CoachMoment, GuideLook } from "./moment.ts";
import { enqueue, leaveBehind, type Queue, release, SILENT, speaking } from "./queue.ts";
import { noRemarks, noteFault, noteRepetition, type Remarks, takeRemark } from "./remarks.ts";
import { sessionLines } from "./session-lines.ts";
import { CLEAR, lookOut, type Sight, unseenLine } from "./sight.ts";
import { awaitStart, type Starting } from "./starting.ts";

/** The set that is spoken of. */
interface SetSpoken {
  readonly exercise: ExerciseMeta;
  readonly asked: number;
  readonly holdSeconds: number;
  readonly tally: Tally;
  readonly remarks: Remarks;
  /** On, left by the person (directions still help), or off (paused by hand, not begun, over). */
  readonly is: "on" | "left" | "off";
}

/** What the coach remembers of a session; plain data, never changed. */
export interface CueState {
  readonly set: SetSpoken | null;
  readonly sight: Sight;
  readonly queue: Queue;
  readonly hold: HoldClock;
  readonly guide: GuideLook | null;
  readonly rests: number;
  readonly starting: Starting | null;
}

/** How the person wants to be spoken to. */
export interface Manner {
  readonly amount: Amount;
  /** Rate of speech, 1 is usual: how long a line takes follows from it. */
  readonly pace: number;
}

/** A coach who has said nothing yet. */
export const QUIET_COACH: CueState = {
  set: null,
  sight: CLEAR,
  queue: SILENT,
  hold: NO_HOLD,
  guide: null,
  rests: 0,
  starting: null,
};

/** Takes in a moment and gives the lines to be said, shown and sounded now, the most important first. */
export function advanceCues(
  before: CueState,
  moment: CoachMoment,
  manner: Manner,
): { readonly state: CueState; readonly lines: readonly Line[] } {
  const heard = moment.events.reduce((state, event) => hear(state, event, moment, manner), before);
  const { starting, line } = awaitStart(heard.starting, moment.t, moment.starting);
  const waited = say({ ...heard, starting }, line === null ? [] : [line], moment.t, manner);
  const seen = look(waited, moment, manner);
  const { queue, lines } = release(seen.queue, moment.t, manner.pace);
  const state = { ...seen, queue };
  const remark = lines.length === 0 ? remarkOn(state, moment, manner) : null;
  if (remark === null) return { state, lines };
  return { state: remark.state, lines: [remark.line] };
}

function hear(state: CueState, event: CoachEvent, moment: CoachMoment, manner: Manner): CueState {
  const { set } = state;
  const { t } = moment;
  switch (event.type) {
    case "set-opened":
      return { ...state, set: opened(event), sight: CLEAR, hold: NO_HOLD, guide: null };
    case "repetition": {
      if (set === null) return state;
      const counts = { ...state, sight: { ...state.sight, reasons: [] } };
      return withSet(counts, { ...set, remarks: noteRepetition(set.remarks, event.repetition, t) });
    }
    case "fault":
      return set === null ? state : withSet(state, { ...set, remarks: noteFault(set.remarks, event.id, t) });
    case "set-remark":
      return manner.amount === "counts" ? state : say(state, [lineOf("session", event.text)], t, manner);
    case "direction":
      return say(state, [lineOf("direction", event.text)], t, manner);
    case "notice":
      return say(state, [lineOf("session", event.text)], t, manner);
    case "hidden":
      return say(state, [lineOf("session", "Paused while hidden")], t, manner);
    case "shown":
      return say(state, [lineOf("session", "Go on")], t, manner);
    case "ready-wanted":
      return say(state, [readyLine(event.ready, moment)], t, manner);
    case "safety":
      return say(state, [lineOf("safety", event.text)], t, manner);
    case "counted": {
      if (set === null) return state;
      const tally = tallied(set.tally, event.side, event.count);
      const text = countText(tally, event.side, set.asked, set.exercise.dose.perSide);
      const counted = withSet(state, { ...set, tally });
      return say(counted, [lineOf("count", text, "repetition")], t, manner);
    }
    default: {
      const words = { paced: set?.exercise.paced ?? false, rests: state.rests };
      const from = { ...state, queue: leftBehind(state, event, t) };
      return say(turned(from, event), sessionLines(event, words), t, manner);
    }
  }
}

/** How to take up the posture; who cannot be seen hears what would help with that first. */
function readyLine(ready: string, { live, direction }: CoachMoment): Line {
  const obstacle = live?.obstacle ?? null;
  if (obstacle === "nobody" || obstacle === "cut-off") return unseenLine(obstacle, direction);
  return lineOf("session", ready);
}

function opened(event: CoachEvent & { readonly type: "set-opened" }): SetSpoken {
  const { exercise, asked, holdSeconds } = event;
  const tally = { total: 0, left: 0, right: 0 };
  return { exercise, asked, holdSeconds, tally, remarks: noRemarks(exercise.faults), is: "on" };
}

/**
 * With something else begun, what still waited to be said was skipped by hand; of a set that is over, how it was to
 * begin is out of date, and its last count is not.
 */
function leftBehind({ queue }: CueState, { type }: CoachEvent, t: number): Queue {
  if (type === "guided-started" || type === "exercise-started") return leaveBehind(queue, t);
  return type === "set-ended" ? leaveBehind(queue, t, ["session"]) : queue;
}

/** What a session's event changes in what the coach listens to. */
function turned(state: CueState, event: CoachEvent): CueState {
  const { set } = state;
  if (event.type === "rest-started") return { ...state, rests: state.rests + 1 };
  if (set === null) return state;
  switch (event.type) {
    case "set-started":
      return withSet(state, { ...set, is: "on", tally: { ...set.tally, total: event.done } });
    case "set-paused":
      return withSet(state, { ...set, is: event.why === "left" ? "left" : "off" });
    case "set-resumed":
      return withSet(state, { ...set, is: "on" });
    case "corrected":
      return withSet(state, { ...set, tally: { ...set.tally, total: event.count } });
    case "set-ended":
    case "session-finished":
      return { ...state, set: null };
    default:
      return state;
  }
}

/** Follows sight, hold and led breath from frame to frame. */
function look(before: CueState, moment: CoachMoment, manner: Manner): CueState {
  const { set } = before;
  const { live, t, guide, uncounted } = moment;
  if (set === null || set.is === "off" || live === null) return before;
  const { text, view } = set.exercise;
  const words = { direction: moment.direction, ready: text.ready, view };
  const { sight, line } = lookOut(before.sight, t, { obstacle: live.obstacle, uncounted }, words);
  const told = say({ ...before, sight }, line === null ? [] : [line], t, manner);
  if (set.is === "left") return told;
  if (set.exercise.paced) {
    return say({ ...told, guide }, guideLines(before.guide, guide), t, manner);
  }
  const hold = holdClock(before.hold, live);
  const lines = holdLines(before.hold.seconds, hold.seconds, set.holdSeconds);
  // What to change in this very hold helps more than another number.
  const isCued = takeRemark(set.remarks, t)?.kind === "cue";
  const wanted = isCued ? lines.filter(({ earcon }) => earcon !== null) : lines;
  return say({ ...told, hold }, wanted, t, manner);
}

/** A cue or a praise, when nobody speaks, the body is in sight, and no count is about to come. */
function remarkOn(
  state: CueState,
  { t, live }: CoachMoment,
  manner: Manner,
): { readonly state: CueState; readonly line: Line } | null {
  const { set, queue } = state;
  if (manner.amount === "counts" || set === null || set.is !== "on") return null;
  if (queue.waiting.length > 0 || t < queue.busyUntil) return null;
  if (live !== null && (live.obstacle !== null || live.phase === "back")) return null;
  const taken = takeRemark(set.remarks, t);
  if (taken === null) return null;
  // In a hold the numbers and the way back are instructions: praise waits for its end.
  if (taken.kind === "praise" && live?.phase === "top" && set.holdSeconds > 0) return null;
  const earcon = taken.kind === "cue" ? "look-at-form" : null;
  const line = lineOf(taken.kind, taken.text, earcon, manner.amount === "all");
  const said = withSet(state, { ...set, remarks: taken.remarks });
  return { state: { ...said, queue: speaking(queue, line, t, manner.pace) }, line };
}

/** Puts lines in the queue as the person wants to hear them: safety is always aloud. */
function say(state: CueState, lines: readonly Line[], t: number, { amount }: Manner): CueState {
  if (lines.length === 0) return state;
  const wanted = lines.flatMap((line): readonly Line[] => {
    if (line.kind === "safety" || amount === "all") return [line];
    if (amount === "quiet") return [{ ...line, aloud: false }];
    // Counts only: of a hold the sounds remain.
    if (line.kind !== "hold") return [line];
    return line.earcon === null ? [] : [{ ...line, text: "" }];
  });
  return { ...state, queue: enqueue(state.queue, wanted, t) };
}

function withSet(state: CueState, set: SetSpoken): CueState {
  return { ...state, set };
}
