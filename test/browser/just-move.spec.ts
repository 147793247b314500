import type { Page } from "playwright/test";
import { framed } from "../../src/demonstration/framing.ts";
import { simulate } from "../../src/demonstration/simulate.ts";
import { motion as birdDog } from "../../src/exercises/bird-dog/motion.ts";
import { motion as bridge } from "../../src/exercises/bridge/motion.ts";
import type { Motion } from "../../src/motion/motion.ts";
import type { Recording } from "../../src/pose/recording.ts";
import { violations } from "./support/accessibility.ts";
import { expect, test } from "./support/launch.ts";
import { PosedCamera } from "./support/posed-camera.ts";
import { inOrder, spoken, writeDown } from "./support/spoken.ts";

/** Someone who does it so often, at a brisk pace. */
function done(exercise: string, motion: Motion, times: number): Recording {
  const camera = framed(motion, { aspect: 16 / 9, fill: 0.66, tilt: 12 });
  const repetitions = Array.from({ length: times }, () => ({ tempo: 0.7, hold: 1.2 }));
  const plan = { repetitions, rest: 2 };
  return simulate(motion, { exercise, view: "side", camera, plan, seed: 1, fps: 15 });
}

/** Seconds between the two, with nobody in the picture. */
const REST = 5;

/** One after the other before the same camera, which sees nobody in between and in the end. */
function inTurn(first: Recording, second: Recording): Recording {
  const end = first.frames.at(-1)?.t ?? 0;
  const moved = second.frames.map((frame) => ({ ...frame, t: frame.t + end + REST }));
  const nobody = [end, moved.at(-1)?.t ?? 0].map((t) => ({ t: t + 0.1, keypoints: [] }));
  return { ...first, frames: [...first.frames, ...moved, ...nobody].toSorted((a, b) => a.t - b.t) };
}

const WORKOUT = inTurn(done("bridge", bridge, 3), done("bird-dog", birdDog, 4));

/** Seconds of the page's time between two pictures, and for how long there are pictures: to the end, and until the last set is over. */
const STEP = 0.15;
const LASTS = (WORKOUT.frames.at(-1)?.t ?? 0) + 10;

async function watch(page: Page, camera: PosedCamera): Promise<void> {
  // The first pictures come while the app still gets ready.
  await expect(async () => {
    await camera.passes(STEP);
    await expect(page.locator("pl-live .caption")).toBeVisible({ timeout: 200 });
  }).toPass();
  await camera.moves();
  for (let passed = 0; passed < LASTS; passed += STEP) await camera.passes(STEP);
}

test("just moving: bridges and bird-dogs are two sets with the right counts, nothing else is, and no hand is needed after the start", async ({
  open,
}) => {
  test.setTimeout(120_000);
  const page = await open({
    prepare: async (context) => {
      await PosedCamera.prepare(context);
      await writeDown(context);
    },
  });
  const camera = await PosedCamera.of(page);
  await camera.waits({ ...WORKOUT, frames: [{ t: 0, keypoints: [] }] });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Just move" }).click();
  await camera.waits(WORKOUT);
  await watch(page, camera);
  expect(await violations(page)).toEqual([]);
  inOrder(await spoken(page), [
    "Just move. I say what I see",
    "Bridge",
    /^Repetition (one|two)/,
    "Set ended at three",
    "Bird-Dog",
    "Set ended at four",
  ]);

  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.locator("pl-workout-summary li")).toHaveText([/^\s*Bridge\s*3\b/, /^\s*Bird-Dog\s*4\b/]);
  await page.getByRole("link", { name: "Look at each repetition" }).click();
  const sets = page.getByRole("heading", { level: 2 }).filter({ hasText: /^(Bridge|Bird-Dog)/ });
  await expect(sets).toHaveText(["Bridge: 3", "Bird-Dog: 4"]);

  // It is put right by name: judged again as the other exercise, of which nothing is found in bridges.
  const first = page.locator("pl-set-review").first();
  await first.getByLabel("No, this was").selectOption({ label: "Superman" });
  const renamed = page.getByRole("heading", { level: 2 }).filter({ hasText: /^(Superman|Bird-Dog)/ });
  await expect(renamed).toHaveText(["Superman: 3", "Bird-Dog: 4"]);
  expect(await violations(page)).toEqual([]);
});
