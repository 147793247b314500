import type { StoredSet } from "./schema.ts";
import type { VisitWithSets } from "./store.ts";

const COLUMNS = [
  "session",
  "set",
  "time",
  "exercise",
  "variant",
  "repetition",
  "by_hand",
  "side",
  "start_s",
  "peak_s",
  "end_s",
  "hold_s",
  "score",
  "faults",
  "not_seen",
];

type Line = readonly (string | number)[];
type Measures = ReadonlyMap<string, number>;

/**
 * Every repetition as a line of a table (RFC 4180), oldest first; times are ISO 8601 in universal time. After the fixed
 * columns comes one for each measure that was taken, named by its fault and its unit ("hips-low_deg").
 */
export function repetitionsAsCsv(history: readonly VisitWithSets[]): string {
  const sets = history.flatMap((one) => one.sets).toSorted((a, b) => a.startedAt - b.startedAt);
  const lines = sets.flatMap(linesOf);
  const measures = [...new Set(lines.flatMap(([, measured]) => [...measured.keys()]))].sort();
  const table = lines.map(([line, measured]) => [
    ...line,
    ...measures.map((name) => measured.get(name) ?? ""),
  ]);
  return csvOf([[...COLUMNS, ...measures], ...table]);
}

/** Rows as RFC 4180 writes them; texts that a spreadsheet would run as a formula begin with `'`. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map(cell).join(",")).join("\r\n");
}

/** Seen repetitions with what was measured of them, and a line without measures for each one added by hand. */
function linesOf(set: StoredSet): [Line, Measures][] {
  const { id, sessionId, startedAt, exercise, variant, corrected } = set;
  const begin = (seconds: number) => [
    sessionId,
    id,
    new Date(startedAt + seconds * 1000).toISOString(),
    exercise,
    variant ?? "",
  ];
  const seen = set.repetitions.map((repetition, i): [Line, Measures] => [
    [
      ...begin(repetition.start),
      i + 1,
      corrected.removed.includes(i) ? "removed" : "",
      repetition.side ?? "",
      ...[repetition.start, repetition.peak, repetition.end, repetition.hold].map((one) =>
        one === null ? "" : rounded(one),
      ),
      repetition.score ?? "",
      repetition.faults.map((fault) => fault.id).join(" "),
      repetition.notSeen.join(" "),
    ],
    new Map(repetition.checks.map((check) => [`${check.id}_${check.unit}`, rounded(check.value)])),
  ]);
  const added = Array.from({ length: corrected.added }, (): [Line, Measures] => [
    [...begin(0), "", "added", ...Array<string>(COLUMNS.length - 7).fill("")],
    new Map(),
  ]);
  return [...seen, ...added];
}

/** Finer than anything here is measured. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A spreadsheet runs a text that begins like this as a formula; the wide signs too. */
const LIKE_A_FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

function cell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === "string" && LIKE_A_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
