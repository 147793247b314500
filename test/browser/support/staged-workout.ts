import { execFileSync } from "node:child_process";
import { expect, type Page } from "playwright/test";
import type { WorkoutSnapshot } from "../../../src/workout/snapshot.ts";

/** Moments of a workout by their names, as `moments.ts` plays them. */
export function workoutMoments(): readonly (readonly [name: string, snapshot: WorkoutSnapshot])[] {
  const script = ["scripts/run-ts.mjs", "test/browser/support/print-moments.ts"];
  return JSON.parse(execFileSync(process.execPath, script, { encoding: "utf8", maxBuffer: 2 ** 24 }));
}

/**
 * Shows a moment of a workout, made by the workout itself outside of the page, in the app as if it were under way: with
 * its screen, its title and its frame, and without a camera or a model.
 */
export async function stageWorkout(page: Page, snapshot: WorkoutSnapshot): Promise<void> {
  await page.evaluate((json) => {
    const app = document.querySelector("pl-app") as unknown as {
      services: { workout: object; exercises: readonly { meta: { id: string } }[] };
      requestUpdate(): void;
    };
    const snapshot = JSON.parse(json);
    // With the words of the language that is spoken on the page.
    const exercise = app.services.exercises.find(({ meta }) => meta.id === snapshot.exercise?.id);
    const workout = {
      snapshot: { ...snapshot, exercise: exercise?.meta ?? null },
      left: null,
      subscribe: () => () => undefined,
      act: () => undefined,
      note: () => undefined,
      leave: () => undefined,
      forget: () => undefined,
      recording: () => null,
    };
    const staged = { visitId: () => null, workout };
    app.services = Object.create(
      "staged" in app.services ? Object.getPrototypeOf(app.services) : app.services,
      Object.getOwnPropertyDescriptors({ ...staged, staged: true }),
    );
    if (location.hash === "#/workout") app.requestUpdate();
    else location.hash = "#/workout";
  }, JSON.stringify(snapshot));
  await expect(page.locator("h1")).toBeAttached();
}
