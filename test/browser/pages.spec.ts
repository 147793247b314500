import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright/test";
import { violations } from "./support/accessibility.ts";
import { live, pickFile, summary } from "./support/app.ts";
import { expect, test } from "./support/launch.ts";

const PHONE = { width: 390, height: 844 };
const SMALL_PHONE = { width: 320, height: 640 };

/** What tells that a page is there; of all others it is an exercise's heading. */
const PAGE_OF: Readonly<Record<string, string>> = {
  "#/": "pl-start h1",
  "#/safety": "pl-safety h1",
  "#/sources": "pl-sources summary h2",
  "#/trunk-rotation/evidence": "pl-evidence table",
};

/** Collects what the content security policy had to stop, from the first script on. */
async function watchPolicy(context: BrowserContext): Promise<string[]> {
  const stopped: string[] = [];
  await context.exposeFunction("reportStopped", (what: string) => stopped.push(what));
  await context.addInitScript(() => {
    const { reportStopped } = window as unknown as { reportStopped(what: string): void };
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      reportStopped(`${violatedDirective} ${blockedURI}`),
    );
  });
  return stopped;
}

/** Addresses of all exercises, as the start page links them. */
async function exercises(page: Page): Promise<string[]> {
  const cards = page.locator("pl-exercise-card a");
  await expect(cards.first()).toBeVisible();
  return cards.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
}

async function sidewaysRoom(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test("every page is accessible by day and by night and fits a small phone", async ({ open }) => {
  test.setTimeout(240_000);
  let stopped: string[] = [];
  const page = await open({
    prepare: async (context) => {
      stopped = await watchPolicy(context);
    },
  });
  await page.setViewportSize(PHONE);
  const others = ["#/safety", "#/sources", "#/trunk-rotation/evidence"];
  for (const address of ["#/", ...(await exercises(page)), ...others]) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await expect(page.locator(PAGE_OF[address] ?? "pl-exercise h1").first()).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      expect(await violations(page), `${address} ${colorScheme}`).toEqual([]);
    }
    await page.setViewportSize(SMALL_PHONE);
    expect(await sidewaysRoom(page), `${address} is too wide`).toBe(0);
    await page.setViewportSize(PHONE);
  }
  expect(stopped).toEqual([]);
});

for (const language of ["C", "en-US@posix"]) {
  test(`a browser that says it speaks ${language} draws every page`, async ({ open }) => {
    const page = await open({
      prepare: (context) =>
        context.addInitScript((said) => {
          Object.defineProperty(Navigator.prototype, "language", { get: () => said, configurable: true });
          Object.defineProperty(Navigator.prototype, "languages", { get: () => [said], configurable: true });
        }, language),
    });
    const failed: string[] = [];
    page.on("pageerror", ({ message }) => failed.push(message));
    await expect(page.locator("pl-start h1")).toBeVisible();
    for (const [address, element] of [
      ["#/bridge", "pl-exercise"],
      ["#/history", "pl-history"],
      ["#/history/report", "pl-report"],
    ] as const) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await expect(page.locator(`${element} h1`)).toBeVisible();
    }
    expect(failed).toEqual([]);
  });
}

test("the figure moves, and stands still for whoever wants less motion", async ({ open }) => {
  const page = await open({ at: "#/bridge" });
  const canvas = page.locator(".hero canvas");
  await expect(canvas).toBeVisible();
  const changes = async () => {
    const before = await canvas.screenshot();
    await page.waitForTimeout(1500);
    return !before.equals(await canvas.screenshot());
  };
  await expect.poll(changes, { timeout: 20_000 }).toBe(true);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.waitForTimeout(500);
  expect(await changes()).toBe(false);
});

test("the figure turns by keyboard", async ({ open }) => {
  const page = await open({ at: "#/bridge" });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const canvas = page.locator(".hero canvas");
  await expect(canvas).toBeVisible();
  const before = await canvas.screenshot();
  await page.getByRole("slider", { name: "Turn the figure" }).focus();
  for (let i = 0; i < 8; i++) await page.keyboard.press("ArrowRight");
  expect(before.equals(await canvas.screenshot())).toBe(false);
});

test("a recording comes to a summary, and saved from there comes to the same again", async ({ open }) => {
  const page = await open({ at: "#/bridge" });
  await pickFile(page, "fixtures/bridge/bridge.faults-a.json");
  const first = await summary(page);
  expect(first.length).toBeGreaterThan(0);
  expect(first.some(({ faults }) => faults.length > 0)).toBe(true);
  expect(await violations(page)).toEqual([]);

  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save the recording" }).click();
  const text = readFileSync(await (await saving).path(), "utf8");
  await page.getByRole("link", { name: "Plumbline, all exercises" }).click();
  await page.getByRole("link", { name: /^Bridge/ }).click();
  await pickFile(page, { name: "again.json", text });
  expect(await summary(page)).toEqual(first);
});

test("an address of a set that is not under way leads to its exercise, an unknown one to the start", async ({
  open,
}) => {
  const page = await open({ at: "#/bridge/set" });
  await expect(page.locator("pl-exercise h1")).toHaveText("Bridge");
  await page.goto(page.url().replace(/#.*/, "#/no-such-exercise"));
  await expect(page.locator("pl-start h1")).toBeVisible();
});

test("leaving a set by the back button ends it and lets go of the camera", async ({ open }) => {
  const page = await open({
    at: "#/bridge",
    args: ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"],
    prepare: (context) =>
      context.addInitScript(() => {
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        navigator.mediaDevices.getUserMedia = async (wanted) => {
          const stream = await ask(wanted);
          Object.assign(window, { stream });
          return stream;
        };
      }),
  });
  await page.getByRole("button", { name: "Start with the camera" }).click();
  await live(page);
  await page.goBack();
  await expect(page.locator("pl-exercise h1")).toBeVisible();
  const track = () =>
    page.evaluate(
      () => (window as unknown as { stream: MediaStream }).stream.getVideoTracks()[0]?.readyState,
    );
  await expect.poll(track).toBe("ended");
});

test("a problem says what to do, is accessible, and leads back to the exercise", async ({ open }) => {
  const page = await open({
    at: "#/bridge",
    args: ["--use-fake-device-for-media-stream", "--deny-permission-prompts"],
  });
  await page.getByRole("button", { name: "Start with the camera" }).click();
  await expect(page.locator("pl-problem").getByRole("button", { name: "Try again" })).toBeVisible({
    timeout: 30_000,
  });
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "Bridge", exact: true }).click();
  await expect(page.getByRole("button", { name: "Try without a camera" })).toBeVisible();
});
