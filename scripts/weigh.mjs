// @ts-check
// What the built app weighs, part by part: a part is what some scripts bring with them, less what was there before.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { ROOT } from "./setup.mjs";

const DIST = join(ROOT, "dist");

/** @typedef {{total: number, files: [path: string, kB: number][]}} Weight kB after gzip. */

/**
 * The parts of the app in the order in which they are loaded.
 * @returns {Record<"first screen" | "figure" | "workout" | "history" | "clinic" | "pose worker" | "two threads" | "a camera's frames" | "a language" | "backends", Weight>}
 */
export function weighParts() {
  const code = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((path) =>
    [".js", ".css", ".wasm"].includes(extname(path)),
  );
  const html = readFileSync(join(DIST, "index.html"), "utf8");
  const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = ""]) =>
    path.replace(/^\.?\//, ""),
  );
  /** @param {RegExp} names */
  const called = (names) => code.filter((path) => names.test(path.replace(/^(assets|models)\//, "")));
  /** @type {Set<string>} */
  const before = new Set();
  /** @param {readonly string[]} from */
  const next = (from) => {
    const files = [...withImports(from, code)].filter((path) => !before.has(path));
    for (const path of files) before.add(path);
    return weight(files);
  };
  return {
    // Scripts alone: the style sheet of 1 kB is no script, and holds nothing up that they do not.
    "first screen": next(named.filter((path) => code.includes(path) && extname(path) === ".js")),
    figure: next(called(/^drawing-/)),
    workout: next(called(/^(exercise|questions|workout)-/)),
    history: next(called(/^(history|replay|plan)-/)),
    clinic: next(called(/^clinic-/)),
    "pose worker": next(called(/^(pose\.worker|backends|backend-wasm)-/)),
    "two threads": next(called(/^(backend-wasm-threads|wasm-thread\.worker)-|tfjs-backend-wasm-threaded/)),
    // For the worker, and for the page where no worker can compute the model.
    "a camera's frames": next(called(/^frame-sampler-/)),
    "a language": next(called(/^de-/)),
    // The graphics card needs more script, the processor a file of machine code; one of the two is loaded besides.
    // Films, saved files and the figure bring what they need, the evidence is loaded by those who read it, and what computes poses in the page
    // where no worker can.
    backends: weight(
      code.filter(
        (path) =>
          !before.has(path) &&
          extname(path) !== ".css" &&
          !/README-|(analyse|container-reader|import|opened-file|video-file|without-camera)-|\/[a-z]{2}-|in-page-/.test(
            path,
          ),
      ),
    ),
  };
}

/**
 * Workers' first files that another file imports, which WebKit runs a second time then: two of them answer each call.
 * @returns {string[]}
 */
export function workersRunTwice() {
  const scripts = readdirSync(join(DIST, "assets")).filter((name) => extname(name) === ".js");
  const first = scripts.filter((name) => /\.worker-/.test(name));
  return scripts.flatMap((name) => {
    const imported = importsOf(`assets/${name}`).map((one) => one.name);
    return first.filter((one) => imported.includes(one)).map((one) => `${one} by ${name}`);
  });
}

/**
 * The scripts beside it that a script imports, from the start or later.
 * @param {string} path
 */
function importsOf(path) {
  const text = readFileSync(join(DIST, path), "utf8");
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*(\(?)\s*["'`]\.\/([^"'`]+)["'`]/g)].map(
    ([, bracket = "", name = ""]) => ({ name, isLater: bracket !== "" }),
  );
}

/**
 * Those scripts and all that they import from the start, and so on.
 * @param {readonly string[]} from
 * @param {readonly string[]} code
 */
function withImports(from, code) {
  /** @type {Set<string>} */
  const found = new Set();
  const open = [...from];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    if (extname(path) !== ".js") continue;
    for (const { name, isLater } of importsOf(path)) {
      const imported = isLater ? undefined : code.find((one) => one === `assets/${name}`);
      if (imported !== undefined) open.push(imported);
    }
  }
  return found;
}

/**
 * @param {readonly string[]} files
 * @returns {Weight}
 */
function weight(files) {
  /** @type {[string, number][]} */
  const sizes = files.map((path) => [path, gzipSync(readFileSync(join(DIST, path))).length / 1000]);
  return { total: sizes.reduce((sum, [, size]) => sum + size, 0), files: sizes };
}
