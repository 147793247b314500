import type { Repetition } from "../../src/rules/contract.ts";
import { dropFile, summary } from "./support/app.ts";
import { FILMS_FROM_ELSEWHERE } from "./support/exercise-films.ts";
import { savedFilm } from "./support/films.ts";
import { expect, test } from "./support/launch.ts";

// Cameras that stand where people put them, and not square to the body, seen with the surer model as every film is: all
// repetitions are counted with their sides, no fault is named that is not there, and one that is there is named or said
// not to be seen.
for (const { shot, fps, sides } of FILMS_FROM_ELSEWHERE) {
  const planned = shot.plan.repetitions;
  test(`a film of ${shot.exercise} from ${shot.framing?.yaw} degrees off is counted, and no fault is made up`, async ({
    open,
  }) => {
    test.setTimeout(180_000);
    const film = await savedFilm(fps, shot);
    const page = await open({ at: `#/${shot.exercise}` });
    await dropFile(page, film);
    const shown = await summary(page, 150_000);
    const unseen = await page
      .locator("pl-repetition-card")
      .evaluateAll((cards) =>
        cards.map((card) => ("repetition" in card ? (card.repetition as Repetition) : null)?.notSeen ?? []),
      );
    expect(shown.map(({ side }) => side)).toEqual(
      planned.map((_, i) => (sides ? (i % 2 === 0 ? "left" : "right") : null)),
    );
    for (const [i, { faults }] of shown.entries()) {
      const there = (planned[i]?.faults ?? []).map(({ id }) => id);
      const madeUp = faults.filter((id) => !there.includes(id));
      expect(madeUp, `made up in repetition ${i + 1}`).toEqual([]);
      expect(there.filter((id) => !faults.includes(id) && !unseen[i]?.includes(id))).toEqual([]);
    }
  });
}
