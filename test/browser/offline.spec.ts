import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { counter, live } from "./support/app.ts";
import type { Shot } from "./support/film-spec.ts";
import { webcamFilm } from "./support/films.ts";
import { expect, test, webcam } from "./support/launch.ts";
import { PlainServer } from "./support/plain-server.ts";

const still = (at: "rest" | "top", seconds: number): Shot => ({
  kind: "figure",
  exercise: "bridge",
  plan: { repetitions: [{}] },
  still: { at, seconds },
});

/** A short session: two bridges, between a warm-up and a calm end. */
const SESSION = JSON.stringify({
  version: 1,
  days: Array.from({ length: 7 }, () => ({
    also: "",
    items: [{ exercise: "bridge", variant: null, sets: 1, repetitions: 2, holdSeconds: 1 }],
  })),
});

test("opened once, the app does a whole session by film without a network, and a new version waits for its end", async ({
  open,
}) => {
  test.setTimeout(180_000);
  const film = await webcamFilm(still("rest", 3), still("top", 2.5), still("rest", 3));
  // In a folder of a host that sends no headers.
  const server = new PlainServer();
  await server.start();
  const from = server.address;
  const page = await open({
    from,
    at: "#/privacy",
    args: webcam(film),
    keeps: true,
    prepare: (context) =>
      context.addInitScript((plan) => localStorage.setItem("plumbline.plan", plan), SESSION),
  });
  await expect(page.locator("[data-offline]")).toHaveText(/is kept on this device/, { timeout: 60_000 });

  await server.stop();
  await page.reload();
  await expect(page.locator("[data-used]")).toHaveText("Network used: 0");
  // What the host does not send is set by the copy.
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await page.goto(`${from}#/`);
  await page.getByRole("button", { name: "Start today's session" }).click();
  await skip(page, "Walk on the spot", "Turn side to side", "Small lunges");
  await live(page);
  await expect(counter(page)).toHaveText("1", { timeout: 40_000 });

  server.change = nextVersion;
  await server.start();
  await lookForUpdate(page);
  await server.stop();
  // It is there, and the session goes on to its end.
  await skip(page, "Rest", "Knees to chest");
  await expect(page.getByRole("heading", { level: 1, name: /Slow breaths/ })).toBeVisible();
  expect(await page.locator("pl-update").count()).toBe(0);
  expect(await version(page)).toBe("1");
  await skip(page, "Slow breaths");
  await expect(page.getByRole("heading", { level: 1, name: "All done" })).toBeVisible();
  await expect(page.locator("pl-workout-summary li")).toHaveText([/Bridge\s*2 of 2/]);
  await page.goto(`${from}#/privacy`);
  await page.getByRole("button", { name: "Use it now" }).click();
  await expect.poll(() => version(page).catch(() => null)).toBe("2");
  await expect(page.locator("pl-update")).toHaveCount(0);
  await expect(page.locator("[data-used]")).toHaveText("Network used: 0");

  // The new version has what the old one wrote down, without a network, too.
  await page.goto(`${from}#/history`);
  await page.reload();
  expect(await version(page)).toBe("2");
  await page.locator("pl-history .visits a").click();
  await expect(page.getByRole("heading", { level: 2, name: "Bridge: 2" })).toBeVisible();
  // Nothing was ever sent.
  expect(server.odd).toEqual([]);
});

/** Goes on from one led movement or rest to the next by hand. */
async function skip(page: Page, ...titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    await expect(page.getByRole("heading", { level: 1, name: new RegExp(title) })).toBeVisible({
      timeout: 60_000,
    });
    await page.getByRole("button", { name: title === "Rest" ? "Go on now" : "Skip" }).click();
  }
}

/** Which version of the page is shown. */
const version = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector("meta[name=version]")?.getAttribute("content") ?? "1");

/** As the browser does when the app is opened again; resolves when a new version waits. */
const lookForUpdate = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (registration.waiting === null) await new Promise((soon) => setTimeout(soon, 100));
  });

/** The app with another page, as if it had been built again. */
function nextVersion(path: string, content: Buffer): Buffer {
  const page = readFileSync("dist/index.html");
  const next = page.toString("utf8").replace("<head>", '<head><meta name="version" content="2">');
  if (path === "index.html") return Buffer.from(next);
  if (path !== "sw.js") return content;
  const worker = content
    .toString("utf8")
    .replace(digest(page), digest(next))
    .replace(/(\{"?name"?:["`])/, "$12");
  return Buffer.from(worker);
}

const digest = (content: Buffer | string): string => createHash("sha256").update(content).digest("hex");
