import type { BrowserContext, Page } from "playwright/test";
import { violations } from "./support/accessibility.ts";
import { expect, test } from "./support/launch.ts";

const CAMERA = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"];

/** Counts in every tab how often a camera is asked for. */
async function countCameras(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const { asked } = window as unknown as { asked?: number };
      Object.assign(window, { asked: (asked ?? 0) + 1 });
      return ask(wanted);
    };
  });
}

/** How often a camera was asked for since the page was loaded. */
const asked = (page: Page) => page.evaluate(() => (window as unknown as { asked?: number }).asked ?? 0);
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const go = (page: Page, hash: string) => page.goto(page.url().replace(/#.*/, hash));

/** Nothing on the page leads to a camera, and it says why. */
async function saysWhy(page: Page, words: RegExp): Promise<void> {
  await expect(page.getByText(words).first()).toBeVisible();
  for (const name of ["Start with the camera", "Start today's session", "Do it again", "Go on"])
    await expect(button(page, name)).toHaveCount(0);
}

test("with a pain of 8 afterwards no camera starts that day, on no way in, without a word with someone who knows", async ({
  open,
}) => {
  const page = await open({ at: "#/bridge", args: CAMERA, prepare: countCameras });
  await button(page, "Start with the camera").click();
  await button(page, "Start now").click({ timeout: 45_000 });
  await button(page, "Add one").click();
  const before = await asked(page);
  expect(before).toBe(1);
  await button(page, "Stop").click();
  await page.locator("pl-after").getByRole("button", { name: "8" }).click();
  await expect(page.getByText("Stop here. Pain this strong needs a doctor")).toBeVisible();
  await saysWhy(page, /Stop here/);
  expect(await violations(page)).toEqual([]);

  await test.step("by a typed address", async () => {
    for (const hash of ["#/bridge/set", "#/kettlebell-swing/set", "#/workout", "#/session", "#/check-in"]) {
      await go(page, hash);
      await saysWhy(page, /You said your pain was 8 when you broke off/);
    }
    await expect(heading(page, "Not today")).toBeVisible();
    await page.reload();
    await expect(heading(page, "Not today")).toBeVisible();
  });

  const app = page.url().replace(/#.*/, "");
  await test.step("by the back button", async () => {
    let pages = 0;
    for (await page.goBack(); page.url().startsWith(app); await page.goBack()) {
      pages += 1;
      await expect(page.locator("pl-app h1").first()).toBeVisible();
      for (const name of ["Start with the camera", "Start today's session", "Do it again"])
        await expect(button(page, name)).toHaveCount(0);
      if (/#\/bridge$/.test(page.url())) await saysWhy(page, /You said your pain was 8/);
      expect(await asked(page)).toBe(0);
    }
    expect(pages).toBeGreaterThan(2);
  });

  await test.step("in a second tab", async () => {
    const other = await page.context().newPage();
    for (const hash of ["", "#/bridge", "#/superman", "#/bridge/set"]) {
      await other.goto(`${app}${hash}`);
      await saysWhy(other, /You said your pain was 8/);
    }
    // The drawn figure needs nobody to exercise.
    await button(other, "Try without a camera").click();
    await expect(other.locator("pl-live")).toBeVisible();
    expect(await asked(other)).toBe(0);
    await other.close();
  });

  await test.step("until the person has talked to someone, in so many words", async () => {
    await page.goto(`${app}#/not-today`);
    await page.getByRole("link", { name: "I have talked to a doctor or physiotherapist" }).click();
    expect(await violations(page)).toEqual([]);
    await expect(button(page, "Go on gently")).toBeDisabled();
    await page.getByRole("checkbox", { name: /^I have talked to a doctor or physiotherapist/ }).check();
    await button(page, "Go on gently").click();
    await go(page, "#/superman");
    await expect(page.getByText(/^You have talked to someone about this pain/)).toBeVisible();
    await expect(page.getByText("3 times, held for 3 s")).toBeVisible();
    await expect(page.getByRole("radio", { name: /As described/ })).toHaveCount(0);
    await button(page, "Start with the camera").click();
    // What was said about health was said before this pain.
    await expect(heading(page, "Before you begin")).toBeVisible();
    await button(page, "Go on").click();
    await expect(button(page, "Stop")).toBeVisible();
    await expect.poll(() => asked(page)).toBe(1);
  });
});

test("a tab that stands open hears of the pain that was told in another", async ({ open }) => {
  const page = await open({ at: "#/bridge", args: CAMERA, prepare: countCameras });
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(button(page, "Start with the camera")).toBeVisible();
  await other.evaluate(() => {
    const log = [{ is: "before", at: Date.now(), pain: 8 }];
    localStorage.setItem("plumbline.pain-log", JSON.stringify(log));
  });
  await saysWhy(page, /You said your pain was 8 before exercise/);
  await go(page, "#/");
  await saysWhy(page, /You said your pain was 8 before exercise/);
  expect(await asked(page)).toBe(0);
});

test("a tick is answered at once and kept, and what it rules out is left out with a word why", async ({
  open,
}) => {
  const page = await open({ at: "#/screening", fresh: true, args: CAMERA, prepare: countCameras });
  await button(page, "Go on").click();
  await expect(page.getByText(/^Please tick what is true/)).toBeVisible();

  const weak = page.getByRole("checkbox", { name: /leg or foot that is getting weaker/ });
  await weak.check();
  await expect(page.getByText(/^Please see a doctor now, today/).first()).toBeVisible();
  await expect(button(page, "Go on")).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await go(page, "#/bridge");
  await page.reload();
  await saysWhy(page, /You ticked: A leg or foot/);
  await go(page, "#/screening");
  await expect(weak).toBeChecked();
  await weak.uncheck();

  await page.getByRole("checkbox", { name: "None of these" }).first().check();
  await page.getByRole("checkbox", { name: /^Thin bones/ }).check();
  await expect(page.getByText(/^Please ask which movements are safe for your bones/)).toBeVisible();
  await page.getByRole("checkbox", { name: /tingling down one leg/ }).check();
  await expect(page.getByText(/^That is common with back pain/)).toBeVisible();
  await button(page, "Not yet").click();
  await expect(page.getByText(/^Please talk to a doctor or physiotherapist soon/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await button(page, "Go on").click();

  await go(page, "#/superman");
  await saysWhy(page, /Thin bones of the spine can break/);
  await expect(button(page, "Try without a camera")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await go(page, "#/bird-dog");
  await expect(page.getByText(/^Until you have talked to a doctor or physiotherapist/)).toBeVisible();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);
  await expect(page.getByRole("radio", { name: /As described/ })).toHaveCount(0);
  expect(await asked(page)).toBe(0);
});
