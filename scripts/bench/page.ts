import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright";

const PHOTOS = "../shared/photos";

/** Sizes of the pictures that a pose is looked for in, pixels. */
export const SIZES = [
  [640, 480],
  [1280, 720],
  [1920, 1080],
] as const;

/** Opens the benchmark's page; the photographs of people, or the figure where there are none, as data addresses. */
export async function openBench(browser: Browser, address: string) {
  const page = await browser.newPage({ serviceWorkers: "block" });
  await page.goto(address);
  await page.waitForFunction(() => "bench" in window);
  const photos = existsSync(PHOTOS) ? readdirSync(PHOTOS).filter((name) => name.endsWith(".jpg")) : [];
  const pictures =
    photos.length > 0
      ? photos.map((name) => `data:image/jpeg;base64,${readFileSync(join(PHOTOS, name), "base64")}`)
      : await page.evaluate(() => bench().figures());
  return { page, pictures };
}
