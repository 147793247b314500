import type { Locator, Page } from "playwright/test";
import { violations } from "./support/accessibility.ts";
import { dropFile, summary } from "./support/app.ts";
import { expect, test } from "./support/launch.ts";

/** Looks at a recording, keeps it, and opens it in the history. */
async function kept(page: Page, path: string): Promise<void> {
  await dropFile(page, path);
  await summary(page);
  await page.getByRole("button", { name: "Add to my history" }).click();
  await expect(page.getByText("Added to your history.")).toBeVisible();
  await page.evaluate(() => {
    location.hash = "#/history";
  });
  await page.locator("pl-history .visits a").click();
  await expect(page.locator("pl-side-by-side")).toBeVisible();
}

const body = (page: Page) => page.locator("pl-body-in-space canvas");
const figure = (page: Page) => page.locator("pl-figure-in-step canvas");

/** What a canvas shows; empty before anything is drawn. */
function drawn(canvas: Locator): Promise<string> {
  return canvas.evaluate((one: HTMLCanvasElement) => {
    const { width, height } = one;
    const blank = Object.assign(document.createElement("canvas"), { width, height }).toDataURL();
    return one.toDataURL() === blank ? "" : one.toDataURL();
  });
}

async function bothDrawn(page: Page): Promise<readonly [string, string]> {
  await expect.poll(() => drawn(body(page))).not.toBe("");
  await expect.poll(() => drawn(figure(page))).not.toBe("");
  return [await drawn(body(page)), await drawn(figure(page))];
}

test("a kept set is turned by keys and by finger, the figure with it, and can be seen as the camera saw it", async ({
  open,
}) => {
  const page = await open({ at: "#/bridge" });
  await kept(page, "fixtures/bridge/bridge.faults-a.json");
  const slider = page.getByLabel("Turn both");
  await expect(slider).toHaveValue("0");
  const side = await bothDrawn(page);
  await expect(body(page)).toHaveAttribute("aria-label", /^Your body at .*, seen from your (left|right)$/);
  await expect(page.getByText("Worked out from what one camera saw.")).toBeVisible();
  expect(await violations(page)).toEqual([]);

  // Whoever looks on until it gets dark sees all of it in the colours of the night, and by day in those of the day.
  const chart = page.locator("pl-chart canvas").first();
  const inAllColours = async () => [...(await bothDrawn(page)), await drawn(chart)];
  const byDay = await inAllColours();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect
    .poll(async () => (await inAllColours()).map((one, i) => one !== byDay[i]))
    .toEqual([true, true, true]);
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(inAllColours).toEqual(byDay);

  await slider.focus();
  for (let i = 0; i < 9; i += 1) await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveValue("45");
  await expect(slider).toHaveAttribute("aria-valuetext", /and your (feet|head)$/);
  const turned = await bothDrawn(page);
  expect(turned[0]).not.toBe(side[0]);
  expect(turned[1]).not.toBe(side[1]);
  await page.getByRole("button", { name: "Best side" }).click();
  expect(await bothDrawn(page)).toEqual(side);

  // By finger, on the figure: the person turns, too.
  const cdp = await page.context().newCDPSession(page);
  const box = await figure(page).boundingBox();
  if (box === null) throw new Error("The figure is not on the page.");
  const { x, y, width, height } = box;
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at: number) =>
    cdp.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x: x + at * width, y: y + height / 2 }],
    });
  await touch("touchStart", 0.7);
  for (const at of [0.6, 0.5, 0.4, 0.3, 0.2]) await touch("touchMove", at);
  await touch("touchEnd", 0.2);
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(60);
  expect((await bothDrawn(page))[0]).not.toBe(side[0]);

  await page.getByLabel("See yourself").selectOption("as the camera saw you");
  await expect(page.locator("pl-body-in-picture canvas")).toBeVisible();
  await expect(slider).toHaveCount(0);
});

test("without the network a kept set is shown as the camera saw it, and says why", async ({ open }) => {
  const page = await open({
    at: "#/bridge",
    prepare: (context) => context.route(/body-in-space/, (route) => route.abort()),
  });
  await kept(page, "fixtures/bridge/bridge.faults-a.json");
  await expect(page.getByText("could not be loaded, so you see yourself as the camera did.")).toBeVisible();
  await expect(page.locator("pl-body-in-picture canvas")).toBeVisible();
  await expect(page.getByLabel("Turn both")).toHaveCount(0);
});
