import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { serveBench } from "../bench/build.ts";
import { expect, test } from "./support/launch.ts";

/** Photos of people, where they lie beside the project. */
const PHOTOS = "../shared/photos";

/** Squares of a picture of 640 by 360: the whole, over each edge and corner, inside, and beside it. */
const CORNERS = [
  [0, -140, 640],
  [-100, 20, 300],
  [500, 20, 301],
  [300, -77, 250],
  [120, 201, 333],
  [-51, -33, 203],
  [517, 263, 211],
  [100, 50, 257],
  [-300, 0, 200],
] as const;

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
  const pictures = await picturesOn(page);
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

test("two threads of the processor see what one sees", async ({ open }) => {
  const page = await open({ from: served.address });
  await page.waitForFunction(() => "bench" in window);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  const pictures = (await picturesOn(page)).slice(0, 3);
  const seen = await page.evaluate((all) => bench().threads(all, 1280, 720, all.length), pictures);
  expect([seen.wasm.backend, seen["wasm-threads"].backend]).toEqual(["wasm", "wasm-threads"]);
  expect(seen.wasm.seen.every((joints) => joints.length === 17)).toBe(true);
  // The same sums in the same order, shared out by rows.
  expect(seen["wasm-threads"].seen).toEqual(seen.wasm.seen);
});

test("a square that reaches beyond the picture is drawn as the browser itself would clip it", async ({
  open,
}) => {
  const page = await open({ from: served.address });
  await page.waitForFunction(() => "bench" in window);
  const cases = CORNERS.flatMap(([x, y, size]) => [
    { width: 640, height: 360, square: { x, y, size } },
    { width: 360, height: 640, square: { x: y, y: x, size } },
  ]);
  const drawn = await page.evaluate((all) => bench().crops(all), cases);
  for (const { bitmap, frame } of drawn) expect([bitmap.apart, frame.apart]).toEqual([0, 0]);
  // The whole picture is 192 by 108 pixels there; of the square beside it nothing is seen.
  expect(drawn[0]).toMatchObject({ bitmap: { pixels: 192 * 108 }, frame: { pixels: 192 * 108 } });
  expect(drawn.at(-1)).toMatchObject({ bitmap: { pixels: 0 }, frame: { pixels: 0 } });
});

test("of a video frame in red, green and blue the model is fed the picture between its own pixels", async ({
  open,
}) => {
  const page = await open({ from: served.address });
  await page.waitForFunction(() => "bench" in window);
  const cases = CORNERS.map(([x, y, size]) => ({ width: 640, height: 360, square: { x, y, size } }));
  expect(await page.evaluate((all) => bench().readOtherwise(all), cases)).toBe(0);
});

test("a square that is sampled from a camera's frame is the one that the browser draws", async ({ open }) => {
  const page = await open({ from: served.address });
  await page.waitForFunction(() => "bench" in window);
  const [picture = ""] = await picturesOn(page);
  const squares = CORNERS.map(([x, y, size]) => ({ x, y, size }));
  const kinds = await page.evaluate(([one, all]) => bench().sampled(one, all), [picture, squares] as const);
  expect(kinds).toHaveLength(4);
  // At the picture's edge the browser mixes with the black beside it: of one pixel in fifty nothing is asked.
  const apart = kinds.filter(({ draws, mean, most }) => draws > 0 || !(mean < 1 && most <= 8));
  expect(apart).toEqual([]);
});

test("where a canvas is scrambled, pixels are read from a copied frame as they were drawn", async ({
  open,
}) => {
  const page = await open({ from: served.address });
  await page.waitForFunction(() => "bench" in window);
  const [picture = ""] = await picturesOn(page);
  expect(await page.evaluate((one) => bench().scrambled(one), picture)).toBe(0);
});

test("the counter finds one person on a picture of one, and most pairs side by side", async ({ open }) => {
  const page = await open({ from: served.address });
  await page.waitForFunction(() => "bench" in window);
  const pictures = await picturesOn(page);
  const alone = pictures.map((picture) => [picture]);
  const pairs = pictures.map((picture, i) => [picture, pictures[(i + 5) % pictures.length] ?? picture]);
  const looks = await page.evaluate((rows) => bench().people(rows), [...alone, ...pairs]);
  const counts = looks.map(({ count }) => count);
  const ms = looks.map((look) => look.ms).sort((a, b) => a - b)[looks.length >> 1];
  test.info().annotations.push({ type: "one look", description: `${ms?.toFixed(0)} ms` });
  // A second person who is not there would hold up someone who lies on the floor: never one too many.
  expect(counts.slice(0, pictures.length)).toEqual(pictures.map(() => 1));
  expect(Math.max(...counts)).toBe(2);
  expect(counts.slice(pictures.length).filter((count) => count === 2).length).toBeGreaterThan(
    0.7 * pairs.length,
  );
});

/** Photos as data addresses; the figure's pictures where there are none. */
async function picturesOn(page: Page): Promise<string[]> {
  const names = existsSync(PHOTOS) ? readdirSync(PHOTOS).filter((name) => name.endsWith(".jpg")) : [];
  if (names.length === 0) return page.evaluate(() => bench().figures());
  return names.map((name) => `data:image/jpeg;base64,${readFileSync(join(PHOTOS, name), "base64")}`);
}
