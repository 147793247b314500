import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, type Locator, type Page, type Worker } from "playwright/test";

/** What the summary shows of one repetition. */
export interface ShownRepetition {
  readonly score: number | null;
  /** As the card names it; null where the exercise has no sides. */
  readonly side: string | null;
  readonly faults: readonly string[];
}

/** The large number on the live screen. */
export function counter(page: Page): Locator {
  return page.locator("[data-count]");
}

/** The sentence on the live screen. */
export function caption(page: Page): Locator {
  return page.locator("pl-live .caption");
}

/** Waits until the live screen shows pictures that are being judged. */
export async function live(page: Page): Promise<void> {
  // The edge of the screen stands still until the first picture was judged.
  await expect(page.locator("pl-live .edge[data-tone]:not([data-tone=still])")).toBeAttached({
    timeout: 45_000,
  });
}

/** Starts a set with the camera and waits until it runs. */
export async function startWithCamera(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start with the camera" }).click();
  await live(page);
}

/** Answers each question about health that asks for ticks with none of them, once the questions are there. */
export async function tickNone(page: Page): Promise<void> {
  const none = page.getByRole("checkbox", { name: "None of these" });
  await expect(none.first()).toBeVisible();
  for (const one of await none.all()) await one.check();
}

/** Hands a file to the page as if it had been chosen in the dialogue. */
export async function pickFile(page: Page, file: string | { name: string; text: string }): Promise<void> {
  const chosen =
    typeof file === "string"
      ? file
      : { name: file.name, mimeType: "application/octet-stream", buffer: Buffer.from(file.text) };
  await page.locator('input[type="file"]').setInputFiles(chosen);
}

/** The workers that the page itself has started; the processor's threads belong to one of them. */
export function ownWorkers(page: Page): Worker[] {
  return page.workers().filter((worker) => !worker.url().includes("wasm-thread"));
}

/** Drops a file on the page, where files are asked for or elsewhere. */
export async function dropFile(page: Page, path: string, onto = "pl-file-drop label"): Promise<void> {
  const data = await page.evaluateHandle(
    ([name, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    [basename(path), readFileSync(path, "base64")] as const,
  );
  await page.locator(onto).dispatchEvent("drop", { dataTransfer: data });
}

/** Waits for the summary and reads what it says of each repetition. */
export async function summary(page: Page, timeout = 60_000): Promise<ShownRepetition[]> {
  await expect(page.locator("pl-summary h1")).toBeVisible({ timeout });
  const cards = await page.locator("pl-repetition-card").all();
  return Promise.all(
    cards.map(async (card) => {
      const score = await card.locator(".score").allTextContents();
      const [, side = null] = (await card.locator("h3").innerText()).split(", ");
      const faults = await card
        .locator("li[data-fault]")
        .evaluateAll((notes) => notes.map((note) => note.getAttribute("data-fault") ?? ""));
      return { score: score[0] === undefined ? null : Number(score[0]), side, faults };
    }),
  );
}
