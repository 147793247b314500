import type { Browser, Page } from "playwright";
import { answerQuestions } from "../../test/browser/support/launch.ts";

/** How a device's window is: CSS pixels, pixels a CSS pixel. */
const DEVICES = {
  phone: { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2 },
  laptop: { viewport: { width: 1120, height: 700 }, deviceScaleFactor: 1.25 },
} as const;

/** How good the pictures are, 0 to 100. */
const QUALITY = 82;

/** A Monday, on which the plan has something to do. */
const MONDAY = "2026-03-02T10:00:00Z";

/** What is looked at with which device: the address in the app, and what has to be there. */
const PAGES = [
  { name: "start", device: "phone", at: "", ready: "pl-exercise-card" },
  { name: "exercise", device: "laptop", at: "#/bridge", ready: "pl-figure canvas" },
] as const;

/** Takes each page by day and by night; `keep` gets them as WebP. */
export async function takeStills(
  browser: Browser,
  address: string,
  keep: (name: string, webp: Buffer) => void,
): Promise<void> {
  for (const { name, device, at, ready } of PAGES) {
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({ ...DEVICES[device], colorScheme, serviceWorkers: "block" });
      await context.clock.setFixedTime(MONDAY);
      await context.addInitScript(answerQuestions);
      const page = await context.newPage();
      await page.goto(`${address}${at}`);
      await page.locator(ready).first().waitFor();
      // The figures are drawn in turn, and the one in view is to be on its way up.
      await page.waitForTimeout(4000);
      keep(`${name}-${device}-${colorScheme}`, await webpOf(page, DEVICES[device].deviceScaleFactor));
      await context.close();
    }
  }
}

/** The window of a page as it is now, so many pixels a CSS pixel. Playwright itself takes no WebP, which is a third of a PNG. */
export async function webpOf(page: Page, scale: number): Promise<Buffer> {
  const devtools = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, width: 0, height: 0, ...page.viewportSize(), scale };
  const { data } = await devtools.send("Page.captureScreenshot", { format: "webp", quality: QUALITY, clip });
  await devtools.detach();
  return Buffer.from(data, "base64");
}
