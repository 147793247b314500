import type { Page } from "playwright/test";
import { violations } from "./support/accessibility.ts";
import { announced, observeRegions } from "./support/announced.ts";
import { counter, live, summary } from "./support/app.ts";
import { APP, expect, test } from "./support/launch.ts";
import { inOrder } from "./support/spoken.ts";

/** Tabs on until the focus is on the element of that name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
    });
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    if (name.test(await focused())) return;
  }
  throw new Error(`Nothing called ${name} can be reached with the Tab key.`);
}

test("a whole workout by keyboard alone: accessible, and no request to another address", {
  tag: "@clock",
}, async ({ open }) => {
  test.setTimeout(180_000);
  const asked: string[] = [];
  const page = await open({
    prepare: async (context) => {
      await observeRegions(context);
      context.on("request", (request) => asked.push(request.url()));
    },
  });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await tabTo(page, /^Bridge/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Try without a camera" })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await tabTo(page, /^Try without a camera$/);
  await page.keyboard.press("Enter");
  await live(page);
  expect(await violations(page)).toEqual([]);
  await expect(counter(page)).toHaveText("2", { timeout: 60_000 });

  await tabTo(page, /^Stop$/);
  await page.keyboard.press("Enter");
  expect((await summary(page)).length).toBeGreaterThanOrEqual(2);
  expect(await violations(page)).toEqual([]);

  // This browser has no voice: a screen reader says each line, once, and from one place.
  const isOver = async () => (await announced(page)).some(({ text }) => text.startsWith("Set ended at"));
  await expect.poll(isOver).toBe(true);
  const read = await announced(page);
  const texts = read.map(({ text }) => text);
  inOrder(texts, [
    "Watch the figure. The cues are for it",
    "Repetition one",
    "Repetition two",
    /^Set ended at/,
  ]);
  expect(texts.filter((text) => /^Repetition (one|two)\b|^Set ended/.test(text))).toHaveLength(3);
  expect(new Set(read.map(({ from }) => from))).toEqual(new Set(["pl-announcer"]));

  expect(asked.some((url) => url.endsWith(".bin"))).toBe(true);
  expect(asked.filter((url) => !url.startsWith(APP) && !/^(data|blob):/.test(url))).toEqual([]);
});
