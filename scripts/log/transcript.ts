import { countOf as countKept } from "../../src/history/schema.ts";
import { storedSetsOf } from "../../src/history/stored-sets.ts";
import type { WorkoutEvent } from "../../src/workout/events.ts";
import { begun, foldEvent } from "../../src/workout/fold.ts";
import { countOf, currentSet, type Progress } from "../../src/workout/progress.ts";

/**
 * What a log comes to, a line for each event: seconds since its beginning, the phase and the count after it, and what was
 * said (`>`) or stood on the screen (`#`); at the end what the history keeps. @throws RangeError for a log without a beginning.
 */
export function transcriptOf(log: readonly WorkoutEvent[]): readonly string[] {
  const [first, ...others] = log;
  if (first?.type !== "opened") throw new RangeError("A log begins with the opening of its workout.");
  let progress = begun(first);
  const lines = [lineOf(first, progress, first.t)];
  for (const event of others) {
    progress = foldEvent(progress, event);
    lines.push(lineOf(event, progress, first.t));
  }
  return [...lines, ...keptLines(progress)];
}

function lineOf(event: WorkoutEvent, progress: Progress, begunAt: number): string {
  const seconds = (event.t - begunAt).toFixed(1).padStart(7);
  const set = currentSet(progress);
  const count = set === null ? "" : ` ${countOf(set)}`;
  return `${seconds} s  ${`${progress.phase.is}${count}`.padEnd(12)}  ${factsOf(event)}`;
}

function factsOf(event: WorkoutEvent): string {
  switch (event.type) {
    case "said":
      return `> ${event.line.text || `(${event.line.earcon ?? "silence"})`}`;
    case "shown":
      return `# ${event.text} (${event.tone})`;
    case "opened":
      return `opened: ${event.source}, ${event.steps.map(({ name }) => name).join(", ")}`;
    case "repetition": {
      const { score, faults } = event.repetition;
      const named = faults.map(({ id, value, unit }) => `${id} ${value.toFixed(2)} ${unit}`);
      return [`repetition ${event.count} of ${event.asked}, score ${score ?? "none"}`, ...named].join(", ");
    }
    default: {
      const { type, t, ...facts } = event;
      return Object.keys(facts).length === 0 ? type : `${type} ${JSON.stringify(facts)}`;
    }
  }
}

function keptLines(progress: Progress): readonly string[] {
  const sets = storedSetsOf(progress, "visit");
  const told = sets.map(
    (set) => `  ${set.exercise}: ${countKept(set)} of ${set.asked}, ${set.repetitions.length} seen`,
  );
  return ["Kept in the history:", ...(told.length === 0 ? ["  nothing"] : told)];
}
