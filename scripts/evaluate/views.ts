import type { Exercise } from "../../src/rules/contract.ts";
import { judgeCase, type Outcome } from "./judge.ts";
import { measure, missedFaults, wrongFaults } from "./measure.ts";
import { type CameraPlace, performancesFrom } from "./performances.ts";
import { layTable } from "./print.ts";

/** Degrees that the camera stands off the exercise's own view, and that it looks down. */
const OFF_VIEW = [0, 25, 45, 65, 90, 135, 180];
const LOOKS_DOWN = [8, 28];

/** Performances of each exercise from each place. */
const PERFORMANCES = 6;

/** What one exercise, or all, came to from one angle. */
interface Row {
  readonly name: string;
  readonly offView: number;
  readonly outcomes: readonly Outcome[];
}

/** Judges simulated performances from all round: counts, sides, faults and the share of them that was judged at all. */
export function viewsReport(exercises: readonly Exercise[], seed = "views", verbose = false): string {
  const rows: Row[] = [];
  for (const exercise of exercises) {
    for (const offView of OFF_VIEW) {
      const outcomes = LOOKS_DOWN.flatMap((looksDown) => judgedFrom(exercise, seed, { offView, looksDown }));
      rows.push({ name: exercise.meta.id, offView, outcomes });
    }
  }
  for (const offView of OFF_VIEW) {
    const outcomes = rows.filter((row) => row.offView === offView).flatMap((row) => row.outcomes);
    rows.push({ name: "all", offView, outcomes });
  }
  const heading = ["", "off view", "exact", "side", "precision", "recall", "F1", "judged"];
  const table = layTable([heading, ...rows.map(cellsOf)]);
  return verbose ? `${table}\n\n${faultLines(rows)}` : table;
}

function judgedFrom(exercise: Exercise, seed: string, place: CameraPlace): Outcome[] {
  return performancesFrom(exercise, PERFORMANCES, seed, place).map((one) => judgeCase(exercise, one));
}

function cellsOf({ name, offView, outcomes }: Row): string[] {
  const figures = measure(outcomes, []);
  const sum = (of: "right" | "wrong" | "missed") => figures.faults.reduce((all, tally) => all + tally[of], 0);
  const [right, wrong, missed] = [sum("right"), sum("wrong"), sum("missed")];
  const found = outcomes.flatMap(({ pairs }) =>
    pairs.flatMap((pair) => (pair.label && pair.found ? [pair.found] : [])),
  );
  const judged = found.reduce((all, { checks }) => all + checks.length, 0);
  const asked = found.reduce((all, { checks, notSeen }) => all + checks.length + notSeen.length, 0);
  const share = (part: number, whole: number) => (whole === 0 ? "-" : (part / whole).toFixed(2));
  return [
    name,
    `${offView}°`,
    share(figures.exact, figures.recordings),
    figures.sideRight === null ? "-" : figures.sideRight.toFixed(2),
    share(right, right + wrong),
    share(right, right + missed),
    share(2 * right, 2 * right + wrong + missed),
    share(judged, asked),
  ];
}

/** Which faults went wrong from where. */
function faultLines(rows: readonly Row[]): string {
  const tally = new Map<string, number>();
  for (const { name, offView, outcomes } of rows) {
    if (name === "all") continue;
    for (const { pairs } of outcomes) {
      for (const pair of pairs) {
        const lines = [
          ...(pair.found === null ? ["LOST"] : pair.label === null ? ["EXTRA"] : []),
          ...(pair.label === null ? [] : wrongFaults(pair).map((id) => `+${id}`)),
          ...(pair.found === null
            ? []
            : missedFaults(pair).map(
                (id) => `-${id}${pair.found?.notSeen.includes(id) ? " (not seen)" : ""}`,
              )),
        ];
        for (const line of lines) {
          const key = `${name} ${offView}° ${line}`;
          tally.set(key, (tally.get(key) ?? 0) + 1);
        }
      }
    }
  }
  return [...tally].map(([key, count]) => `  ${key}: ${count}`).join("\n");
}
