import { writeFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { barriers } from "./support/barriers.ts";
import { expect, test } from "./support/launch.ts";

const DAY = 86_400_000;

/** A session of some days ago with a set of five bridges and one of three led breaths, all good. */
function session(daysAgo: number, painAfter: number) {
  const startedAt = Date.now() - daysAgo * DAY;
  const id = `day-${daysAgo}`;
  const repetition = (i: number) => {
    const start = 5 * i;
    const times = { start, peak: start + 2, end: start + 4, hold: 2.5 };
    return { ...times, side: null, score: 97, faults: [], checks: [], notSeen: [] };
  };
  const set = (exercise: string, asked: number) => ({
    id: `${id}-${exercise}`,
    sessionId: id,
    exercise,
    variant: null,
    source: "camera",
    model: null,
    startedAt,
    endedAt: startedAt + 60_000,
    asked,
    repetitions: Array.from({ length: asked }, (_, i) => repetition(i)),
    partials: [],
    corrected: { removed: [], added: 0 },
  });
  const kept = { id, startedAt, endedAt: startedAt + 600_000, painBefore: 1, painAfter, note: "" };
  return { kept, sets: [set("bridge", 5), ...(painAfter > 1 ? [set("drawing-in", 3)] : [])] };
}

/** Takes sessions into the history as anyone can: from a file. */
async function takeIn(page: Page, ...sessions: readonly ReturnType<typeof session>[]): Promise<void> {
  const file = test.info().outputPath(`${sessions[0]?.kept.id}.json`);
  const history = {
    format: "plumbline-history",
    version: 1,
    exportedAt: new Date().toISOString(),
    sessions: sessions.map(({ kept }) => kept),
    sets: sessions.flatMap(({ sets }) => sets),
    recordings: [],
  };
  writeFileSync(file, JSON.stringify(history));
  await page.goto(page.url().replace(/#.*/, "#/history"));
  await page.locator("pl-history input[type=file]").setInputFiles(file);
  await page.getByRole("button", { name: "Add them" }).click();
  await expect(page.getByText(/sessions? added\./)).toBeVisible();
}

test("more is offered after good and painless sessions, less after a painful one, and the plan follows the answer", async ({
  open,
}) => {
  const page = await open({ at: "#/history" });
  const go = (hash: string) => page.goto(page.url().replace(/#.*/, hash));
  const offers = page.locator("pl-offers [data-offer]");

  await takeIn(page, session(9, 1), session(7, 1));
  await go("#/plan");
  await expect(offers).toHaveCount(1);
  await expect(offers).toContainText("Two good and painless sessions: 7 repetitions from now on.");
  expect(await barriers(page)).toEqual([]);
  await offers.getByRole("button", { name: "Do that" }).click();
  await expect(page.locator("pl-plan .items li").filter({ hasText: "Bridge: 7 times" })).toHaveCount(2);
  await expect(offers).toHaveCount(0);

  // As asked before: it says nothing yet about seven.
  await takeIn(page, session(3, 4));
  await go("#/");
  await expect(offers).toContainText("The pain was worse after the last session.");
  await expect(offers).toContainText("Drawing-in");
  expect(await barriers(page)).toEqual([]);
  await offers.getByRole("button", { name: "Stay" }).click();
  await expect(offers).toHaveCount(0);
  await page.reload();
  await go("#/plan");
  await expect(page.getByText("Bridge: 7 times").first()).toBeVisible();
  await expect(offers).toHaveCount(0);
});
