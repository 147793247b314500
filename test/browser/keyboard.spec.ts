import { readFileSync, writeFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright/test";
import { pickFile } from "./support/app.ts";
import { Keys } from "./support/focus.ts";
import { expect, test } from "./support/launch.ts";
import { bridges, everyDay } from "./support/week.ts";

// A walk over the pages, dialogs and errors of the app by keyboard alone. At each step it is said where the focus is,
// by the role and the name that the browser gives to a screen reader; "nothing" would be the beginning of the document.

/** The same each day, so that any day will do: one bridge. */
const PLAN = everyDay([bridges(1, 3)]);

/** Puts the plan in place, and lets the camera be refused while the page's `refuse` is true. */
async function prepare(context: BrowserContext): Promise<void> {
  await context.addInitScript((plan) => {
    localStorage.setItem("plumbline.plan", plan);
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = (wanted) =>
      "refuse" in window ? Promise.reject(new DOMException("", "NotAllowedError")) : ask(wanted);
  }, PLAN);
}

const refuse = (page: Page) => page.evaluate(() => void Object.assign(window, { refuse: true }));
const allow = (page: Page) =>
  page.evaluate(() => void delete (window as unknown as { refuse?: true }).refuse);

/** Goes to an address as a link or the back button does. */
const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** On the history, read from the disk: before that a Tab has nowhere to go. */
async function onHistory(page: Page, keys: Keys): Promise<void> {
  await keys.isOn("heading What you have done");
  await expect(page.locator("pl-keeping")).toBeVisible();
  await isSettled(page);
}

/** Waits until the page has been as high for half a second: charts that come later push down what has the focus. */
async function isSettled(page: Page): Promise<void> {
  let [height, since] = [0, 0];
  await expect
    .poll(async () => {
      const now = await page.evaluate(() => document.documentElement.scrollHeight);
      if (now !== height) [height, since] = [now, Date.now()];
      return Date.now() - since;
    })
    .toBeGreaterThan(500);
}

/** Pages of their own: their address, their heading, and the title of the document. */
const PAGES = [
  ["#/plan", "The week's plan", "The week's plan - Plumbline"],
  ["#/settings", /Voice|Settings/, /(Voice and sound|Settings) - Plumbline/],
  ["#/sources", /./, /.+ - Plumbline/],
  ["#/bridge/evidence", /Bridge/, /Bridge.* - Plumbline/],
  ["#/safety", "Take care of your back", "Take care of your back - Plumbline"],
  ["#/bridge", "Bridge", "Bridge - Plumbline"],
  ["#/bird-dog", "Bird-Dog", "Bird-Dog - Plumbline"],
  ["#/history", "What you have done", "What you have done - Plumbline"],
  ["#/history/report", "Report of back exercises", "Report of back exercises - Plumbline"],
  ["#/history/none", "A session", "A session - Plumbline"],
  ["#/", /^Exercise for your back/, /^Exercise for your back.* - Plumbline$/],
] as const;

test("by keyboard the focus is somewhere at each step of the way, and each page has a title of its own", async ({
  open,
}) => {
  test.setTimeout(180_000);
  const page = await open({
    args: ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"],
    prepare,
  });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(page.locator("pl-exercise-card").first()).toBeVisible();
  const keys = await Keys.of(page);

  await test.step("every page begins at its heading", async () => {
    await keys.press("link Plan");
    for (const [address, heading, title] of PAGES) {
      await go(page, address);
      await keys.isOn(
        typeof heading === "string"
          ? `heading ${heading}`
          : new RegExp(`^heading ${heading.source.replace("^", "")}`),
      );
      await expect(page).toHaveTitle(title);
    }
    await keys.press("link History", "Enter", "Shift+Tab");
    await keys.isOn("heading What you have done");
  });

  await test.step("names and values say what is meant", async () => {
    await go(page, "#/bird-dog");
    await keys.isOn("heading Bird-Dog");
    await keys.tabTo("slider Turn the figure");
    await keys.tabTo("radio As described: The whole movement, as the steps say.");
    await page.keyboard.press("ArrowUp");
    expect(await keys.focus()).toMatch(/^radio Arm only, easier: Both knees stay on the floor\./);
    await keys.tabTo("button Use a video or recording");
    await go(page, "#/bridge");
    await keys.isOn("heading Bridge");
  });

  await test.step("the plan, changed and as it was before", async () => {
    await go(page, "#/plan");
    await keys.isOn("heading The week's plan");
    await keys.press(/^DisclosureTriangle Bridge: /);
    await keys.press("button Next day");
    await keys.isOn("heading Monday");
    await keys.press("button Undo the last change");
    await keys.isOn("button Back to the starter plan");
  });

  await test.step("the settings, by arrows", async () => {
    await go(page, "#/settings");
    await keys.isOn("heading Settings");
    await keys.tabTo(/^radio /);
    const before = await keys.focus();
    await page.keyboard.press("ArrowDown");
    expect(await keys.focus()).toMatch(/^radio /);
    expect(await keys.focus()).not.toBe(before);
    await page.keyboard.press("ArrowUp");
    await keys.tabTo("slider Volume");
    await page.keyboard.press("ArrowLeft");
    await keys.press("button Hear it");
    expect(await keys.focus()).toBe("button Hear it");
    await go(page, "#/bridge");
    await keys.isOn("heading Bridge");
  });

  await test.step("a recording, and adding it to the history", async () => {
    await pickFile(page, "fixtures/bridge/bridge.faults-a.json");
    await keys.isOn(/^heading (All \d+|\d+ of \d+) done$/);
    await expect(page).toHaveTitle(/ done - Bridge - Plumbline$/);
    await keys.press("button Add to my history");
    await keys.isOn("paragraph Added to your history. Look at your history");
    await keys.press("link Look at your history");
    await onHistory(page, keys);
  });

  await test.step("a visit of the history, its moments, and deleting it", async () => {
    await keys.press(/^link \w+, .+, \d+:\d\d/);
    await keys.isOn(/^heading \w+, /);
    await expect(page).toHaveTitle(/\d{4} - Plumbline$/);
    await expect(page.getByRole("slider", { name: "Moment" })).toBeVisible();
    await keys.press(/^button Repetition 2: /);
    await keys.tabTo("slider Moment");
    await page.keyboard.press("End");
    const moment = page.getByRole("slider", { name: "Moment" });
    await expect(moment).toHaveAttribute("aria-valuetext", /^\d+\.\d seconds, (rest|out|top|back)$/);
    await keys.press("button Delete this session");
    await keys.isOn("button Keep it");
    await page.keyboard.press("Escape");
    await keys.isOn("button Delete this session");
  });

  await test.step("deleting everything, and taking it in again", async () => {
    await go(page, "#/history");
    await onHistory(page, keys);
    const saving = page.waitForEvent("download");
    await keys.press("button Save everything as a file");
    const saved = test.info().outputPath("saved.json");
    writeFileSync(saved, readFileSync(await (await saving).path()));
    expect(await keys.focus()).toBe("button Save everything as a file");

    await keys.press("button Delete");
    await keys.isOn("button Keep everything");
    await page.keyboard.press("Enter");
    await keys.isOn("button Delete");
    await page.keyboard.press("Enter");
    await keys.isOn("button Keep everything");
    await keys.press("button Delete for good", "Enter", "Shift+Tab");
    await expect(page.getByText("Everything is deleted.")).toBeVisible();
    await keys.isOn("heading Keep and share");

    await keys.tabTo(/^button Open a saved file/);
    await page.locator("pl-keeping input[type=file]").setInputFiles(saved);
    await keys.isOn("button Add them");
    await page.keyboard.press("Escape");
    await keys.isOn(/^button Open a saved file/);
    await page.locator("pl-keeping input[type=file]").setInputFiles(saved);
    await keys.isOn("button Add them");
    await page.keyboard.press("Enter");
    await expect(page.getByText("1 session added.")).toBeVisible();
    await keys.isOn(/^button Open a saved file/);
  });

  await test.step("a file that is no good, and the way back", async () => {
    await go(page, "#/bridge");
    await keys.isOn("heading Bridge");
    await pickFile(page, { name: "foreign.json", text: '{"hello": "world"}' });
    await keys.isOn("heading This file is not a keypoint recording.");
    await expect(page).toHaveTitle("This file is not a keypoint recording - Bridge - Plumbline");
    await keys.press("button Back to the exercise");
    await keys.isOn("heading Bridge");
  });

  await test.step("a camera that is refused", async () => {
    await go(page, "#/");
    await keys.isOn(/^heading Exercise for your back/);
    await refuse(page);
    await keys.press("button Start today's session");
    await keys.isOn("heading The browser was not allowed to use the camera.");
    await keys.press("button Try again");
    await keys.isOn("heading The browser was not allowed to use the camera.");
    await allow(page);
  });

  await test.step("a workout, its screens, and its stop", async () => {
    await keys.press("button Try again");
    await keys.isOn("heading Warm-up Walk on the spot", 45_000);
    await expect(page).toHaveTitle("Warm-up Walk on the spot - Plumbline");
    await keys.press("button Skip");
    await expect(page).toHaveTitle("Warm-up Turn side to side - Plumbline");
    expect(await keys.focus()).toBe("button Skip");
    await page.keyboard.press("Enter");
    await expect(page).toHaveTitle("Warm-up Small lunges - Plumbline");
    await page.keyboard.press("Enter");
    await keys.isOn("heading Bridge, live", 45_000);
    await expect(page).toHaveTitle("Bridge, live - Plumbline");
    await keys.press("button Start now");
    // It is gone then, and a second press must not press anything else.
    await keys.isOn("heading Bridge, live");
    await keys.press("button Add one");
    await keys.isOn("heading Rest");
    await keys.tabTo("button Stop");
    await page.keyboard.press("Enter");
    await keys.isOn("heading Stopped after 1 repetition");
    await expect(page).toHaveTitle("Stopped after 1 repetition - Plumbline");
    await keys.press(/^button 1\b/);
    expect(await keys.focus()).toMatch(/^button 1\b/);
    await keys.press("link To the start");
    await keys.isOn(/^heading Exercise for your back/);
  });

  await test.step("the demonstration, its pause, and its end", async () => {
    await go(page, "#/bridge");
    await keys.isOn("heading Bridge");
    await keys.press("button Try without a camera");
    await keys.isOn(/^heading Bridge, /, 45_000);
    await keys.press("button Pause");
    await keys.isOn("button Go on");
    await page.keyboard.press("Enter");
    await keys.isOn("button Pause");
    await keys.press("button Stop");
    await keys.isOn(/^heading (The figure did \d of 6|No repetition was counted)$/);
    await keys.tabTo("link Do it yourself");
  });
});
