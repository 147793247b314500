import type { Page } from "playwright/test";
import type { Live } from "../../src/rules/contract.ts";
import type { SessionSnapshot } from "../../src/session/snapshot.ts";
import { caption } from "./support/app.ts";
import { barriers } from "./support/barriers.ts";
import { expect, test } from "./support/launch.ts";

const LIVE: Live = {
  obstacle: null,
  view: "side",
  phase: "rest",
  progress: 0,
  goodRange: [0.9, 1.1],
  judged: null,
  hold: 0,
  side: null,
};

const STATES: readonly {
  readonly name: string;
  readonly exercise: string;
  readonly parts: Partial<SessionSnapshot>;
  readonly tone: string;
  readonly says: string | RegExp;
}[] = [
  { name: "at rest", exercise: "bridge", parts: {}, tone: "calm", says: "" },
  {
    name: "in the good zone",
    exercise: "bridge",
    parts: { live: { ...LIVE, phase: "top", progress: 1, hold: 1.4 } },
    tone: "good",
    says: "Good. Stay there",
  },
  {
    name: "with the hold done",
    exercise: "bridge",
    parts: { live: { ...LIVE, phase: "top", progress: 1, hold: 3.2 } },
    tone: "good",
    says: "Good. Come back slowly",
  },
  {
    name: "with a cue",
    exercise: "bridge",
    parts: { fault: { id: "hips-low", cue: "Lift your hips to one line", t: 1 } },
    tone: "fix",
    says: "Lift your hips to one line",
  },
  {
    name: "with nobody in view",
    exercise: "bridge",
    parts: { live: { ...LIVE, obstacle: "nobody" } },
    tone: "blind",
    says: "I can't see anyone",
  },
  {
    name: "from the wrong side",
    exercise: "trunk-rotation",
    parts: { live: { ...LIVE, obstacle: "wrong-view" } },
    tone: "blind",
    says: "Turn to face me",
  },
  {
    name: "before the ready posture",
    exercise: "bridge",
    parts: { live: { ...LIVE, obstacle: "not-ready" } },
    tone: "blind",
    says: /^Lie on your back/,
  },
  {
    name: "paused",
    exercise: "bridge",
    parts: { status: { is: "paused", why: "asked" } },
    tone: "still",
    says: "Paused",
  },
  {
    name: "led by the breath",
    exercise: "drawing-in",
    parts: { guide: { phase: "hold", seconds: 2, length: 10, round: 1 } },
    tone: "good",
    says: "Keep breathing",
  },
];

/** Puts the live screen on the page alone, in a state of its own. */
async function show(page: Page, exercise: string, parts: Partial<SessionSnapshot>): Promise<void> {
  await page.evaluate(
    ([id, json]) => {
      const app = document.querySelector("pl-app") ?? (window as unknown as { app: HTMLElement }).app;
      const { services } = app as unknown as {
        services: {
          exercises: { meta: { id: string } }[];
          session: { snapshot: object };
        };
      };
      Object.assign(window, { app });
      const meta = services.exercises.find((one) => one.meta.id === id)?.meta;
      const running = { status: { is: "running" }, exercise: meta, asked: 10 };
      const snapshot = { ...services.session.snapshot, ...running, ...JSON.parse(json) };
      const main = document.createElement("main");
      main.append(Object.assign(document.createElement("pl-live"), { snapshot }));
      document.body.replaceChildren(main);
      // What cannot be seen is said only when it stays so.
      setInterval(() => Object.assign(main.firstChild ?? {}, { snapshot: { ...snapshot } }), 100);
    },
    [exercise, JSON.stringify({ live: LIVE, ...parts })] as const,
  );
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

test("the live screen tells each state by sentence and edge, without barriers", async ({ open }) => {
  const page = await open();
  await expect(page.locator("pl-exercise-card").first()).toBeVisible();
  for (const { name, exercise, parts, tone, says } of STATES) {
    await test.step(name, async () => {
      await show(page, exercise, parts);
      await expect(caption(page)).toHaveText(says);
      await expect(page.locator("[data-tone]")).toHaveAttribute("data-tone", tone);
      await expect(page.getByRole("button", { name: "Stop" })).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    });
  }
});

test("the counter can be read across the room, and nothing lies over the stop", async ({ open }) => {
  const page = await open();
  await expect(page.locator("pl-exercise-card").first()).toBeVisible();
  await show(page, "bridge", { fault: { id: "hips-low", cue: "Lift your hips to one line", t: 1 } });
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
