import type { Page } from "playwright/test";
import type { PlannedRepetition } from "../../src/demonstration/choreography.ts";
import { type Chosen, framed } from "../../src/demonstration/framing.ts";
import { simulate } from "../../src/demonstration/simulate.ts";
import { motion as birdDog } from "../../src/exercises/bird-dog/motion.ts";
import { motion as bridge } from "../../src/exercises/bridge/motion.ts";
import { motion as trunkRotation } from "../../src/exercises/trunk-rotation/motion.ts";
import type { Motion } from "../../src/motion/motion.ts";
import type { Recording } from "../../src/pose/recording.ts";
import { violations } from "./support/accessibility.ts";
import { announced, observeRegions } from "./support/announced.ts";
import { expect, test } from "./support/launch.ts";
import { PosedCamera } from "./support/posed-camera.ts";
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

/** Someone who does it so often, seen from there; they rest first, until they are asked to begin. */
function performed(
  exercise: string,
  motion: Motion,
  chosen: Chosen,
  repetitions: readonly PlannedRepetition[],
): Recording {
  const camera = framed(motion, { aspect: 16 / 9, ...chosen });
  return simulate(motion, {
    exercise,
    view: "side",
    camera,
    plan: { repetitions, rest: 2 },
    seed: 1,
    fps: 15,
  });
}

const HIPS_LOW = { faults: [{ id: "hips-low", severity: 1.3 }] };

const BRIDGES = performed("bridge", bridge, { fill: 0.75, tilt: 12 }, [HIPS_LOW, HIPS_LOW]);
const BIRD_DOGS = performed("bird-dog", birdDog, { fill: 0.66, tilt: 12 }, [{}, {}]);
const ROTATIONS = performed("trunk-rotation", trunkRotation, { fill: 0.75, tilt: 12 }, [{}, {}]);

/**
 * How they lie while the picture is set up, and what they do then. At first they rest turned from the camera: from there
 * the exercise can be counted, which is good enough.
 */
const ASKED = [
  { placing: performed("bridge", bridge, { yaw: 60 }, [{}]), doing: BRIDGES },
  { placing: BIRD_DOGS, doing: BIRD_DOGS },
  { placing: ROTATIONS, doing: ROTATIONS },
];

/** What is looked at after each step. */
interface Look {
  /** The title of the led movement or rest on the page; empty while there is none. */
  readonly title: string;
  readonly spoken: readonly string[];
  readonly isOver: boolean;
}

/** All at one moment: what is read one after the other may belong to two of them. */
function look(page: Page): Promise<Look> {
  return page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll("*")].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    const found = all(document);
    const interlude = found.find(({ localName }) => localName === "pl-interlude");
    return {
      title: interlude?.shadowRoot?.querySelector("h1")?.lastChild?.textContent?.trim() ?? "",
      spoken: (window as unknown as { spoken: string[] }).spoken,
      isOver: found.some(({ localName }) => localName === "pl-workout-summary"),
    };
  });
}

/** Seconds of the page's time between two looks, of those who are judged as many as a slow phone takes pictures. */
const JUDGED_STEP = 0.1;
const UNSEEN_STEP = 0.5;

/** Seconds of the page's time that it may take at most. */
const LONGEST = 600;

/** Does what is asked until the workout is over; the titles of the led movements and rests on the way. */
async function exercise(page: Page, camera: PosedCamera): Promise<string[]> {
  const titles: string[] = [];
  let before: Look = { title: "", spoken: [], isOver: false };
  let asked = -1;
  for (let passed = 0; !before.isOver; ) {
    expect(passed, "seconds until the end of the workout").toBeLessThan(LONGEST);
    const step = before.title === "" ? JUDGED_STEP : UNSEEN_STEP;
    await camera.passes(step);
    passed += step;
    const now = await look(page);
    for (const line of now.spoken.slice(before.spoken.length)) {
      if (/^Now: (Bridge|Bird-Dog|Upper)/.test(line)) asked += 1;
      const { placing, doing } = ASKED[asked] ?? { placing: BRIDGES, doing: BRIDGES };
      if (line.startsWith("Now: ")) await camera.waits(placing);
      if (line === "Good") await camera.waits(doing);
      if (line === "Begin") await camera.moves();
    }
    if (now.title !== "" && now.title !== before.title) {
      titles.push(now.title);
      expect(await violations(page), now.title).toEqual([]);
    }
    before = now;
  }
  return titles;
}

test("today's workout, from its warm-up to its calm end, needs no hand after the start", async ({ open }) => {
  test.setTimeout(400_000);
  const page = await open({
    prepare: async (context) => {
      await PosedCamera.prepare(context);
      await writeDown(context);
      await observeRegions(context);
      await context.addInitScript((plan) => localStorage.setItem("plumbline.plan", plan), PLAN);
    },
  });
  const camera = await PosedCamera.of(page);
  await page.getByRole("button", { name: "Start today's session" }).click();
  const titles = await exercise(page, camera);
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
  await expect(page.getByRole("heading", { level: 1, name: "All done" })).toBeVisible();
  await expect(page.locator("pl-workout-summary li")).toHaveText([
    /Bridge\s*2 of 2/,
    /Bird-Dog\s*2 of 2/,
    /Upper trunk rotation\s*2 of 2/,
  ]);
  expect(await violations(page)).toEqual([]);
  // The last words come one after the other, in the page's own time.
  const lastWords = async () => {
    await page.clock.runFor(3000);
    return (await spoken(page)).at(-1);
  };
  await expect.poll(lastWords, { timeout: 45_000 }).toBe("When you get up, tap how your back feels");
  inOrder(await spoken(page), [
    "Today: Bridge, Bird-Dog and Upper trunk rotation",
    "Walk on the spot. Let your arms swing.",
    "One minute",
    "Half way",
    "Stand with soft knees. Turn slowly from side to side.",
    "Step forward and bend a little. Change legs.",
    "Next: Bridge",
    "Lift your hips until shoulders, hips and knees make one line.",
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
    /^Reach one arm forward and the opposite leg back/,
    "Ten seconds left",
    "Now: Bird-Dog, once on each side",
    "Left, one",
    "Right, one",
    "That's the set",
    "Rest. Next: Upper trunk rotation",
    "Now: Upper trunk rotation, twice",
    "That's the set",
    "Rest, and drink a sip. Next: Knees to chest",
    "Lie on your back. Draw your knees gently towards you.",
    "Stay lying. Breathe in, and slowly out.",
    /^Six repetitions in all/,
    "All done. Rest a little",
    "When you get up, tap how your back feels",
  ]);
  // The voice says it all: no screen reader says it once more.
  expect(await announced(page)).toEqual([]);
});
