import type { BrowserContext } from "playwright/test";
import { barriers } from "./support/barriers.ts";
import type { Shot } from "./support/film-spec.ts";
import { webcamFilm } from "./support/films.ts";
import { expect, test, webcam } from "./support/launch.ts";
import { inOrder, spoken, writeDown } from "./support/spoken.ts";

/** A session of those exercises, two repetitions each with a short rest, that was left at its beginning. */
function leftSession(...exercises: readonly (readonly [id: string, name: string])[]): string {
  const steps = exercises.map(([exercise, name]) => ({
    kind: "exercise",
    exercise,
    name,
    variant: null,
    ready: "Take up the posture",
    before: null,
    asked: 2,
    holdSeconds: 3,
    paced: false,
    sets: 1,
    restSeconds: 3,
  }));
  return JSON.stringify({ version: 1, steps, at: 0, set: 1, phase: { is: "placing" }, t: null, sets: [] });
}

function keepSession(context: BrowserContext, session: string): Promise<unknown> {
  return context.addInitScript((flow) => localStorage.setItem("plumbline.session", flow), session);
}

/** Someone rests turned away from the camera, then as the exercise asks for, and does it twice. */
const TURNED: Shot = {
  kind: "figure",
  exercise: "bridge",
  plan: { repetitions: [{}] },
  framing: { yaw: 60 },
  still: { at: "rest", seconds: 10 },
};

function twice(exercise: string, pause: number): Shot {
  return { kind: "figure", exercise, plan: { repetitions: [{ pause }, {}], rest: 3 } };
}

test("a session of three exercises needs no hand after the start", async ({ open }) => {
  test.setTimeout(180_000);
  const film = await webcamFilm(TURNED, twice("bridge", 9), twice("bird-dog", 6), twice("trunk-rotation", 6));
  const page = await open({
    args: webcam(film),
    prepare: async (context) => {
      await writeDown(context);
      await keepSession(
        context,
        leftSession(["bridge", "Bridge"], ["bird-dog", "Bird-Dog"], ["trunk-rotation", "Trunk rotation"]),
      );
    },
  });
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "All done" })).toBeVisible({ timeout: 120_000 });
  const rows = page.locator("pl-session-summary li");
  await expect(rows).toHaveText([/Bridge\s*2 of 2/, /Bird-Dog\s*2 of 2/, /Trunk rotation\s*2 of 2/]);
  expect(await barriers(page)).toEqual([]);
  await expect.poll(async () => (await spoken(page)).at(-1)).toBe("All done. Rest a little");
  inOrder(await spoken(page), [
    "Next: Bridge",
    "Turn your side to me",
    "Good",
    "Three",
    "Two",
    "One",
    "Begin",
    "One",
    "Two",
    "That's the set",
    "Rest, and drink a sip",
    "Next: Bird-Dog",
    "Left, one",
    "Right, one",
    "That's the set",
    "Rest",
    "Next: Trunk rotation",
    "That's the set",
    "All done. Rest a little",
  ]);
});

test("a reload in the middle of a set loses nothing", async ({ open }) => {
  test.setTimeout(120_000);
  const film = await webcamFilm(twice("bridge", 4));
  const page = await open({ at: "#/bridge", args: webcam(film), prepare: writeDown });
  await page.getByRole("button", { name: "Start with the camera" }).click();
  const count = page.locator("[data-count]");
  await expect(count).toHaveText("2", { timeout: 60_000 });
  await page.goto(page.url().replace(/#.*/, "#/"));
  await page.reload();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(count).toHaveText("2", { timeout: 30_000 });
  await expect(count).toHaveText("3", { timeout: 60_000 });
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("heading", { name: "Stopped after 3 repetitions" })).toBeVisible();
  expect((await spoken(page)).at(-1)).toBe("Stopped. Rest as you need");
});

test("before the first set it asks once about warning signs, and each time about pain", async ({ open }) => {
  const page = await open({ at: "#/bridge", fresh: true });
  const start = page.getByRole("button", { name: "Start with the camera" });
  const heading = (name: string) => page.getByRole("heading", { level: 1, name });
  await start.click();
  await expect(heading("Before you begin")).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("checkbox", { name: /weak/ }).check();
  await page.getByRole("button", { name: "Yes" }).click();
  await expect(heading("Not today")).toBeVisible();
  await page.goBack();
  await start.click();
  await page.getByRole("button", { name: "Not yet" }).click();
  await expect(heading("How is your back today?")).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "7" }).click();
  await expect(heading("Not today")).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.goBack();
  await start.click();
  await page.getByRole("button", { name: "4" }).click();
  await expect(heading("Gently today")).toBeVisible();
  await page.getByRole("button", { name: "Go on gently" }).click();
  await expect(page.getByRole("button", { name: "Stop" })).toBeVisible();
});

test("swings begin without weight, and say why", async ({ open }) => {
  const page = await open({ at: "#/kettlebell-swing" });
  await page.getByRole("button", { name: "Start with the camera" }).click();
  await expect(page.getByText(/^First a good set of 8 hinges without weight/)).toBeVisible();
  await expect(page.getByRole("group", { name: "Weight" }).getByRole("button")).toHaveText(["No weight"]);
  expect(await barriers(page)).toEqual([]);
});

test("how the coach sounds is kept, and every row of the advice is told", async ({ open }) => {
  const page = await open({ at: "#/settings", prepare: writeDown });
  await page.getByRole("radio", { name: /Counts only/ }).check();
  await page.getByRole("button", { name: "Hear it" }).click();
  await expect.poll(() => spoken(page)).toEqual(["Lift your hips. Good, stay there"]);
  expect(await barriers(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole("radio", { name: /Counts only/ })).toBeChecked();
  for (const [address, first] of [
    ["#/safety", "Take care of your back"],
    ["#/plan", "The week's plan"],
  ] as const) {
    await page.goto(page.url().replace(/#.*/, address));
    await expect(page.getByRole("heading", { level: 1, name: first })).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    if (address === "#/safety") await expect(page.locator("[data-advice]")).toHaveCount(9);
  }
});
