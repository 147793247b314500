import { type Browser, chromium, type Page } from "playwright";
import { writeOldDatabase } from "../../src/history/testing/old-database.ts";
import { ensureBuilt, serveBuilt } from "../build.mjs";
import { benchBrowser } from "./browser.ts";
import { ALL_TRENDS, CHART, LIST, NEXT_PAGE, REPLAY, type Timed, timed, watchTasks } from "./deeds.ts";
import { median, say } from "./say.ts";
import { ALL_REPETITIONS, threeYears, VISITS } from "./three-years.ts";

const ROUNDS = 5;

/** Presses of "more" that are timed. */
const PAGES = 5;

/** Measures how the built app shows a history of three years in a real browser. */
export async function benchHistory(): Promise<{ historyOpenMs: number }> {
  await ensureBuilt();
  const { address, close } = await serveBuilt(4674);
  const browser = await chromium.launch(await benchBrowser());
  try {
    return await measure(browser, address);
  } finally {
    await browser.close();
    await close();
  }
}

async function measure(browser: Browser, address: string): Promise<{ historyOpenMs: number }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: "block",
  });
  await context.addInitScript(watchTasks);
  const page = await context.newPage();
  // A page of the app's origin without the app, to write what version 2 of the app would have left.
  await page.goto(`${address}icon.svg`);
  await page.evaluate(writeOldDatabase, threeYears(Date.now()));
  await page.goto(`${address}#/history`);
  const migrated = await page.evaluate(timed, LIST);
  const [opened, loaded, charted] = [[], [], []] as [Timed[], Timed[], Timed[]];
  const [all, paged, reviewed] = [[], [], []] as [Timed[], Timed[], Timed[]];
  for (let round = 0; round < ROUNDS; round++) {
    const at = async (hash: string) => {
      await page.goto("about:blank");
      await page.goto(address + hash);
    };
    await at("");
    await page.waitForTimeout(500);
    opened.push(await page.evaluate(timed, { ...LIST, go: "#/history" }));
    await at("");
    await page.waitForTimeout(500);
    charted.push(await page.evaluate(timed, { ...CHART, go: "#/history" }));
    all.push(await page.evaluate(timed, ALL_TRENDS));
    for (let i = 0; i < PAGES; i++) paged.push(await page.evaluate(timed, NEXT_PAGE));
    reviewed.push(await page.evaluate(timed, { ...REPLAY, go: `#/history/session-${VISITS - 1}` }));
    await at("#/history");
    loaded.push(await page.evaluate(timed, { ...LIST, fromNavigation: true }));
  }
  for (let i = 0; i < PAGES; i++) await page.evaluate(timed, NEXT_PAGE);
  const gap = await scrolled(page);
  const row = (name: string, values: readonly Timed[]) => {
    const ms = median(values.map((one) => one.ms)).toFixed(0);
    const longest = Math.max(...values.map((one) => one.longest)).toFixed(0);
    say(`  ${name.padEnd(38)}${ms.padStart(6)} ms   longest task ${longest.padStart(4)} ms`);
  };
  say(`\nHistory of ${VISITS} visits, ${ALL_REPETITIONS} repetitions, median of ${ROUNDS} (tasks: worst)`);
  row("list after a tap", opened);
  row("list after loading", loaded);
  row("first chart after a tap", charted);
  row("trends of all of it", all);
  row("next page of the list", paged);
  row("review with replay after a tap", reviewed);
  row("list after loading, once: migration", [migrated]);
  say(`  ${"longest gap while scrolling the list".padEnd(38)}${gap.toFixed(0).padStart(6)} ms`);
  return { historyOpenMs: median(opened.map((one) => one.ms)) };
}

/** Scrolls the list by the wheel and tells the longest time between two pictures, milliseconds. */
async function scrolled(page: Page): Promise<number> {
  await page.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    const next = (now: number) => {
      gaps.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(window, { gaps });
  });
  await page.mouse.move(640, 400);
  for (let i = 0; i < 60; i++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(30);
  }
  return page.evaluate(() => Math.max(...(window as unknown as { gaps: number[] }).gaps.slice(2)));
}
