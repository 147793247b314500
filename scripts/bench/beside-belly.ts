import { type Browser, chromium } from "playwright";
import { ensureBuilt, serveBuilt } from "../build.mjs";
import { benchBrowser } from "./browser.ts";
import { median, say } from "./say.ts";
import { browserTestHelpers, metrics, openSet, watch } from "./watched.ts";

/** Both are looked at in turn so many times, for so many seconds each. */
const TURNS = 2;
const SECONDS = 20;

/** Somebody who is led has settled, and the belly was found, after so many seconds. */
const FOUND_AFTER = 14;

/** In the first the belly is looked at beside the pose, in the second it is not; the body lies alike in both. */
const EXERCISES = ["drawing-in", "bridge"] as const;

/**
 * What the pose loses by the belly beside it: the same film of 1280 by 720 before the webcam of the built app, in an exercise that looks
 * at the belly and in one that does not. Poses a second, the page's milliseconds a pose, and its tasks of more than 50 ms.
 */
export async function benchBesideBelly() {
  await ensureBuilt();
  const { webcam, wideWebcamFilm } = await browserTestHelpers();
  const film = await wideWebcamFilm({
    kind: "figure",
    exercise: "drawing-in",
    framing: { fill: 0.8, tilt: 12 },
    plan: { repetitions: [{ pause: 20, hold: 9 }] },
  });
  const { address, close } = await serveBuilt(4675);
  const browser = await chromium.launch(await benchBrowser({ card: false, args: webcam(film) }));
  try {
    const turns: Record<string, Turn[]> = {};
    for (let turn = 0; turn < TURNS; turn++)
      for (const exercise of EXERCISES)
        turns[exercise] = [...(turns[exercise] ?? []), await turnOf(browser, `${address}#/${exercise}`)];
    say(`\n${"Beside the belly".padEnd(27)} poses/s ms on the page  long tasks`);
    const fields = EXERCISES.map((exercise) => {
      const own = turns[exercise] ?? [];
      const middle = (of: keyof Turn) => median(own.map((one) => one[of]));
      const longTasks = own.reduce((sum, one) => sum + one.longTasks, 0);
      say(
        `  ${exercise.padEnd(25)} ${middle("rate").toFixed(1).padStart(7)} ${middle("pageMs").toFixed(1).padStart(14)} ${String(longTasks).padStart(11)}`,
      );
      return { rate: middle("rate"), longTasks };
    });
    const [beside, without] = fields;
    return {
      ratesBesideBelly: [beside?.rate, without?.rate],
      longTasksBesideBelly: [beside?.longTasks, without?.longTasks],
    };
  } finally {
    await browser.close();
    await close();
  }
}

interface Turn {
  readonly rate: number;
  readonly pageMs: number;
  readonly longTasks: number;
}

async function turnOf(browser: Browser, address: string): Promise<Turn> {
  const { page, cdp } = await openSet(browser, address);
  await page.waitForTimeout(1000 * FOUND_AFTER);
  await page.evaluate(watch);
  const before = await metrics(cdp);
  await page.waitForTimeout(1000 * SECONDS);
  const after = await metrics(cdp);
  const { poses, longTasks } = await page.evaluate(() => watched());
  await page.context().close();
  return {
    rate: poses / SECONDS,
    pageMs: ((after.atFirst.tasks - before.atLast.tasks) * 1000) / poses,
    longTasks: longTasks.length,
  };
}
