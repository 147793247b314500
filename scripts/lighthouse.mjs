// @ts-check
// `npm run lighthouse`: Lighthouse on a phone's profile, on the first page and on that of an exercise, each a few times; the
// medians are printed, and it fails where one falls short. `-- --runs 5` measures more often. Lighthouse is 190 MB and needed
// for nothing else, so that npx fetches it when it is asked for.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { provideBrowser } from "./browser.mjs";
import { ensureBuilt, serveBuilt } from "./build.mjs";

const VERSION = "lighthouse@12";

const PAGES = { start: "", "an exercise": "#/bridge" };

/** What the medians must come to: scores 0..1, the share of the window that moves. */
const AT_LEAST = { performance: 0.95, accessibility: 1, "best-practices": 1 };
const MOST_SHIFT = 0.02;

/** @typedef {{score: number | null, numericValue?: number}} Audit */
/** @typedef {{categories: Record<string, {score: number, auditRefs: {id: string, weight: number}[]}>, audits: Record<string, Audit>}} Report */

const { values } = parseArgs({ options: { runs: { type: "string", default: "3" } } });
const folder = mkdtempSync(join(tmpdir(), "plumbline-lighthouse-"));
const browser = await provideBrowser();
await ensureBuilt();
const { address, close } = await serveBuilt(4373);
let short = false;
try {
  for (const [name, hash] of Object.entries(PAGES)) {
    /** @type {Report[]} */
    const reports = [];
    for (let i = 0; i < Number(values.runs); i++) reports.push(await measure(`${address}${hash}`));
    tell(name, reports);
  }
} finally {
  await close();
  rmSync(folder, { recursive: true });
}
process.exitCode = short ? 1 : 0;

/**
 * @param {string} url
 * @returns {Promise<Report>}
 */
async function measure(url) {
  const output = join(folder, "report.json");
  const args = [
    "--yes",
    VERSION,
    url,
    "--quiet",
    "--output=json",
    `--output-path=${output}`,
    `--only-categories=${Object.keys(AT_LEAST).join(",")}`,
    "--chrome-flags=--headless=new --no-sandbox",
  ];
  const run = spawn("npx", args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, CHROME_PATH: browser },
    shell: process.platform === "win32",
  });
  const [status] = await once(run, "exit");
  if (status !== 0) throw new Error(`Lighthouse ended with status ${status}.`);
  return JSON.parse(readFileSync(output, "utf8"));
}

/**
 * Prints the medians of a page, and what kept a score from being full.
 * @param {string} name
 * @param {readonly Report[]} reports
 */
function tell(name, reports) {
  console.log(`${name}, median of ${reports.length}, load ${loadavg()[0]?.toFixed(1)}`);
  for (const [category, least] of Object.entries(AT_LEAST)) {
    const scores = reports.map(({ categories }) => categories[category]?.score ?? 0);
    const score = median(scores);
    const isShort = score < least;
    short ||= isShort;
    console.log(
      `  ${category.padEnd(24)}${score.toFixed(2)}${isShort ? `, less than ${least}` : ""} (${scores.join(", ")})`,
    );
    const refs = reports[0]?.categories[category]?.auditRefs ?? [];
    const lost = refs.filter(({ id, weight }) => weight > 0 && (reports[0]?.audits[id]?.score ?? 1) < 0.9);
    if (score < 1) for (const { id } of lost) console.log(`    ${id}: ${reports[0]?.audits[id]?.score}`);
  }
  for (const id of [
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "speed-index",
  ]) {
    console.log(`  ${id.padEnd(24)}${numberOf(id).toFixed(0)} ms`);
  }
  const shift = numberOf("cumulative-layout-shift");
  if (shift >= MOST_SHIFT) short = true;
  console.log(
    `  ${"layout shift".padEnd(24)}${shift.toFixed(3)}${shift >= MOST_SHIFT ? `, not below ${MOST_SHIFT}` : ""}`,
  );

  /** @param {string} id */
  function numberOf(id) {
    return median(reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
  }
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
