import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { violations } from "./support/accessibility.ts";
import { expect, test } from "./support/launch.ts";
import { misfits } from "./support/layout.ts";
import { stageWorkout, workoutMoments } from "./support/staged-workout.ts";
import { CLINICAL, FIRST_TIME, HURTING, planned, USUALLY, type Way } from "./support/states.ts";

// The table of screens and states: what axe-core finds in each by day, by night, with more contrast and with the colours of
// the system, and what does not fit at 320 pixels and at 200 %. `npm run accessibility` prints it; it stands in
// docs/accessibility.md, and WRITE_TABLE=1 writes it there.

const DOCUMENT = "docs/accessibility.md";

/** How each state is looked at: what is set, and what is looked for. */
const LOOKS = {
  day: { media: { colorScheme: "light" }, find: (page: Page) => violations(page) },
  night: { media: { colorScheme: "dark" }, find: (page: Page) => violations(page, "color-contrast") },
  "more contrast": { media: { contrast: "more" }, find: (page: Page) => violations(page, "color-contrast") },
  "system colours": {
    media: { forcedColors: "active" },
    find: (page: Page) => violations(page, "color-contrast"),
  },
  "320 px": { size: { width: 320, height: 640 }, find: misfits },
  // A laptop's window at 200 %.
  "200 %": { size: { width: 640, height: 360 }, find: misfits },
} as const;

const USUAL = { colorScheme: "light", contrast: "no-preference", forcedColors: "none" } as const;
const WINDOW = { width: 1280, height: 720 };

/** A state, and what was found in it by each look. */
interface Row {
  readonly state: string;
  readonly found: readonly (readonly string[])[];
}

async function lookAt(page: Page, state: string): Promise<Row> {
  const found: string[][] = [];
  for (const look of Object.values(LOOKS)) {
    if ("media" in look) await page.emulateMedia({ ...USUAL, ...look.media });
    else await page.setViewportSize(look.size);
    found.push(await look.find(page));
  }
  await page.setViewportSize(WINDOW);
  return { state, found };
}

function table(rows: readonly Row[]): string {
  const head = `| screen and state | ${Object.keys(LOOKS).join(" | ")} |`;
  const line = `| --- |${" ---: |".repeat(Object.keys(LOOKS).length)}`;
  const body = rows.map(
    ({ state, found }) => `| ${state} | ${found.map(({ length }) => length).join(" | ")} |`,
  );
  return [head, line, ...body].join("\n");
}

test("every screen is accessible and fits in each of its states", async ({ open }) => {
  test.setTimeout(240_000);
  const rows: Row[] = [];
  const walk = async (page: Page, ways: readonly Way[]) => {
    page.setDefaultTimeout(5000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const [state, come] of ways) {
      // What cannot be reached counts as wrong, and hides nothing of what comes after it.
      const reached = await come(page).then(
        () => null,
        (error: unknown) => String(error).split("\n")[0] ?? "",
      );
      rows.push(
        reached === null
          ? await lookAt(page, state)
          : { state, found: Object.keys(LOOKS).map(() => [`not reached: ${reached}`]) },
      );
    }
  };
  await walk(await open({ fresh: true, prepare: planned }), FIRST_TIME);
  const page = await open({ prepare: planned });
  await walk(page, USUALLY);
  await walk(page, CLINICAL);
  const staged = await open();
  await walk(
    staged,
    workoutMoments().map(([state, snapshot]) => [state, () => stageWorkout(staged, snapshot)] as const),
  );
  await walk(await open(), HURTING);

  const shown = table(rows);
  process.stdout.write(`${shown}\n`);
  const before = readFileSync(DOCUMENT, "utf8");
  const written = before.replace(/\| screen and state[\s\S]*?(?=\n\n|\n*$)/, shown);
  if (process.env.WRITE_TABLE !== undefined) writeFileSync(DOCUMENT, written);
  const wrong = rows.flatMap(({ state, found }) =>
    found.flatMap((all, i) => all.map((one) => `${state}, ${Object.keys(LOOKS)[i]}: ${one}`)),
  );
  expect(wrong).toEqual([]);
  expect(readFileSync(DOCUMENT, "utf8"), `${DOCUMENT}: WRITE_TABLE=1 npm run accessibility`).toBe(written);
});
