import type { Repetition, RuleEvent } from "../rules/contract.ts";

/** The same event so many seconds earlier: as a stretch tells it that began when its run had been going on for so long. */
export function earlier(event: RuleEvent, by: number): RuleEvent {
  if (by === 0) return event;
  switch (event.type) {
    case "repetition":
      return { type: "repetition", repetition: earlierRepetition(event.repetition, by) };
    case "partial": {
      const { start, end } = event.partial;
      const partial = { ...event.partial, start: from(start, by), end: from(end, by) };
      return { type: "partial", partial };
    }
    default:
      return { ...event, t: from(event.t, by) };
  }
}

function earlierRepetition(repetition: Repetition, by: number): Repetition {
  const { start, peak, end, faults } = repetition;
  return {
    ...repetition,
    start: from(start, by),
    peak: from(peak, by),
    end: from(end, by),
    faults: faults.map((fault) => ({ ...fault, at: from(fault.at, by) })),
  };
}

/** Nothing is told of before the stretch. */
function from(t: number, by: number): number {
  return Math.max(0, t - by);
}
