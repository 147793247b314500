import { readFileSync } from "node:fs";
import jpeg from "jpeg-js";
import type { Page } from "playwright/test";
import decodeQR from "qr/decode.js";
import { violations } from "./support/accessibility.ts";
import { APP, expect, test } from "./support/launch.ts";

const WATCH = "Breathe on while you hold.";

/** Puts a bridge and a bird-dog of the left side together. */
async function write(page: Page): Promise<void> {
  const add = page.getByRole("combobox", { name: "Add an exercise" });
  await add.selectOption({ label: "Bridge" });
  const bridge = page.getByRole("group", { name: "Bridge" });
  await bridge.getByRole("combobox", { name: "Sets", exact: true }).selectOption("2");
  await bridge.getByRole("combobox", { name: "Times", exact: true }).selectOption("8");
  await bridge.getByRole("combobox", { name: "Hold, seconds", exact: true }).selectOption("5");
  await add.selectOption({ label: "Bird-Dog" });
  const birdDog = page.getByRole("group", { name: "Bird-Dog" });
  await birdDog
    .getByRole("combobox", { name: "Side", exact: true })
    .selectOption({ label: "left side only" });
  await birdDog.getByLabel("Wednesday").uncheck();
  await page.getByLabel("Who it is from").fill("Ada Berg");
  await page.getByLabel("What to watch for").fill(WATCH);
}

/** Looks at what came, takes it in, and gives the plan's items by day. */
async function takenIn(page: Page): Promise<string[]> {
  await expect(page.getByRole("heading", { name: "Exercises for you" })).toBeVisible();
  await expect(page.getByText("Bridge: 8 times, held for 5 s, 2 sets")).toBeVisible();
  await expect(page.getByText("left side only")).toBeVisible();
  await expect(page.getByText(WATCH)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Take it in" }).click();
  await expect(page.getByText("It is in your plan now.")).toBeVisible();
  await page.getByRole("link", { name: "See the week's plan" }).click();
  await expect(page.getByRole("heading", { name: "The week's plan" })).toBeVisible();
  return page
    .locator("pl-plan .week > li")
    .evaluateAll((days) =>
      days.map((day) =>
        [...day.querySelectorAll("summary > span:first-child")]
          .map((item) => item.textContent?.trim())
          .join("; "),
      ),
    );
}

test("exercises that were put together come to the same plan by link, by code and by file, and over no network", async ({
  open,
}) => {
  const page = await open({ at: "#/prescribe" });
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url()));
  await write(page);
  expect(await violations(page)).toEqual([]);

  const link = (await page.getByRole("link", { name: "See what they will see" }).getAttribute("href")) ?? "";
  const picture = jpeg.decode(await page.locator("svg.code").screenshot({ type: "jpeg", quality: 95 }));
  expect(decodeQR(picture)).toBe(link);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save it as a file" }).click();
  const file = await (await download).path();
  expect(readFileSync(file, "utf8")).toContain(WATCH);

  // On another profile, by the link that the code holds.
  const other = await open({ at: new URL(link).hash });
  other.context().on("request", (request) => asked.push(request.url()));
  const plan = await takenIn(other);
  expect(plan).toEqual([
    expect.stringMatching(/^Bridge: 8 times.*; Bird-Dog.*left side only$/),
    "",
    expect.stringMatching(/^Bridge: 8 times[^;]*$/),
    "",
    expect.stringMatching(/^Bridge: 8 times.*; Bird-Dog.*left side only$/),
    "",
    "",
  ]);
  await other.reload();
  await other.getByRole("link", { name: "With your physiotherapist" }).click();
  await expect(other.getByText(WATCH)).toBeVisible();
  await other.goBack();
  await other.getByRole("button", { name: "Undo the last change" }).click();
  await other.getByRole("link", { name: "With your physiotherapist" }).click();
  await expect(other.getByText("Somebody who knows your back")).toBeVisible();
  await expect(other.getByText(WATCH)).toBeHidden();

  // On a third, by the file.
  const third = await open({ at: "#/physiotherapist" });
  await third.getByLabel("Open exercises from a file").setInputFiles(file);
  expect(await takenIn(third)).toEqual(plan);

  const data = new URL(link).hash.split("/").at(-1) ?? "nothing";
  expect(asked.filter((url) => url.includes(data) || !url.startsWith(APP))).toEqual([]);
});

test("what is no prescription is refused in one sentence, and nothing changes", async ({ open }) => {
  const page = await open({ at: "#/prescription/1.bm9wZQ" });
  await expect(page.getByRole("alert")).toHaveText("This prescription is damaged. Ask for it once more.");
  await page.goto(`${APP}#/prescription/9.bm9wZQ`);
  await expect(page.getByRole("alert")).toContainText("another version");
  await page.goto(`${APP}#/physiotherapist`);
  await page
    .getByLabel("Open exercises from a file")
    .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(page.getByRole("alert")).toHaveText("This file holds no prescription.");
});
