import { dropFile } from "./support/app.ts";
import type { Shot } from "./support/film-spec.ts";
import { savedFilm, webcamFilm } from "./support/films.ts";
import { expect, keepLightning, test, webcam } from "./support/launch.ts";
import { inOrder, spoken, writeDown } from "./support/spoken.ts";

/** Someone does it so often at their own pace, after a rest of so many seconds. */
function done(exercise: string, times: number, rest: number, from: number, to: number): Shot {
  const plan = { entrance: true, rest, repetitions: Array.from({ length: times }, () => ({ hold: 2 })) };
  return { kind: "figure", exercise, plan, framing: { fill: 0.8, tilt: 12 }, part: { from, to } };
}

/** Walks in, lies down, bridges, rests and sits up; then from all fours to having got up again. */
const WORKOUT = [done("bridge", 2, 2, 1, 25), done("bird-dog", 3, 3, 5.5, 36)] as const;

/** Pictures a second of the film that is dropped: few, so that it is soon looked through. */
const FEW = 6;

test("bridges and bird-dogs in one film are two sets with the right counts and nothing else, before the webcam without a hand and dropped on the page", {
  tag: "@film",
}, async ({ open }) => {
  test.setTimeout(360_000);
  const [film, saved] = [await webcamFilm(...WORKOUT), await savedFilm(FEW, ...WORKOUT)];
  const page = await open({
    args: webcam(film),
    prepare: async (context) => {
      await keepLightning(context);
      await writeDown(context);
    },
  });
  // Little is drawn on a small page: the pictures are what counts.
  await page.setViewportSize({ width: 640, height: 480 });
  const sets = page.locator("pl-workout-summary li");
  const twoSets = [/^\s*Bridge\s*2\b/, /^\s*Bird-Dog\s*3\b/];
  await page.getByRole("button", { name: "Just move" }).click();
  const ends = async () => (await spoken(page)).filter((line) => line.startsWith("Set ended"));
  await expect
    .poll(ends, { timeout: 90_000, intervals: [500] })
    .toEqual(["Set ended at two", "Set ended at three"]);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(sets).toHaveText(twoSets);
  inOrder(await spoken(page), [
    "Just move. I say what I see",
    "Bridge",
    "Set ended at two",
    "Bird-Dog",
    "Set ended at three",
  ]);

  await page.getByRole("link", { name: "To the start" }).click();
  await expect(page.getByRole("button", { name: "Just move" })).toBeVisible();
  await dropFile(page, saved, "pl-start");
  await expect(page.getByRole("heading", { level: 1, name: "2 sets found" })).toBeVisible({
    timeout: 90_000,
  });
  await expect(sets).toHaveText(twoSets);
  // As they were planned: from the tenth second to the 21st, and from the 29th to the 48th.
  await expect(sets.getByText("in the video")).toHaveText([
    /^From 0:(08|09|10|11) to 0:2[012] in the video$/,
    /^From 0:(27|28|29|30) to 0:4[678] in the video$/,
  ]);
  await page.getByRole("link", { name: "Look at each repetition" }).click();
  const kept = page.getByRole("heading", { level: 2 }).filter({ hasText: /^(Bridge|Bird-Dog)/ });
  // What was done before the webcam and the film, in one sitting.
  await expect(kept).toHaveText(["Bridge: 2", "Bird-Dog: 3", "Bridge: 2", "Bird-Dog: 3"]);
});
