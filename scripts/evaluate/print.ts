import type { Repetition } from "../../src/rules/contract.ts";
import type { NegativeOutcome, Outcome } from "./judge.ts";
import { type Figures, f1, missedFaults, precision, recall, wrongFaults } from "./measure.ts";

/** Lays out rows of cells as a table in plain text, the first column to the left, the others to the right. */
export function layTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  }
  const pad = (cell: string, i: number) =>
    i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0);
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}

const HEADINGS = [
  [
    "",
    "rec.",
    "exact",
    "off 1",
    "more",
    "mean",
    "side",
    "false pos.",
    "per",
    "macro",
    "faults",
    "clean",
    "1 fault",
    "55-80",
  ],
  ["", "", "", "", "", "error", "right", "", "min", "F1", "exact", "score", "score", ""],
];

/** The table of figures, one row for each group. */
export function figuresTable(groups: readonly (readonly [name: string, figures: Figures])[]): string {
  const rows = groups.map(([name, figures]) => [
    name,
    String(figures.recordings),
    String(figures.exact),
    String(figures.offByOne),
    String(figures.offByMore),
    number(figures.meanError, 2),
    percent(figures.sideRight),
    String(figures.falsePositives),
    figures.minutes === 0 ? "-" : (figures.falsePositives / figures.minutes).toFixed(2),
    number(figures.macroF1, 3),
    percent(figures.faultsExact),
    number(figures.cleanScore, 0),
    number(figures.oneFaultScore, 0),
    percent(figures.oneFaultInBand),
  ]);
  return layTable([...HEADINGS, ...rows]);
}

/** The table of faults: named rightly, wrongly, missed, precision, recall, F1. */
export function faultsTable(figures: Figures): string {
  const rows = figures.faults.map((tally) => [
    `${tally.exercise} ${tally.fault}`,
    String(tally.right),
    String(tally.wrong),
    String(tally.missed),
    number(precision(tally), 2),
    number(recall(tally), 2),
    number(f1(tally), 2),
  ]);
  return layTable([["fault", "right", "wrong", "missed", "prec.", "recall", "F1"], ...rows]);
}

/** One recording in detail: what was labelled beside what was found. */
export function outcomeLines({ case: one, judged, pairs }: Outcome): string {
  const ok = judged.repetitions.length === one.labels.length ? "exact" : "COUNT WRONG";
  const lines = [
    `${one.name}: ${judged.repetitions.length} of ${one.labels.length} (${ok}), view ${judged.view ?? "none"}, ` +
      `judged ${percent(judged.judgedShare)} of ${one.seconds.toFixed(1)} s`,
  ];
  for (const pair of pairs) {
    const { label, found } = pair;
    const wrong = one.faultsLabelled && label ? wrongFaults(pair) : [];
    const missed = one.faultsLabelled ? missedFaults(pair) : [];
    const sideWrong = label?.side && found && label.side !== found.side;
    const marks = [
      label ? "" : "EXTRA",
      found ? "" : "LOST",
      sideWrong ? "SIDE" : "",
      ...wrong.map((id) => `+${id}`),
      ...missed.map((id) => `-${id}${found?.notSeen.includes(id) ? " (not seen)" : ""}`),
    ].filter((mark) => mark !== "");
    lines.push(`  ${marks.length === 0 ? " " : "!"} ${marks.join(" ")}`.trimEnd());
    if (label) {
      const faults = one.faultsLabelled ? label.faults.join(" ") || "clean" : "faults not labelled";
      lines.push(
        `      label ${span(label, label.peak)}${side(label.side)} hold ${label.hold ?? "?"} ${faults}`,
      );
    }
    if (found) lines.push(`      found ${foundLine(found)}`, `            ${checksLine(found)}`);
  }
  for (const partial of judged.partials) lines.push(`    partial ${span(partial)}`);
  for (const error of new Set(judged.errors)) lines.push(`  ! THREW ${error}`);
  return lines.join("\n");
}

/** Where false positives were found, one line each. */
export function falsePositiveLines({ case: one, exercise, falsePositives }: NegativeOutcome): string[] {
  return falsePositives.map((found) => `  ${one.name} as ${exercise.meta.id}: ${foundLine(found)}`);
}

function foundLine(found: Repetition): string {
  const faults = found.faults.map(
    ({ id, value, unit, at }) => `${id}=${round(value)}${unit} at ${round(at)}`,
  );
  return (
    `${span(found, found.peak)}${side(found.side)} hold ${found.hold === null ? "not seen" : round(found.hold)} score ${found.score ?? "none"} ` +
    (faults.join(", ") || "clean")
  );
}

function checksLine(found: Repetition): string {
  const checks = found.checks.map(
    ({ id, value, limit, quality }) => `${id} ${round(value)}/${round(limit)} q${round(quality)}`,
  );
  const notSeen = found.notSeen.length === 0 ? "" : `; not seen: ${found.notSeen.join(" ")}`;
  return checks.join(", ") + notSeen;
}

function span({ start, end }: { start: number; end: number }, peak?: number): string {
  return peak === undefined
    ? `${round(start)}-${round(end)}`
    : `${round(start)}-${round(peak)}-${round(end)}`;
}

function side(value: string | null): string {
  return value === null ? "" : ` ${value}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function number(value: number | null, digits: number): string {
  return value === null ? "-" : value.toFixed(digits);
}

function percent(value: number | null): string {
  return value === null ? "-" : `${Math.round(value * 100)}%`;
}
