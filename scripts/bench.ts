import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright";
import { simulate, USUAL } from "../src/demonstration/simulate.ts";
import { EXERCISES } from "../src/exercises/registry.ts";
import { poseFromPixels } from "../src/pose/pose.ts";
import { keypointsOf, parseRecording, type Recording } from "../src/pose/recording.ts";
import type { Exercise } from "../src/rules/contract.ts";
import { advance, startRun } from "../src/rules/runner.ts";
import { type BenchPage, WAYS, type Way } from "../test/bench/bench-api.ts";
import { serveBench } from "../test/bench/build.ts";
import { benchHistory } from "./bench/history.ts";
import { findBrowser } from "./browser.mjs";
import { installSpaceNetwork } from "./space-network.ts";

// `npm run bench`: what a pose costs each way, in one browser and in turn, what a rule costs a frame, and how fast a
// history of three years opens.

const PHOTOS = "../shared/photos";
const ROUNDS = 60;
const SIZES = [
  [640, 480],
  [1280, 720],
] as const;

/** One step of a rule, with the body in space, may cost so much, in microseconds. */
const RULE_BUDGET = 400;

installSpaceNetwork();
console.log(`${cpus().length} x ${cpus()[0]?.model ?? "processor"}, Node ${process.version}\n`);
const executablePath = await findBrowser();
if (executablePath === null)
  throw new Error("The benchmark needs Chrome or Chromium; `npm test` installs one.");
// `npm run bench history` measures the history alone.
if (process.argv[2] !== "history") {
  await poses(executablePath);
  rules();
}
await benchHistory(executablePath);

async function poses(executablePath: string): Promise<void> {
  const { address, close } = await serveBench(4673);
  // No software graphics: its flags make drawing a picture ten times dearer than it is.
  const browser = await chromium.launch({
    executablePath,
    ignoreDefaultArgs: ["--enable-unsafe-swiftshader"],
    args: ["--no-sandbox", "--no-first-run", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    const page = await browser.newPage({ serviceWorkers: "block" });
    await page.goto(address);
    await page.waitForFunction(() => "bench" in window);
    await table(page, browser.version());
  } finally {
    await browser.close();
    await close();
  }
}

async function table(page: Page, version: string): Promise<void> {
  const photos = existsSync(PHOTOS) ? readdirSync(PHOTOS).filter((name) => name.endsWith(".jpg")) : [];
  const pictures =
    photos.length > 0
      ? photos.map((name) => `data:image/jpeg;base64,${readFileSync(join(PHOTOS, name), "base64")}`)
      : await page.evaluate(() => bench().figures());
  const first = await page.evaluate((picture) => bench().firstPose(picture), pictures[0] ?? "");
  console.log(
    `Lightning in Chromium ${version}, ${photos.length || "no"} photos, ${ROUNDS} rounds; ` +
      `first pose after ${first.ms.toFixed(0)} ms on ${first.backend}`,
  );
  for (const [width, height] of SIZES) {
    const rounds = await page.evaluate(([from, w, h, n]) => bench().measure(from, w, h, n), [
      pictures,
      width,
      height,
      ROUNDS,
    ] as const);
    console.log(`\n${width}x${height}`.padEnd(28), "median ms", "to the graph", "to our crop");
    for (const way of WAYS) {
      // Within a round all ways meet the same weather on this machine.
      const ratio = (to: Way) => median(rounds.map((times) => times[way] / times[to])).toFixed(2);
      const ms = median(rounds.map((times) => times[way])).toFixed(1);
      console.log(
        `  ${way.padEnd(25)} ${ms.padStart(9)} ${ratio("bare graph").padStart(12)} ${ratio("our crop").padStart(11)}`,
      );
    }
  }
}

function rules(): void {
  console.log("\nOne step of a rule".padEnd(28), "median us", "worst 1 %");
  for (const exercise of EXERCISES) {
    const times = stepTimes(exercise, recordingsOf(exercise));
    const middle = median(times);
    console.log(
      `  ${exercise.meta.id.padEnd(25)} ${middle.toFixed(1).padStart(9)} ${quantile(times, 0.99).toFixed(0).padStart(9)}`,
    );
    if (middle > RULE_BUDGET) process.exitCode = 1;
  }
}

/** Microseconds of each step over the recordings, after one run that warms up. */
function stepTimes(exercise: Exercise, recordings: readonly Recording[]): number[] {
  const times: number[] = [];
  for (const warm of [true, false]) {
    for (const recording of recordings) {
      let run = startRun(exercise, { variant: null });
      for (const frame of recording.frames) {
        const keypoints = keypointsOf(frame);
        const pose = keypoints === null ? null : poseFromPixels(keypoints, recording.height);
        const began = performance.now();
        ({ run } = advance(run, { t: frame.t, pose }));
        if (!warm) times.push((performance.now() - began) * 1000);
      }
    }
  }
  return times;
}

/** The exercise's fixtures, or a simulated set where it has none. */
function recordingsOf({ meta, motion }: Exercise): Recording[] {
  const folder = join("fixtures", meta.id);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  if (names.length > 0) return names.map((name) => parseRecording(readFileSync(join(folder, name), "utf8")));
  const plan = { repetitions: [{}, {}, {}, {}, {}], entrance: true };
  return [simulate(motion, { exercise: meta.id, view: meta.view, plan, seed: 1, fps: 25, noise: USUAL })];
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

/** The page's own functions, by the name that it gave them; only called inside of the page. */
declare function bench(): BenchPage;
