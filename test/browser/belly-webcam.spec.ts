import { simulate } from "../../src/demonstration/simulate.ts";
import { LET_GO } from "../../src/exercises/drawing-in/drawn.ts";
import { motion } from "../../src/exercises/drawing-in/motion.ts";
import { isBellySeen } from "../../src/pose/belly.ts";
import { BELLY_IN } from "../../src/rules/belly.ts";
import { counter, summary } from "./support/app.ts";
import { DRAWING_IN, FAULTS } from "./support/drawing-in-film.ts";
import { webcamFilm } from "./support/films.ts";
import { expect, test, webcam } from "./support/launch.ts";
import { saveRecording, scored } from "./support/scored.ts";
import { inOrder, spoken, writeDown } from "./support/spoken.ts";

/** Seconds that the belly of the figure is in, in each draw of a film: from when it goes in until it has come out. */
function secondsIn({ plan }: typeof DRAWING_IN): number[] {
  const { frames, labels } = simulate(motion, { exercise: "", view: "side", plan, seed: 1, belly: true });
  return (labels?.reps ?? []).map(({ start, end }) => {
    const depths = frames.flatMap(({ t, belly }) =>
      t >= start && t <= end && isBellySeen(belly) ? [{ t, depth: -belly.out / belly.breath - 0.5 }] : [],
    );
    const isIn = depths.find(({ depth }) => depth >= BELLY_IN)?.t ?? start;
    return (depths.findLast(({ depth }) => depth >= LET_GO)?.t ?? isIn) - isIn;
  });
}

test("before the same film as a webcam the own breath leads, the belly times the holds, and what is wrong is said and scored alike", {
  tag: "@film",
}, async ({ open }) => {
  test.setTimeout(240_000);
  const film = await webcamFilm(DRAWING_IN);
  const page = await open({ at: "#/drawing-in", args: webcam(film), prepare: writeDown });
  await page.getByRole("button", { name: "Start with the camera" }).click();
  // The figure lies there already, and draws in by the film's clock.
  await page.getByRole("button", { name: "Start now" }).click();
  await expect(counter(page)).toHaveText("3", { timeout: 120_000 });
  await page.getByRole("button", { name: "Stop" }).click();
  const shown = await summary(page);
  expect(shown.map(({ faults }) => faults)).toEqual(FAULTS);
  inOrder(await spoken(page), [/keep your belly in, breathe on/i, "Keep your hips still"]);

  const reps = scored(await saveRecording(page, "led.json"));
  expect(reps.map(({ faults }) => faults)).toEqual(FAULTS);
  const [asked = 0, early = 0] = secondsIn(DRAWING_IN);
  expect(Math.abs((reps[0]?.hold ?? 0) - Math.min(10, asked))).toBeLessThan(0.5);
  expect(Math.abs((reps[1]?.hold ?? 0) - early)).toBeLessThan(0.5);
  // Beside hips that tilt nothing is said of the belly.
  expect(reps[2]?.hold).toBeNull();
});

test("of a figure that lies motionless before the webcam nothing is counted, and it is said why", {
  tag: "@film",
}, async ({ open }) => {
  test.setTimeout(240_000);
  const film = await webcamFilm({ ...DRAWING_IN, still: { at: "rest", seconds: 4 } });
  const page = await open({ at: "#/drawing-in", args: webcam(film), prepare: writeDown });
  await page.getByRole("button", { name: "Start with the camera" }).click();
  await page.getByRole("button", { name: "Start now" }).click();
  const released = async () => (await spoken(page)).filter((line) => line.startsWith("Let go")).length;
  await expect.poll(released, { timeout: 120_000 }).toBeGreaterThanOrEqual(2);
  await expect(page.locator("pl-breath-trace")).toContainText(
    "I see no breath at your belly. Breathe so that it rises",
  );
  await expect(counter(page)).toHaveText("0");
  await page.getByRole("button", { name: "Stop" }).click();
  const recording = await saveRecording(page, "motionless.json");
  expect(scored(recording)).toEqual([]);
});
