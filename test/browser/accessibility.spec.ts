import { readFileSync, writeFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright/test";
import { violations } from "./support/accessibility.ts";
import { pickFile, tickNone } from "./support/app.ts";
import { expect, test } from "./support/launch.ts";
import { misfits } from "./support/layout.ts";
import { stageWorkout, workoutMoments } from "./support/staged-workout.ts";

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

function go(page: Page, hash: string): Promise<void> {
  return page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** What a way to a state consists of. */
type Way = readonly [state: string, come: (page: Page) => Promise<unknown>];

const seen = (page: Page, element: string) => expect(page.locator(element).first()).toBeVisible();
const at = (state: string, hash: string, element: string): Way => [
  state,
  async (page) => {
    await go(page, hash);
    await seen(page, element);
  },
];
const press = (state: string, name: string | RegExp, element: string): Way => [
  state,
  async (page) => {
    await page.getByRole("button", { name, exact: true }).first().click();
    await seen(page, element);
  },
];
const answer = (state: string, keys: Readonly<Record<string, unknown>>, way: Way): Way => [
  state,
  async (page) => {
    await page.evaluate((kept) => {
      for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, JSON.stringify(value));
    }, keys);
    await page.reload();
    await way[1](page);
  },
];

/** A plan with an exercise for each day: the day on which the test runs is to be none of rest. */
const PLAN = JSON.stringify({
  version: 1,
  days: Array.from({ length: 7 }, () => ({
    also: "",
    items: [{ exercise: "bridge", variant: null, sets: 1, repetitions: 5, holdSeconds: 3 }],
  })),
});
const planned = (context: BrowserContext) =>
  context.addInitScript((plan) => localStorage.setItem("plumbline.plan", plan), PLAN);

const EXERCISES = [
  "superman",
  "bird-dog",
  "bridge",
  "drawing-in",
  "kettlebell-swing",
  "trunk-rotation",
  "back-extension",
];

/** By someone who opens the app for the first time. */
const FIRST_TIME: readonly Way[] = [
  at("start, first visit", "#/", "pl-today button"),
  press("questions about health", "Start today's session", "h1:has-text('Before you begin')"),
  [
    "questions about health, see a doctor now",
    async (page) => {
      await page.getByRole("checkbox", { name: /leg or foot that is getting weaker/ }).check();
      await expect(page.getByText(/^Please see a doctor now/).first()).toBeVisible();
    },
  ],
  [
    "question about pain",
    async (page) => {
      await page.getByRole("checkbox", { name: /leg or foot that is getting weaker/ }).uncheck();
      await tickNone(page);
      await page.getByRole("button", { name: "Not yet" }).click();
      await page.getByRole("button", { name: "Go on" }).click();
      await expect(page.getByRole("heading", { name: "How is your back today?" })).toBeVisible();
    },
  ],
  press("gently today", "4", "h1:has-text('Gently today')"),
  at("health questions on their own page", "#/screening", "pl-screening input"),
  at("exercise held back until asked", "#/bird-dog", "pl-exercise h1"),
];

/** By someone who has answered all questions; a recording is looked through, kept, and looked at again. */
const USUALLY: readonly Way[] = [
  at("start", "#/", "pl-today button"),
  ...EXERCISES.map((id) => at(`exercise, ${id}`, `#/${id}`, "pl-exercise h1")),
  at("how an exercise is measured", "#/trunk-rotation/evidence", "pl-evidence table"),
  at("plan", "#/plan", "pl-plan h1"),
  at("settings", "#/settings", "pl-settings h1"),
  at("what stays with you", "#/privacy", "pl-privacy h1"),
  at("diagnostics", "#/diagnostics", "pl-diagnostics dl, pl-diagnostics table"),
  at("when to see a doctor", "#/safety", "pl-safety h1"),
  at("where this comes from", "#/sources", "pl-sources summary h2"),
  at("history, empty", "#/history", "pl-history h1"),
  at("report, empty", "#/history/report", "pl-report h1"),
  at("a visit that there is not", "#/history/none", "h1"),
  [
    "a file that is no good",
    async (page) => {
      await go(page, "#/bridge");
      await seen(page, "pl-exercise h1");
      await pickFile(page, { name: "foreign.json", text: '{"hello": "world"}' });
      await seen(page, "pl-problem h1");
    },
  ],
  [
    "summary of a recording",
    async (page) => {
      await go(page, "#/bridge");
      await seen(page, "pl-exercise h1");
      await pickFile(page, "fixtures/bridge/bridge.faults-a.json");
      await seen(page, "pl-repetition-card");
    },
  ],
  press("summary of a recording, kept", "Add to my history", "text=Added to your history."),
  at("history, one visit", "#/history", "pl-history .visits a"),
  [
    "a visit and its replay",
    async (page) => {
      await page.locator("pl-history .visits a").click();
      await seen(page, "pl-replay canvas");
    },
  ],
  press("question before deleting", "Delete this session", "dialog[open]"),
  at("report", "#/history/report", "pl-report table"),
  [
    "a new version is offered",
    async (page) => {
      await page.evaluate(() => {
        const app = document.querySelector("pl-app") as unknown as {
          services: object;
          requestUpdate(): void;
        };
        const offline = { state: { is: "kept" }, updateWaits: true, subscribe: () => () => undefined };
        app.services = Object.create(app.services, { offline: { value: offline, enumerable: true } });
        location.hash = "#/";
      });
      await seen(page, "pl-update");
    },
  ],
];

const AT = Date.now();

/** By someone whose back hurts too much today. */
const HURTING: readonly Way[] = [
  answer(
    "start, too much pain",
    { "plumbline.pain-log": [{ is: "after", at: AT, pain: 8 }] },
    at("", "#/", "pl-start h1"),
  ),
  at("not today", "#/not-today", "pl-not-today h1"),
  at("after a word with someone who knows", "#/override", "pl-override h1"),
];

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
