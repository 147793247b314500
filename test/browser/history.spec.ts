import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { createServer } from "vite";
import { dropFile, summary } from "./support/app.ts";
import { barriers } from "./support/barriers.ts";
import type { Shot } from "./support/film-spec.ts";
import { savedFilm } from "./support/films.ts";
import { expect, test } from "./support/launch.ts";

const TWO_BRIDGES: Shot = {
  kind: "figure",
  exercise: "bridge",
  plan: { rest: 2.5, repetitions: [{}, { faults: [{ id: "hips-low", severity: 1.2 }] }] },
};

/** Goes to an address within the app without loading it again. */
async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

async function saveEverything(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save everything as a file" }).click(),
  ]);
  const path = test.info().outputPath("history.json");
  await download.saveAs(path);
  return readFileSync(path, "utf8");
}

test("a set by film is kept, reviewed, corrected, saved, deleted and taken in again, identical", async ({
  open,
}) => {
  test.setTimeout(180_000);
  const page = await open({ at: "#/bridge" });
  await dropFile(page, await savedFilm(TWO_BRIDGES));
  const shown = await summary(page, 120_000);

  await go(page, "#/history");
  await page.locator("pl-history .sessions a").click();
  await expect(page.locator("pl-timeline button")).toHaveCount(shown.length);
  const card = page.locator("pl-repetition-card");
  await expect(card.locator('li[data-fault="hips-low"]')).toBeVisible();
  await expect(page.locator("pl-replay canvas").first()).toBeVisible();

  await page.locator("pl-replay input[type=range]").first().focus();
  await page.keyboard.press("End");
  const atEnd = await page.locator("pl-replay .scrub .figures").textContent();
  await page.keyboard.press("PageDown");
  expect(await page.locator("pl-replay .scrub .figures").textContent()).not.toBe(atEnd);

  await page.getByRole("button", { name: "One was missed" }).click();
  await expect(page.getByRole("heading", { name: /^Bridge: 3 of/ })).toBeVisible();
  await expect(page.getByText("I saw 2 repetitions. You added 1.")).toBeVisible();
  await page.getByLabel("Pain after, 0 to 10").selectOption("2");
  expect(await barriers(page)).toEqual([]);

  await go(page, "#/history");
  await expect(page.locator("pl-chart h3").first()).toContainText("Your score in Bridge");
  expect(await barriers(page)).toEqual([]);
  const saved = await saveEverything(page);
  await page.getByRole("button", { name: "Delete everything" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete everything" }).click();
  await expect(page.getByText("Nothing yet.")).toBeVisible();

  const file = test.info().outputPath("saved.json");
  writeFileSync(file, saved);
  await page.locator("pl-history input[type=file]").setInputFiles(file);
  await expect(page.getByText("This adds 1 session with 1 set.")).toBeVisible();
  await page.getByRole("button", { name: "Add them" }).click();
  await expect(page.getByText("1 session added.")).toBeVisible();
  const withoutDate = (text: string) => ({ ...JSON.parse(text), exportedAt: "" });
  expect(withoutDate(await saveEverything(page))).toEqual(withoutDate(saved));
});

test("a broken file is refused in one sentence and nothing is lost", async ({ open }) => {
  const page = await open({ at: "#/history" });
  const file = test.info().outputPath("broken.json");
  writeFileSync(file, '{"format":"plumbline-history","version":1,"sess');
  await page.locator("pl-history input[type=file]").setInputFiles(file);
  await expect(page.getByText("This file is cut off or is not JSON.")).toBeVisible();
});

test("a page killed at 20 random moments has kept all but the repetition under way", async ({ open }) => {
  test.setTimeout(120_000);
  const studio = await createServer({
    logLevel: "error",
    cacheDir: ".cache/vite",
    server: { port: 4574, hmr: false, watch: null },
    optimizeDeps: { include: ["idb"] },
  });
  await studio.listen();
  try {
    const [address = ""] = studio.resolvedUrls?.local ?? [];
    const first = await open({ from: address, at: "test/browser/studio/keeping.html" });
    const context = first.context();
    for (let i = 0; i < 20; i++) {
      const page = await context.newPage();
      await page.goto(`${address}test/browser/studio/keeping.html`);
      await page.waitForFunction(() => "begin" in window);
      await page.evaluate(() => (window as unknown as { begin(): Promise<void> }).begin());
      // Random by the clock of the page: no two runs are killed at the same moments.
      await page.waitForTimeout(100 + Math.random() * 500);
      const counted = await page.evaluate(() => (window as unknown as { counted: number }).counted);
      const cdp = await context.newCDPSession(page);
      void cdp.send("Page.crash").catch(() => {});
      await page.waitForEvent("crash");
      await page.close();
      const kept = await first.evaluate(() => (window as unknown as { kept(): Promise<number[]> }).kept());
      expect(kept[0], `repetitions kept of ${counted} counted`).toBeGreaterThanOrEqual(counted - 1);
      expect(kept[1], "frames of the recording that belong to them").toBeGreaterThanOrEqual(
        (kept[0] ?? 0) * 20,
      );
    }
  } finally {
    await studio.close();
  }
});
