import { parseArgs } from "node:util";
import { EXERCISES } from "../src/exercises/registry.ts";
import { judgeCase, judgeNegative, type Outcome } from "./evaluate/judge.ts";
import { type Figures, measure, missedFaults, wrongFaults } from "./evaluate/measure.ts";
import { performances } from "./evaluate/performances.ts";
import { falsePositiveLines, faultsTable, figuresTable, outcomeLines } from "./evaluate/print.ts";
import { installSpaceNetwork } from "./space-network.ts";

const { values: options } = parseArgs({
  options: {
    /** Only this exercise. */
    exercise: { type: "string" },
    /** Performances of each exercise. */
    count: { type: "string", default: "40" },
    /** Other performances for every other text. */
    seed: { type: "string", default: "" },
    /** Bodies, cameras and blur near the edge of what may still be judged. */
    harsh: { type: "boolean", default: false },
    /** Every repetition of those in which something went wrong, labelled beside found. */
    verbose: { type: "boolean", default: false },
  },
});

installSpaceNetwork();
const movable = EXERCISES.filter(({ motion }) => typeof motion.pose === "function");
const chosen = movable.filter(({ meta }) => options.exercise === undefined || meta.id === options.exercise);
const cases = new Map(
  movable.map((exercise) => [
    exercise,
    performances(exercise, Number(options.count), options.seed, options.harsh),
  ]),
);
const all: Outcome[] = [];
const rows: [string, Figures][] = [];
for (const exercise of chosen) {
  const outcomes = (cases.get(exercise) ?? []).map((one) => judgeCase(exercise, one));
  const others = movable.filter((other) => other !== exercise);
  const negatives = others.flatMap((other) =>
    (cases.get(other) ?? []).map((one) => judgeNegative(exercise, one)),
  );
  all.push(...outcomes);
  rows.push([exercise.meta.id, measure(outcomes, negatives)]);
  if (options.verbose) {
    for (const outcome of outcomes.filter(wentWrong)) console.log(`${outcomeLines(outcome)}\n`);
    for (const line of negatives.flatMap(falsePositiveLines)) console.log(line);
  }
}
console.log(`${figuresTable(rows)}\n\n${faultsTable(measure(all, []))}`);

function wentWrong({ case: { labels }, judged, pairs }: Outcome): boolean {
  const sides = pairs.some(
    ({ label, found }) => label && found && label.side !== null && label.side !== found.side,
  );
  const faults = pairs.some((pair) => wrongFaults(pair).length + missedFaults(pair).length > 0);
  return judged.repetitions.length !== labels.length || sides || faults;
}
