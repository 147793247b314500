import { parseArgs } from "node:util";
import { simulate } from "../src/demonstration/simulate.ts";
import { EXERCISES, exerciseById } from "../src/exercises/registry.ts";
import { formatRecording } from "../src/pose/recording.ts";

// Prints a simulated, labelled recording of an exercise: one clean repetition before, between and after the faults.
// `node scripts/run-ts.mjs scripts/simulate.ts --exercise bridge --seed 3 hips-low rushed > fixtures/bridge/x.json`

const { values: options, positionals: faults } = parseArgs({
  allowPositionals: true,
  options: { exercise: { type: "string", default: "" }, seed: { type: "string", default: "1" } },
});
const exercise = exerciseById(options.exercise);
if (exercise === null) {
  console.error(`Add --exercise, one of ${EXERCISES.map(({ meta }) => meta.id).join(", ")}.`);
  process.exit(2);
}
const repetitions = faults.flatMap((id) => [{ faults: [{ id, severity: 1 }] }, {}]);
const recording = simulate(exercise.motion, {
  exercise: exercise.meta.id,
  view: exercise.meta.view,
  plan: { repetitions: [{}, ...repetitions], entrance: true },
  seed: Number(options.seed),
  belly: exercise.meta.readsBelly === true,
});
process.stdout.write(`${formatRecording(recording)}\n`);
