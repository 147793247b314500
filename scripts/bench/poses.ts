import { chromium, type Page } from "playwright";
import { type Proven, type Round, WAYS } from "../../test/bench/bench-api.ts";
import { serveBench } from "../../test/bench/build.ts";
import { benchBrowser } from "./browser.ts";
import { openBench, SIZES } from "./page.ts";
import { median, say } from "./say.ts";

/** The size that the fields are about. */
const FIELDS_OF = 1280;

/** What a pose costs each way, in turn and in one browser; ratios are medians over the rounds, times milliseconds. */
export async function benchPoses(rounds: number, card: boolean) {
  const { address, close } = await serveBench(4673);
  const browser = await chromium.launch(await benchBrowser({ card }));
  try {
    const { page, pictures } = await openBench(browser, address);
    say(`Lightning in Chromium ${browser.version()}, ${pictures.length} pictures, ${rounds} rounds`);
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
  const backends = await page.evaluate(() => bench().backends());
  say("\nA pose on each backend that proves itself here, and how far off the known picture it sees");
  for (const [name, proven] of Object.entries(backends))
    say(`  ${name.padEnd(25)} ${proven === null ? "not to be had" : told(proven)}`);
  return { backend: cold.backend, coldStartMs: cold.ms, warmStartMs: warm.ms, ...fields, backends };
}

function told({ poseMs, apart }: Proven): string {
  return `${poseMs.toFixed(1).padStart(9)} ms ${(100 * apart).toFixed(2).padStart(5)} %`;
}
