import { counter, startWithCamera, summary } from "./support/app.ts";
import type { Shot } from "./support/film-spec.ts";
import { webcamFilm } from "./support/films.ts";
import { expect, test, webcam } from "./support/launch.ts";

const hipsLow = { faults: [{ id: "hips-low", severity: 1.2 }] };
const shortHold = { faults: [{ id: "short-hold", severity: 1 }] };

/** Someone walks in, lies down, does three bridges of which two are faulty, gets up and walks out. */
const THREE_BRIDGES: Shot = {
  kind: "figure",
  exercise: "bridge",
  plan: { entrance: true, repetitions: [hipsLow, {}, shortHold] },
};

test("three bridges before the webcam are three repetitions with just the two faults", {
  tag: "@clock",
}, async ({ open }) => {
  test.setTimeout(240_000);
  const film = await webcamFilm(THREE_BRIDGES);
  const page = await open({ at: "#/bridge", args: webcam(film) });
  await startWithCamera(page);
  await expect(counter(page)).toHaveText("3", { timeout: 90_000 });
  // Getting up and walking out add nothing.
  await page.waitForTimeout(8000);
  await expect(counter(page)).toHaveText("3");
  await page.getByRole("button", { name: "Stop" }).click();
  const repetitions = await summary(page);
  expect(repetitions.map(({ faults }) => faults)).toEqual([["hips-low"], [], ["short-hold"]]);
  for (const { score, faults } of repetitions) {
    if (faults.length === 0) expect(score).toBeGreaterThanOrEqual(85);
    else expect(score).toBeLessThan(85);
  }
});
