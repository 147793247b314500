import type { Exercise, FaultMeta } from "../../src/rules/contract.ts";
import { DIGITS, type FaultReadings } from "../../src/rules/kit/readings.ts";
import type { Outcome } from "../evaluate/judge.ts";

/** What the measures of an exercise's faults read in its labelled recordings, by the ids of the faults. */
export function readingsOf(
  { meta }: Exercise,
  outcomes: readonly Outcome[],
): Readonly<Record<string, FaultReadings>> {
  const measured = meta.faults.filter(({ unit }) => unit !== "none");
  return Object.fromEntries(measured.map((fault) => [fault.id, readingOf(fault, outcomes)]));
}

function readingOf(fault: FaultMeta, outcomes: readonly Outcome[]): FaultReadings {
  const labelled = outcomes.flatMap(({ case: { filmed }, pairs }) =>
    pairs.flatMap(({ label, found }) => {
      const value = found?.checks.find(({ id }) => id === fault.id)?.value;
      return label === null || value === undefined ? [] : [{ filmed, faults: label.faults, value }];
    }),
  );
  type Labelled = (typeof labelled)[number];
  const span = (belongs: (one: Labelled) => boolean) => {
    const values = labelled.filter(belongs).map(({ value }) => rounded(value, fault));
    return values.length === 0 ? null : ([Math.min(...values), Math.max(...values)] as const);
  };
  return {
    good: span(({ filmed, faults }) => !filmed && faults.length === 0),
    filmed: span(({ filmed, faults }) => filmed && !faults.includes(fault.id)),
    shown: span(({ faults }) => faults.includes(fault.id)),
  };
}

/** Small angles are told to a tenth: some limits lie between two whole ones. */
function rounded(value: number, { unit }: FaultMeta): number {
  const digits = unit === "deg" && Math.abs(value) < 10 ? 1 : DIGITS[unit];
  return Number(value.toFixed(digits)) + 0;
}

/** The readings as they stand in a file: a line a fault. */
export function readingsText(readings: Readonly<Record<string, FaultReadings>>): string {
  const lines = Object.entries(readings).map(([id, { good, filmed, shown }]) => {
    const spans = Object.entries({ good, filmed, shown }).map(
      ([group, span]) => `"${group}": ${span === null ? "null" : `[${span.join(", ")}]`}`,
    );
    return `  "${id}": { ${spans.join(", ")} }`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
}
