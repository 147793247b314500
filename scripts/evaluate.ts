import { parseArgs } from "node:util";
import { EXERCISES } from "../src/rules/registry.ts";
import { type Case, loadCases } from "./evaluate/cases.ts";
import { hardReport, judgeHard } from "./evaluate/hard.ts";
import { type GhostHunt, huntGhosts, judgeCase, type Outcome } from "./evaluate/judge.ts";
import { type Figures, measure } from "./evaluate/measure.ts";
import { faultsTable, figuresTable, ghostLines, outcomeLines } from "./evaluate/print.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    exercise: { type: "string" },
    hard: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
  },
});

const chosen = EXERCISES.filter(({ meta }) => options.exercise === undefined || meta.id === options.exercise);
if (chosen.length === 0) {
  const known = EXERCISES.map(({ meta }) => meta.id).join(", ") || "none";
  console.error(`There is no exercise "${options.exercise ?? ""}"; known: ${known}.`);
  process.exit(2);
}

const cases = loadCases(positionals.length > 0 ? positionals : ["fixtures", "../shared/recordings"]);
const started = performance.now();
const outcomes = chosen.flatMap((exercise) =>
  cases.filter((one) => one.exercise === exercise.meta.id).map((one) => judgeCase(exercise, one)),
);
const hunts = chosen.flatMap((exercise) =>
  cases.filter((one) => one.exercise !== exercise.meta.id).map((one) => huntGhosts(exercise, one)),
);
const took = performance.now() - started;

if (options.verbose) {
  for (const outcome of outcomes) console.log(`${outcomeLines(outcome)}\n`);
}
for (const filmed of [false, true]) {
  const kind = (one: Case) => one.filmed === filmed;
  const figures = report(
    outcomes.filter((outcome) => kind(outcome.case)),
    hunts.filter((hunt) => kind(hunt.case)),
  );
  if (figures === null) continue;
  console.log(`${filmed ? "Filmed people" : "Simulated"}\n${figuresTable(figures)}\n`);
  const all = figures.at(-1)?.[1];
  if (all && all.faults.length > 0) console.log(`${faultsTable(all)}\n`);
}
const ghosts = hunts.flatMap(ghostLines);
if (ghosts.length > 0) console.log(`Ghosts\n${ghosts.join("\n")}\n`);
const frames = [...outcomes, ...hunts].reduce((sum, { case: one }) => sum + one.recording.frames.length, 0);
console.log(
  `${frames} steps in ${(took / 1000).toFixed(1)} s, ${((took * 1000) / frames).toFixed(1)} µs each.`,
);
if (options.hard)
  console.log(`\nUnder changes that must not matter\n${hardReport(judgeHard(chosen, cases))}`);

function report(outcomes: readonly Outcome[], hunts: readonly GhostHunt[]): [string, Figures][] | null {
  if (outcomes.length + hunts.length === 0) return null;
  const rows: [string, Figures][] = chosen.map((exercise) => [
    exercise.meta.id,
    measure(
      outcomes.filter((outcome) => outcome.exercise === exercise),
      hunts.filter((hunt) => hunt.exercise === exercise),
    ),
  ]);
  return [...rows, ["all", measure(outcomes, hunts)]];
}
