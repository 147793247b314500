import type { StoredSet } from "./schema.ts";
import type { SessionWithSets } from "./store.ts";

const COLUMNS = [
  "session",
  "set",
  "time",
  "exercise",
  "variant",
  "repetition",
  "side",
  "score",
  "hold_s",
  "faults",
  "not_seen",
  "removed_by_hand",
];

/** Every seen repetition as a line of a table (RFC 4180), oldest first; times are ISO 8601 in universal time. */
export function repetitionsAsCsv(history: readonly SessionWithSets[]): string {
  const sets = history.flatMap((one) => one.sets).sort((a, b) => a.startedAt - b.startedAt);
  return [COLUMNS, ...sets.flatMap(linesOf)].map((line) => line.map(cell).join(",")).join("\r\n");
}

function linesOf(set: StoredSet): (string | number)[][] {
  return set.repetitions.map((repetition, i) => [
    set.sessionId,
    set.id,
    new Date(set.startedAt + repetition.start * 1000).toISOString(),
    set.exercise,
    set.variant ?? "",
    i + 1,
    repetition.side ?? "",
    repetition.score ?? "",
    repetition.hold.toFixed(2),
    repetition.faults.map(({ id }) => id).join(" "),
    repetition.notSeen.join(" "),
    set.corrected.removed.includes(i) ? "yes" : "",
  ]);
}

function cell(value: string | number): string {
  const text = String(value);
  // A spreadsheet would run a text that begins like a formula.
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
