// Makes the folder of a new exercise, which works from the start: `npm run create:exercise -- heel-slide`. The figure performs
// it, its recordings are labelled, and `npm run unit` holds it to the contract while it is changed into what it is to be.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { EXERCISES } from "../src/exercises/registry.ts";
import { createFolder, problemWith } from "./create-exercise/create.ts";
import { exercise as template } from "./create-exercise/template/index.ts";

const {
  positionals: [id, ...more],
} = parseArgs({ allowPositionals: true, options: {} });
const problem =
  id === undefined || more.length > 0 ? "Say one id: npm run create:exercise -- heel-slide" : problemWith(id);
if (id === undefined || problem !== null) {
  console.error(problem);
  process.exit(2);
}

const folder = createFolder(id, 1 + Math.max(...EXERCISES.map(({ meta }) => meta.week.place)));
const faults = template.meta.faults.map((fault) => fault.id);
// In processes of their own: here the registry was read before there was the folder.
record("clean");
record("faults", ...faults);
run("evidence.ts", id);

console.log(`${folder} and fixtures/${id} are there: an exercise that works, a heel slide under a name of its own.

What to do next:
 1. npm run dev                    and open #/${id}: the figure performs it, and you can do it before the camera
 2. ${folder}/text.ts      what is fixed about it, its words and its sources
    ${folder}/motion.ts    how the figure does it, right and with each fault
    ${folder}/rule.ts      how it is read from a picture, and its faults
 3. Have the figure perform it again, after each change of motion or faults:
    npm run --silent simulate -- --exercise ${id} > fixtures/${id}/${id}.clean.json
    npm run --silent simulate -- --exercise ${id} ${faults.join(" ")} > fixtures/${id}/${id}.faults.json
 4. npm run evidence -- ${id}      writes what they read into readings.json and the table of faults into README.md
 5. npm run languages -- de        prints its words that German has not yet; es likewise (docs/languages.md)
 6. npm run evaluate -- --write-verdicts   writes its verdicts down
 7. npm run unit                   holds it to the contract
docs/exercises.md says what makes a good rule, and how recordings of people are added.`);

/** Has the figure perform a labelled recording: a clean repetition before, between and after the faults. */
function record(name: string, ...shown: readonly string[]): void {
  const recording = run("simulate.ts", "--exercise", `${id}`, ...shown);
  writeFileSync(`fixtures/${id}/${id}.${name}.json`, recording);
}

function run(script: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/run-ts.mjs", `scripts/${script}`, ...args],
    { encoding: "utf8", maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(`scripts/${script} failed: ${stderr}`);
  return stdout;
}
