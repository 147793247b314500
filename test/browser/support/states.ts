import { readdirSync } from "node:fs";
import type { BrowserContext, Page } from "playwright/test";
import { pickFile, tickNone } from "./app.ts";
import { expect } from "./launch.ts";
import { bridges, everyDay } from "./week.ts";

// The ways to the states of the screens, each from the one before it: what the table of accessibility looks at.

function go(page: Page, hash: string): Promise<void> {
  return page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** What a way to a state consists of. */
export type Way = readonly [state: string, come: (page: Page) => Promise<unknown>];

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
const PLAN = everyDay([bridges(5, 3)]);
/** Gives a page that plan before it is opened. */
export const planned = (context: BrowserContext) =>
  context.addInitScript((plan) => localStorage.setItem("plumbline.plan", plan), PLAN);

/** Ids of all exercises: their folders. */
const EXERCISES = readdirSync("src/exercises", { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? entry.name : []))
  .sort();

/** By someone who opens the app for the first time. */
export const FIRST_TIME: readonly Way[] = [
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
export const USUALLY: readonly Way[] = [
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

/** By someone who gives and gets exercises, and by someone who judges replays; after all of the above, with a history. */
export const CLINICAL: readonly Way[] = [
  at("with a physiotherapist", "#/physiotherapist", "pl-physiotherapist h1"),
  at("exercises to give on", "#/prescribe", "pl-prescribe h1"),
  [
    "exercises to give on, put together",
    async (page) => {
      await page.getByRole("combobox", { name: "Add an exercise" }).selectOption({ label: "Bridge" });
      await seen(page, "svg.code");
    },
  ],
  [
    "exercises that came with a link",
    async (page) => {
      await page.getByRole("link", { name: "See what they will see" }).click();
      await seen(page, "pl-prescription h1");
    },
  ],
  press("exercises that came with a link, taken in", "Take it in", "text=It is in your plan now."),
  at("exercises from a damaged link", "#/prescription/1.bm9wZQ", "[role=alert]"),
  at("three activities", "#/ability", "pl-ability h1"),
  [
    "three activities, kept",
    async (page) => {
      await page.getByRole("textbox", { name: "Thing 1" }).fill("Lift my daughter");
      await page.getByRole("combobox", { name: "How well it goes today (thing 1)" }).selectOption("5");
      await page.getByRole("button", { name: "Keep today's answers" }).click();
      await expect(page.locator("pl-ability [role=status]")).not.toBeEmpty();
    },
  ],
  at("report with the three activities", "#/history/report", "text=Lift my daughter"),
  at("judging replays", "#/agreement", "pl-agreement h1"),
  [
    "judging replays, ready to begin",
    async (page) => {
      await page.getByLabel("Choose recordings").setInputFiles("fixtures/bridge/bridge.clean.json");
      await page.getByLabel("Your sign, not your name").fill("A");
      await expect(page.getByRole("button", { name: "Begin" })).toBeEnabled();
    },
  ],
  press("judging replays, a replay", "Begin", "pl-verdict-form"),
];

const AT = Date.now();

/** By someone whose back hurts too much today. */
export const HURTING: readonly Way[] = [
  answer(
    "start, too much pain",
    { "plumbline.pain-log": [{ is: "after", at: AT, pain: 8 }] },
    at("", "#/", "pl-start h1"),
  ),
  at("not today", "#/not-today", "pl-not-today h1"),
  at("after a word with someone who knows", "#/override", "pl-override h1"),
];
