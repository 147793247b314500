import type { Page } from "playwright/test";
import { violations } from "./support/accessibility.ts";
import { counter, live } from "./support/app.ts";
import { expect, test } from "./support/launch.ts";
import { inOrder, spoken, writeDown } from "./support/spoken.ts";

/** Pages whose words are longest where they are shown. */
const PAGES = ["", "bridge", "drawing-in", "plan", "history", "safety", "screening", "sources", "settings"];

/** Those of them that axe-core looks at: what it finds depends little on the language. */
const AXED = ["", "bridge", "settings"];

/** Goes to a page within the app, without loading it again. */
async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, hash);
  await expect(page.locator("h1").first()).toBeVisible();
}

/** How far the page reaches beyond the edge of the screen, CSS pixels. */
function beyondEdge(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test("in German from the first word to the last, on a small phone, and in Spanish at once where it is chosen", async ({
  open,
}) => {
  test.setTimeout(240_000);
  const page = await open({ locale: "de-AT", prepare: writeDown });
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Übungen für deinen Rücken, mit ruhigem Blick auf die Ausführung",
  );
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  for (const at of PAGES) {
    await go(page, at);
    expect(await beyondEdge(page), at).toBeLessThanOrEqual(0);
    if (AXED.includes(at)) expect(await violations(page), at).toEqual([]);
  }
  await expect(page).toHaveTitle("Einstellungen - Plumbline");

  // Chosen in the settings: the same page, without loading it again.
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.getByLabel("Sprache").selectOption("es");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ajustes");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.getByLabel("Voz", { exact: true })).toContainText("Test es-ES");
  expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);

  await go(page, "bridge");
  await page.getByRole("button", { name: "Probar sin cámara" }).click();
  await live(page);
  await expect(counter(page)).toHaveText("1", { timeout: 60_000 });
  expect(await beyondEdge(page)).toBeLessThanOrEqual(0);

  // And in the middle of a set: it goes on, and its next words are German.
  await page.evaluate(() => {
    const detail = "de";
    document.querySelector("pl-app")?.dispatchEvent(new CustomEvent("pl-language", { detail }));
  });
  await expect(page.getByRole("button", { name: "Stopp" })).toBeVisible();
  const isGerman = async () =>
    (await spoken(page)).some((line) => /^(Halten: |Wiederholung |Und langsam)/.test(line));
  await expect.poll(isGerman, { timeout: 60_000 }).toBe(true);
  inOrder(await spoken(page), [
    "Mira la figura. Las indicaciones son para ella",
    "Repetición uno",
    /^(Halten: |Wiederholung |Und langsam)/,
  ]);
  await page.getByRole("button", { name: "Stopp" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Die Figur hat \d von 6 gemacht$/);
  expect(await beyondEdge(page)).toBeLessThanOrEqual(0);
});
