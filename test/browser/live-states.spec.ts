import type { Page } from "playwright/test";
import { FLASHES } from "../../src/ui/flash/looks.ts";
import { type Earcon, lineOf } from "../../src/voice/line.ts";
import type { Sentence } from "../../src/workout/standing.ts";
import { violations } from "./support/accessibility.ts";
import { caption } from "./support/app.ts";
import { expect, test } from "./support/launch.ts";

const TONES: readonly Sentence[] = [
  { tone: "calm", text: "" },
  { tone: "good", text: "Good. Stay there" },
  { tone: "fix", text: "Lift your hips to one line" },
  { tone: "blind", text: "Lie on your back, knees bent, feet flat" },
  { tone: "still", text: "Paused" },
];

/** Puts the live screen of a bridge that the figure shows on the page alone, with that on it. */
async function show(page: Page, shown: Sentence): Promise<void> {
  // The workout's screens come after the first one.
  await page.waitForFunction(() => customElements.get("pl-live") !== undefined);
  await page.evaluate((json) => {
    const app = document.querySelector("pl-app") ?? (window as unknown as { app: HTMLElement }).app;
    const { services } = app as unknown as {
      services: {
        exercises: { meta: { id: string } }[];
        workout: { snapshot: object };
      };
    };
    Object.assign(window, { app });
    const exercise = services.exercises.find((one) => one.meta.id === "bridge")?.meta;
    const step = { kind: "exercise", asked: 10, holdSeconds: 3 };
    const phase = { is: "working", still: 0, away: 0 };
    const where = { source: "demonstration", steps: [step], at: 0, number: 1, phase, sets: [] };
    const progress = { ...where, shown: JSON.parse(json) };
    const snapshot = {
      ...services.workout.snapshot,
      status: { is: "running" },
      exercise,
      progress,
      asked: 10,
    };
    const main = document.createElement("main");
    main.append(Object.assign(document.createElement("pl-live"), { snapshot }));
    document.body.replaceChildren(main);
  }, JSON.stringify(shown));
}

/** Height of the counter's digits in CSS pixels. */
function digits(page: Page): Promise<number> {
  return page.locator("[data-count]").evaluate((element) => {
    const context = document.createElement("canvas").getContext("2d");
    if (context === null) throw new Error("No canvas.");
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    return context.measureText("1").actualBoundingBoxAscent;
  });
}

test("the live screen tells each state by sentence and edge, and is accessible", async ({ open }) => {
  const page = await open();
  await expect(page.locator("pl-exercise-card").first()).toBeVisible();
  for (const shown of TONES) {
    await test.step(shown.tone, async () => {
      await show(page, shown);
      await expect(caption(page)).toHaveText(shown.text);
      await expect(page.locator("[data-tone]")).toHaveAttribute("data-tone", shown.tone);
      await expect(page.getByRole("button", { name: "Stop" })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
});

test("the counter can be read across the room, and nothing lies over the stop", async ({ open }) => {
  const page = await open();
  await expect(page.locator("pl-exercise-card").first()).toBeVisible();
  await show(page, { tone: "fix", text: "Lift your hips to one line" });
  for (const [width, height] of [
    [390, 844],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect((await digits(page)) / Math.min(width, height)).toBeGreaterThan(0.36);
    await page.getByRole("button", { name: "Stop" }).click({ trial: true });
    const sentence = await caption(page).boundingBox();
    const stop = await page.getByRole("button", { name: "Stop" }).boundingBox();
    const apart =
      sentence !== null &&
      stop !== null &&
      (sentence.x + sentence.width <= stop.x || sentence.y + sentence.height <= stop.y);
    expect(apart, `sentence and stop at ${width}x${height}`).toBe(true);
  }
});

/** Lets the app's own voice say a line that is nothing but a sound. */
function sound(page: Page, earcon: Earcon): Promise<void> {
  return page.evaluate(
    (line) => {
      const app = document.querySelector("pl-app") as unknown as {
        services: { speaker: { say(line: unknown): void } };
      };
      app.services.speaker.say(line);
    },
    lineOf("hold", "", earcon),
  );
}

test("beside each sound the whole edge of the window flashes; with reduced motion it changes and stays a while", async ({
  open,
}) => {
  const page = await open({ prepare: (context) => context.clock.install() });
  await page.waitForFunction(() => customElements.get("pl-flash") !== undefined);
  const flash = page.locator("pl-flash [data-sound]");
  await page.clock.pauseAt(Date.now() + 60_000);
  const shapes = new Set<string>();
  for (const earcon of Object.keys(FLASHES) as Earcon[]) {
    await sound(page, earcon);
    await page.clock.runFor(10);
    await expect(flash).toHaveAttribute("data-sound", earcon);
    expect(await flash.boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
    shapes.add(
      await flash.evaluate(
        (edge) => `${getComputedStyle(edge).borderStyle} ${getComputedStyle(edge).borderWidth}`,
      ),
    );
    await page.clock.runFor(300);
    await expect(flash).toHaveCount(0);
    await page.clock.runFor(300);
  }
  expect(shapes.size).toBe(Object.keys(FLASHES).length);

  await page.emulateMedia({ reducedMotion: "reduce" });
  await sound(page, "repetition");
  await page.clock.runFor(1200);
  await expect(flash).toHaveAttribute("data-sound", "repetition");
  await page.clock.runFor(600);
  await expect(flash).toHaveCount(0);
});
