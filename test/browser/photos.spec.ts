import { existsSync } from "node:fs";
import { dropFile, summary } from "./support/app.ts";
import type { Shot } from "./support/film-spec.ts";
import { photoShot, savedFilm } from "./support/films.ts";
import { expect, keepLightning, test } from "./support/launch.ts";

/** Photos of people, where they lie beside the project. */
const PHOTOS = "../shared/photos";

const PAIRS = existsSync(PHOTOS) ? ["butt-lift-bridge", "pelvic-tilt-into-bridge"] : [null];

const REPETITIONS = 3;

/** Pictures a second: few, so that the film is soon looked through. */
const FEW = 8;

for (const pair of PAIRS) {
  test(`${pair ?? "the figure"}, rest and top shown in turn, gives ${REPETITIONS} bridges`, async ({
    open,
  }) => {
    const [rest, top] = [shotOf(pair, "rest"), shotOf(pair, "top")];
    const turns = Array.from({ length: REPETITIONS }, () => [top(2.5), rest(2)]).flat();
    // The rest at the end of the film adds nothing.
    const film = await savedFilm(FEW, rest(3), ...turns, rest(3));
    const page = await open({ at: "#/bridge", prepare: keepLightning });
    await dropFile(page, film);
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
