import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright";
import { type BenchPage, type Round, WAYS } from "../../test/bench/bench-api.ts";
import { serveBench } from "../../test/bench/build.ts";
import { benchBrowser } from "./browser.ts";
import { median, say } from "./say.ts";

const PHOTOS = "../shared/photos";
const SIZES = [
  [640, 480],
  [1280, 720],
  [1920, 1080],
] as const;

/** The size that the fields are about. */
const FIELDS_OF = 1280;

/** What a pose costs each way, in turn and in one browser; ratios are medians over the rounds, times milliseconds. */
export async function benchPoses(rounds: number) {
  const { address, close } = await serveBench(4673);
  const browser = await chromium.launch(await benchBrowser());
  try {
    const page = await browser.newPage({ serviceWorkers: "block" });
    await page.goto(address);
    await page.waitForFunction(() => "bench" in window);
    const photos = existsSync(PHOTOS) ? readdirSync(PHOTOS).filter((name) => name.endsWith(".jpg")) : [];
    const pictures =
      photos.length > 0
        ? photos.map((name) => `data:image/jpeg;base64,${readFileSync(join(PHOTOS, name), "base64")}`)
        : await page.evaluate(() => bench().figures());
    say(`Lightning in Chromium ${browser.version()}, ${photos.length || "no"} photos, ${rounds} rounds`);
    return await measured(page, pictures, rounds);
  } finally {
    await browser.close();
    await close();
  }
}

async function measured(page: Page, pictures: string[], rounds: number) {
  const first = () => page.evaluate((picture) => bench().firstPose(picture), pictures[0] ?? "");
  const cold = await first();
  // The files and their compiled code are there now.
  const warm = await first();
  say(
    `First pose on ${cold.backend} after ${cold.ms.toFixed(0)} ms, once more after ${warm.ms.toFixed(0)} ms`,
  );
  let fields = {};
  for (const [width, height] of SIZES) {
    const { rounds: times, tensorsGrown } = await page.evaluate(
      ([from, w, h, n]) => bench().measure(from, w, h, n),
      [pictures, width, height, rounds] as const,
    );
    say(`\n${`${width}x${height}`.padEnd(27)} median ms to the graph  to our crop`);
    const ratio = (of: keyof Round, to: keyof Round) =>
      median(times.flatMap((one) => (one[of] === null || one[to] === null ? [] : [one[of] / one[to]])));
    for (const way of [...WAYS, "our crop, two threads", "detector on the page", "human"] as const) {
      const ms = median(times.flatMap((one) => one[way] ?? []));
      const ratios = [ratio(way, "bare graph"), ratio(way, "our crop")].map((one) =>
        one.toFixed(2).padStart(12),
      );
      say(`  ${way.padEnd(25)} ${ms.toFixed(1).padStart(9)} ${ratios.join("")}`);
    }
    if (width !== FIELDS_OF) continue;
    fields = {
      bareMs: median(times.map((one) => one["bare graph"])),
      overBare: ratio("our crop", "bare graph"),
      overBareCamera: ratio("our crop, camera's frame", "bare graph"),
      overBareTwoThreads: ratio("our crop, two threads", "bare graph"),
      libraryOverUs: ratio("detector on the picture", "our crop"),
      libraryOverUsTwoThreads: ratio("detector on the picture", "our crop, two threads"),
      libraryOnPageOverUs: ratio("detector on the page", "our crop"),
      humanOverUs: ratio("human", "our crop"),
      tensorsGrown,
    };
  }
  const backendMs = await page.evaluate(() => bench().backends());
  say("\nA pose on each backend that proves itself here");
  for (const [name, ms] of Object.entries(backendMs))
    say(`  ${name.padEnd(25)} ${ms === null ? "not to be had" : `${ms.toFixed(1).padStart(9)} ms`}`);
  return { coldStartMs: cold.ms, warmStartMs: warm.ms, ...fields, backendMs };
}

/** The page's own functions, by the name that it gave them; only called inside of the page. */
declare function bench(): BenchPage;
