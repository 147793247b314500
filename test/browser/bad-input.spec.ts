import { readFileSync, writeFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright/test";
import { caption, live, ownWorkers, pickFile, startWithCamera, summary } from "./support/app.ts";
import type { Shot } from "./support/film-spec.ts";
import { webcamFilm } from "./support/films.ts";
import { APP, expect, keepLightning, test, webcam } from "./support/launch.ts";
import { twoBridges } from "./support/two-bridges.ts";
import { unpluggable } from "./support/unpluggable.ts";

const FAKE_CAMERA = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"];

/** Lies on the mat for a while. */
const RESTING: Shot = {
  kind: "figure",
  exercise: "bridge",
  plan: { repetitions: [{}] },
  still: { at: "rest", seconds: 6 },
};

/** Makes the browser answer the question for a camera with this error. */
function cameraFails(name: string): (context: BrowserContext) => Promise<unknown> {
  return (context) =>
    context.addInitScript((error) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", error));
    }, name);
}

async function says(page: Page, sentence: string): Promise<void> {
  await expect(page.locator("pl-problem").getByText(sentence)).toBeVisible({ timeout: 30_000 });
}

async function startCamera(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start with the camera" }).click();
}

test("no camera", async ({ open }) => {
  const page = await open({ at: "#/bridge", args: ["--use-fake-device-for-media-stream=device-count=0"] });
  await startCamera(page);
  await says(page, "No camera was found.");
});

test("permission refused", async ({ open }) => {
  const args = ["--use-fake-device-for-media-stream", "--deny-permission-prompts"];
  const page = await open({ at: "#/bridge", args });
  await startCamera(page);
  await says(page, "The browser was not allowed to use the camera.");
});

test("camera in use", async ({ open }) => {
  const page = await open({ at: "#/bridge", args: FAKE_CAMERA, prepare: cameraFails("NotReadableError") });
  await startCamera(page);
  await says(page, "The camera is in use by another app.");
});

test("page not on a secure origin", async ({ open }) => {
  const page = await open({
    prepare: (context) =>
      context.route("http://plumbline.test/**", async (route) => {
        const url = route.request().url().replace("http://plumbline.test/", APP);
        await route.fulfill({ response: await route.fetch({ url }) });
      }),
    from: "http://plumbline.test/",
    at: "#/bridge",
  });
  await startCamera(page);
  await says(page, "The camera only works on a secure page.");
  // What is still being fetched when the browser closes is no failure.
  await page.context().unrouteAll({ behavior: "ignoreErrors" });
});

test("camera unplugged in the middle", async ({ open }) => {
  const page = await open({
    at: "#/bridge",
    args: FAKE_CAMERA,
    prepare: unpluggable,
  });
  await startWithCamera(page);
  await page.evaluate(() => window.dispatchEvent(new Event("unplug")));
  await says(page, "The camera went away in the middle of the set.");
});

const CLEAN = readFileSync("fixtures/bridge/bridge.clean.json", "utf8");
const FILES: [name: string, text: string, sentence: string][] = [
  ["film.mp4", "This is no film at all.", "This file is not a video that can be read here."],
  ["film.webm", "", "This file is not a video that can be read here."],
  ["empty.json", "", "The recording is empty."],
  ["cut.json", CLEAN.slice(0, 20_000), "The recording is cut off or is not JSON."],
  ["foreign.json", '{"hello": "world"}', "This file is not a keypoint recording."],
  [
    "newer.json",
    CLEAN.replace('"version":1', '"version":9'),
    "This recording is of a newer version than this app reads.",
  ],
  ["deep.json", "[".repeat(200_000), "The recording is cut off or is not JSON."],
  ["proto.json", '{"__proto__": {"format": "keypoint-recording"}}', "This file is not a keypoint recording."],
  [
    "markup.json",
    CLEAN.replace('"t":', '"t":"<img src=x onerror=alert(1)>","u":'),
    "The recording is damaged at frames.0.t.",
  ],
];

test("each file that is no good is told in a sentence of its own", async ({ open }) => {
  const page = await open({ at: "#/bridge" });
  for (const [name, text, sentence] of FILES) {
    await page.goto(`${APP}#/bridge`);
    await pickFile(page, { name, text });
    await test.step(`${name}: ${sentence}`, () => says(page, sentence));
  }
});

test("a film that breaks off in the middle keeps what came before", async ({ open }) => {
  test.setTimeout(120_000);
  const film = await twoBridges();
  const bytes = readFileSync(film);
  const path = test.info().outputPath("cut.webm");
  writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length * 0.7)));
  const page = await open({ at: "#/bridge", prepare: keepLightning });
  await pickFile(page, path);
  expect((await summary(page)).length).toBeGreaterThan(0);
});

test("the model's file missing", async ({ open }) => {
  const page = await open({
    at: "#/bridge",
    args: FAKE_CAMERA,
    prepare: (context) => context.route(/movenet-.*\.bin$/, (route) => route.fulfill({ status: 404 })),
  });
  await startCamera(page);
  await says(page, "The part that sees you could not be loaded.");
});

test("the model's file changed", async ({ open }) => {
  const page = await open({
    at: "#/bridge",
    args: FAKE_CAMERA,
    prepare: (context) =>
      context.route(/movenet-lightning\.bin$/, async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        body[1000] = (body[1000] ?? 0) ^ 1;
        await route.fulfill({ response, body });
      }),
  });
  await startCamera(page);
  await says(page, "The part that sees you is not the one this app was made with.");
});

test("the worker killed in the middle: it is started again and the set goes on", async ({ open }) => {
  const page = await open({
    at: "#/bridge",
    args: webcam(await webcamFilm(RESTING)),
    prepare: keepLightning,
  });
  await startWithCamera(page);
  // The one that counts people is done with when the picture is right.
  await expect.poll(() => ownWorkers(page).length, { timeout: 30_000 }).toBe(1);
  const [worker] = ownWorkers(page);
  await worker?.evaluate(() => self.close());
  await expect(
    page.locator("pl-live .notice").getByText("The part that sees you stopped and was started again."),
  ).toBeVisible({
    timeout: 30_000,
  });
  await live(page);
  await expect.poll(() => ownWorkers(page).length).toBe(1);
});

test("the tab hidden in the middle: the set pauses and goes on when it is seen again", async ({ open }) => {
  const page = await open({ at: "#/bridge", args: webcam(await webcamFilm(RESTING)) });
  await startWithCamera(page);
  const hide = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, "hidden", { value, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  await hide(true);
  await expect(caption(page)).toHaveText("Paused while hidden");
  await hide(false);
  await expect(caption(page)).not.toHaveText("Paused while hidden");
});
