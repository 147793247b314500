import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { chromium, type Page } from "playwright/test";
import { createServer } from "vite";
import type { FilmSpec, Shot } from "./film-spec.ts";
import { BROWSER } from "./launch.ts";

const CACHE = ".cache/films";

/** What the looks of every film depend on, besides its own description and how its exercises move. */
const STUDIO = "test/browser/studio/studio.ts";

/** Enough for the model, which sees 12 to 18 a second on a slow machine; divides Chromium's 30. */
const FPS = 15;

/** A film of 640x480 to be taken for a webcam; returns its path. */
export function webcamFilm(...shots: Shot[]): Promise<string> {
  return film({ format: "mjpeg", width: 640, height: 480, fps: FPS, shots });
}

/** The same of 1280x720, as the cameras of most laptops have it. */
export function wideWebcamFilm(...shots: Shot[]): Promise<string> {
  return film({ format: "mjpeg", width: 1280, height: 720, fps: FPS, shots });
}

/** A film as a phone would save it, to be dropped on the page, of few pictures a second to be soon looked through; its path. */
export function savedFilm(fps: number, ...shots: Shot[]): Promise<string> {
  return film({ format: "webm", width: 640, height: 480, fps, shots });
}

/** A JPEG file as a still shot. */
export function photoShot(path: string, seconds: number): Shot {
  const source = `data:image/jpeg;base64,${readFileSync(path, "base64")}`;
  return { kind: "photo", source, seconds };
}

/** Makes a film in the studio page, or takes it from the cache when nothing about it has changed. */
async function film(spec: FilmSpec): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify(spec));
  for (const file of madeBy(spec)) hash.update(readFileSync(file));
  const path = join(CACHE, `${hash.digest("hex").slice(0, 16)}.${spec.format}`);
  if (existsSync(path)) return path;
  if (isInTestWorker) kept ??= openStudio();
  const studio = await (kept ?? openStudio());
  try {
    const made = await studio.page.evaluate(
      (wanted) => (window as unknown as { makeFilm(spec: FilmSpec): Promise<string> }).makeFilm(wanted),
      spec,
    );
    mkdirSync(CACHE, { recursive: true });
    // Whole or not at all: someone else may be waiting for the same film.
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, Buffer.from(made, "base64"));
    renameSync(unfinished, path);
    return path;
  } finally {
    if (kept === null) await studio.close();
  }
}

interface Studio {
  readonly page: Page;
  close(): Promise<void>;
}

/** Playwright's workers make many films, and what they started ends with them. */
const isInTestWorker = process.env.TEST_PARALLEL_INDEX !== undefined;
let kept: Promise<Studio> | null = null;

/** Serves the studio and opens its page in a browser of its own. */
async function openStudio(): Promise<Studio> {
  const server = await createServer({
    logLevel: "error",
    // One for each of those who make films at the same time.
    cacheDir: `.cache/vite-${process.env.TEST_PARALLEL_INDEX ?? 0}`,
    // A page that reloads itself in the middle of a film loses it.
    server: { port: 4573, hmr: false, watch: null },
    optimizeDeps: { entries: ["test/browser/studio/index.html"], include: ["mediabunny"] },
  });
  await server.listen();
  const browser = await chromium.launch(BROWSER);
  const page = await browser.newPage();
  const [address = ""] = server.resolvedUrls?.local ?? [];
  await page.goto(`${address}test/browser/studio/index.html`);
  await page.waitForFunction(() => "makeFilm" in window);
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { page, close };
}

/** The files that decide how a film looks: the studio, how what it shows moves, and all that these import. */
function madeBy({ shots }: FilmSpec): readonly string[] {
  const shown = shots.flatMap((shot) =>
    shot.kind === "figure" ? [shot.exercise, ...(shot.beside ? [shot.beside.exercise] : [])] : [],
  );
  const motions = [...new Set(shown)].sort().map((exercise) => `src/exercises/${exercise}/motion.ts`);
  return withImports([STUDIO, ...motions]);
}

/** Those files and what they import by a path, round all corners, as long as it is more than a type. */
function withImports(files: readonly string[]): readonly string[] {
  const found = new Set(files);
  // A set that grows while it is walked is walked to its new end.
  for (const path of found) {
    const imports = readFileSync(path, "utf8").matchAll(/^(?:im|ex)port (?!type )[^;"]*?from "(\.[^"]+)"/gm);
    for (const [, specifier = ""] of imports) found.add(join(dirname(path), specifier));
  }
  return [...found];
}
