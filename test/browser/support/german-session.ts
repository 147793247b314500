import type { Page } from "playwright/test";
import { counter, live } from "./app.ts";
import type { Shot } from "./film-spec.ts";
import { webcamFilm } from "./films.ts";
import { expect } from "./launch.ts";
import { inOrder, spoken } from "./spoken.ts";
import { bridges, everyDay } from "./week.ts";

/** A short session: two bridges, between a warm-up and a calm end. */
export const SHORT_SESSION = everyDay([bridges(2, 1)]);

/**
 * What is said from the first movement to the rest after the set, in order. Only what is said however busy the machine is: a count or
 * a name that comes too late is left out, and every line of a session stands in docs/by-ear/.
 */
const SAID = [
  /^Geh auf der Stelle\./,
  /^Wiederholung (eins|zwei)/,
  "Das war der Satz",
  /^Pause.* Als Nächstes: Knie zur Brust$/,
];

/** Bridges without end, as a webcam shows them. */
export function bridgesFilm(): Promise<string> {
  return webcamFilm(still("rest", 3), still("top", 2.5), still("rest", 3));
}

/** From the press that starts it to the first repetition that is counted. */
export async function toFirstRepetition(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Heutige Einheit starten", exact: true }).click();
  await heard(page, SAID[0]);
  for (const title of ["Auf der Stelle gehen", "Von Seite zu Seite drehen", "Kleine Ausfallschritte"])
    await leave(page, title, "Überspringen");
  await live(page);
  await expect(counter(page)).toHaveText("1", { timeout: 40_000 });
}

/** From the rest after the set to the last led movement. */
export async function toSlowBreaths(page: Page): Promise<void> {
  await heard(page, SAID.at(-1));
  inOrder(await spoken(page), SAID);
  await leave(page, "Pause", "Jetzt weiter");
  await leave(page, "Knie zur Brust", "Überspringen");
  await expect(heading(page, "Langsam atmen")).toBeVisible();
}

/** Past the last led movement to the summary. */
export async function toSummary(page: Page): Promise<void> {
  await leave(page, "Langsam atmen", "Überspringen");
  await expect(heading(page, "Geschafft")).toBeVisible();
  await expect(page.locator("pl-workout-summary li")).toHaveText([/Schulterbrücke\s*2 von 2/]);
}

/** Waits until a line was said. */
async function heard(page: Page, line: string | RegExp | undefined): Promise<void> {
  await expect
    .poll(async () => (await spoken(page)).some((said) => said.match(line ?? "") !== null), {
      timeout: 60_000,
    })
    .toBe(true);
}

/** Goes on from a led movement or a rest by hand. */
async function leave(page: Page, title: string, button: string): Promise<void> {
  await expect(heading(page, title)).toBeVisible({ timeout: 60_000 });
  await page.getByRole("button", { name: button, exact: true }).click();
}

const heading = (page: Page, title: string) =>
  page.getByRole("heading", { level: 1, name: new RegExp(title) });

const still = (at: "rest" | "top", seconds: number): Shot => ({
  kind: "figure",
  exercise: "bridge",
  plan: { repetitions: [{}] },
  still: { at, seconds },
});
