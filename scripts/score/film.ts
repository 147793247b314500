import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Browser } from "playwright";
import { parseRecording, type Recording } from "../../src/pose/recording.ts";
import { findBrowser } from "../browser.mjs";
import { ensureBuilt, serveBuilt } from "../build.mjs";

/** A film is given up when the page has not finished it after this time, in milliseconds. */
const FILM_LIMIT = 30 * 60_000;

interface Served {
  readonly browser: Browser;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Runs films through the app itself in headless Chromium, as if each had been dropped on the page. */
export class FilmReader {
  private served: Promise<Served> | null = null;

  /**
   * What the app saw in a film, as the recording that it offers to download.
   * @throws Error with one sentence when there is no browser or the page could not read the film.
   */
  async read(path: string, exercise: string): Promise<Recording> {
    if (!existsSync(path)) throw Object.assign(new Error(), { code: "ENOENT" });
    this.served ??= serve();
    const { browser, address } = await this.served;
    const page = await browser.newPage({ serviceWorkers: "block" });
    try {
      await page.goto(`${address}#/${exercise}`);
      await page.locator('input[type="file"]').first().setInputFiles(resolve(path));
      const save = page.getByRole("link", { name: "Save the recording" });
      // The first words of what the page says went wrong.
      const problem = page.getByRole("alert").locator("h2, strong");
      await save.or(problem).first().waitFor({ timeout: FILM_LIMIT });
      if (await problem.isVisible()) throw new Error((await problem.textContent()) ?? "");
      const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
      return parseRecording(await readFile(await download.path(), "utf8"));
    } finally {
      await page.close();
    }
  }

  /** Ends the browser and the server, if there were any. */
  async close(): Promise<void> {
    const served = await this.served?.catch(() => null);
    await served?.browser.close();
    await served?.close();
  }
}

async function serve(): Promise<Served> {
  const executablePath = await findBrowser();
  if (executablePath === null) {
    throw new Error("Scoring a film needs Chrome or Chromium; `npm test` installs one.");
  }
  const { chromium } = await import("playwright");
  await ensureBuilt();
  const { address, close } = await serveBuilt(4373);
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  return { browser, address, close };
}
