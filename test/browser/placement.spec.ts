import type { Page } from "playwright/test";
import { violations } from "./support/accessibility.ts";
import { ownWorkers } from "./support/app.ts";
import { webcamFilm } from "./support/films.ts";
import { expect, keepLightning, test, webcam } from "./support/launch.ts";
import { MISPLACED, WELL_PLACED } from "./support/placement-film.ts";
import { followPlacement, type PlacementLog, placementLog } from "./support/placement-log.ts";
import { spoken, writeDown } from "./support/spoken.ts";

/** A direction has to come this soon after its picture did, and none sooner after another, milliseconds. */
const WITHIN = 3000;

/** The page is looked at twenty times a second, and a voice that is busy puts a direction off a little. */
const BLUR = 150;

/** A direction waits so long for the end of the one before, milliseconds. */
const WAITED = 1200;

/** Lets the device feel that it leans by so many degrees, ten times a second, until the next call. */
function lean(page: Page, degrees: number): Promise<void> {
  return page.evaluate((angle) => {
    const holder = window as unknown as { leaning?: ReturnType<typeof setInterval> };
    clearInterval(holder.leaning);
    const [x, y] = [9.81 * Math.sin((angle * Math.PI) / 180), 9.81 * Math.cos((angle * Math.PI) / 180)];
    const gravity = { accelerationIncludingGravity: { x, y, z: 0.4 } };
    holder.leaning = setInterval(
      () => window.dispatchEvent(Object.assign(new Event("devicemotion"), gravity)),
      100,
    );
  }, degrees);
}

const LEVEL = "Set the phone upright and level";

function saidAt(log: PlacementLog, text: string): number {
  return log.said.find((said) => said.text === text)?.t ?? Number.NaN;
}

test("each picture that is wrong gets its own direction within three seconds, and the right one is good", {
  tag: "@clock",
}, async ({ open }) => {
  const film = await webcamFilm(...MISPLACED.map(({ shot }) => shot), WELL_PLACED);
  const page = await open({
    at: "#/bridge",
    args: webcam(film),
    prepare: async (context) => {
      await keepLightning(context);
      await writeDown(context);
      await followPlacement(context);
    },
  });
  await page.getByRole("button", { name: "Start with the camera" }).click();
  const heard = (text: string, timeout: number) =>
    expect.poll(() => spoken(page), { timeout }).toContain(text);
  await heard(MISPLACED.at(-1)?.say ?? "", 60_000);
  expect(ownWorkers(page)).toHaveLength(2);
  // From here on the phone leans: that is said once nothing more basic is wrong.
  await lean(page, 16);
  await heard(LEVEL, 12_000);
  await expect(page.locator("[data-direction=level-phone]")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const levelled = await page.evaluate(() => performance.now());
  await lean(page, 1);
  await heard("Good", 8_000);
  // The model that counts people is there only while the picture is set up.
  await expect.poll(() => ownWorkers(page).length).toBe(1);

  const log = await placementLog(page);
  await test.info().attach("placement", { body: JSON.stringify(log), contentType: "application/json" });
  const [first = 0, ...cuts] = log.cuts;
  const begins = [first, ...cuts];
  for (const [i, { what, say, picture }] of MISPLACED.entries()) {
    const [from = Number.NaN, to = Number.NaN] = begins.slice(i, i + 2);
    const here = log.said.filter(({ t }) => t >= from && t < to);
    // A second person whom the model follows at first is told of after another direction; and a direction of the picture
    // before may be said again just as that picture goes, which puts off the next one.
    const before = MISPLACED[i - 1]?.say;
    const isAfterAnother =
      what === "two people" || (before !== undefined && here[0]?.text.includes(before) === true);
    const told = isAfterAnother ? here.find(({ text }) => text.includes(say)) : here[0];
    const within = isAfterAnother ? 2 * WITHIN : WITHIN;
    expect.soft(told?.text, `the direction when ${what}`).toContain(say);
    // The first picture was there before the model: it counts from where it was judged, the others from where they came.
    const since = i === 0 ? Math.max(first, log.judged ?? 0) : from;
    expect.soft((told?.t ?? Number.NaN) - since, `milliseconds until ${what} is told`).toBeLessThan(within);
    expect
      .soft(
        log.shown.filter(({ t }) => t >= from && t < to),
        `the screen when ${what}`,
      )
      .toContainEqual(expect.objectContaining({ text: expect.stringContaining(say), picture }));
  }
  const [right = Number.NaN] = begins.slice(MISPLACED.length);
  expect(saidAt(log, LEVEL) - right).toBeLessThan(WITHIN);
  const good = saidAt(log, "Good") - levelled;
  expect(good).toBeGreaterThan(2000 - BLUR);
  expect(good).toBeLessThan(4000);

  const directions = log.said.filter(
    ({ t, text }) =>
      t >= (begins[0] ?? 0) && !/^(Good$|From here I count)/.test(text) && t <= saidAt(log, "Good"),
  );
  for (const [i, { t, text }] of directions.slice(1).entries()) {
    // A direction that waited for the end of another was decided on earlier than it was said.
    expect(t - (directions[i]?.t ?? 0), `milliseconds before "${text}"`).toBeGreaterThan(WITHIN - WAITED);
  }
});

test("without the model that counts people the placing goes on, and nothing is said of it", {
  tag: "@clock",
}, async ({ open }) => {
  const refused: string[] = [];
  const page = await open({
    at: "#/bridge",
    args: webcam(await webcamFilm(WELL_PLACED)),
    prepare: async (context) => {
      await keepLightning(context);
      await writeDown(context);
      await context.route(/multipose/, (route) => {
        refused.push(route.request().url());
        return route.abort();
      });
    },
  });
  expect(refused).toEqual([]);
  await page.getByRole("button", { name: "Start with the camera" }).click();
  await expect.poll(() => spoken(page), { timeout: 30_000 }).toContain("Good");
  expect(refused.length).toBeGreaterThan(0);
  await expect(page.locator("pl-problem")).toHaveCount(0);
  await expect.poll(() => ownWorkers(page).length).toBe(1);
});
