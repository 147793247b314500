import type { BrowserContext } from "playwright/test";
import { problem } from "../../src/workout/problems.ts";
import { violations } from "./support/accessibility.ts";
import { announced, observeRegions } from "./support/announced.ts";
import { tickNone } from "./support/app.ts";
import type { Shot } from "./support/film-spec.ts";
import { webcamFilm } from "./support/films.ts";
import { expect, test, webcam } from "./support/launch.ts";
import { inOrder, spoken, writeDown } from "./support/spoken.ts";
import { unpluggable } from "./support/unpluggable.ts";

function twice(exercise: string, pause: number): Shot {
  return { kind: "figure", exercise, plan: { repetitions: [{ pause }, {}], rest: 3 } };
}

test("in the middle of a set a reload, a count put right by hand, and an unplugged camera lose nothing", {
  tag: "@clock",
}, async ({ open }) => {
  test.setTimeout(150_000);
  const film = await webcamFilm(twice("bridge", 4));
  const page = await open({
    at: "#/bridge",
    args: webcam(film),
    prepare: async (context) => {
      await writeDown(context);
      await observeRegions(context);
      await unpluggable(context);
      await context.addInitScript(() => {
        localStorage.setItem("plumbline.settings", JSON.stringify({ speaks: "reader" }));
      });
    },
  });
  await page.getByRole("button", { name: "Start with the camera" }).click();
  const count = page.locator("[data-count]");
  await expect(count).toHaveText("2", { timeout: 60_000 });
  await page.goto(page.url().replace(/#.*/, "#/"));
  await page.reload();
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  await expect(count).toHaveText("2", { timeout: 30_000 });
  await expect(count).toHaveText("3", { timeout: 60_000 });
  // What matters for safety cuts off what still waits to be said: each line is heard out first.
  const isHeard = (line: string) =>
    expect.poll(async () => (await announced(page)).some(({ text }) => text === line), line).toBe(true);
  await page.getByRole("button", { name: "Take one away" }).click();
  await expect(count).toHaveText("2");
  await isHeard("Now at two");
  await page.getByRole("button", { name: "Add one" }).click();
  await expect(count).toHaveText("3");
  await isHeard("Now at three");

  await page.evaluate(() => window.dispatchEvent(new Event("unplug")));
  await expect(
    page.getByRole("heading", { name: "The camera went away in the middle of the set." }),
  ).toBeVisible();
  await expect(page.getByText("3 repetitions so far.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  await expect(count).toHaveText("3", { timeout: 30_000 });

  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("heading", { name: "Stopped after 3 repetitions" })).toBeVisible();
  const read = await announced(page);
  const texts = read.map(({ text }) => text);
  const { message, advice } = problem("camera-unplugged");
  const told = `${message} ${advice}`;
  inOrder(texts, ["Now: Bridge, ten times", /^Repetition three/, "Now at two", "Now at three", told]);
  inOrder(texts, [told, "Now: Bridge, ten times", "Stopped. Rest as you need"]);
  const once = ["Now at two", "Now at three", told, "Stopped. Rest as you need"];
  expect(once.map((line) => texts.filter((text) => text === line).length)).toEqual([1, 1, 1, 1]);
  // All of it comes from one element, and only what matters for safety cuts in.
  expect(new Set(read.map(({ from }) => from))).toEqual(new Set(["pl-announcer"]));
  const cutsIn = read.filter(({ politeness }) => politeness === "assertive").map(({ text }) => text);
  expect(cutsIn).toEqual([told, "Stopped. Rest as you need"]);
  expect(await spoken(page)).toEqual([]);
  // What was done before the reload and the break is in it; what was added by hand was judged by nobody.
  await expect(page.locator("pl-set-result")).toContainText(/of 2 good, 1 not judged/);
  await expect(page.locator("pl-set-result")).toContainText(/In part\s*3 of \d+ done/);
  await expect(page.locator("pl-set-result pl-band")).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "Look at each repetition" }).click();
  await expect(page.getByRole("heading", { level: 2, name: /^Bridge/ })).toHaveText([
    "Bridge: 2 of 10",
    "Bridge: 1 of 8",
  ]);
  await expect(page.getByText("You took away 1. You added 1.")).toBeVisible();
});

test("before the first set it asks about health, and each time about pain; an answer is not taken back by the back button", async ({
  open,
}) => {
  const page = await open({ at: "#/bridge", fresh: true });
  const start = page.getByRole("button", { name: "Start with the camera" });
  const heading = (name: string) => page.getByRole("heading", { level: 1, name });
  await start.click();
  await expect(heading("Before you begin")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await tickNone(page);
  await page.getByRole("button", { name: "Not yet" }).click();
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  await expect(heading("How is your back today?")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "4" }).click();
  await expect(heading("Gently today")).toBeVisible();
  await page.getByRole("button", { name: "Go on gently" }).click();
  await expect(page.locator("pl-problem h1")).toBeVisible();

  // At the next visit.
  await page.evaluate(() => localStorage.removeItem("plumbline.pain-log"));
  await page.goto(page.url().replace(/#.*/, "#/bridge"));
  await start.click();
  await page.getByRole("button", { name: "7" }).click();
  await expect(heading("Not today")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goBack();
  await expect(heading("Bridge")).toBeVisible();
  await expect(page.getByText(/You said your pain was 7 before exercise/)).toBeVisible();
  await expect(start).toHaveCount(0);
});

test("swings begin without weight, and say why", async ({ open }) => {
  const page = await open({ at: "#/kettlebell-swing" });
  await page.getByRole("button", { name: "Start with the camera" }).click();
  await expect(page.getByText(/^First a good set of 8 hinges without weight/)).toBeVisible();
  await expect(page.getByRole("group", { name: "Weight" }).getByRole("button")).toHaveText(["No weight"]);
  expect(await violations(page)).toEqual([]);
});

test("a workout that was left before its swings asks about the bell anew", async ({ open }) => {
  const step = {
    kind: "exercise",
    exercise: "kettlebell-swing",
    name: "Kettlebell swing",
    variant: null,
    ready: "Stand side on, the bell in both hands.",
    before: null,
    asked: 10,
    holdSeconds: 0,
    paced: false,
    sets: 1,
    restSeconds: 0,
  };
  const { name, asked, before } = step;
  const log = [
    { type: "opened", t: 0, id: "left", source: "camera", steps: [step] },
    { type: "prepared", t: 0 },
    { type: "exercise-started", t: 0, at: 0, number: 1, name, asked, before },
  ];
  const kept = JSON.stringify({ version: 2, log });
  const prepare = (context: BrowserContext) =>
    context.addInitScript((left) => localStorage.setItem("plumbline.workout", left), kept);
  const page = await open({ prepare });
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  await expect(page.getByRole("group", { name: "Weight" }).getByRole("button")).toHaveText(["No weight"]);
});

test("how the coach sounds is kept, and every row of the advice is told", async ({ open }) => {
  const page = await open({
    at: "#/settings",
    prepare: async (context) => {
      await writeDown(context);
      await observeRegions(context);
    },
  });
  await page.getByRole("radio", { name: /Counts only/ }).check();
  await page.getByRole("button", { name: "Hear it" }).click();
  await expect.poll(() => spoken(page)).toEqual(["Lift your hips. Good, stay there"]);
  await page.getByRole("radio", { name: /My screen reader/ }).check();
  await expect(page.getByLabel("Pace of the voice")).toHaveCount(0);
  await page.getByRole("button", { name: "Hear it" }).click();
  const read = async () => (await announced(page)).map(({ text }) => text);
  await expect.poll(read).toEqual(["Lift your hips. Good, stay there"]);
  expect(await spoken(page)).toHaveLength(1);
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole("radio", { name: /Counts only/ })).toBeChecked();
  await expect(page.getByRole("radio", { name: /My screen reader/ })).toBeChecked();
  for (const [address, first] of [
    ["#/safety", "Take care of your back"],
    ["#/plan", "The week's plan"],
  ] as const) {
    await page.goto(page.url().replace(/#.*/, address));
    await expect(page.getByRole("heading", { level: 1, name: first })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    if (address === "#/safety") await expect(page.locator("[data-advice]")).toHaveCount(9);
  }
});
