import { csvOf } from "../csv.ts";
import type { ReportFigures } from "./figures.ts";

const COLUMNS = ["about", "measure", "value", "unit", "from", "to"];

/** The figures of a report as a table (RFC 4180), a line for each number; docs/report-format.md names the measures. */
export function reportAsCsv({ from, to, exercises, pain, badDays, abilities }: ReportFigures): string {
  const [begin, end] = [iso(from), iso(to)];
  const rows = [
    ...exercises.flatMap((one) =>
      measuresOf(one).map(({ id, value, unit }) => [one.exercise, id, value, unit, begin, end]),
    ),
    ...pain.flatMap(({ at, before, after }) => [
      ["pain", "pain-before", before, "0 to 10", iso(at), iso(at)],
      ["pain", "pain-after", after, "0 to 10", iso(at), iso(at)],
    ]),
    ...badDays.map((at) => ["day", "bad-day", 1, "{days}", iso(at), iso(at)]),
    ...abilities.map(({ at, activity, score }) => [activity, "ability", score, "0 to 10", iso(at), iso(at)]),
  ];
  // What is not known is left out: an empty cell would be read as nothing done.
  return csvOf([
    COLUMNS,
    ...rows.filter((row) => row[2] !== null).map((row) => row.map((cell) => cell ?? "")),
  ]);
}

/** One number of an exercise, with the unit as UCUM writes it. */
interface Measure {
  readonly id: string;
  readonly value: number | null;
  readonly unit: string;
}

/** The numbers of an exercise under the codes that docs/report-format.md explains. */
export function measuresOf(one: ReportFigures["exercises"][number]): readonly Measure[] {
  const hasSides = one.left.judged + one.right.judged > 0;
  return [
    { id: "sets-done", value: one.sets, unit: "{sets}" },
    { id: "sets-asked", value: one.setsAsked, unit: "{sets}" },
    { id: "repetitions-done", value: one.repetitions, unit: "{repetitions}" },
    { id: "repetitions-asked", value: one.repetitionsAsked, unit: "{repetitions}" },
    { id: "repetitions-judged", value: one.judged, unit: "{repetitions}" },
    { id: "repetitions-good", value: one.good, unit: "{repetitions}" },
    { id: "score", value: rounded(one.score), unit: "{score}" },
    { id: "hold", value: rounded(one.hold), unit: "s" },
    { id: "range", value: rounded(one.range), unit: "deg" },
    ...(one.badDayRange === null
      ? []
      : [{ id: "range-on-bad-days", value: rounded(one.badDayRange), unit: "deg" }]),
    ...(hasSides
      ? [
          { id: "score-left", value: rounded(one.left.score), unit: "{score}" },
          { id: "score-right", value: rounded(one.right.score), unit: "{score}" },
        ]
      : []),
    ...one.caps.flatMap(({ id, most, value, doubt, seen, beyond }) => [
      { id: `${id}-at-most`, value: most, unit: "deg" },
      { id: `${id}-reached`, value: rounded(value), unit: "deg" },
      { id: `${id}-doubt`, value: rounded(doubt), unit: "deg" },
      { id: `${id}-seen`, value: seen, unit: "{repetitions}" },
      { id: `${id}-beyond`, value: beyond, unit: "{repetitions}" },
    ]),
  ];
}

/** Tenths are finer than anything here is measured. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
