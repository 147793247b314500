import { chromium } from "playwright";
import type { App } from "../../src/ui/app/app.ts";
import { ensureBuilt, serveBuilt } from "../build.mjs";
import { benchBrowser } from "./browser.ts";
import { median, quantile, say } from "./say.ts";
import { browserTestHelpers, metrics, openSet, watch } from "./watched.ts";

/**
 * Watches somebody before a webcam in the built app for some minutes: what the page itself costs beside the model, how late a
 * picture is shown, and whether anything grows or slows down.
 */
export async function benchSession(minutes: number, card: boolean) {
  await ensureBuilt();
  const { webcam, webcamFilm } = await browserTestHelpers();
  const bridge = { kind: "figure", exercise: "bridge", plan: { repetitions: [{}] } } as const;
  // Who does nothing for a minute is done.
  const film = await webcamFilm({ ...bridge, still: { at: "rest", seconds: 20 } }, bridge);
  const { address, close } = await serveBuilt(4674);
  const browser = await chromium.launch(await benchBrowser({ card, args: webcam(film) }));
  try {
    const { page, cdp } = await openSet(browser, `${address}#/bridge`);
    await page.evaluate(watch);
    const before = await metrics(cdp);
    const rates: number[] = [];
    for (let minute = 0; minute < minutes; minute++) {
      const earlier = await page.evaluate(() => watched().poses);
      await page.waitForTimeout(60_000);
      rates.push(((await page.evaluate(() => watched().poses)) - earlier) / 60);
      // Nor is the set to end by its dose.
      const counted = Number(await page.locator("[data-count]").innerText());
      for (let left = counted; left > 1; left--)
        await page.getByRole("button", { name: "Take one away" }).click();
    }
    const after = await metrics(cdp);
    const { poses, frameToPaint, longTasks } = await page.evaluate(() => watched());
    const msPerPose = (of: "tasks" | "processor") => ((after.atFirst[of] - before.atLast[of]) * 1000) / poses;
    const fields = {
      computedBy: await page.evaluate(computedBy),
      mainThreadMsPerPose: msPerPose("tasks"),
      mainThreadCpuMsPerPose: msPerPose("processor"),
      longTasks: longTasks.length,
      frameToPaintMs: { median: median(frameToPaint), p95: quantile(frameToPaint, 0.95) },
      heapSlopeKbPerMin: (after.atLast.heapBytes - before.atLast.heapBytes) / 1000 / minutes,
      sustained: { minutes, first: rates[0], last: rates.at(-1) },
    };
    say(`\nBefore a webcam for ${minutes} min, ${poses} poses`);
    for (const [name, value] of Object.entries(fields)) say(`  ${name.padEnd(25)} ${JSON.stringify(value)}`);
    return fields;
  } finally {
    await browser.close();
    await close();
  }
}

/** Runs in the page: what the app says of the model and the backend at work, and of their proof. */
async function computedBy(): Promise<string> {
  const app = document.querySelector("pl-app") as App | null;
  const rows = (await app?.services?.diagnose()) ?? [];
  return rows.find(({ name }) => name === "What computes the poses")?.value ?? "";
}
