import { counter, dropFile, summary } from "./support/app.ts";
import { EXERCISE_FILMS } from "./support/exercise-films.ts";
import { savedFilm } from "./support/films.ts";
import { expect, keepLightning, test } from "./support/launch.ts";

// Each film stands for itself, and together they are the longest of all.
test.describe.configure({ mode: "parallel" });

// The demonstration through the real model: what the rules make of pixels and not of exact joints. It is the quick model,
// as before a camera on most devices.
for (const { shot, fps, sides } of EXERCISE_FILMS) {
  const planned = shot.plan.repetitions;
  test(`a film of three ${shot.exercise} repetitions gives their count, sides and two faults`, async ({
    open,
  }) => {
    test.setTimeout(180_000);
    const film = await savedFilm(fps, shot);
    const page = await open({ at: `#/${shot.exercise}`, prepare: keepLightning });
    await dropFile(page, film);
    const shown = await summary(page, 150_000);
    expect(shown.map(({ faults }) => faults)).toEqual(
      planned.map(({ faults }) => (faults ?? []).map(({ id }) => id)),
    );
    expect(shown.map(({ side }) => side)).toEqual(
      planned.map((_, i) => (sides ? (i % 2 === 0 ? "left" : "right") : null)),
    );
    for (const { score, faults } of shown) {
      if (faults.length === 0) expect(score).toBeGreaterThanOrEqual(85);
      else expect(score).toBeLessThan(85);
    }
  });
}

test("led breaths of the demonstration are holds, every second one of them with the lifted head", {
  tag: "@clock",
}, async ({ open }) => {
  const page = await open({ at: "#/drawing-in" });
  await page.getByLabel("The figure does it").selectOption("head-lifted");
  await page.getByRole("button", { name: "Try without a camera" }).click();
  await expect(counter(page)).toHaveText("2", { timeout: 60_000 });
  await page.getByRole("button", { name: "Stop" }).click();
  const shown = await summary(page);
  expect(shown.map(({ faults }) => faults)).toEqual([[], ["head-lifted"]]);
});
