import { type Browser, chromium, type LaunchOptions, type Page } from "playwright";
import type { Shot } from "../../test/browser/support/film-spec.ts";
import { webcamFilm } from "../../test/browser/support/films.ts";
import { answerQuestions, webcam } from "../../test/browser/support/launch.ts";
import { animated, type Shown } from "./animation.ts";
import { webpOf } from "./stills.ts";

/** The page's window, the film's size, both in pixels; 16 to 9. */
const WINDOW = { width: 960, height: 540 };
const FILM = { width: 640, height: 360 };

/** Shortest time that a picture of the film stands, in milliseconds, and how good it is (0..1): the film stays below 2 MB. */
const EVERY = 160;
const QUALITY = 0.5;

const PACE = { hold: 2, tempo: 0.8 };

/** Someone who walks up, lies down and does three bridges, the second one low. */
const BRIDGES: Shot = {
  kind: "figure",
  exercise: "bridge",
  plan: {
    entrance: true,
    repetitions: [PACE, { ...PACE, faults: [{ id: "hips-low", severity: 1.2 }] }, PACE],
  },
  framing: { fill: 0.75, tilt: 10 },
};

/** A picture that the page showed: when, in seconds, and as JPEG in base64. */
interface Seen {
  readonly at: number;
  readonly data: string;
}

/**
 * A set before a webcam that shows the figure, from before the countdown to the third repetition, and its summary by day and by
 * night. `keep` gets them as WebP.
 */
export async function takeFilm(
  options: LaunchOptions,
  address: string,
  keep: (name: string, webp: Uint8Array) => void,
): Promise<void> {
  const film = await webcamFilm(BRIDGES);
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), ...webcam(film)] });
  try {
    const context = await browser.newContext({ viewport: WINDOW, serviceWorkers: "block" });
    await context.addInitScript(answerQuestions);
    const page = await context.newPage();
    await page.goto(`${address}#/bridge`);
    const seen = await record(page, async () => {
      await page.getByRole("button", { name: "Start with the camera" }).click();
      await page.locator("[data-count]").filter({ hasText: "3" }).waitFor({ timeout: 90_000 });
      await page.waitForTimeout(1500);
    });
    await page.getByRole("button", { name: "Stop" }).click();
    await page.locator("pl-repetition-card").first().waitFor();
    await page.setViewportSize({ width: 1120, height: 700 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(1000);
      keep(`summary-laptop-${colorScheme}`, await webpOf(page, 1.25));
    }
    keep("a-set", animated(FILM.width, FILM.height, await shown(browser, seen)));
  } finally {
    await browser.close();
  }
}

/** What the page shows while something is done, from before the countdown on. */
async function record(page: Page, deed: () => Promise<void>): Promise<Seen[]> {
  const seen: Seen[] = [];
  let begins = 0;
  const devtools = await page.context().newCDPSession(page);
  devtools.on("Page.screencastFrame", ({ data, metadata: { timestamp = 0 }, sessionId }) => {
    seen.push({ at: timestamp, data });
    void devtools.send("Page.screencastFrameAck", { sessionId });
  });
  const ready = page.getByText("Good. Stay like that").first();
  void ready.waitFor({ timeout: 90_000 }).then(
    () => {
      begins = seen.at(-1)?.at ?? 0;
    },
    () => undefined,
  );
  await devtools.send("Page.startScreencast", { format: "jpeg", quality: 90 });
  await deed();
  await devtools.send("Page.stopScreencast");
  return seen.filter(({ at }) => at >= begins - 1);
}

/** The pictures of the film, smaller, none of them shorter than the eye needs. */
async function shown(browser: Browser, seen: readonly Seen[]): Promise<Shown[]> {
  const kept: Seen[] = [];
  for (const one of seen) if (one.at - (kept.at(-1)?.at ?? 0) >= EVERY / 1000) kept.push(one);
  const page = await browser.newPage();
  const pictures: Shown[] = [];
  for (const [i, { at, data }] of kept.entries()) {
    const webp = await page.evaluate(smaller, { data, ...FILM, quality: QUALITY });
    // The last one stands a little before all begins anew.
    const until = kept[i + 1]?.at ?? at + 2;
    pictures.push({ webp: Buffer.from(webp, "base64"), ms: Math.round((until - at) * 1000) });
  }
  await page.close();
  return pictures;
}

/** Runs in a page: a JPEG in another size, as WebP, both in base64. */
async function smaller(picture: {
  data: string;
  width: number;
  height: number;
  quality: number;
}): Promise<string> {
  const image = new Image();
  image.src = `data:image/jpeg;base64,${picture.data}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), {
    width: picture.width,
    height: picture.height,
  });
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) throw new Error("There is no canvas.");
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, picture.width, picture.height);
  return canvas.toDataURL("image/webp", picture.quality).split(",")[1] ?? "";
}
