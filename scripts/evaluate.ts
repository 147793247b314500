import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { EXERCISES } from "../src/exercises/registry.ts";
import { autoReport } from "./evaluate/auto.ts";
import { type Case, loadCases } from "./evaluate/cases.ts";
import { type Floor, floorOf, shortfalls } from "./evaluate/floor.ts";
import { hardReport, judgeHard } from "./evaluate/hard.ts";
import { judgeCase, judgeNegative, type NegativeOutcome, type Outcome } from "./evaluate/judge.ts";
import { type Figures, measure } from "./evaluate/measure.ts";
import { posturesReport } from "./evaluate/postures.ts";
import { falsePositiveLines, faultsTable, figuresTable, outcomeLines } from "./evaluate/print.ts";
import { changedVerdicts, verdictLines } from "./evaluate/verdicts.ts";
import { viewsReport } from "./evaluate/views.ts";
import { installSpaceNetwork } from "./space-network.ts";

const FLOOR = "test/evaluate-floor.json";
const VERDICTS = "test/verdicts.txt";
const KINDS = ["simulated", "filmed"] as const;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Only this exercise. */
    exercise: { type: "string" },
    /** Only whether the exercises are recognised, alone and joined end to end. */
    auto: { type: "boolean", default: false },
    /** Also under changes that must not matter. */
    hard: { type: "boolean", default: false },
    /** Only photographs of people: which are taken for the starting posture. */
    postures: { type: "boolean", default: false },
    /** Only simulated performances seen from all round. */
    views: { type: "boolean", default: false },
    /** Every repetition, labelled beside found. */
    verbose: { type: "boolean", default: false },
    /** Other performances or joins for every other text, with --views and --auto. */
    seed: { type: "string", default: "views" },
    /** Writes the figures down as the new floor. */
    "write-floor": { type: "boolean", default: false },
    /** Writes down the verdict of every labelled repetition. */
    "write-verdicts": { type: "boolean", default: false },
  },
});

installSpaceNetwork();
const chosen = EXERCISES.filter(({ meta }) => options.exercise === undefined || meta.id === options.exercise);
if (chosen.length === 0) {
  const known = EXERCISES.map(({ meta }) => meta.id).join(", ");
  console.error(`There is no exercise "${options.exercise}"; known are ${known}.`);
  process.exit(2);
}

if (options.postures) {
  console.log(posturesReport(chosen, options.verbose));
  process.exit();
}
if (options.views) {
  console.log(viewsReport(chosen, options.seed, options.verbose));
  process.exit();
}
const fixtures = loadCases(["fixtures"]);
const cases =
  positionals.length > 0 ? loadCases(positionals) : withoutCopies(fixtures, "../shared/recordings");
if (options.auto) {
  const { text, holds } = autoReport(EXERCISES, cases, options.seed);
  console.log(text);
  process.exit(holds ? 0 : 1);
}
const started = performance.now();
const outcomes: Outcome[] = [];
const negatives: NegativeOutcome[] = [];
for (const exercise of chosen) {
  for (const one of cases) {
    if (one.exercise === exercise.meta.id) outcomes.push(judgeCase(exercise, one));
    else negatives.push(judgeNegative(exercise, one));
  }
}
const took = performance.now() - started;

if (options.verbose) {
  for (const outcome of outcomes) console.log(`${outcomeLines(outcome)}\n`);
}
for (const kind of KINDS) {
  const all = figuresOf(kind);
  if (all.recordings + all.minutes === 0) continue;
  const rows = chosen.map(({ meta }): [string, Figures] => [meta.id, figuresOf(kind, meta.id)]);
  console.log(`${kind === "filmed" ? "Filmed people" : "Simulated"}`);
  console.log(`${figuresTable([...rows, ["all", all]])}\n`);
  if (all.faults.length > 0) console.log(`${faultsTable(all)}\n`);
}
const falsePositives = negatives.flatMap(falsePositiveLines);
if (falsePositives.length > 0) console.log(`False positives\n${falsePositives.join("\n")}\n`);
const frames = [...outcomes, ...negatives].reduce(
  (sum, { case: one }) => sum + one.recording.frames.length,
  0,
);
console.log(
  `${frames} steps in ${(took / 1000).toFixed(1)} s, ${((1000 * took) / frames).toFixed(1)} µs each.`,
);
if (options.hard) {
  console.log(`\nUnder changes that must not matter\n${hardReport(judgeHard(chosen, cases))}`);
}
if (options["write-floor"]) writeFloor();
if (options["write-verdicts"]) writeFileSync(VERDICTS, `${verdicts().join("\n")}\n`);
if (options.exercise === undefined && positionals.length === 0)
  process.exitCode = checkFloor() + checkVerdicts();

function figuresOf(kind: (typeof KINDS)[number], exercise?: string, among: readonly Case[] = cases): Figures {
  const names = new Set(among.map(({ name }) => name));
  const belongs = (one: Outcome | NegativeOutcome) =>
    one.case.filmed === (kind === "filmed") &&
    names.has(one.case.name) &&
    (exercise === undefined || one.exercise.meta.id === exercise);
  return measure(outcomes.filter(belongs), negatives.filter(belongs));
}

function writeFloor(): void {
  const floors = KINDS.map((kind) => [kind, floorOf(figuresOf(kind, undefined, fixtures))]);
  writeFileSync(FLOOR, `${JSON.stringify(Object.fromEntries(floors), null, 2)}\n`);
}

/** 0 when the figures hold, else 1. */
function checkFloor(): number {
  const floors = JSON.parse(readFileSync(FLOOR, "utf8")) as Record<(typeof KINDS)[number], Floor>;
  const short = KINDS.flatMap((kind) =>
    shortfalls(figuresOf(kind, undefined, fixtures), floors[kind]).map((line) => `${kind}: ${line}`),
  );
  console.log(short.length === 0 ? `Not below ${FLOOR}.` : `Below ${FLOOR}:\n  ${short.join("\n  ")}`);
  return short.length === 0 ? 0 : 1;
}

/** 0 when every verdict is the one that was written down, else 2. */
function checkVerdicts(): number {
  const written = existsSync(VERDICTS) ? readFileSync(VERDICTS, "utf8").trimEnd().split("\n") : [];
  const changes = changedVerdicts(written, verdicts());
  if (changes.length === 0) console.log(`All verdicts as in ${VERDICTS}.`);
  else {
    console.log(`Verdicts that are not those of ${VERDICTS}:\n${changes.join("\n")}`);
    console.log("If they are right, write them down: npm run evaluate -- --write-verdicts");
  }
  return changes.length === 0 ? 0 : 2;
}

/** The verdicts on the recordings of the project, whatever else lies beside it. */
function verdicts(): string[] {
  const own = new Set(fixtures);
  const belongs = ({ case: one }: Outcome | NegativeOutcome) => own.has(one);
  return verdictLines(outcomes.filter(belongs), negatives.filter(belongs));
}

function withoutCopies(own: readonly Case[], folder: string): Case[] {
  const names = new Set(own.map(({ name }) => name));
  return [...own, ...loadCases([folder]).filter(({ name }) => !names.has(name))];
}
