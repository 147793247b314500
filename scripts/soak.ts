import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { build, mergeConfig, preview } from "vite";
import type { SoakState } from "../test/soak/soak.ts";
import appConfig from "../vite.config.ts";
import { findBrowser } from "./browser.mjs";

// `npm run soak -- --minutes 30`: a film over and over through model and rule. Fails when tensors or heap grow or a count is wrong.

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "30" },
    exercise: { type: "string", default: "bridge" },
    json: { type: "boolean", default: false },
  },
});
const minutes = Number(values.minutes);

/** The heap may grow by so many kB a minute after the first fifth of the time, in which caches fill. */
const MOST_SLOPE = 60;

const PORT = 4873;
const out = resolve(".cache/soak");

const config = mergeConfig(appConfig, {
  configFile: false,
  root: resolve("test/soak"),
  publicDir: false,
  logLevel: "error",
  build: { outDir: out, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  preview: { port: PORT, open: false },
});
const executablePath = await findBrowser();
if (executablePath === null) throw new Error("The soak needs Chrome or Chromium; `npm test` installs one.");
await build(config);
const server = await preview(config);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--no-first-run"] });

/** One look at it. */
interface Row extends SoakState {
  readonly minute: number;
  readonly heapKb: number;
}

const rows: Row[] = [];
try {
  const page = await browser.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? `http://localhost:${PORT}/`);
  await page.waitForFunction(() => "soak" in window);
  const failed = page.evaluate((id) => soak.run(id), values.exercise);
  const devtools = await page.context().newCDPSession(page);
  if (!values.json) console.log("minute   loops  counted  expected  wrong  a second  tensors  heap kB");
  const every = Math.min(1, minutes / 10);
  for (let minute = every; minute <= minutes + 1e-9; minute += every) {
    await Promise.race([failed, new Promise((done) => setTimeout(done, every * 60_000))]);
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = (await devtools.send("Runtime.getHeapUsage")) as { usedSize: number };
    const state = await page.evaluate(() => soak.state());
    if (state === null) continue;
    const row = { minute, heapKb: usedSize / 1000, ...state };
    rows.push(row);
    if (!values.json) console.log(lineOf(row));
  }
} finally {
  await browser.close();
  await server.close();
}

const late = rows.filter(({ minute }) => minute > minutes / 5);
const tensors = new Set(late.flatMap((row) => row.tensors ?? []));
const last = rows.at(-1);
const result = {
  minutes,
  backend: last?.backend ?? null,
  loops: last?.loops ?? 0,
  counted: last?.counted ?? 0,
  expected: last?.expected ?? 0,
  wrongLoops: last?.wrongLoops ?? 0,
  dropped: last?.dropped ?? 0,
  tensorsGrown: tensors.size === 0 ? null : Math.max(...tensors) - Math.min(...tensors),
  heapSlopeKbPerMin: Math.round(10 * slope(late)) / 10,
};
console.log(values.json ? JSON.stringify(result) : result);
const isRight =
  result.tensorsGrown === 0 &&
  result.wrongLoops === 0 &&
  result.loops > 0 &&
  result.heapSlopeKbPerMin < MOST_SLOPE;
process.exitCode = isRight ? 0 : 1;

function lineOf({ minute, loops, counted, expected, wrongLoops, rate, tensors: held, heapKb }: Row): string {
  const cells = [
    minute.toFixed(1),
    loops,
    counted,
    expected,
    wrongLoops,
    rate?.toFixed(1) ?? "?",
    held ?? "?",
  ];
  return [...cells, heapKb.toFixed(0)].map((cell, i) => String(cell).padStart(i === 0 ? 6 : 8)).join(" ");
}

/** Least squares through minutes and kB. */
function slope(points: readonly Row[]): number {
  const mean = (of: (row: Row) => number) => points.reduce((sum, row) => sum + of(row), 0) / points.length;
  const [x, y] = [mean(({ minute }) => minute), mean(({ heapKb }) => heapKb)];
  const over = points.reduce((sum, row) => sum + (row.minute - x) * (row.heapKb - y), 0);
  const under = points.reduce((sum, row) => sum + (row.minute - x) ** 2, 0);
  return under === 0 ? 0 : over / under;
}

/** The soak page's own functions; only called inside of the page. */
declare const soak: { run(exercise: string): Promise<void>; state(): SoakState | null };
