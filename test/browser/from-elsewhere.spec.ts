import { FIGURE_FILMS, FRAMING, YAWS } from "../from-elsewhere/films.ts";
import { dropFile, summary } from "./support/app.ts";
import { savedFilm } from "./support/films.ts";
import { expect, test } from "./support/launch.ts";
import { saveRecording } from "./support/scored.ts";

// The figure from all round, through the surer model: what is made of the recordings is tested in test/from-the-other-side.test.ts,
// and these are made anew here (`npm run browser -- --project=films /from-elsewhere.spec`, half an hour on two cores).
for (const yaw of YAWS)
  for (const [exercise, { fps, plan }] of Object.entries(FIGURE_FILMS))
    test(`a film of ${exercise} by a camera ${-yaw} degrees off its place is counted, or comes with a reason`, {
      tag: "@film",
    }, async ({ open }) => {
      test.setTimeout(600_000);
      const film = await savedFilm(fps, { kind: "figure", exercise, framing: { ...FRAMING, yaw }, plan });
      const page = await open({ at: `#/${exercise}` });
      await dropFile(page, film);
      const shown = await summary(page, 500_000);
      await saveRecording(page, `${exercise}${yaw}.json`);
      // Draws without a leader's pace are counted by the belly alone.
      if (exercise === "drawing-in") return;
      const counted = shown.length;
      expect(counted).toBeLessThanOrEqual(plan.repetitions.length);
      if (counted < plan.repetitions.length) await expect(page.locator("pl-summary .left-out")).toBeVisible();
    });
