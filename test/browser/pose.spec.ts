import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchPage } from "../bench/bench-api.ts";
import { serveBench } from "../bench/build.ts";
import { expect, test } from "./support/launch.ts";

/** Photos of people, where they lie beside the project. */
const PHOTOS = "../shared/photos";

let served: Awaited<ReturnType<typeof serveBench>>;

test.beforeAll(async () => {
  served = await serveBench(4773);
});

test.afterAll(async () => {
  await served.close();
});

test("our graph call sees what pose-detection sees in the same square", async ({ open }) => {
  const page = await open({ from: served.address });
  await page.waitForFunction(() => "bench" in window);
  const names = existsSync(PHOTOS) ? readdirSync(PHOTOS).filter((name) => name.endsWith(".jpg")) : [];
  const pictures =
    names.length > 0
      ? names.map((name) => `data:image/jpeg;base64,${readFileSync(join(PHOTOS, name), "base64")}`)
      : await page.evaluate(() => bench().figures());
  const seen = await page.evaluate((all) => bench().compare(all, 1280, 720), pictures);
  expect(seen).toHaveLength(pictures.length);
  for (const { ours, oracle } of seen) {
    expect(ours).toHaveLength(17);
    const apart = ours.map(([x, y, score], i) => {
      const [ox, oy, oscore] = oracle[i] ?? [Number.NaN, Number.NaN, Number.NaN];
      return Math.max(Math.hypot(x - ox, y - oy), Math.abs(score - oscore));
    });
    // Both call the same model on the same pixels; what is left is rounding in single precision.
    expect(Math.max(...apart)).toBeLessThan(0.01);
  }
});

/** The benchmark page's own functions; only called inside of the page. */
declare function bench(): BenchPage;
