import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { compareAll } from "../../src/agreement/compare.ts";
import { readJudgements } from "../../src/agreement/judgements.ts";
import { violations } from "./support/accessibility.ts";
import { expect, test } from "./support/launch.ts";

const RECORDINGS = ["clean", "clean-noisy", "faults-a", "faults-b", "foot-oblique"].map(
  (name) => `fixtures/bridge/bridge.${name}.json`,
);

const REPLAYS = 10;
const SHOWN_TWICE = 2;

/** Says of a replay that it is a repetition with hips too low. */
async function judge(page: Page): Promise<void> {
  const ask = (question: string | RegExp) => page.getByRole("group", { name: question });
  await ask(/^Is this one repetition/)
    .getByLabel("Yes", { exact: true })
    .check();
  await expect(ask(/Lift your hips to one line/)).toBeVisible();
  // All at once: some hundred presses would take their time.
  await page.locator("pl-verdict-form").evaluate(({ shadowRoot }) => {
    for (const cue of [...(shadowRoot?.querySelectorAll("fieldset") ?? [])].slice(1))
      cue.querySelectorAll("input")[1]?.click();
  });
  await ask(/Lift your hips to one line/)
    .getByLabel("Yes", { exact: true })
    .check();
  await page.getByRole("button", { name: "Next replay" }).click();
}

/** What the body's picture shows; empty before anything is drawn. */
function drawn(page: Page): Promise<string> {
  return page.locator("pl-body-in-space canvas").evaluate((one: HTMLCanvasElement) => {
    const { width, height } = one;
    const blank = Object.assign(document.createElement("canvas"), { width, height }).toDataURL();
    return one.toDataURL() === blank ? "" : one.toDataURL();
  });
}

test("ten replays are judged blind, and the file tells how far the rater and the app agree", async ({
  open,
}) => {
  const page = await open({ at: "#/agreement" });
  // Bodies that stand until they are played, so that what was drawn can be compared.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.getByLabel("Choose recordings").setInputFiles(RECORDINGS);
  await expect(page.getByText("5 recordings are ready.")).toBeVisible({ timeout: 20_000 });
  await page.getByLabel("Your sign, not your name").fill("A");
  await page.getByLabel("Number of the study").fill("7");
  await page.getByLabel("How many replays").fill(String(REPLAYS));
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Begin" }).click();

  const heading = (i: number) =>
    page.getByRole("heading", { name: `replay ${i} of ${REPLAYS + SHOWN_TWICE}` });
  await expect(heading(1)).toBeFocused();
  await expect.poll(() => drawn(page)).not.toBe("");
  const before = await drawn(page);
  await page.getByLabel("Turn it").fill("60");
  await expect.poll(() => drawn(page)).not.toBe(before);
  expect(await violations(page)).toEqual([]);
  expect(await page.locator("pl-agreement").innerText()).not.toMatch(/score|good|\d+°|\btop\b/i);

  for (let i = 1; i <= REPLAYS + SHOWN_TWICE; i += 1) {
    if (i > 1) await expect(heading(i)).toBeFocused();
    await judge(page);
  }
  await expect(page.getByRole("heading", { name: "All replays are judged" })).toBeFocused();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save my answers" }).click();
  const file = readJudgements(readFileSync(await (await saved).path(), "utf8"));
  expect(file.items).toHaveLength(REPLAYS);
  expect(file.items.filter(({ answers }) => answers.length === 2)).toHaveLength(SHOWN_TWICE);
  expect(new Set(file.items.map(({ app }) => app.repetition))).toEqual(new Set(["yes", "no"]));

  const lowHips = compareAll([file]).filter(({ question }) => question.fault === "hips-low");
  const same = Object.fromEntries(lowHips.map((one) => [one.sides, one.same]));
  // Whoever says of every bridge that it is low is not of one mind with the app.
  expect(same["app and rater"]).toBeLessThan(1);
});
