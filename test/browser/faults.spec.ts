import type { BrowserContext, Page } from "playwright/test";
import { counter, live } from "./support/app.ts";
import { expect, keepLightning, test } from "./support/launch.ts";

/**
 * Lets a worker take WebGL drawn in software for a quick graphics card, whose numbers are none while `self.isPoisoned`.
 * Runs in the worker before its own code.
 */
function softCard(isPoisoned: boolean): void {
  Object.assign(self, { isPoisoned });
  const { getContext } = OffscreenCanvas.prototype;
  OffscreenCanvas.prototype.getContext = function (this: OffscreenCanvas, kind: string, options?: object) {
    const mild = kind === "webgl2" ? { ...options, failIfMajorPerformanceCaveat: false } : options;
    return Reflect.apply(getContext, this, [kind, mild]);
  } as typeof getContext;
  performance.now = () => 0;
  const { readPixels } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.readPixels = function (this: WebGL2RenderingContext, ...args: unknown[]) {
    Reflect.apply(readPixels, this, args);
    const into = args[6];
    if (into instanceof Float32Array && Reflect.get(self, "isPoisoned")) into.fill(Number.NaN);
  };
}

/** Puts a prelude before the code of the pose worker. */
async function beforeWorker(context: BrowserContext, prelude: string): Promise<void> {
  await context.route(/pose\.worker-.*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${prelude};\n${await response.text()}` });
  });
}

/** What the app remembers of the backends for Lightning. */
function learned(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem("plumbline.backends") ?? "null");
    return kept?.models.lightning ?? null;
  });
}

test("a graphics card that computes nonsense is not taken, one that begins to is replaced in the set", {
  tag: "@clock",
}, async ({ open }) => {
  for (const isPoisoned of [true, false]) {
    const page = await open({
      at: "#/bridge",
      prepare: async (context) => {
        await keepLightning(context);
        await beforeWorker(context, `(${softCard.toString()})(${isPoisoned})`);
      },
    });
    await page.getByRole("button", { name: "Try without a camera" }).click();
    await live(page);
    if (!isPoisoned) {
      expect(await learned(page)).toEqual({ first: "webgl", without: [] });
      await page.workers()[0]?.evaluate(() => Object.assign(self, { isPoisoned: true }));
      await expect(page.locator("pl-live .notice")).toHaveText(/stopped and was started again/, {
        timeout: 30_000,
      });
    }
    await expect.poll(() => learned(page)).toEqual({ first: "wasm", without: ["webgl"] });
    await live(page);
    await expect(counter(page)).not.toHaveText("0", { timeout: 30_000 });
    await page.context().close();
  }
});
