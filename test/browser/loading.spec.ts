import type { Page } from "playwright/test";
import { APP, expect, test } from "./support/launch.ts";

const PHONE = { width: 412, height: 823 };

/** Every kind of page that can be arrived at, and what tells that it is there. */
const PAGES = [
  ["#/", "pl-start h1"],
  ["#/bridge", "pl-exercise h1"],
  ["#/bridge/evidence", "pl-evidence h1"],
  ["#/history", "pl-history h1"],
  ["#/history/report", "pl-report h1"],
  ["#/plan", "pl-plan h1"],
  ["#/settings", "pl-settings h1"],
  ["#/safety", "pl-safety h1"],
  ["#/screening", "pl-screening h1"],
  ["#/sources", "pl-sources h1"],
] as const;

async function go(page: Page, ...hashes: readonly string[]): Promise<void> {
  await page.evaluate((to) => {
    for (const hash of to) location.hash = hash;
  }, hashes);
}

interface Shifted {
  moved: number;
  /** What moved, innermost first. */
  what: string[];
}

/** Adds up how far what was drawn moved afterwards, from the first script on; read as `shifted`. */
function watchShifts(): void {
  type Shift = PerformanceEntry & { value: number; sources: readonly { node: Node | null }[] };
  const shifted: Shifted = { moved: 0, what: [] };
  Object.assign(window, { shifted });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      shifted.moved += entry.value;
      for (const { node } of entry.sources)
        shifted.what.push(node instanceof Element ? node.localName : String(node?.nodeName));
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** How far what was drawn moved, as Lighthouse counts it, once nothing more comes. */
async function shifts(page: Page): Promise<Shifted> {
  await page.waitForLoadState("networkidle");
  return page.evaluate(() => (window as unknown as { shifted: Shifted }).shifted);
}

test("each page is there however one arrives at it, and nothing that was drawn moves", async ({ open }) => {
  const page = await open({ prepare: (context) => context.addInitScript(watchShifts) });
  const failed: string[] = [];
  page.on("pageerror", ({ message }) => failed.push(message));
  await page.setViewportSize(PHONE);
  for (const [i, [address, element]] of PAGES.entries()) {
    // Another query loads the page anew, another hash alone would not.
    await page.goto(`${APP}?${i}${address}`);
    await expect(page.locator(element).first(), address).toBeVisible();
    const { moved, what } = await shifts(page);
    expect.soft(moved, `${address} moves: ${what}`).toBeLessThan(0.02);
  }
  // Whoever goes on before a page has come sees only the last one.
  await page.reload();
  await go(page, ...PAGES.map(([address]) => address), "#/history");
  await expect(page.locator("pl-history h1")).toBeVisible();
  await expect(page.locator("main > *")).toHaveCount(1);
  expect(failed).toEqual([]);
});

test("a page that cannot be loaded says so and comes at the second try", async ({ open }) => {
  let isOut = true;
  const page = await open({
    prepare: (context) =>
      context.route(/assets\/(history|workout)-.*\.js/, (route) =>
        isOut ? route.abort() : route.continue(),
      ),
  });
  await go(page, "#/history");
  await expect(page.getByRole("heading", { name: "This page could not be loaded." })).toBeFocused();
  // A second try that fails begins the page anew, where that can be had.
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Try again" }).click()]);
  await expect(page.getByRole("alert")).toBeVisible();
  isOut = false;
  let begunAnew = false;
  page.once("load", () => {
    begunAnew = true;
  });
  await page.getByRole("button", { name: "Try again" }).click();
  const heading = page.locator("pl-history h1");
  await expect(heading).toBeVisible();
  // Some versions of Chromium (150 is one) never fetch a module again that it missed once: there the page begins anew, with its focus at the top.
  if (!begunAnew) await expect(heading).toBeFocused();
});

test("a set whose screen cannot be loaded says so, and goes on at the second try", async ({ open }) => {
  let isOut = true;
  const page = await open({
    at: "#/bridge",
    prepare: (context) =>
      context.route(/assets\/workout-.*\.js/, (route) => (isOut ? route.abort() : route.continue())),
  });
  await page.getByRole("button", { name: "Start with the camera" }).click();
  await expect(page.getByRole("heading", { name: "This page could not be loaded." })).toBeFocused();
  isOut = false;
  await page.getByRole("button", { name: "Try again" }).click();
  // Where the page had to begin anew, as above, the set is begun once more.
  const again = page.locator("pl-problem").getByRole("button", { name: "Try again" });
  await again.or(page.getByRole("button", { name: "Start with the camera" })).click();
  // This browser has no camera.
  await expect(page.getByRole("heading", { name: "No camera was found." })).toBeVisible();
});

test("a figure is drawn when it comes into view, not before", async ({ open }) => {
  const page = await open({ at: "#/bridge" });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize(PHONE);
  const last = page.locator("pl-faults canvas").last();
  /** Whether anything but one colour is on the canvas. */
  const isDrawn = () =>
    last.evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const data = (canvas as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height).data;
      return data?.some((value) => value !== 0) ?? false;
    });
  await expect(page.locator(".hero canvas")).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(await isDrawn()).toBe(false);
  await last.scrollIntoViewIfNeeded();
  await expect.poll(isDrawn).toBe(true);
});
