import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { EXERCISES } from "../src/exercises/registry.ts";
import type { BenchPage, CropCase } from "../test/bench/bench-api.ts";
import { serveBench } from "../test/bench/build.ts";
import { ensureBuilt, serveBuilt } from "./build.mjs";
import { ENGINES } from "./engines/open.mjs";
import { demonstrate, type Judged, pageDrawn } from "./engines/questions.ts";

// `npm run engines`: whether Chromium, Firefox and WebKit see, judge and draw the same. It takes about half an hour; `-- --engine
// firefox` and `-- --exercise bridge` (each as often as wanted) ask for a part, `-- --exercise none` for no demonstration.

/** Angles may differ by this much between engines, degrees: each meets other moments of the same movement. */
const MOST_APART = 3;

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

type Name = keyof typeof ENGINES;
const NAMES = Object.keys(ENGINES) as Name[];

const { values } = parseArgs({
  options: {
    engine: { type: "string", multiple: true, default: NAMES },
    exercise: { type: "string", multiple: true, default: EXERCISES.map(({ meta }) => meta.id) },
  },
});
const exercises = values.exercise.filter((id) => EXERCISES.some(({ meta }) => meta.id === id));
const engines = NAMES.filter((name) => values.engine.includes(name));

const failures: string[] = [];
await ensureBuilt();
const app = await serveBuilt(4573, undefined, { files: oddPages() });
const bench = await serveBench(4673);
try {
  const judged = new Map<Name, Map<string, readonly Judged[]>>();
  for (const name of engines) judged.set(name, await askAll(name));
  compare(judged);
} finally {
  await app.close();
  await bench.close();
}
console.log(
  failures.length === 0 ? "\nAll engines agree." : `\n${failures.length} differ:\n${failures.join("\n")}`,
);
process.exitCode = failures.length === 0 ? 0 : 1;

/** Asks one engine everything; gives what it judged by exercise. */
async function askAll(name: Name): Promise<Map<string, readonly Judged[]>> {
  const judged = new Map<string, readonly Judged[]>();
  const engine = await ENGINES[name]();
  console.log(`\n${engine.name} ${engine.version}`);
  try {
    await engine.go(app.address);
    for (const page of PAGES) tellPage(engine.name, page, await engine.run(pageDrawn, page));
    for (const language of ODD_LANGUAGES) {
      await engine.go(`${app.address}${oddName(language)}.html`);
      const who = `${engine.name} in ${await engine.run(() => navigator.language)}`;
      if (!who.endsWith(` ${language}`)) failures.push(`${who}, not in ${language}.`);
      for (const page of PAGES) tellPage(who, page, await engine.run(pageDrawn, page));
    }
    await engine.go(bench.address);
    const wrong = await engine.run(wrongPixels, CROPS);
    const all = wrong.reduce((sum, one) => sum + one, 0);
    console.log(`  ${"crop, pixel for pixel".padEnd(24)}${all} of ${CROPS.length * 192 * 192} pixels wrong`);
    if (all > 0) failures.push(`${engine.name}: ${all} pixels of the crop are wrong.`);
    for (const id of exercises) {
      await engine.go(app.address);
      const repetitions = await engine.run(demonstrate, id);
      judged.set(id, repetitions);
      console.log(`  ${id.padEnd(24)}${repetitions.map(shortly).join(" ")}`);
    }
  } finally {
    await engine.close();
  }
  return judged;
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

function tellPage(
  who: string,
  page: string,
  { heading, figures }: Awaited<ReturnType<typeof pageDrawn>>,
): void {
  console.log(`  ${page.padEnd(24)}${heading || "not drawn"}${figures ? ", with its figures" : ""} (${who})`);
  if (heading === "") failures.push(`${who}: ${page} is not drawn.`);
}

/** Holds every engine's judgement against that of the first. */
function compare(judged: ReadonlyMap<Name, ReadonlyMap<string, readonly Judged[]>>): void {
  const [first, ...others] = engines;
  if (first === undefined) return;
  for (const id of exercises) {
    const wanted = judged.get(first)?.get(id) ?? [];
    if (wanted.length === 0) failures.push(`${first}: ${id} has no repetition.`);
    for (const other of others) {
      const found = judged.get(other)?.get(id) ?? [];
      const at = `${id}, ${other} beside ${first}`;
      if (found.length !== wanted.length) {
        failures.push(`${at}: ${found.length} repetitions, not ${wanted.length}.`);
        continue;
      }
      let most = 0;
      for (const [i, one] of wanted.entries()) {
        const same = found[i];
        if (same?.faults.join() !== one.faults.join())
          failures.push(
            `${at}, repetition ${i + 1}: ${same?.faults.join() || "no fault"}, not ${one.faults.join() || "none"}.`,
          );
        for (const [check, angle] of Object.entries(one.angles))
          most = Math.max(most, Math.abs(angle - (same?.angles[check] ?? Number.NaN)) || 0);
      }
      console.log(`  ${at.padEnd(48)}${found.length} repetitions, angles at most ${most.toFixed(1)}° apart`);
      if (most > MOST_APART) failures.push(`${at}: angles are ${most.toFixed(1)}° apart.`);
    }
  }
}

/** "95", or "62 hips-low". */
function shortly({ score, faults }: Judged): string {
  return `[${[score ?? "-", ...faults].join(" ")}]`;
}

/** Runs in the page. */
async function wrongPixels(cases: readonly CropCase[]): Promise<number[]> {
  while (!("bench" in window)) await new Promise((resolve) => setTimeout(resolve, 50));
  return (window as unknown as { bench(): BenchPage }).bench().wrongPixels([...cases]);
}
