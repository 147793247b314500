import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import {
  bridgesFilm,
  SHORT_SESSION,
  toFirstRepetition,
  toSlowBreaths,
  toSummary,
} from "./support/german-session.ts";
import { expect, test, webcam } from "./support/launch.ts";
import { PlainServer } from "./support/plain-server.ts";
import { writeDown } from "./support/spoken.ts";

test("opened once, the app does a whole session by film without a network, in German, and a new version waits for its end", async ({
  open,
}) => {
  test.setTimeout(180_000);
  const film = await bridgesFilm();
  // In a folder of a host that sends no headers.
  const server = new PlainServer();
  await server.start();
  const from = server.address;
  const page = await open({
    from,
    at: "#/privacy",
    args: webcam(film),
    keeps: true,
    locale: "de-DE",
    prepare: async (context) => {
      await writeDown(context);
      await context.addInitScript((plan) => localStorage.setItem("plumbline.plan", plan), SHORT_SESSION);
    },
  });
  await expect(page.locator("[data-offline]")).toHaveText(/ist auf diesem Gerät gespeichert/, {
    timeout: 60_000,
  });

  await server.stop();
  await page.reload();
  await expect(page.locator("[data-used]")).toHaveText("Netz genutzt: 0");
  // What the host does not send is set by the copy.
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await page.goto(`${from}#/`);
  await toFirstRepetition(page);

  server.change = nextVersion;
  await server.start();
  await lookForUpdate(page);
  await server.stop();
  // It is there, and the session goes on to its end.
  await toSlowBreaths(page);
  expect(await page.locator("pl-update").count()).toBe(0);
  expect(await version(page)).toBe("1");
  await toSummary(page);
  await page.goto(`${from}#/privacy`);
  await page.getByRole("button", { name: "Jetzt nutzen" }).click();
  await expect.poll(() => version(page).catch(() => null)).toBe("2");
  await expect(page.locator("pl-update")).toHaveCount(0);
  await expect(page.locator("[data-used]")).toHaveText("Netz genutzt: 0");

  // The new version has what the old one wrote down, without a network, too.
  await page.goto(`${from}#/history`);
  await page.reload();
  expect(await version(page)).toBe("2");
  await page.locator("pl-history .visits a").click();
  await expect(page.getByRole("heading", { level: 2, name: "Schulterbrücke: 2" })).toBeVisible();
  // Nothing was ever sent.
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
