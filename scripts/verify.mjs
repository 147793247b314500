// @ts-check
// `npm run verify`: runs every check and says at the end what failed. The last line is `N passed, N failed`.
// `npm run verify -- --quick`: only what takes less than a minute on two cores: no browser, no build, and of the unit tests
// those that replay few recordings.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "./setup.mjs";

const { quick } = parseArgs({ options: { quick: { type: "boolean", default: false } } }).values;

/** Unit tests that are soon done: of the exercises the bridge stands for all, whose recordings take a minute to replay. */
const QUICK_TESTS = ["src/", "scripts/", "test/imports", "test/live-regions", "test/models", "test/workout/"];

/** What replays many recordings in the folders of those. */
const SLOW_TESTS = ["src/exercises/!(bridge)/**", "test/workout/uncounted.test.ts"];

const reports = mkdtempSync(join(tmpdir(), "plumbline-"));
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");

/** @typedef {{passed: number, failed: number}} Counts */

/**
 * `early` runs from the beginning beside the others, because it keeps one core only; what it says is told at its turn.
 * @typedef {{name: string, args: string[], slow?: true, early?: true, env?: Record<string, string>, count?: () => Counts}} Step
 */

/** @type {Step[]} */
const STEPS = [
  { name: "format and lint", args: [bin("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."] },
  { name: "types", args: [bin("typescript/bin/tsc"), "-p", "tsconfig.json"] },
  { name: "types without a page", args: [bin("typescript/bin/tsc"), "-p", "tsconfig.pure.json"] },
  { name: "dead exports", args: [bin("knip/bin/knip.js")] },
  {
    name: "unit tests",
    args: [
      bin("vitest/vitest.mjs"),
      "run",
      ...(quick ? [...QUICK_TESTS, ...SLOW_TESTS.map((glob) => `--exclude=${glob}`)] : []),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${unitReport}`,
    ],
    count: countUnit,
  },
  { name: "build", slow: true, args: [bin("vite/bin/vite.js"), "build", "--logLevel=warn"] },
  { name: "size budget", slow: true, args: ["scripts/size.mjs"] },
  {
    name: "evaluation of the rules",
    slow: true,
    early: true,
    args: ["scripts/run-ts.mjs", "scripts/evaluate.ts"],
  },
  {
    name: "browser tests",
    slow: true,
    args: ["scripts/browser-tests.mjs", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    count: countBrowser,
  },
];

/** A log keeps no colours. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1", FORCE_COLOR: undefined };
const total = { passed: 0, failed: 0 };
const failures = [];
const steps = STEPS.filter(({ slow }) => !(quick && slow));
const early = new Map(steps.filter((step) => step.early).map((step) => [step, run(step)]));
for (const step of steps) {
  const { name, count } = step;
  console.log(`\n== ${name}`);
  const { status, seconds, output } = await (early.get(step) ?? run(step));
  process.stdout.write(output);
  const counts = count?.() ?? { passed: 0, failed: 0 };
  // A step that is no suite counts as one check, and a suite that broke without a failed test as one failure.
  if (status !== 0) counts.failed ||= 1;
  else if (count === undefined) counts.passed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (status !== 0) failures.push(name);
  console.log(`${status === 0 ? "ok" : "FAILED"}: ${name}, ${seconds.toFixed(1)} s`);
}
rmSync(reports, { recursive: true });
console.log(failures.length === 0 ? "\nAll is well." : `\nFailed: ${failures.join(", ")}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

/**
 * Runs a step; what an early one says is gathered, that of the others stands in the terminal at once.
 * @param {Step} step
 */
async function run({ args, env, early }) {
  const started = Date.now();
  const told = early ? "pipe" : "inherit";
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ["ignore", told, told],
    env: { ...process.env, ...plain, ...env },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  const [status] = await once(child, "close");
  return { status, seconds: (Date.now() - started) / 1000, output };
}

/** @param {string} path */
function bin(path) {
  return join(ROOT, "node_modules", path);
}

function countUnit() {
  const report = readReport(unitReport);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function countBrowser() {
  const stats = readReport(browserReport)?.stats;
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
