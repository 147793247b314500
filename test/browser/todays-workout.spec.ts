import type { BrowserContext, Page } from "playwright/test";
import type { FaultDose } from "../../src/motion/motion.ts";
import { violations } from "./support/accessibility.ts";
import { announced, observeRegions } from "./support/announced.ts";
import type { Shot } from "./support/film-spec.ts";
import { webcamFilm } from "./support/films.ts";
import { expect, test, webcam } from "./support/launch.ts";
import { inOrder, spoken, writeDown } from "./support/spoken.ts";

/** A plan that asks for the same three exercises each day, two repetitions of each. */
const PLAN = JSON.stringify({
  version: 1,
  days: Array.from({ length: 7 }, () => ({
    also: "",
    items: [
      { exercise: "bridge", variant: null, sets: 1, repetitions: 2, holdSeconds: 3 },
      { exercise: "bird-dog", variant: null, sets: 1, repetitions: 1, holdSeconds: 3 },
      { exercise: "trunk-rotation", variant: null, sets: 1, repetitions: 2, holdSeconds: 1 },
    ],
  })),
});

/**
 * Someone rests turned from the camera before they begin: from there the exercise can be counted, which is good enough.
 * The film begins with the camera, which is opened before the warm-up: so long it lasts until the warm-up, shortened to
 * some twenty seconds, is over.
 */
const TURNED: Shot = {
  kind: "figure",
  exercise: "bridge",
  plan: { repetitions: [{}] },
  framing: { yaw: 60 },
  still: { at: "rest", seconds: 36 },
};

/**
 * Twice as many as asked: one that a slow machine misses must not leave the workout waiting for the next showing. So
 * that at least one of the counted ones has them, the first two have the faults.
 */
function performed(exercise: string, pause: number, fill: number, faults: readonly FaultDose[] = []): Shot {
  return {
    kind: "figure",
    exercise,
    plan: { repetitions: [{ faults, pause }, { faults }, {}, {}], rest: 2 },
    framing: { fill, tilt: 12 },
  };
}

/** Lets the page's clock be put on, as if the time had passed: the camera and its film go on undisturbed. */
async function movableClock(context: BrowserContext): Promise<void> {
  await context.addInitScript((plan) => {
    const real = performance.now.bind(performance);
    let ahead = 0;
    performance.now = () => real() + ahead;
    Object.assign(window, {
      pass: (seconds: number) => {
        ahead += 1000 * seconds;
      },
    });
    localStorage.setItem("plumbline.plan", plan);
  }, PLAN);
}

/** The title and the seconds left of the led movement or rest on the page; undefined while there is none. */
async function interludeOn(page: Page): Promise<{ title: string; left: number } | undefined> {
  // All at one moment: what is read one after the other may belong to two of them.
  const shown = await page.locator("pl-interlude").evaluateAll((found) =>
    found.map(({ shadowRoot }) => ({
      title: shadowRoot?.querySelector("h1")?.lastChild?.textContent?.trim() ?? "",
      left: Number(shadowRoot?.querySelector("[role=timer]")?.textContent),
    })),
  );
  return shown[0];
}

/** What is said at the beginning of a led movement, and of a rest with the verdict before it, is said before the clock is put on. */
const HEARD_MS = 4000;
const REST_HEARD_MS = 10_000;

/** Waits for the end of the workout and shortens led movement and rests to their last seconds; the titles shown in them. */
async function throughInterludes(page: Page, over: () => Promise<boolean>): Promise<string[]> {
  const titles: string[] = [];
  let before = "";
  let heard = 0;
  while (!(await over())) {
    await page.waitForTimeout(200);
    const interlude = await interludeOn(page);
    const title = interlude?.title ?? "";
    if (title !== "" && title !== before) {
      titles.push(title);
      heard = Date.now() + (title === "Rest" ? REST_HEARD_MS : HEARD_MS);
      expect(await violations(page), title).toEqual([]);
    } else if (interlude !== undefined && interlude.left > 4 && Date.now() > heard) {
      const seconds = interlude.left - 2;
      await page.evaluate((s) => (window as unknown as { pass(s: number): void }).pass(s), seconds);
    }
    before = title;
  }
  return titles;
}

test("today's workout, from its warm-up to its calm end, needs no hand after the start", {
  tag: "@clock",
}, async ({ open }) => {
  test.setTimeout(240_000);
  const film = await webcamFilm(
    TURNED,
    performed("bridge", 8, 0.75, [{ id: "hips-low", severity: 1.3 }]),
    performed("bird-dog", 6, 0.66),
    performed("trunk-rotation", 6, 0.75),
  );
  const page = await open({
    args: webcam(film),
    prepare: async (context) => {
      await writeDown(context);
      await observeRegions(context);
      await movableClock(context);
    },
  });
  await page.getByRole("button", { name: "Start today's session" }).click();
  const done = page.getByRole("heading", { level: 1, name: "All done" });
  const titles = await throughInterludes(page, () => done.isVisible());
  expect(titles).toEqual([
    "Walk on the spot",
    "Turn side to side",
    "Small lunges",
    "Rest",
    "Rest",
    "Rest",
    "Knees to chest",
    "Slow breaths",
  ]);
  await expect(page.locator("pl-workout-summary li")).toHaveText([
    /Bridge\s*2 of 2/,
    /Bird-Dog\s*2 of 2/,
    /Upper trunk rotation\s*2 of 2/,
  ]);
  expect(await violations(page)).toEqual([]);
  await expect.poll(async () => (await spoken(page)).at(-1)).toBe("All done. Rest a little");
  inOrder(await spoken(page), [
    "Walk on the spot. Let your arms swing.",
    "Half way",
    "Stand with soft knees. Turn slowly from side to side.",
    "Step forward and bend a little. Change legs.",
    "Now: Bridge, twice",
    "Good",
    "Three",
    "Two",
    "One",
    "Begin",
    // While it lasts, or with the verdict on the repetition.
    /^(Nearly: l|Work on it: l|L)ift your hips to one line$/,
    /^Repetition two/,
    "That's the set",
    "Rest, and drink a sip. Next: Bird-Dog",
    "Ten seconds left",
    "Now: Bird-Dog, twice",
    // The film plays on: which side comes first depends on when the set began.
    /^(Left|Right), one/,
    /^(Left|Right), one/,
    "That's the set",
    "Rest. Next: Upper trunk rotation",
    "Now: Upper trunk rotation, twice",
    "That's the set",
    "Rest, and drink a sip. Next: Knees to chest",
    "Lie on your back. Draw your knees gently towards you.",
    "Stay lying. Breathe in, and slowly out.",
    /^Six repetitions in all/,
    "All done. Rest a little",
  ]);
  // The voice says it all: no screen reader says it once more.
  expect(await announced(page)).toEqual([]);
});
