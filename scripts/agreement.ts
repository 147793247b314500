// npm run --silent agreement -- FILE...: how far raters, and the app, say the same of replays, from the files that raters saved on
// the page "Judge replays"; a table in Markdown, ready for a paper. docs/agreement.md says how to run such a study.
// The exit status is 2 when a file could not be read, or the files are not of one study.
import { readFileSync } from "node:fs";
import { compareAll } from "../src/agreement/compare.ts";
import { type Judgements, readJudgements } from "../src/agreement/judgements.ts";
import { aimOf, tableOf } from "./agreement/table.ts";

const paths = process.argv.slice(2);
const files: Judgements[] = [];
let problem = paths.length === 0 ? "Usage: npm run --silent agreement -- FILE..." : null;
for (const path of paths) {
  try {
    files.push(readJudgements(readFileSync(path, "utf8")));
  } catch (error) {
    problem = `${path}: ${error instanceof Error ? error.message : error}`;
  }
}
const raters = new Set(files.map(({ rater }) => rater));
if (raters.size < files.length) problem ??= "Two of the files are of the same rater.";
if (new Set(files.map(({ study }) => study)).size > 1) problem ??= "The files are of different studies.";
if (problem === null) {
  const compared = compareAll(files);
  console.log([...tableOf(compared), "", aimOf(compared)].join("\n"));
} else {
  console.error(problem);
  process.exitCode = 2;
}
