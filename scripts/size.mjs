// @ts-check
// Says what the built app weighs, and fails when a part outgrows its budget.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { ROOT } from "./setup.mjs";

const DIST = join(ROOT, "dist");

/** What may be loaded, in kB after gzip: the page before the first set, and all that a set loads besides. */
const BUDGET = { page: 200, set: 420 };

const html = readFileSync(join(DIST, "index.html"), "utf8");
const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = ""]) =>
  path.replace(/^\.?\//, ""),
);
const code = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((path) =>
  [".js", ".css", ".wasm"].includes(extname(path)),
);
const page = code.filter((path) => named.includes(path));
// The evidence of an exercise is loaded by those who read it, the replay by those who look back, and what computes poses in
// the page where no worker can: not by a set.
const set = code.filter((path) => !named.includes(path) && !/README-|replay-|in-page-/.test(path));

let over = false;
for (const [name, files, budget] of /** @type {const} */ ([
  ["the page", page, BUDGET.page],
  ["a set", set, BUDGET.set],
])) {
  const sizes = files.map((path) => gzipSync(readFileSync(join(DIST, path))).length / 1000);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`${name}: ${total.toFixed(0)} of ${budget} kB`);
  for (const [i, path] of files.entries()) console.log(`  ${(sizes[i] ?? 0).toFixed(1).padStart(6)} ${path}`);
  if (total > budget || files.length === 0) over = true;
}
if (over) console.error("Over the size budget, or a part is missing.");
process.exitCode = over ? 1 : 0;
