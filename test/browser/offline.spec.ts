import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { counter, live, startWithCamera } from "./support/app.ts";
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

test("opened once, the app counts a set without a network, and a new version waits until no set runs", async ({
  open,
}) => {
  test.setTimeout(180_000);
  const film = await webcamFilm(still("rest", 3), still("top", 2.5), still("rest", 3));
  const server = new PlainServer();
  await server.start();
  const from = server.address;
  const page = await open({ from, at: "#/privacy", args: webcam(film), keeps: true });
  await expect(page.locator("[data-offline]")).toHaveText(/is kept on this device/, { timeout: 60_000 });

  await server.stop();
  await page.reload();
  await expect(page.locator("[data-used]")).toHaveText("Network used: 0");
  // A host that sends no headers gets them by the copy.
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await page.goto(`${from}#/bridge`);
  await startWithCamera(page);
  await expect(counter(page)).toHaveText("1", { timeout: 40_000 });

  server.change = nextVersion;
  await server.start();
  await lookForUpdate(page);
  // It is there, and the set goes on.
  await live(page);
  expect(await page.locator("pl-update").count()).toBe(0);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.locator("pl-summary h1")).toBeVisible();
  expect(await version(page)).toBe("1");
  await page.goto(`${from}#/privacy`);
  await page.getByRole("button", { name: "Use it now" }).click();
  await expect.poll(() => version(page).catch(() => null)).toBe("2");
  await expect(page.locator("pl-update")).toHaveCount(0);
  await expect(page.locator("[data-used]")).toHaveText("Network used: 0");

  // Of the new version only what is new was fetched, and nothing was ever sent.
  await server.stop();
  await page.reload();
  expect(await version(page)).toBe("2");
  expect(server.odd).toEqual([]);
});

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
