import type { BrowserContext, Page } from "playwright/test";
import { violations } from "./support/accessibility.ts";
import { expect, test } from "./support/launch.ts";
import { inOrder, spoken, writeDown } from "./support/spoken.ts";

/** Neither the graphics card nor the processor computes anything for the app. */
const WITHOUT_BACKENDS = ["--disable-3d-apis"];

async function withoutWasm(context: BrowserContext): Promise<void> {
  await writeDown(context);
  await context.clock.install({ time: new Date("2026-03-02T10:00:00Z") });
  await context.route(/pose\.worker-.*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `delete self.WebAssembly;${await response.text()}` });
  });
}

/** Lets the page's time pass until that heading stands there; a second at once, or the figure would be drawn sixty times. */
async function until(page: Page, name: RegExp): Promise<void> {
  const heading = page.getByRole("heading", { level: 1, name });
  for (let i = 0; i < 120 && !(await heading.isVisible()); i++) await page.clock.fastForward(1000);
  await expect(heading).toBeVisible();
}

test("where no backend is right the clock leads the workout, and the history keeps it as not observed", async ({
  open,
}) => {
  const page = await open({
    at: "#/bridge",
    args: ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", ...WITHOUT_BACKENDS],
    prepare: withoutWasm,
  });
  await page.getByRole("button", { name: "Start with the camera" }).click();
  const problem = page.getByRole("heading", { level: 1, name: /cannot run the part that sees you/ });
  await expect(problem).toBeVisible({ timeout: 30_000 });
  expect(await violations(page)).toEqual([]);

  await page.getByRole("button", { name: "Go on without the camera" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Not watched Bridge" })).toBeVisible();
  await expect(page.getByRole("timer")).toHaveText(/^8\d$/);
  expect(await violations(page)).toEqual([]);
  await until(page, /All done/);
  await expect(page.locator("pl-workout-summary li")).toHaveText(/Bridge\s*not observed/);
  await expect(page.locator("pl-workout-summary pl-band")).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  inOrder(await spoken(page), [
    "Now: Bridge, ten times",
    /I cannot see you, so I neither count nor judge/,
    "Half way",
    "Ten seconds left",
    "The time for this set is over",
  ]);

  await page.getByRole("link", { name: "History" }).click();
  const set = page.locator("pl-history .sets li");
  await expect(set).toHaveText(/Bridge\s*not observed/);
  await expect(set.locator("pl-band, .figures")).toHaveCount(0);
  await page.locator("pl-history h3 a").click();
  await expect(page.getByRole("heading", { level: 2, name: "Bridge: not observed" })).toBeVisible();
});
