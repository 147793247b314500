import { chromium } from "playwright";
import type { PixelKeypoints } from "../../src/pose/pose.ts";
import { serveBench } from "../../test/bench/build.ts";
import { TF_BACKENDS, TF_WAYS, type TfBackend, type TfRound } from "../../test/bench/tf-api.ts";
import { benchBrowser } from "./browser.ts";
import { openBench, SIZES } from "./page.ts";
import { median, say } from "./say.ts";

/** Joints that the model itself is less sure of than this may lie anywhere. */
const SURE = 0.4;

/** What draws without a graphics card, by its name. */
const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

/**
 * What a pose costs on each backend of TensorFlow.js, in turn and in one browser: medians, milliseconds; and whether each sees what the
 * processor sees.
 */
export async function benchBackends(rounds: number, card: boolean) {
  const { address, close } = await serveBench(4673);
  const browser = await chromium.launch(await benchBrowser({ card }));
  try {
    const { page, pictures } = await openBench(browser, address);
    page.on("console", (line) => line.type() === "error" && say(line.text()));
    const drawnBy = await page.evaluate(() => bench().drawnBy());
    say(`\nEach backend in Chromium ${browser.version()}, ${pictures.length} pictures, ${rounds} rounds`);
    for (const [name, by] of Object.entries(drawnBy))
      say(`  ${name} is drawn by ${by ?? "nothing"}${SOFTWARE.test(by ?? "") ? ": software, no card" : ""}`);
    const started = await page.evaluate((all) => bench().startAll(all), pictures);
    row(
      "",
      told(started, (_, name) => name),
    );
    row(
      "first joints after, ms",
      told(started, ({ startMs }) => startMs.toFixed(0)),
    );
    row(
      "off the known picture",
      told(started, ({ apart }) => `${(100 * apart).toFixed(3)} %`),
    );
    const pixelsApart = told(started, ({ seen }) => mostApart(started.wasm?.seen ?? [], seen));
    row(
      "off one thread, pixels",
      told(pixelsApart, (most) => most.toFixed(2)),
    );
    const ms: Record<string, Record<string, Each<number>>> = {};
    for (const [width, height] of SIZES) {
      const times = await page.evaluate(([from, w, h, n]) => bench().measureAll(from, w, h, n), [
        pictures,
        width,
        height,
        rounds,
      ] as const);
      const size = `${width}x${height}`;
      ms[size] = medians(times);
      say(`\n${size}, median ms`);
      for (const [way, each] of Object.entries(ms[size]))
        row(
          way,
          told(each, (one) => one.toFixed(1)),
        );
    }
    return {
      drawnBy,
      backendStarts: told(started, ({ startMs, apart }) => ({ startMs, apart })),
      pixelsApart,
      backendMs: ms,
    };
  } finally {
    await browser.close();
    await close();
  }
}

/** Something of each backend; null for those that were not started. */
type Each<T> = Record<TfBackend, T | null>;

function told<T, R>(each: Each<T>, tell: (one: T, name: TfBackend) => R): Each<R> {
  const entries = TF_BACKENDS.map((name) => {
    const one = each[name];
    return [name, one === null ? null : tell(one, name)];
  });
  return Object.fromEntries(entries);
}

/** A line of the table, a column for each backend. */
function row(name: string, each: Each<string>): void {
  say(`  ${name.padEnd(25)}${TF_BACKENDS.map((backend) => (each[backend] ?? "-").padStart(14)).join("")}`);
}

/** The medians over the rounds, way by way. */
function medians(times: readonly TfRound[]): Record<string, Each<number>> {
  const ways = [...TF_WAYS, "human"] as const;
  const each = (way: (typeof ways)[number]) =>
    TF_BACKENDS.map((name) => {
      const all = times.flatMap((round) => round[name]?.[way] ?? []);
      return [name, all.length === 0 ? null : median(all)];
    });
  return Object.fromEntries(ways.map((way) => [way, Object.fromEntries(each(way))]));
}

/** The largest distance, in pixels, between where the same sure joint of the same picture was seen. */
function mostApart(known: readonly PixelKeypoints[], seen: readonly PixelKeypoints[]): number {
  const apart = known.flatMap((joints, i) =>
    joints.map(([x, y, score], joint) => {
      const [sx, sy] = seen[i]?.[joint] ?? [Number.NaN, Number.NaN];
      return score < SURE ? 0 : Math.hypot(sx - x, sy - y);
    }),
  );
  return Math.max(...apart);
}
