import type { BrowserContext, Page } from "playwright/test";
import { ownWorkers } from "./support/app.ts";
import { expect, test } from "./support/launch.ts";
import { spoken, writeDown } from "./support/spoken.ts";
import { bridges, everyDay } from "./support/week.ts";

// Today's workout begins with two minutes of warm-up. What the camera needs of the person is asked before, while they
// still stand at the device.

/** A plan that asks for the same bridge each day. */
const PLAN = everyDay([bridges(2, 3)]);

const heading = (page: Page, name: RegExp) => page.getByRole("heading", { level: 1, name });

/** How often a camera was asked for, and whether the last one lets pictures through. */
const camera = (page: Page) =>
  page.evaluate(() => (window as unknown as { camera(): { asked: number; sees: boolean } }).camera());

/** Follows what becomes of the cameras that the page asks for, and puts the plan in place. */
async function countCameras(context: BrowserContext): Promise<void> {
  await context.addInitScript((plan) => {
    localStorage.setItem("plumbline.plan", plan);
    let asked = 0;
    let track: MediaStreamTrack | undefined;
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      asked += 1;
      const stream = await ask(wanted);
      [track] = stream.getVideoTracks();
      return stream;
    };
    const camera = () => ({ asked, sees: track?.readyState === "live" && track.enabled });
    Object.assign(window, { camera });
  }, PLAN);
}

test("the camera is asked for and the model loaded before the warm-up, and sees nothing until the first set", async ({
  open,
}) => {
  const page = await open({
    args: ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"],
    prepare: countCameras,
  });
  await page.getByRole("button", { name: "Start today's session" }).click();
  await expect(heading(page, /Walk on the spot/)).toBeVisible({ timeout: 45_000 });
  expect(await camera(page)).toEqual({ asked: 1, sees: false });
  expect(ownWorkers(page)).toHaveLength(1);
  for (let i = 0; i < 3; i++) await page.getByRole("button", { name: "Skip" }).click();
  await expect(heading(page, /Bridge/)).toBeAttached();
  await expect.poll(() => camera(page)).toEqual({ asked: 1, sees: true });
});

test("a camera that is refused is told at once, and nobody is led through a warm-up", async ({ open }) => {
  const page = await open({
    args: ["--use-fake-device-for-media-stream", "--deny-permission-prompts"],
    prepare: async (context) => {
      await writeDown(context);
      await countCameras(context);
    },
  });
  await page.getByRole("button", { name: "Start today's session" }).click();
  await expect(heading(page, /not allowed to use the camera/)).toBeVisible({ timeout: 30_000 });
  expect(await camera(page)).toEqual({ asked: 1, sees: false });
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => camera(page)).toEqual({ asked: 2, sees: false });
  await expect(heading(page, /not allowed to use the camera/)).toBeVisible();
  expect((await spoken(page)).filter((words) => /walk/i.test(words))).toEqual([]);
  // Who wants it all the same is led by the clock.
  await page.getByRole("button", { name: "Go on without the camera" }).click();
  await expect(heading(page, /Walk on the spot/)).toBeVisible();
  for (let i = 0; i < 3; i++) await page.getByRole("button", { name: "Skip" }).click();
  await expect(heading(page, /Not watched Bridge/)).toBeVisible();
  expect(await camera(page)).toEqual({ asked: 2, sees: false });
});
