import { existsSync } from "node:fs";
import { counter, startWithCamera, summary } from "./support/app.ts";
import type { Shot } from "./support/film-spec.ts";
import { photoShot, webcamFilm } from "./support/films.ts";
import { expect, test, webcam } from "./support/launch.ts";

/** Photos of people, where they lie beside the project. */
const PHOTOS = "../shared/photos";

const PAIRS = existsSync(PHOTOS) ? ["butt-lift-bridge", "pelvic-tilt-into-bridge"] : [null];

const REPETITIONS = 3;

for (const pair of PAIRS) {
  test(`${pair ?? "the figure"}, rest and top shown in turn, gives ${REPETITIONS} bridges`, async ({
    open,
  }) => {
    const [rest, top] = [shotOf(pair, "rest"), shotOf(pair, "top")];
    const turns = Array.from({ length: REPETITIONS }, () => [top(2.5), rest(2)]).flat();
    const film = await webcamFilm(rest(3), ...turns, rest(6));
    const page = await open({ at: "#/bridge", args: webcam(film) });
    await startWithCamera(page);
    await expect(counter(page)).toHaveText(`${REPETITIONS}`, { timeout: 30_000 });
    // The rest at the end of the film adds nothing.
    await page.waitForTimeout(3000);
    await page.getByRole("button", { name: "Stop" }).click();
    expect(await summary(page)).toHaveLength(REPETITIONS);
  });
}

/** A still picture of that moment: a person's photo, or the figure standing still. */
function shotOf(pair: string | null, at: "rest" | "top"): (seconds: number) => Shot {
  if (pair !== null) return (seconds) => photoShot(`${PHOTOS}/${pair}-${at === "rest" ? 0 : 1}.jpg`, seconds);
  return (seconds) => ({
    kind: "figure",
    exercise: "bridge",
    plan: { repetitions: [{}] },
    still: { at, seconds },
  });
}
