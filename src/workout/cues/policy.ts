import type { ExerciseMeta } from "../../rules/contract.ts";
import { type Line, lineOf, sayingTime } from "../../voice/line.ts";
import type { Manner } from "../../voice/settings.ts";
import { continued, tr } from "../../words/words.ts";
import type { GuideMoment } from "../breath.ts";
import type { EventOf, WorkoutEvent } from "../events.ts";
import { type BellySpoken, bellyLine, NO_BELLY_SPOKEN } from "./belly-lines.ts";
import { countText, type Tally, tallied } from "./counting.ts";
import { courseLines } from "./course-lines.ts";
import { guideLines } from "./guide-lines.ts";
import { type HoldClock, holdClock, NO_HOLD } from "./hold-clock.ts";
import { holdLines } from "./holds.ts";
import { CLEAR, type LostSight, lookOut, unseenLine } from "./lost-sight.ts";
import type { SpokenMoment } from "./moment.ts";
import { enqueue, leaveBehind, type Queue, release, SILENT, speaking } from "./queue.ts";
import { noRemarks, noteFault, noteRepetition, type Remarks, takeRemark } from "./remarks.ts";
import { awaitStart, type Starting } from "./starting.ts";

/** The set that is spoken of. */
interface SetSpoken {
  readonly exercise: ExerciseMeta;
  readonly holdSeconds: number;
  readonly tally: Tally;
  readonly remarks: Remarks;
  /** On, left by the person (directions still help), or off (paused by hand, not begun, over). */
  readonly is: "on" | "left" | "off";
}

/** What is remembered of what was said in a workout; plain data, never changed. */
export interface CueState {
  readonly set: SetSpoken | null;
  readonly sight: LostSight;
  readonly queue: Queue;
  readonly hold: HoldClock;
  readonly guide: GuideMoment | null;
  readonly belly: BellySpoken;
  readonly rests: number;
  readonly starting: Starting | null;
}

/** "Hold" may come so much later than the belly is in, seconds. */
const HOLD_MAY_WAIT = 1.5;

/** Where nothing was said yet. */
export const NOTHING_SAID: CueState = {
  set: null,
  sight: CLEAR,
  queue: SILENT,
  hold: NO_HOLD,
  guide: null,
  belly: NO_BELLY_SPOKEN,
  rests: 0,
  starting: null,
};

/** Takes in a moment and gives the lines to be said, shown and sounded now, the most important first. */
export function advanceCues(
  before: CueState,
  moment: SpokenMoment,
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

function hear(state: CueState, event: WorkoutEvent, moment: SpokenMoment, manner: Manner): CueState {
  const { set } = state;
  const { t } = moment;
  const tell = (from: CueState, ...lines: readonly Line[]) => say(from, lines, t, manner);
  switch (event.type) {
    case "fault":
      return set === null ? state : withSet(state, { ...set, remarks: noteFault(set.remarks, event.id, t) });
    case "beyond":
      return set === null ? state : tell(state, farEnough(event, set.exercise));
    case "direction":
      return tell(state, lineOf("direction", event.text));
    case "ready-wanted":
      return tell(state, readyLine(event.ready, moment));
    case "repetition": {
      if (set === null) return state;
      const { repetition, count, asked } = event;
      const { side } = repetition;
      const tally = tallied(set.tally, side, count);
      const remarks = noteRepetition(set.remarks, repetition, t);
      const counted = withSet(
        { ...state, sight: { ...state.sight, reasons: [] } },
        { ...set, tally, remarks },
      );
      const text = countText(tally, side, asked, set.exercise.dose.perSide);
      return tell(counted, lineOf("count", text, "repetition"));
    }
    default: {
      const from = { ...state, queue: leftBehind(state, event, t, moment.lesson !== null) };
      const { steps, at, lesson } = moment;
      const words = { exercise: moment.exercise, steps, at, lesson, rests: state.rests };
      // Who wants the counts alone is not told what they came to.
      const plain = "verdict" in event && manner.amount === "counts" ? { ...event, verdict: [] } : event;
      return tell(turned(from, event, moment), ...courseLines(plain, words));
    }
  }
}

/** It must be heard, whatever else was to be said: what to do comes with it. */
function farEnough({ reading }: EventOf<"beyond">, { caps }: ExerciseMeta): Line {
  const cue = caps.find(({ id }) => id === reading.id)?.cue;
  const words = cue === undefined ? tr("Far enough") : tr("Far enough: {cue}", { cue: continued(cue) });
  return lineOf("safety", words, "look-at-form");
}

/** How to take up the posture; who cannot be seen hears what would help with that first. */
function readyLine(ready: string, { live, direction }: SpokenMoment): Line {
  const obstacle = live?.obstacle ?? null;
  if (obstacle === "nobody" || obstacle === "cut-off") return unseenLine(obstacle, direction);
  return lineOf("course", ready);
}

function opened({ holdSeconds, done }: EventOf<"set-started">, exercise: ExerciseMeta): SetSpoken {
  const tally = { total: done, left: 0, right: 0 };
  return { exercise, holdSeconds, tally, remarks: noRemarks(exercise), is: "on" };
}

/**
 * With something else begun, what still waited to be said was skipped by hand; of a set that is over, how it was to
 * begin is out of date, and its last count is not; who does it already, or is to do it another way (`isOther`), needs no telling how.
 */
function leftBehind({ queue }: CueState, { type }: WorkoutEvent, t: number, isOther: boolean): Queue {
  if (type === "guided-started" || type === "exercise-started" || type === "unwatched-started")
    return leaveBehind(queue, t);
  if (type === "set-started" || (type === "bad-day" && isOther)) return leaveBehind(queue, t, ["lesson"]);
  return type === "set-ended" ? leaveBehind(queue, t, ["course"]) : queue;
}

/** What an event changes in what is listened to. */
function turned(state: CueState, event: WorkoutEvent, { exercise }: SpokenMoment): CueState {
  const { set } = state;
  if (event.type === "rest-started") return { ...state, rests: state.rests + 1 };
  if (event.type === "set-started" && exercise !== null)
    return {
      ...state,
      set: opened(event, exercise),
      sight: CLEAR,
      hold: NO_HOLD,
      guide: null,
      belly: NO_BELLY_SPOKEN,
    };
  if (set === null) return state;
  switch (event.type) {
    case "set-left":
      return withSet(state, { ...set, is: "left" });
    case "paused":
      return event.why === "asked" ? withSet(state, { ...set, is: "off" }) : state;
    case "resumed":
      return event.next === "on"
        ? withSet(state, { ...set, is: "on" })
        : withSet(state, { ...set, is: "off" });
    case "set-resumed":
      return withSet(state, { ...set, is: "on" });
    case "corrected":
      return withSet(state, { ...set, tally: { ...set.tally, total: event.count } });
    case "set-ended":
    case "interrupted":
    case "finished":
      return { ...state, set: null };
    default:
      return state;
  }
}

/** Follows sight, hold and led breath from frame to frame. */
function look(before: CueState, moment: SpokenMoment, manner: Manner): CueState {
  const { set } = before;
  const { live, t, guide, uncounted } = moment;
  if (set === null || set.is === "off" || live === null) return before;
  const { text, view } = set.exercise;
  const words = { direction: moment.direction, ready: text.ready, view };
  const { sight, line } = lookOut(before.sight, t, { obstacle: live.obstacle, uncounted }, words);
  const told = say({ ...before, sight }, line === null ? [] : [line], t, manner);
  if (set.is === "left") return told;
  const counted = (lines: readonly Line[]) => withoutNumbers(lines, set.remarks, t);
  if (set.exercise.paced) {
    const { belly, line: about } = bellyLine(before.belly, live, guide, t);
    const lines = [...(about === null ? [] : [about]), ...counted(guideLines(before.guide, guide))];
    return say({ ...told, guide, belly }, lines, t, manner);
  }
  const hold = holdClock(before.hold, live);
  const lines = holdLines(before.hold.seconds, hold.seconds, set.holdSeconds);
  return say({ ...told, hold }, counted(lines), t, manner);
}

/** Lines of a hold; where a cue is due without the numbers, whoever leads it: what to change in this very hold helps more. */
function withoutNumbers(lines: readonly Line[], remarks: Remarks, t: number): readonly Line[] {
  if (takeRemark(remarks, t)?.kind !== "cue") return lines;
  return lines.filter(({ kind, earcon }) => kind !== "hold" || earcon !== null);
}

/** A cue or a praise, when nobody speaks, the body is in sight, and no count is about to come. */
function remarkOn(
  state: CueState,
  { t, live, guide }: SpokenMoment,
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
  if (sayingTime(taken.text) / manner.pace > roomIn(guide)) return null;
  const earcon = taken.kind === "cue" ? "look-at-form" : null;
  const line = lineOf(taken.kind, taken.text, earcon, manner.amount === "all");
  const said = withSet(state, { ...set, remarks: taken.remarks });
  return { state: { ...said, queue: speaking(queue, line, t, manner.pace) }, line };
}

/**
 * Seconds until the led breath has its next word, which must not be late: whoever holds on waits for it. When a draw is over is not
 * known, and "Hold" may come a little later.
 */
function roomIn(guide: GuideMoment | null): number {
  if (guide?.phase === "hold") return guide.length - guide.seconds;
  return guide?.phase === "draw" ? HOLD_MAY_WAIT : Number.POSITIVE_INFINITY;
}

/** Puts lines in the queue as the person wants to hear them: safety is always aloud. */
function say(state: CueState, lines: readonly Line[], t: number, { amount }: Manner): CueState {
  if (lines.length === 0) return state;
  const wanted = lines.flatMap((line): readonly Line[] => {
    if (line.kind === "safety" || amount === "all") return [line];
    if (amount === "quiet") return [{ ...line, aloud: false }];
    if (line.kind === "lesson") return [];
    // Counts only: of a hold the sounds remain.
    if (line.kind !== "hold") return [line];
    return line.earcon === null ? [] : [{ ...line, text: "" }];
  });
  return { ...state, queue: enqueue(state.queue, wanted, t) };
}

function withSet(state: CueState, set: SetSpoken): CueState {
  return { ...state, set };
}
