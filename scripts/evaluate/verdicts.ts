import type { Repetition } from "../../src/rules/contract.ts";
import type { NegativeOutcome, Outcome } from "./judge.ts";
import { missedFaults, wrongFaults } from "./measure.ts";

/**
 * The verdict of every repetition, a line each, in an order that never changes: what was found, what could not be
 * judged, and where that is not what was labelled. No scores and no measured values: those move with every touch of the
 * rules, and a file that always changes is reviewed by nobody.
 */
export function verdictLines(outcomes: readonly Outcome[], negatives: readonly NegativeOutcome[]): string[] {
  const judged = outcomes.flatMap(({ case: one, pairs }) =>
    pairs.map(({ label, found }, i) => {
      const marks = [
        found === null ? "LOST" : label === null ? "EXTRA" : "",
        label?.side && found && label.side !== found.side ? "SIDE" : "",
        ...(one.faultsLabelled && label && found ? wrongFaults({ label, found }).map((id) => `+${id}`) : []),
        ...(one.faultsLabelled && found ? missedFaults({ label, found }).map((id) => `-${id}`) : []),
      ].filter((mark) => mark !== "");
      const verdict = found === null ? "" : `: ${verdictOf(found)}`;
      return `${one.name} ${i + 1}${verdict}${marks.length === 0 ? "" : ` ! ${marks.join(" ")}`}`;
    }),
  );
  const falsePositives = negatives
    .filter((negative) => negative.falsePositives.length > 0)
    .map(
      ({ case: one, exercise, falsePositives }) =>
        `${one.name} as ${exercise.meta.id}: ${falsePositives.length} ! FALSE POSITIVE`,
    );
  return [...judged, ...falsePositives].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

/** What changed from the one to the other, a line each: `-` what is no longer so, `+` what is so now. */
export function changedVerdicts(before: readonly string[], now: readonly string[]): string[] {
  const [was, is] = [new Set(before), new Set(now)];
  const changes = [
    ...before.filter((line) => !is.has(line)).map((line) => [line, "-"] as const),
    ...now.filter((line) => !was.has(line)).map((line) => [line, "+"] as const),
  ];
  const nameOf = (line: string) => line.replace(/:.*/, "");
  return changes
    .toSorted(([a], [b]) => nameOf(a).localeCompare(nameOf(b), "en", { numeric: true }))
    .map(([line, sign]) => `${sign} ${line}`);
}

function verdictOf({ side, faults, notSeen }: Repetition): string {
  const found = faults.map(({ id }) => id).sort();
  const words = [side ?? "", found.length === 0 ? "clean" : found.join(" ")];
  if (notSeen.length > 0) words.push(`(not seen: ${notSeen.toSorted().join(" ")})`);
  return words.filter((word) => word !== "").join(" ");
}
