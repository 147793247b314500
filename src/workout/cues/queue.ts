import { INTERRUPTS, type Line, type LineKind, sayingTime } from "../../voice/line.ts";

/** A line that waits for its turn from `since` until `until` (seconds). */
interface Waiting {
  readonly line: Line;
  readonly since: number;
  readonly until: number;
}

/** Lines that wait, what was said last, and until when somebody is speaking. */
export interface Queue {
  readonly waiting: readonly Waiting[];
  readonly last: LineKind | null;
  readonly busyUntil: number;
}

/** Nobody speaks. */
export const SILENT: Queue = { waiting: [], last: null, busyUntil: Number.NEGATIVE_INFINITY };

/** How long a line may wait before it is out of date, seconds. */
const PATIENCE: Readonly<Record<LineKind, number>> = {
  safety: 10,
  countdown: 0.5,
  // As long as a cue takes: whoever cannot look would take a count that was never said for one that was not seen.
  count: 2.5,
  // Less than the second after which the next number takes its place.
  hold: 0.8,
  guide: 2,
  direction: 3,
  // The end of a set, what it came to and the rest are told one after another.
  course: 20,
  // As long as a rest: told sentence by sentence where nothing else is said.
  lesson: 40,
  cue: 0,
  praise: 0,
};

/** The way back from a hold is no number: it may be said as long as the body still goes there, seconds. */
const WAY_BACK = 1.5;

function patienceOf({ kind, earcon }: Line): number {
  return earcon === "hold-done" ? WAY_BACK : PATIENCE[kind];
}

/** Puts lines in the queue; newer words of a count, a hold or a direction replace older ones that still wait. */
export function enqueue(queue: Queue, lines: readonly Line[], t: number): Queue {
  let { waiting } = queue;
  for (const line of lines) {
    const keepsAll = line.kind === "course" || line.kind === "lesson" || line.kind === "safety";
    const others = waiting.filter((w) => keepsAll || w.line.text === "" || w.line.kind !== line.kind);
    waiting = [...others, { line, since: t, until: t + patienceOf(line) }];
  }
  return { ...queue, waiting };
}

/** Leaves behind what waited before `t`, of those kinds only where any are named: it is out of date. */
export function leaveBehind(queue: Queue, t: number, kinds?: readonly LineKind[]): Queue {
  const isStale = ({ line, since }: Waiting) => since < t && (kinds?.includes(line.kind) ?? true);
  return { ...queue, waiting: queue.waiting.filter((waiting) => !isStale(waiting)) };
}

/**
 * The lines whose time has come. A voice that speaks is not spoken over, except for safety, which also clears what
 * waits; the sound of a line that must wait is given at once, without its words. The same sound comes once in a moment.
 */
export function release(
  before: Queue,
  t: number,
  pace: number,
): { readonly queue: Queue; readonly lines: readonly Line[] } {
  const fresh = before.waiting.filter(({ until }) => until >= t);
  const urgent = fresh.filter(({ line }) => line.priority >= INTERRUPTS).map(({ line }) => line);
  if (urgent.length > 0) {
    const busyUntil = t + urgent.reduce((sum, { text }) => sum + sayingTime(text) / pace, 0);
    return { queue: { waiting: [], last: lastOf(urgent) ?? before.last, busyUntil }, lines: urgent };
  }
  const lines: Line[] = [];
  let { busyUntil } = before;
  const kept: Waiting[] = [];
  const byPriority = fresh.toSorted((a, b) => b.line.priority - a.line.priority);
  for (const waiting of byPriority) {
    const line = lines.some(({ earcon }) => earcon === waiting.line.earcon)
      ? { ...waiting.line, earcon: null }
      : waiting.line;
    if (line.text === "") lines.push(line);
    else if (t >= busyUntil) {
      lines.push(line);
      busyUntil = t + sayingTime(line.text) / pace;
    } else {
      if (line.earcon !== null) lines.push({ ...line, text: "" });
      kept.push({ ...waiting, line: { ...line, earcon: null } });
    }
  }
  const last = lastOf(lines) ?? before.last;
  return { queue: { waiting: kept, last, busyUntil }, lines };
}

/** The kind of the last of the lines that are said aloud. */
function lastOf(lines: readonly Line[]): LineKind | null {
  return lines.findLast(({ text, aloud }) => text !== "" && aloud)?.kind ?? null;
}

/** Whether it is being told aloud how the exercise is done, or will be once there is a gap. */
export function isTelling({ waiting, last, busyUntil }: Queue, t: number): boolean {
  const waits = waiting.some(({ line, until }) => line.kind === "lesson" && line.aloud && until >= t);
  return waits || (last === "lesson" && t < busyUntil);
}

/** Notes that a line is being said from `t` on. */
export function speaking(queue: Queue, line: Line, t: number, pace: number): Queue {
  return { ...queue, last: line.kind, busyUntil: t + sayingTime(line.text) / pace };
}
