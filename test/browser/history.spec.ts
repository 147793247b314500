import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { createServer } from "vite";
import { writeOldDatabase } from "../../src/history/testing/old-database.ts";
import stored from "../../src/history/testing/version-1.json" with { type: "json" };
import since2 from "../../src/history/testing/version-2.json" with { type: "json" };
import { violations } from "./support/accessibility.ts";
import { dropFile, summary } from "./support/app.ts";
import { fullHistory, functionScale } from "./support/full-history.ts";
import { APP, expect, keepLightning, test } from "./support/launch.ts";
import { twoBridges } from "./support/two-bridges.ts";

/** Goes to an address within the app without loading it again. */
async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** Counts how often the page asks the browser to keep what it stores. */
function countAsking(): void {
  const { storage } = navigator;
  const persist = storage.persist.bind(storage);
  window.asked = 0;
  storage.persist = () => {
    window.asked += 1;
    return persist();
  };
}

/** Lets the browser promise to keep it, as it does for an app that is used a lot. */
async function promiseToKeep(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const { targetInfo } = await cdp.send("Target.getTargetInfo");
  const { browserContextId } = targetInfo;
  const { origin } = new URL(APP);
  await cdp.send("Browser.grantPermissions", { permissions: ["durableStorage"], origin, browserContextId });
}

/** What the figure beside the replay shows; empty before it is drawn. */
async function figureAt(page: Page): Promise<string> {
  const canvas = page.locator("pl-figure-in-step canvas").first();
  return canvas.evaluate((one) => {
    if (!(one instanceof HTMLCanvasElement)) return "";
    const { width, height } = one;
    const blank = Object.assign(document.createElement("canvas"), { width, height }).toDataURL();
    const drawn = one.toDataURL();
    return drawn === blank ? "" : drawn;
  });
}

/** The figure once it stands as it is to be: it is drawn a moment after the replay was moved. */
async function settledFigure(page: Page): Promise<string> {
  let before = "";
  await expect
    .poll(
      async () => {
        const last = before;
        before = await figureAt(page);
        return before !== "" && before === last;
      },
      { intervals: [250] },
    )
    .toBe(true);
  return before;
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
  const page = await open({
    at: "#/bridge",
    prepare: async (context) => {
      await keepLightning(context);
      await context.addInitScript(countAsking);
    },
  });
  await dropFile(page, await twoBridges());
  const shown = await summary(page, 120_000);

  await go(page, "#/history");
  expect(await page.evaluate(() => window.asked), "the browser is asked once to keep it").toBe(1);
  await expect(page.getByText(/^\d.* used on this device. Your browser may clear it/)).toBeVisible();
  await promiseToKeep(page);
  await page.reload();
  await expect(page.getByText(/^\d.* used on this device. Your browser keeps it/)).toBeVisible();
  await page.locator("pl-history .visits a").click();
  await expect(page.locator("pl-timeline button")).toHaveCount(shown.length);
  const card = page.locator("pl-repetition-card");
  await expect(card.locator('li[data-fault="hips-low"]')).toBeVisible();
  await expect(page.locator("pl-replay canvas").first()).toBeVisible();

  await page.locator("pl-replay .scrub input").focus();
  await page.keyboard.press("End");
  const figure = await settledFigure(page);
  const atEnd = await page.locator("pl-replay .scrub .figures").textContent();
  await page.keyboard.press("PageDown");
  expect(await page.locator("pl-replay .scrub .figures").textContent()).not.toBe(atEnd);
  for (let i = 0; i < 4; i++) await page.keyboard.press("PageDown");
  expect(await settledFigure(page), "the figure is scrubbed with the replay").not.toBe(figure);
  await page.keyboard.press("End");
  expect(await settledFigure(page), "and stands still when the replay does").toBe(figure);

  await page.getByRole("button", { name: "One repetition was missed" }).click();
  await expect(page.getByRole("heading", { name: /^Bridge: 3 of/ })).toBeVisible();
  await expect(page.getByText("I saw 2 repetitions. You added 1.")).toBeVisible();
  await page.getByLabel("Pain after, 0 to 10").selectOption("2");
  expect(await violations(page)).toEqual([]);

  await go(page, "#/history");
  await expect(page.locator("pl-trends")).toContainText("A change needs six days of exercise; you have one.");
  expect(await violations(page)).toEqual([]);
  const saved = await saveEverything(page);
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("Nothing yet.")).toBeVisible();

  const file = test.info().outputPath("saved.json");
  writeFileSync(file, saved);
  await page.locator("pl-history input[type=file]").setInputFiles(file);
  await expect(page.getByText("This adds 1 session with 1 set.")).toBeVisible();
  await page.getByRole("button", { name: "Add them", exact: true }).click();
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

test("a history of a newer version, and a browser that keeps nothing, are each told in one sentence", async ({
  open,
}) => {
  const page = await open({ at: "#/history" });
  await expect(page.getByRole("heading", { name: "What you have done" })).toBeVisible();
  await go(page, "#/");
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open("plumbline", 99).onsuccess = resolve;
      }),
  );
  await go(page, "#/history");
  await expect(page.getByText("Your history was written by a newer version of this app.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Your history was written by a newer version of this app.")).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const noStorage = () => {
    Object.defineProperty(window, "indexedDB", {
      value: {
        open() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      },
    });
  };
  const other = await open({ at: "#/history", prepare: (context) => context.addInitScript(noStorage) });
  await expect(other.getByText("This browser does not let the app keep a history")).toBeVisible();
});

test("what versions 1 and 2 of the app left is opened with all that was in it", async ({ open }) => {
  const page = await open({ at: "icon.svg" });
  for (const version of [1, 2] as const) {
    await page.goto(`${APP}icon.svg`);
    await page.evaluate(() => void indexedDB.deleteDatabase("plumbline"));
    await page.evaluate(writeOldDatabase, { name: "plumbline", version, ...stored, ...since2 });
    await page.goto(`${APP}#/history`);
    await expect(page.locator("pl-history .visits > li")).toHaveCount(2);
    const thinned = page.getByText("the joint positions of 24 old sets were removed");
    await expect(thinned).toHaveCount(version > 1 ? 1 : 0);
    await go(page, "#/history/session-1");
    await expect(page.locator("pl-replay canvas").first()).toBeVisible();
    await expect(page.getByLabel("A note to yourself")).toHaveValue("Mat by the window; slept badly");
  }
});

test("a looked-at recording is added when asked, and the report prints on two pages", async ({ open }) => {
  const page = await open({ at: "#/bridge" });
  await dropFile(page, "fixtures/bridge/bridge.faults-a.json");
  const shown = await summary(page);
  await page.getByRole("button", { name: "Add to my history" }).click();
  await expect(page.getByText("Added to your history.")).toBeVisible();
  await go(page, "#/bridge");
  await dropFile(page, "fixtures/bridge/bridge.faults-a.json");
  await page.getByRole("button", { name: "Add to my history" }).click();
  await expect(page.getByText("This recording is in your history already.")).toBeVisible();
  await go(page, "#/history");
  await expect(page.locator("pl-history .visits > li")).toHaveCount(1);
  await page.getByRole("link", { name: "Report to print" }).click();
  await expect(page.getByRole("row", { name: /^Bridge/ })).toContainText(`${shown.length} of`);
  await expect(page.getByText("What the camera cannot tell")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});

/** What the page that keeps sets offers. */
interface Keeping {
  begin(): Promise<void>;
  kept(): Promise<[repetitions: number, frames: number]>;
  fill(sets: number, frames: number): Promise<string[]>;
  note(text: string): Promise<void>;
  all(): Promise<{ repetitions: number; note: string; added: number; recorded: boolean }[]>;
  thinned(): Promise<number>;
  readonly counted: number;
  /** How often the browser was asked to keep what is stored. */
  asked: number;
}

/** The page's own functions; only called inside of the page. */
declare const window: Window & Keeping;

test.describe("with a page that keeps sets", () => {
  let address = "";
  let close: () => Promise<void>;

  test.beforeAll(async () => {
    const studio = await createServer({
      logLevel: "error",
      cacheDir: ".cache/vite-history",
      server: { port: 4574, hmr: false, watch: null },
      optimizeDeps: { include: ["idb", "valibot"] },
    });
    await studio.listen();
    address = studio.resolvedUrls?.local[0] ?? "";
    close = () => studio.close();
  });

  test.afterAll(() => close());

  const AT = "test/browser/studio/keeping.html";
  const loaded = (page: Page) => page.waitForFunction(() => "begin" in window);

  test("two tabs that write at once lose nothing of each other", async ({ open }) => {
    const first = await open({ from: address, at: AT });
    const second = await first.context().newPage();
    await second.goto(`${address}${AT}`);
    await Promise.all([loaded(first), loaded(second)]);
    await Promise.all([first, second].map((page) => page.evaluate(() => window.begin())));
    for (const text of ["one", "two", "three"]) {
      await first.waitForTimeout(200);
      await second.evaluate((note) => window.note(note), text);
    }
    const counted = await Promise.all([first, second].map((page) => page.evaluate(() => window.counted)));
    const all = await second.evaluate(() => window.all());
    expect(all).toHaveLength(2);
    const least = Math.min(...counted);
    for (const { repetitions, note, added } of all) {
      expect(repetitions).toBeGreaterThanOrEqual(least);
      expect({ note, added }).toEqual({ note: "three", added: 3 });
    }
  });

  test("on a full device the oldest recordings make room, and every result stays", async ({ open }) => {
    const page = await open({ from: address, at: AT });
    await loaded(page);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Storage.overrideQuotaForOrigin", {
      origin: new URL(address).origin,
      quotaSize: 4_000_000,
    });
    const problems = await page.evaluate(() => window.fill(45, 2000));
    expect(problems).toEqual([]);
    const all = await page.evaluate(() => window.all());
    expect(all).toHaveLength(45);
    expect(all.every(({ repetitions }) => repetitions === 3)).toBe(true);
    expect(await page.evaluate(() => window.thinned())).toBeGreaterThan(0);
    expect(all.at(-1)?.recorded, "the oldest recording made room").toBe(false);
  });

  test("a page killed at 20 random moments has kept all but the repetition under way", async ({ open }) => {
    test.setTimeout(120_000);
    const first = await open({ from: address, at: AT });
    const context = first.context();
    for (let i = 0; i < 20; i++) {
      const page = await context.newPage();
      await page.goto(`${address}${AT}`);
      await loaded(page);
      await page.evaluate(() => window.begin());
      // Random by the clock of the page: no two runs are killed at the same moments.
      await page.waitForTimeout(100 + Math.random() * 500);
      const counted = await page.evaluate(() => window.counted);
      const cdp = await context.newCDPSession(page);
      void cdp.send("Page.crash").catch(() => {});
      await page.waitForEvent("crash");
      await page.close();
      const [repetitions, frames] = await first.evaluate(() => window.kept());
      expect(repetitions, `repetitions kept of ${counted} counted`).toBeGreaterThanOrEqual(counted - 1);
      expect(frames, "frames of the recording that belong to them").toBeGreaterThanOrEqual(repetitions * 20);
    }
  });
});

test("a report with all there is to tell has two pages, what rests on the camera on the second", async ({
  open,
}) => {
  const page = await open({
    at: "#/history",
    prepare: (context) =>
      context.addInitScript(
        (scale) => localStorage.setItem("plumbline.function-scale", scale),
        JSON.stringify(functionScale()),
      ),
  });
  await page.locator("pl-history input[type=file]").setInputFiles({
    name: "history.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(fullHistory())),
  });
  await page.getByRole("button", { name: "Add them", exact: true }).click();
  await expect(page.getByText("20 sessions added.")).toBeVisible();
  for (const language of ["en", "de", "es"]) {
    await page.evaluate((tag) => localStorage.setItem("plumbline.language", JSON.stringify(tag)), language);
    await go(page, "#/history/report");
    await page.reload();
    await expect(page.locator("pl-report .second").getByText(/30°/).first()).toBeVisible();
    await expect(page.locator("pl-report pl-chart canvas").first()).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g), language).toHaveLength(2);
  }
});
