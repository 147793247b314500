import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { EXERCISES } from "../src/exercises/registry.ts";
import type { BenchPage, CropCase } from "../test/bench/bench-api.ts";
import { serveBench } from "../test/bench/build.ts";
import { ensureBuilt, serveBuilt } from "./build.mjs";
import { keepFilmTime } from "./engines/film-clock.ts";
import { type Found, keepFound, readFound } from "./engines/found.ts";
import { ENGINES } from "./engines/open.mjs";
import { demonstrated, type Judged, pageDrawn, startDemonstration } from "./engines/questions.ts";
import { compared, MOST_APART, tablesOf } from "./engines/table.ts";

// `npm run engines`: whether Chromium, Firefox and WebKit see, judge and draw the same. It takes about half an hour; `-- --engine
// firefox`, `-- --exercise bridge` and `-- --only pages` or `demonstrations` (each as often as wanted) ask for a part, and what was
// found with the same build before is put beside it. What all of it comes to is written into docs/engines.md; `-- --write` writes as much as there is.

const DOCUMENT = "docs/engines.md";

const PAGES = ["#/", "#/bridge", "#/history", "#/history/report"];

/** Languages that `Intl` refuses, as browsers tell them where the system names no proper one. */
const ODD_LANGUAGES = ["C", "en-US@posix"];

/** A portrait and a landscape picture, looked at over every edge; drawn as large as they are, so that each pixel is known. */
const CROPS: readonly CropCase[] = [
  [0, 0],
  [-90, -40],
  [130, 70],
  [-60, 210],
  [-200, 0],
].flatMap(([x = 0, y = 0]) => [
  { width: 320, height: 180, square: { x, y, size: 192 } },
  { width: 180, height: 320, square: { x: y, y: x, size: 192 } },
]);

/** Squares of a picture of 640x360, inside of it and over its edges. */
const FRAME_SQUARES = [
  { x: 0, y: -140, size: 640 },
  { x: 100, y: 50, size: 257 },
  { x: -100, y: 20, size: 300 },
  { x: 120, y: 201, size: 333 },
];

/** Pictures a second that the demonstration gives of a movement with a hold, and of one without. */
const SLOW_RATE = 10;
const QUICK_RATE = 25;

/** No demonstration takes as long by the page's clock, and a page whose clock stands for so long goes on no more, milliseconds. */
const LONGEST_MS = 30 * 60_000;
const STANDS_STILL_MS = 120_000;

/** The same squares, which are made smaller. */
const READ: readonly CropCase[] = FRAME_SQUARES.map((square) => ({ width: 640, height: 360, square }));

type Name = keyof typeof ENGINES;
type Engine = Awaited<ReturnType<(typeof ENGINES)[Name]>>;
const NAMES = Object.keys(ENGINES) as Name[];

const { values } = parseArgs({
  options: {
    engine: { type: "string", multiple: true, default: NAMES },
    exercise: { type: "string", multiple: true, default: EXERCISES.map(({ meta }) => meta.id) },
    only: { type: "string", multiple: true, default: ["pages", "demonstrations"] },
    write: { type: "boolean", default: false },
  },
});
const exercises = EXERCISES.map(({ meta }) => meta).filter(({ id }) => values.exercise.includes(id));
const engines = NAMES.filter((name) => values.engine.includes(name));

const failures: string[] = [];
await ensureBuilt();
const app = await serveBuilt(4573, undefined, { files: oddPages() });
const bench = values.only.includes("pages") ? await serveBench(4673) : null;
try {
  for (const name of engines) await askAll(name);
} finally {
  await app.close();
  await bench?.close();
}
const found = readFound();
for (const { id } of exercises) {
  const asked = NAMES.flatMap((name) => found.get(name) ?? []).filter(({ judged }) => id in judged);
  if (asked.length > 0) failures.push(...compared(asked, [id]).differences);
}
writeDocument();
console.log(
  failures.length === 0 ? "\nAll engines agree." : `\n${failures.length} differ:\n${failures.join("\n")}`,
);
process.exitCode = failures.length === 0 ? 0 : 1;

/** Asks one engine everything that was asked for, and keeps each answer. */
async function askAll(name: Name): Promise<void> {
  const engine = await ENGINES[name]();
  const { version } = engine;
  console.log(`\n${engine.name} ${version}`);
  try {
    if (bench !== null)
      keepFound({ engine: name, version, judged: {}, drawn: await askPages(engine, bench.address) });
    for (const { id, dose } of values.only.includes("demonstrations") ? exercises : []) {
      await engine.go(app.address);
      await engine.run(keepFilmTime, dose.holdSeconds > 0 ? SLOW_RATE : QUICK_RATE);
      await engine.run(startDemonstration, id);
      const repetitions = await watched(engine);
      keepFound({ engine: name, version, judged: { [id]: repetitions }, drawn: null });
      console.log(
        `  ${id.padEnd(24)}${repetitions.map(({ score, faults }) => `[${[score ?? "-", ...faults].join(" ")}]`).join(" ")}`,
      );
    }
  } finally {
    await engine.close();
  }
}

/**
 * Waits for the end of the demonstration for as long as the page's clock goes on, which it does from picture to picture: a slow engine on a
 * busy machine takes long.
 */
async function watched(engine: Engine): Promise<readonly Judged[]> {
  let [newest, since] = [0, Date.now()];
  for (;;) {
    const { at, judged } = await engine.run(demonstrated);
    if (judged !== null) return judged;
    if (at > newest) [newest, since] = [at, Date.now()];
    if (at > LONGEST_MS || Date.now() - since > STANDS_STILL_MS)
      throw new Error(
        `${engine.name}: the summary did not come, ${Math.round(at / 1000)} s by the page's clock.`,
      );
    await wait(1000);
  }
}

/** Whether it draws the pages, in odd languages, too, and the pixels of a crop. */
async function askPages(engine: Engine, benchAddress: string): Promise<Found["drawn"]> {
  let [asked, drawn] = [0, 0];
  const ask = async (who: string) => {
    for (const page of PAGES) {
      const { heading, figures } = await engine.run(pageDrawn, page);
      asked += 1;
      if (heading !== "") drawn += 1;
      else failures.push(`${who}: ${page} is not drawn.`);
      console.log(
        `  ${page.padEnd(24)}${heading || "not drawn"}${figures ? ", with its figures" : ""} (${who})`,
      );
    }
  };
  await engine.go(app.address);
  await ask(engine.name);
  for (const language of ODD_LANGUAGES) {
    await engine.go(`${app.address}${oddName(language)}.html`);
    const who = `${engine.name} in ${await engine.run(() => navigator.language)}`;
    if (!who.endsWith(` ${language}`)) failures.push(`${who}, not in ${language}.`);
    await ask(who);
  }
  await engine.go(benchAddress);
  const pixels = (await engine.run(wrongPixels, CROPS)).reduce((sum, one) => sum + one, 0);
  const of = 2 * CROPS.length * 192 * 192;
  console.log(`  ${"crop, pixel for pixel".padEnd(24)}${pixels} of ${of} pixels wrong`);
  if (pixels > 0) failures.push(`${engine.name}: ${pixels} pixels of the crop are wrong.`);
  const read = await engine.run(readOtherwise, READ);
  console.log(
    `  ${"what the model is fed".padEnd(24)}${read} of ${READ.length * 3 * 192 * 192} values wrong`,
  );
  if (read > 0) failures.push(`${engine.name}: ${read} values that the model is fed are wrong.`);
  const scrambled = await engine.run(readScrambled);
  console.log(`  ${"scrambled canvas".padEnd(24)}${scrambled} of 255 off`);
  if (scrambled > 0) failures.push(`${engine.name}: of a scrambled canvas pixels are ${scrambled} off.`);
  const kinds = await engine.run(sampledFrames, FRAME_SQUARES);
  const sampled = kinds.filter(({ draws }) => draws === 0).length;
  const apart = Math.max(...kinds.map(({ mean }) => mean));
  console.log(
    `  ${"camera frames".padEnd(24)}${sampled} of ${kinds.length} kinds sampled, ${apart.toFixed(2)} of 255 off`,
  );
  if (!(apart < 1)) failures.push(`${engine.name}: squares of camera frames are ${apart.toFixed(2)} off.`);
  return { asked, drawn, wrongPixels: pixels, readOtherwise: read, kinds: kinds.length, sampled, apart };
}

/** The app in a browser that says such a language, as pages beside it: not every engine can be told what to say. */
function oddPages(): Record<string, { type: string; content: string }> {
  const page = readFileSync("dist/index.html", "utf8");
  return Object.fromEntries(
    ODD_LANGUAGES.flatMap((language) => {
      const name = oddName(language);
      const says = `for (const [name, value] of Object.entries({ language: "${language}", languages: ["${language}"] }))
        Object.defineProperty(navigator, name, { value, configurable: true });`;
      const content = page.replace("<head>", `<head><script src="./${name}.js"></script>`);
      return [
        [`/${name}.html`, { type: "text/html", content }],
        [`/${name}.js`, { type: "text/javascript", content: says }],
      ];
    }),
  );
}

function oddName(language: string): string {
  return `in-${language.replace("@", "-")}`;
}

/** Writes down what was found once every engine was asked everything, or as far as it was when that is asked for. */
function writeDocument(): void {
  const all = NAMES.map((name) => found.get(name) ?? { engine: name, version: "", judged: {}, drawn: null });
  const ids = EXERCISES.map(({ meta }) => meta.id);
  const rows = all.flatMap(({ judged }) => ids.filter((id) => id in judged)).length;
  const isWhole = rows === NAMES.length * ids.length && all.every(({ drawn }) => drawn !== null);
  if (!isWhole && !values.write) return;
  const { differences } = compared(all, ids);
  writeFileSync(
    DOCUMENT,
    `# The same in every engine

Written by \`npm run engines\`, which asks Chromium, Firefox and WebKitGTK (which resembles what iPhones have) for the same. In the
demonstration the figure does six repetitions, every other one with the exercise's first fault. Its clock goes on from picture to picture, each once the
one before it was seen (${SLOW_RATE} a second, ${QUICK_RATE} of a movement without a hold), so that every engine meets the same moments however slow it is. Counts and faults must be the same, angles at
most ${MOST_APART}° apart.

${isWhole ? "" : `Of ${NAMES.length * ids.length} demonstrations ${rows} were asked for with this build; the others stand as "not asked".\n\n`}${differences.length === 0 ? "All that were asked agree." : differences.map((one) => `- ${one}`).join("\n")}

${tablesOf(all, ids)}
`,
  );
  console.log(`\nWritten into ${DOCUMENT}.`);
}

/** Runs in the page. */
async function wrongPixels(cases: readonly CropCase[]): Promise<number[]> {
  while (!("bench" in window)) await new Promise((resolve) => setTimeout(resolve, 50));
  return (window as unknown as { bench(): BenchPage }).bench().wrongPixels([...cases]);
}

/** Runs in the page. */
async function readOtherwise(cases: readonly CropCase[]): Promise<number> {
  return (window as unknown as { bench(): BenchPage }).bench().readOtherwise([...cases]);
}

/** Runs in the page. */
async function readScrambled(): Promise<number> {
  const page = (window as unknown as { bench(): BenchPage }).bench();
  const [picture = ""] = page.figures();
  return page.scrambled(picture);
}

/** Runs in the page. */
async function sampledFrames(squares: CropCase["square"][]) {
  const page = (window as unknown as { bench(): BenchPage }).bench();
  const [picture = ""] = page.figures();
  return page.sampled(picture, squares);
}
