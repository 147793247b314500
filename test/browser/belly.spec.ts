import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import type { PlannedRepetition } from "../../src/demonstration/choreography.ts";
import { framed } from "../../src/demonstration/framing.ts";
import { simulate } from "../../src/demonstration/simulate.ts";
import { motion } from "../../src/exercises/drawing-in/motion.ts";
import { isBellySeen } from "../../src/pose/belly.ts";
import { parseRecording, type Recording } from "../../src/pose/recording.ts";
import { counter, dropFile, summary } from "./support/app.ts";
import { DRAWING_IN, FAULTS } from "./support/drawing-in-film.ts";
import { savedFilm } from "./support/films.ts";
import { expect, keepLightning, test } from "./support/launch.ts";
import { PosedCamera } from "./support/posed-camera.ts";
import { saveRecording, scored } from "./support/scored.ts";
import { spoken, writeDown } from "./support/spoken.ts";

const DRAW = "Breathe out, draw your belly in";
const RELEASE = "Let go, breathe in deeply";

/** Pictures a second of the film as a file, as few as a slow phone takes: each is looked at for the belly. */
const FPS = 6;

test("in a film of the figure the belly is seen to go in, to stay in, to be let go early, and hips to tilt", async ({
  open,
}) => {
  test.setTimeout(200_000);
  const film = await savedFilm(FPS, DRAWING_IN);
  const page = await open({ at: "#/drawing-in", prepare: keepLightning });
  await dropFile(page, film);
  const shown = await summary(page, 150_000);
  expect(shown.map(({ faults }) => faults)).toEqual(FAULTS);
  const path = await saveRecording(page, "film.json");
  expect(scored(path).map(({ faults }) => faults)).toEqual(FAULTS);
  const { frames } = parseRecording(readFileSync(path, "utf8"));
  const looked = frames.filter(({ belly }) => belly !== undefined);
  expect(looked.length).toBeGreaterThan(frames.length / 3);
  expect(looked.filter(({ belly }) => isBellySeen(belly)).length).toBeGreaterThan(looked.length / 2);
});

/** One draw-in, or quiet breaths for so many seconds before one, and quiet breaths afterwards. */
function performed(repetition: PlannedRepetition): Recording {
  const camera = framed(motion, { aspect: 16 / 9, fill: 0.75, tilt: 12 });
  const plan = { repetitions: [{ pause: 0.1, ...repetition }], rest: 20 };
  return simulate(motion, {
    exercise: "drawing-in",
    view: "side",
    camera,
    plan,
    seed: 1,
    fps: 10,
    belly: true,
  });
}

/** The same body, of which nothing moves the belly. */
function motionless({ frames, ...rest }: Recording): Recording {
  return { ...rest, frames: frames.map((frame) => ({ ...frame, belly: { unseen: "no-movement" } })) };
}

const QUIET = performed({ pause: 60 });

/** Seconds of the page's time between two pictures: as few as a slow phone takes. */
const STEP = 0.2;

/** Lets time pass until a line was said so many times. */
async function until(page: Page, camera: PosedCamera, line: string, times: number): Promise<void> {
  for (let passed = 0; ; passed += STEP) {
    const said = await spoken(page);
    if (said.filter((text) => text.startsWith(line)).length >= times) return;
    expect(passed, `seconds until "${line}": ${said.join(" | ")}`).toBeLessThan(60);
    await camera.passes(STEP);
  }
}

/** Someone lies down before the camera and begins a set, breathing quietly. */
async function lieDown(page: Page, camera: PosedCamera, lying: Recording): Promise<void> {
  await camera.waits(lying);
  await page.getByRole("button", { name: "Start with the camera" }).click();
  await camera.moves();
}

test("the screen shows what the belly does, says why nothing is counted of a body that does not move, and counts quiet breaths", async ({
  open,
}) => {
  test.setTimeout(180_000);
  const page = await open({
    at: "#/drawing-in",
    prepare: async (context) => {
      await PosedCamera.prepare(context);
      await writeDown(context);
    },
  });
  await expect(page.getByRole("button", { name: "Start with the camera" })).toBeVisible();
  const camera = await PosedCamera.of(page);
  await lieDown(page, camera, QUIET);
  const trace = page.locator("pl-breath-trace");
  await until(page, camera, DRAW, 1);
  await expect(trace).toContainText("your breath");
  await camera.waits(performed({ hold: 11 }));
  await camera.moves();
  await until(page, camera, DRAW, 2);
  await expect(counter(page)).toHaveText("1");
  await page.getByRole("button", { name: "Stop" }).click();
  await camera.passes(STEP);
  const shown = await summary(page);
  expect(shown.map(({ faults }) => faults)).toEqual([[]]);

  await page.goto(page.url().replace(/#.*/, "#/drawing-in"));
  await lieDown(page, camera, motionless(QUIET));
  await until(page, camera, RELEASE, 2);
  await expect(trace).toContainText("I see no breath at your belly. Breathe so that it rises");
  await until(page, camera, DRAW, 4);
  await expect(counter(page)).toHaveText("0");
  // Five quiet breaths, each counted as it is seen.
  await page.goto(page.url().replace(/#.*/, "#/drawing-in"));
  await camera.waits(QUIET);
  await page.getByRole("button", { name: "Five quiet breaths" }).click();
  await camera.moves();
  await until(page, camera, "I see your breath", 1);
  await expect(page.locator("pl-interlude div.breath")).toContainText("1 of 5");
  await until(page, camera, "That was it", 1);
  expect(await spoken(page)).toContain("Breath five");
  await expect(page.getByRole("heading", { name: "All done" })).toBeVisible();
});
