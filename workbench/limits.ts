import type { RecordedLabel } from "../src/pose/recording.ts";
import type { Repetition } from "../src/rules/contract.ts";
import type { Fault } from "../src/rules/kit/fault.ts";

/** A repetition whose verdict on one fault a moved limit changes. */
export interface Changed {
  /** Name of the recording, and which of its repetitions, from 1. */
  readonly recording: string;
  readonly number: number;
  readonly value: number;
  /** What it becomes: the fault is found, or found no more. */
  readonly becomes: "fault" | "good";
  /** Whether the label agrees with what it becomes; null where no label says. */
  readonly agrees: boolean | null;
}

/** The repetitions of one recording, as they are judged today and as they were labelled. */
export interface JudgedRepetitions {
  readonly recording: string;
  readonly repetitions: readonly Repetition[];
  readonly labels: readonly RecordedLabel[];
}

/** Whether a value lies on the bad side of a limit. */
function isFault(value: number, limit: number, worse: Fault["worse"]): boolean {
  return worse === "below" ? value < limit : value > limit;
}

/**
 * Which repetitions change their verdict on a fault when its limit is moved by so much. What was too doubtful to be
 * judged stays so; a repetition's own limit may differ from the usual one (the camera's place, a variant) and moves along.
 */
export function changedBy(
  all: readonly JudgedRepetitions[],
  id: string,
  { worse }: Pick<Fault, "worse">,
  by: number,
): readonly Changed[] {
  return all.flatMap(({ recording, repetitions, labels }) =>
    repetitions.flatMap(({ checks, faults, peak }, i) => {
      const check = checks.find((one) => one.id === id);
      if (check === undefined) return [];
      const was = faults.some((fault) => fault.id === id);
      const is = isFault(check.value, check.limit + by, worse);
      if (was === is) return [];
      const label = labels.find(({ start, end }) => start <= peak && peak <= end);
      return [
        {
          recording,
          number: i + 1,
          value: check.value,
          becomes: is ? "fault" : "good",
          agrees: label === undefined ? null : label.faults.includes(id) === is,
        } as const,
      ];
    }),
  );
}
