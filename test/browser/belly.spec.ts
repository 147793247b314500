import { readFileSync } from "node:fs";
import { isBellySeen } from "../../src/pose/belly.ts";
import { parseRecording } from "../../src/pose/recording.ts";
import { dropFile, summary } from "./support/app.ts";
import type { Shot } from "./support/film-spec.ts";
import { savedFilm } from "./support/films.ts";
import { expect, test } from "./support/launch.ts";

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
