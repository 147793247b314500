import { type Browser, chromium } from "playwright";
import { fail } from "../setup.mjs";
import { benchBrowser } from "./browser.ts";

/** A browser that was told to take a card and has none may never answer, milliseconds. */
const ANSWER_MS = 10_000;

/** Looks at a second's distance: a driver that has just started may lose what was asked of it first. */
const LOOKS = 3;

/** Ends the process with a sentence where Chromium reaches no graphics card: told to take one it would draw nothing, and wait for ever. */
export async function requireCard(): Promise<void> {
  const browser = await chromium.launch(await benchBrowser({ card: true }));
  const late = new Promise<false>((settle) => setTimeout(() => settle(false), ANSWER_MS));
  const isThere = await Promise.race([draws(browser), late]).catch(() => false);
  // Before it is closed: one that hangs does not even end when it is asked to.
  if (!isThere)
    fail("Chromium reaches no graphics card here. On Linux it needs the card's driver for Vulkan.");
  await browser.close();
}

async function draws(browser: Browser): Promise<boolean> {
  const page = await browser.newPage();
  for (let look = 0; look < LOOKS; look++) {
    if (await page.evaluate(() => new OffscreenCanvas(1, 1).getContext("webgl2") !== null)) return true;
    await page.waitForTimeout(1000);
  }
  return false;
}
