import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** What makes an element speak to a screen reader by itself. */
const SPEAKS = /\brole=(?:"|\$\{[^}]*")(?:status|alert|log)"|aria-live=/;

/**
 * The elements that speak by themselves, and why each may. Whatever is told while nobody can look goes through the
 * announcer alone; the others answer what the person has just done on a page that is read from near.
 */
const MAY_SPEAK: Readonly<Record<string, string>> = {
  "announcer/announcer.ts": "the one region for all that is said in a workout",
  "loading/loading.ts": "waiting on a near page; silent on the live screen, where the voice tells",
  "analyse/analyse.ts": "a file is looked through while the person watches; the voice is silent",
  "app/screens.ts": "a page that was asked for could not be loaded",
  "app/app.ts": "what became of a file that was dropped or chosen",
  "not-today/not-today.ts": "why the camera that was just asked for does not start",
  "screening/screening.ts": "what follows from a tick",
  "pain/after.ts": "what follows from an answer",
  "evidence/evidence.ts": "the page of sources is being opened",
  "update/update.ts": "that a newer version is there, and what became of taking it",
  "diagnostics/diagnostics.ts": "whether the report was copied",
  "history/history.ts": "what kept the history from being opened or saved",
  "keeping/keeping.ts": "what became of saving, taking in, deleting",
  "offers/offers.ts": "what was decided about an offer",
  "plan/plan.ts": "what became of a change to the plan",
  "report/report.ts": "what became of the report",
  "review/review.ts": "what became of a change to a visit",
  "set-review/set-review.ts": "what became of a correction",
  "agreement/agreement.ts": "what became of the files that were chosen",
  "agreement/verdict-form.ts": "a question that was not answered yet",
  "ability/ability.ts": "that the answers are kept",
  "today/today.ts": "what a bad day makes of today's session",
  "prescription/physiotherapist.ts": "why the file that was chosen cannot be opened",
  "prescription/prescribe.ts": "what became of the exercises that were put together",
  "prescription/prescription.ts": "why they cannot be taken in, and that they were",
};

test("nothing speaks to a screen reader beside the one channel but what answers a person's own doing", () => {
  const files = readdirSync("src/ui", { recursive: true, encoding: "utf8" });
  const speaking = files.filter(
    (path) =>
      path.endsWith(".ts") &&
      !path.endsWith(".styles.ts") &&
      SPEAKS.test(readFileSync(join("src/ui", path), "utf8")),
  );
  expect(speaking.sort()).toEqual(Object.keys(MAY_SPEAK).sort());
});
