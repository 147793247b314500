// Makes the pictures and the film of README.md from the running app, and the icons from the mark: `npm run pictures`, or
// `-- --only icons` (stills, film) a part. The figure stands before the webcam; all else is the built app in a real browser.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { benchBrowser } from "./bench/browser.ts";
import { ensureBuilt, serveBuilt } from "./build.mjs";
import { drawIcons } from "./pictures/icons.ts";

/** Bytes that a picture of the documents may have: all of them stay in the repository for good. */
const MOST = 2e6;

const { values } = parseArgs({ options: { only: { type: "string" } } });
const wants = (part: string) => values.only === undefined || values.only === part;

await ensureBuilt();
const options = await benchBrowser();
// Read by the browser tests' own helpers when they are loaded.
Object.assign(process.env, { CHROME_PATH: options.executablePath, BASE_URL: "" });
const { takeStills } = await import("./pictures/stills.ts");
const { takeFilm } = await import("./pictures/film.ts");

const { address, close } = await serveBuilt(4773);
const browser = await chromium.launch(options);
try {
  if (wants("icons")) await drawIcons(browser, (name, png) => keep(join("public", `${name}.png`), png));
  if (wants("stills")) await takeStills(browser, address, picture);
  if (wants("film")) await takeFilm(options, address, picture);
} finally {
  await browser.close();
  await close();
}

function picture(name: string, webp: Uint8Array): void {
  if (webp.length > MOST) throw new Error(`${name} has ${webp.length} bytes, more than ${MOST}.`);
  keep(join("docs/pictures", `${name}.webp`), webp);
}

function keep(path: string, bytes: Uint8Array): void {
  writeFileSync(path, bytes);
  console.log(`${path}: ${Math.round(bytes.length / 1000)} kB`);
}
