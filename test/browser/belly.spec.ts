import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import type { PlannedRepetition } from "../../src/demonstration/choreography.ts";
import { framed } from "../../src/demonstration/framing.ts";
import { simulate } from "../../src/demonstration/simulate.ts";
import { motion } from "../../src/exercises/drawing-in/motion.ts";
import { isBellySeen } from "../../src/pose/belly.ts";
import { parseRecording, type Recording } from "../../src/pose/recording.ts";
import { counter, dropFile, summary } from "./support/app.ts";
import type { Shot } from "./support/film-spec.ts";
import { savedFilm } from "./support/films.ts";
import { expect, test } from "./support/launch.ts";
import { PosedCamera } from "./support/posed-camera.ts";
import { spoken, writeDown } from "./support/spoken.ts";

/** The figure on its mat: quiet breaths first, as long as the belly is looked for, then a hold of ten seconds and one of four. */
const DRAWING_IN: Shot = {
  kind: "figure",
  exercise: "drawing-in",
  framing: { fill: 0.8, tilt: 12 },
  plan: { rest: 12, repetitions: [{ hold: 10 }, { hold: 4 }] },
};

/** Pictures a second: every other one is looked at for the belly. */
const FPS = 12;

test("in a film of the figure the belly is seen to go in, to stay in, and to be let go early", async ({
  open,
}) => {
  test.setTimeout(400_000);
  const film = await savedFilm(FPS, DRAWING_IN);
  const page = await open({ at: "#/drawing-in" });
  await dropFile(page, film);
  const shown = await summary(page, 350_000);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Save the recording" }).click(),
  ]);
  const path = test.info().outputPath("drawing-in.json");
  await download.saveAs(path);
  const { frames } = parseRecording(readFileSync(path, "utf8"));
  const looked = frames.filter(({ belly }) => belly !== undefined);
  const seen = looked.filter(({ belly }) => isBellySeen(belly));
  expect(looked.length).toBeGreaterThan(frames.length / 3);
  expect(seen.length).toBeGreaterThan(looked.length / 2);
  expect(shown.map(({ faults }) => faults)).toEqual([[], ["let-go-early"]]);
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
const DRAW = "Breathe out, draw your belly in";
const LET_GO = "Let go, breathe in deeply";

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

test("before the camera the own breath leads, and the screen shows what the belly does", async ({ open }) => {
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
  const tilting = { id: "hips-tilting", severity: 1.2 };
  const held: readonly PlannedRepetition[] = [{ hold: 11 }, { hold: 4 }, { hold: 11, faults: [tilting] }];
  for (const [i, repetition] of held.entries()) {
    await until(page, camera, DRAW, i + 1);
    await expect(trace).toContainText("your breath");
    await camera.waits(performed(repetition));
    await camera.moves();
    await until(page, camera, LET_GO, i + 1);
  }
  await until(page, camera, DRAW, 4);
  await expect(counter(page)).toHaveText("3");
  expect(await spoken(page)).toContain("Keep your hips still");
  await page.getByRole("button", { name: "Stop" }).click();
  await camera.passes(STEP);
  const shown = await summary(page);
  expect(shown.map(({ faults }) => faults)).toEqual([[], ["let-go-early"], ["hips-tilting"]]);

  await page.goto(page.url().replace(/#.*/, "#/drawing-in"));
  await lieDown(page, camera, motionless(QUIET));
  await until(page, camera, LET_GO, 4);
  await expect(trace).toContainText("I see no breath at your belly. Breathe so that it rises");
  await until(page, camera, DRAW, 6);
  await expect(counter(page)).toHaveText("0");
});
