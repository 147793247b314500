import type { Page } from "playwright/test";
import { violations } from "./support/accessibility.ts";
import { tickNone } from "./support/app.ts";
import { expect, test } from "./support/launch.ts";

// Screens that a workout passes through, each put on the page alone: nothing that axe-core finds, and from afar one large number, the
// stop always within reach, and nothing cut off.

/** A step, a phase and sets of a workout, as its flow keeps them. */
interface State {
  readonly at: number;
  readonly phase: object;
  readonly done?: number;
  readonly isPaused?: boolean;
  readonly isBadDay?: boolean;
  /** The sentence on it, as it is. */
  readonly text?: string;
}

const WORKING: State = { at: 1, phase: { is: "working", still: 0, away: 0 } };
const PAUSED: State = { ...WORKING, done: 8, isPaused: true };

const GUIDED = (part: string, id: string, name: string, say: string) => ({
  kind: "guided",
  part,
  id,
  name,
  say,
  seconds: 60,
});

const STEPS = [
  GUIDED("warm-up", "small-lunges", "Small lunges", "Step forward and bend a little. Change legs."),
  {
    kind: "exercise",
    exercise: "bridge",
    name: "Bridge",
    variant: null,
    ready: "Lie on your back, knees bent, feet flat",
    before: null,
    asked: 10,
    holdSeconds: 3,
    paced: false,
    sets: 2,
    restSeconds: 45,
  },
  GUIDED("cool-down", "slow-breaths", "Slow breaths", "Stay lying. Breathe in, and slowly out."),
  GUIDED("warm-up", "march", "Walk on the spot", "Walk on the spot. Let your arms swing."),
];

const FAR: readonly {
  readonly name: string;
  readonly element: "pl-interlude" | "pl-live";
  readonly state: State;
  /** Selector of the number that is read from afar; null where there is none yet. */
  readonly number: string | null;
}[] = [
  {
    name: "warm-up",
    element: "pl-interlude",
    state: { at: 0, phase: { is: "guided", left: 41 } },
    number: ".left",
  },
  {
    name: "cool-down",
    element: "pl-interlude",
    state: { at: 2, phase: { is: "guided", left: 9 } },
    number: ".left",
  },
  {
    name: "rest",
    element: "pl-interlude",
    state: { at: 1, phase: { is: "resting", left: 38 }, done: 10 },
    number: ".left",
  },
  {
    name: "ready",
    element: "pl-live",
    state: { at: 1, phase: { is: "ready", held: 0, patience: 1 } },
    number: null,
  },
  {
    name: "countdown",
    element: "pl-live",
    state: { at: 1, phase: { is: "countdown", left: 2.4 } },
    number: ".number",
  },
  {
    name: "set of ten",
    element: "pl-live",
    state: { ...WORKING, done: 10 },
    number: "[data-count]",
  },
  {
    name: "pause on a bad day",
    element: "pl-live",
    state: { ...PAUSED, isBadDay: true, text: "Paused. Gently from here on" },
    number: "[data-count]",
  },
  {
    name: "question",
    element: "pl-live",
    state: { at: 1, phase: { is: "asking", waited: 2, away: 0 }, done: 8 },
    number: "[data-count]",
  },
];

const SIZES = [
  [390, 844],
  [844, 390],
  [375, 667],
  [667, 375],
  [1366, 768],
] as const;

/** Puts a far screen on the page alone. */
async function show(page: Page, element: string, { at, done, text, ...state }: State): Promise<void> {
  const part = {
    id: "a",
    exercise: "bridge",
    variant: null,
    asked: 10,
    startedAt: 0,
    endedAt: null,
    repetitions: [],
    partials: [],
    removed: [],
    seenAtAdding: 0,
  };
  const set = { step: at, number: 1, parts: [{ ...part, added: done ?? 0 }], remarks: [], ended: null };
  const sets = done === undefined ? [] : [set];
  const shown = { tone: "good", text: text ?? "Lie on your back, knees bent, feet flat" };
  const steps = state.isBadDay ? STEPS.map((step) => ({ ...step, usual: {} })) : STEPS;
  const progress = { source: "camera", steps, at, number: 1, ...state, sets, shown };
  // It comes after the first screen, and only as long as the app is there to ask for it.
  await page.waitForFunction((tag) => customElements.get(tag) !== undefined, element);
  await page.evaluate(
    ([tag, json]) => {
      const app = document.querySelector("pl-app") ?? (window as unknown as { app: HTMLElement }).app;
      Object.assign(window, { app });
      const { services } = app as unknown as {
        services: { exercises: { meta: { id: string } }[]; workout: { snapshot: object } };
      };
      const exercise = services.exercises.find(({ meta }) => meta.id === "bridge");
      const progress = JSON.parse(json);
      const snapshot = {
        ...services.workout.snapshot,
        status: { is: progress.isPaused ? "paused" : "running", why: "asked" },
        progress,
        exercise: exercise?.meta,
        asked: 10,
      };
      const main = document.createElement("main");
      const given = { progress, exercises: services.exercises, exercise, snapshot };
      main.append(Object.assign(document.createElement(tag), given));
      document.body.replaceChildren(main);
    },
    [element, JSON.stringify(progress)] as const,
  );
  await expect(page.locator(element).getByRole("heading", { level: 1 })).toBeAttached();
}

/** What of a far screen does not fit: wider or higher than the window, or cut off at its edges. */
function outOfWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) found.push(`${root.scrollWidth} wide`);
    if (root.scrollHeight > innerHeight) found.push(`${root.scrollHeight} high`);
    const look = (parent: ParentNode) => {
      for (const element of parent.querySelectorAll("*")) {
        if (element.shadowRoot) look(element.shadowRoot);
        const own = element.matches("button, h1, p, span, pl-figure") && !element.matches(".hidden-text");
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const out = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
        if (own && out) found.push(`${element.tagName} ${element.textContent?.trim().slice(0, 20)}`);
      }
    };
    look(document);
    return found;
  });
}

/** Which of the words, numbers and buttons of a screen lie over each other. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all: Element[] = [];
    const look = (parent: ParentNode) => {
      for (const element of parent.querySelectorAll("*")) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (element.matches("button, h1, p:not(.count)") && element.checkVisibility()) all.push(element);
      }
    };
    look(document);
    const isOver = (one: Element, other: Element) => {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return wide > 1 && high > 1 && !one.contains(other);
    };
    const name = (element: Element) => `${element.localName} ${element.textContent?.trim().slice(0, 20)}`;
    return all.flatMap((one, i) =>
      all
        .slice(i + 1)
        .filter((other) => isOver(one, other))
        .map((other) => `${name(one)} over ${name(other)}`),
    );
  });
}

/** Height of a number's digits in CSS pixels. */
function digits(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => {
    const context = document.createElement("canvas").getContext("2d");
    if (context === null) throw new Error("No canvas.");
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    return context.measureText("1").actualBoundingBoxAscent;
  });
}

test("every far screen of a workout is read across the room, and its stop is within reach", async ({
  open,
}) => {
  const page = await open();
  await expect(page.locator("pl-exercise-card").first()).toBeVisible();
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const { name, element, state, number } of FAR) {
    await test.step(name, async () => {
      await show(page, element, state);
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        expect(await outOfWindow(page), `${width}x${height}`).toEqual([]);
        const stop = page.getByRole("button", { name: "Stop" });
        await stop.click({ trial: true });
        expect((await stop.boundingBox())?.height).toBeGreaterThanOrEqual(48);
        if (number === null) continue;
        const share = (await digits(page, number)) / Math.min(width, height);
        expect(share, `${width}x${height}`).toBeGreaterThan(width > 1000 ? 0.3 : 0.36);
      }
      expect(await violations(page)).toEqual([]);
    });
  }
});

const resting = (text: string) =>
  ({
    element: "pl-interlude",
    state: { at: 1, phase: { is: "resting", left: 38 }, done: 10, text },
    number: ".left",
  }) as const;

/** The longest words that a far screen shows, in the language that has the longest. */
const LONGEST: readonly Pick<(typeof FAR)[number], "element" | "state" | "number">[] = [
  {
    element: "pl-interlude",
    state: { at: 3, phase: { is: "guided", left: 41 }, text: "Lass die Arme schwingen" },
    number: ".left",
  },
  resting("Ich konnte zu wenig sehen, um diesen Satz zu bewerten"),
  resting(
    "Streck einen Arm nach vorn und das Bein der anderen Seite nach hinten, bis beide auf Höhe des Rückens sind",
  ),
  {
    element: "pl-live",
    state: { ...WORKING, done: 8, text: "Wiederholung acht" },
    number: "[data-count]",
  },
  {
    element: "pl-live",
    state: { ...PAUSED, text: "Pause. Von hier an sanft" },
    number: "[data-count]",
  },
];

test("the longest words have room on every far screen, down to 320 pixels and at 200 %", async ({ open }) => {
  const page = await open({ locale: "de-AT" });
  await expect(page.locator("pl-exercise-card").first()).toBeVisible();
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const { element, state, number } of LONGEST) {
    await test.step(state.text ?? "", async () => {
      await show(page, element, state);
      for (const [width, height] of [...SIZES, [320, 640], [640, 360]] as const) {
        await page.setViewportSize({ width, height });
        expect(await outOfWindow(page), `${width}x${height}`).toEqual([]);
        if (element === "pl-interlude") expect(await overlaps(page), `${width}x${height}`).toEqual([]);
        const share = (await digits(page, number ?? "")) / Math.min(width, height);
        expect(share, `${width}x${height}`).toBeGreaterThan(width > 1000 ? 0.3 : 0.36);
      }
    });
  }
});

/** Near screens that no other test looks at, by day and by night, with and without more contrast. */
const NEAR: readonly { readonly name: string; readonly show: (page: Page) => Promise<void> }[] = [
  {
    name: "gently",
    show: async (page) => {
      await page.getByRole("button", { name: "Start with the camera" }).click();
      await tickNone(page);
      await page.getByRole("button", { name: "Not yet" }).click();
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByRole("button", { name: "4", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Gently today" })).toBeVisible();
    },
  },
  {
    name: "no camera",
    show: async (page) => {
      await page.getByRole("button", { name: "Go on gently" }).click();
      await expect(page.locator("pl-problem h1")).toBeVisible();
    },
  },
  {
    name: "a workout left in the middle",
    show: async (page) => {
      await page.goto(page.url().replace(/#.*/, "#/"));
      await expect(page.getByRole("button", { name: "Go on" })).toBeVisible();
    },
  },
];

test("the near screens around a set are accessible, too", async ({ open }) => {
  const page = await open({ at: "#/bridge", fresh: true });
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const { name, show } of NEAR) {
    await test.step(name, async () => {
      await show(page);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, contrast: colorScheme === "dark" ? "more" : "no-preference" });
        expect(await violations(page), colorScheme).toEqual([]);
      }
    });
  }
});

test("a hand that uses the keys sees where it is", async ({ open }) => {
  const page = await open();
  await expect(page.locator("pl-exercise-card").first()).toBeVisible();
  await show(page, "pl-interlude", { at: 1, phase: { is: "resting", left: 38 }, done: 10 });
  const names: string[] = [];
  for (let i = 0; i < 7; i++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (active === null) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      return {
        name: active.getAttribute("aria-label") ?? active.textContent?.trim() ?? "",
        line: `${outlineStyle} ${outlineWidth}`,
      };
    });
    names.push(focused?.name ?? "");
    expect(focused?.line, focused?.name).toBe("solid 3px");
  }
  const offered = ["A bad day", "Go on now", "Stop"];
  expect(names).toEqual(["Take one away", "Add one", "Mute", "Fill the screen", ...offered]);
});
