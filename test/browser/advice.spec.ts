import type { BrowserContext, Page } from "playwright/test";
import { ADVICE } from "../../src/safety/advice.ts";
import { violations } from "./support/accessibility.ts";
import { dropFile, summary, tickNone } from "./support/app.ts";
import { expect, test } from "./support/launch.ts";
import { spoken, writeDown } from "./support/spoken.ts";
import { bridges, everyDay } from "./support/week.ts";

const CAMERA = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"];

/** The same each day, so that any day will do: one bridge, and one swing, which has questions of its own. */
const PLAN = everyDay(
  [bridges(1, 3), { ...bridges(1, 3), exercise: "kettlebell-swing" }],
  "Rest for the back. Other muscles: stairs for the legs.",
);

/** Counts the wake locks that are held. */
async function countLocks(context: BrowserContext): Promise<void> {
  await context.addInitScript((plan) => {
    localStorage.setItem("plumbline.plan", plan);
    const held = new Set<object>();
    const request = async () => {
      const lock = { release: async () => void held.delete(lock) };
      held.add(lock);
      return lock;
    };
    Object.defineProperty(navigator, "wakeLock", { value: { request } });
    Object.assign(window, { locks: () => held.size });
  }, PLAN);
}

const locks = (page: Page) => page.evaluate(() => (window as unknown as { locks(): number }).locks());
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
const go = (page: Page, hash: string) => page.goto(page.url().replace(/#.*/, hash));

/** Where rows of the advice act: what to do to come there from the place before, and what is to be seen or heard there. */
const PLACES: readonly {
  readonly name: string;
  readonly rows: readonly string[];
  readonly come: (page: Page) => Promise<unknown>;
  readonly seen: readonly (string | RegExp)[];
  readonly heard?: readonly string[];
  /** True while nobody touches the screen: it must not go dark. */
  readonly awake?: true;
}[] = [
  {
    name: "the week's plan",
    rows: ["start-gently", "other-muscles-and-rest"],
    come: async (page) => {
      await go(page, "#/plan");
      await press(page, "Back to the starter plan");
    },
    seen: [
      /^Start gently/,
      /^Train your other muscles too/,
      /^Other muscles: stairs/,
      "Rest. A walk is welcome.",
      /^Superman \(.+\): 3 times/,
    ],
  },
  {
    name: "before a workout",
    rows: ["drink-and-dress", "not-medical-advice"],
    come: async (page) => {
      await go(page, "#/");
      await page.reload();
    },
    seen: [/^Wear something you can move in, and put some water beside you/, "Not medical advice."],
  },
  {
    name: "the first use",
    rows: ["ask-first", "stop-if-it-hurts", "not-medical-advice"],
    come: (page) => press(page, "Start today's session"),
    seen: [
      /^Have you talked to a doctor or physiotherapist/,
      /^Numb or strange feeling between your legs/,
      /^A leg or foot that is getting weaker/,
      /^New trouble with passing or holding/,
      /since a fall/,
      /^Fever/,
      /^Thin bones/,
      /^This app is not medical advice/,
    ],
  },
  {
    name: "someone to be asked",
    rows: ["ask-first", "start-gently"],
    come: async (page) => {
      await tickNone(page);
      await press(page, "Not yet");
    },
    seen: [/^Please talk to a doctor or physiotherapist soon/],
  },
  {
    name: "pain before",
    rows: ["stop-if-it-hurts"],
    come: (page) => press(page, "Go on"),
    seen: ["Pain right now", /^This app is not medical advice/],
  },
  {
    name: "some pain",
    rows: ["stop-if-it-hurts", "start-gently"],
    come: (page) => press(page, "4"),
    seen: [/^Go gently today: the easier way/],
  },
  {
    name: "before the swing",
    rows: ["good-form-first", "drink-and-dress", "not-medical-advice"],
    come: (page) => press(page, "Go on gently"),
    seen: [
      "How heavy is your bell, in kilograms?",
      /^A light one comes first/,
      /^Not with a sore back/,
      /^Good form first, a weight you can handle/,
      /stable shoes/,
      "Show this to a trainer",
    ],
  },
  {
    name: "the warm-up",
    rows: ["warm-up", "stop-if-it-hurts"],
    come: (page) => page.getByRole("button", { name: "Go on", exact: true }).click(),
    seen: [/^Warm-up/, "Skip", "Stop"],
    heard: ["Walk on the spot. Let your arms swing."],
    awake: true,
  },
  {
    name: "a set",
    rows: ["stop-if-it-hurts"],
    come: async (page) => {
      for (const name of ["Walk on the spot", "Turn side to side", "Small lunges"]) {
        await expect(page.getByRole("heading", { name })).toBeVisible();
        await press(page, "Skip");
      }
      await press(page, "Start now");
    },
    seen: ["Stop"],
    awake: true,
  },
  {
    name: "between sets",
    rows: ["drink-and-dress", "stop-if-it-hurts"],
    come: (page) => press(page, "Add one"),
    seen: [/^Rest, and drink a sip/, "Stop"],
    heard: ["Rest, and drink a sip"],
    awake: true,
  },
  {
    name: "taking up the bell",
    rows: ["drink-and-dress"],
    come: (page) => press(page, "Go on now"),
    seen: ["Stop"],
    heard: ["Firm shoes, and room around you"],
    awake: true,
  },
  {
    name: "the stop, and pain after",
    rows: ["stop-if-it-hurts", "start-gently", "not-medical-advice"],
    come: async (page) => {
      await press(page, "Stop");
      await press(page, "6");
    },
    seen: [
      "Stopped after 1 repetition",
      /^Stop here\. Pain this strong needs a doctor/,
      // The plan offers less after it.
      /^The pain was strong after the last session/,
      /not medical advice/,
    ],
    heard: ["Stopped. Rest as you need"],
  },
  {
    name: "what was rushed",
    rows: ["no-rush"],
    come: async (page) => {
      await go(page, "#/bridge");
      await dropFile(page, "fixtures/bridge/bridge.faults-b.json");
      await summary(page);
    },
    seen: [/^Lower slowly/],
  },
  {
    name: "what was done",
    rows: ["good-form-first", "stop-if-it-hurts"],
    come: async (page) => {
      await go(page, "#/history");
      await page.locator("pl-history .visits a").first().click();
    },
    seen: ["I saw 0 repetitions. You added 1.", "Show this to a trainer", /Worse pain after exercise/],
  },
  {
    name: "the swing's page",
    rows: ["good-form-first", "drink-and-dress"],
    come: (page) => go(page, "#/kettlebell-swing"),
    seen: [/^Good form first, a weight you can handle/, /stable shoes/, "Show this to a trainer"],
  },
  {
    name: "the report for a trainer",
    rows: ["good-form-first", "not-medical-advice"],
    come: (page) => page.getByRole("link", { name: "Show this to a trainer" }).click(),
    seen: ["Report of back exercises", /no medical advice and no diagnosis/],
  },
];

test("every row of the advice is found where it acts", async ({ open }) => {
  const told = PLACES.flatMap(({ rows }) => rows);
  expect([...new Set(told)].sort()).toEqual(ADVICE.map(({ id }) => id).sort());
  const page = await open({
    at: "#/",
    fresh: true,
    args: CAMERA,
    prepare: async (context) => {
      await writeDown(context);
      await countLocks(context);
    },
  });
  page.setDefaultTimeout(10_000);
  for (const { name, come, seen, heard = [], awake } of PLACES) {
    await test.step(name, async () => {
      await come(page);
      for (const words of seen) {
        const found = page.getByText(words, { exact: true }).filter({ visible: true });
        // What is said waits for what was said before.
        await expect(found.first(), `${name}: ${words}`).toBeVisible({ timeout: 12_000 });
      }
      for (const words of heard) {
        const isSaid = async () => (await spoken(page)).some((text) => text.startsWith(words));
        await expect.poll(isSaid, { message: `${name}: ${words}`, timeout: 12_000 }).toBe(true);
      }
      await expect.poll(() => locks(page), `wake locks, ${name}`).toBe(awake ? 1 : 0);
      expect(await violations(page)).toEqual([]);
    });
  }
});
