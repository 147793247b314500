// @ts-check
// Says what the built app weighs, and fails when a part outgrows its budget, or a worker would run twice in WebKit.
import { fail } from "./setup.mjs";
import { weighParts, workersRunTwice } from "./weigh.mjs";

/** What each part may weigh, in kB after gzip, without what came before it. */
const BUDGET = {
  "first screen": 79,
  figure: 16,
  workout: 117,
  history: 60,
  clinic: 25,
  "pose worker": 130,
  "two threads": 175,
  "a camera's frames": 3,
  "a language": 46,
  backends: 215,
};

/** @type {string[]} */
const over = [];
for (const [name, { total, files }] of Object.entries(weighParts())) {
  const budget = BUDGET[/** @type {keyof typeof BUDGET} */ (name)];
  console.log(`${name}: ${total.toFixed(1)} of ${budget} kB`);
  for (const [path, size] of files) console.log(`  ${size.toFixed(1).padStart(6)} ${path}`);
  if (total > budget || files.length === 0) over.push(name);
}
if (over.length > 0) fail(`Over the size budget, or missing: ${over.join(", ")}.`);

const twice = workersRunTwice();
if (twice.length > 0)
  fail(`A worker's first file is imported, and WebKit would run it twice: ${twice.join(", ")}.`);
