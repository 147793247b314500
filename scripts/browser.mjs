// @ts-check
// Finds a Chrome or Chromium for the browser tests and for scoring films, and fetches one where there is none.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fail, ROOT } from "./setup.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** Downloads that stall are given up after this time, in milliseconds. */
const DOWNLOAD_LIMIT = 300_000;

/**
 * The path of a browser that runs: `CHROME_PATH`, an installed Chrome or Chromium, or the one Playwright downloaded.
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return runs(chosen) ? chosen : fail(`CHROME_PATH names no browser that runs: ${chosen}`);
  for (const path of [...installedPaths(), await playwrightPath()]) if (runs(path)) return path;
  return null;
}

/**
 * The path of a browser that runs, downloaded (by Playwright) or installed (by Debian's apt) if need be.
 * Ends the process with one sentence when none can be had.
 * @returns {Promise<string>}
 */
export async function provideBrowser() {
  const found = await findBrowser();
  if (found !== null) return found;
  for (const install of [downloadWithPlaywright, installWithApt]) {
    install();
    const path = await findBrowser();
    if (path !== null) return path;
  }
  return fail(
    "No browser was found and none could be installed. Install Chrome or Chromium, or set CHROME_PATH.",
  );
}

function downloadWithPlaywright() {
  console.log("No Chrome or Chromium is installed; downloading one with Playwright ...");
  spawnSync(process.execPath, [join(ROOT, "node_modules/playwright/cli.js"), "install", "chromium"], {
    stdio: ["ignore", "ignore", "inherit"],
    timeout: DOWNLOAD_LIMIT,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "20000" },
  });
}

function installWithApt() {
  installPackagesOfDebian(["chromium"]);
}

/**
 * Installs packages where there is Debian's apt; does nothing elsewhere.
 * @param {readonly string[]} names
 */
export function installPackagesOfDebian(names) {
  if (process.platform !== "linux" || !/^ID(_LIKE)?=.*debian/m.test(readText("/etc/os-release"))) return;
  console.log(`Installing Debian's ${names.join(", ")} ...`);
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["update", "-q"],
    ["install", "-y", "-q", "--no-install-recommends", ...names],
  ]) {
    const [command = "apt-get", ...rest] = [...sudo, "apt-get", ...args];
    const { status } = spawnSync(command, rest, { stdio: ["ignore", "ignore", "inherit"], env });
    if (status !== 0) return;
  }
}

/** @returns {string[]} */
function installedPaths() {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium"].flatMap((name) =>
      ["", process.env.HOME ?? ""].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (process.platform === "win32") {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    return [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA].flatMap((folder) =>
      folder === undefined
        ? []
        : ["Google\\Chrome", "Chromium"].map((name) => `${folder}\\${name}\\Application\\chrome.exe`),
    );
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function playwrightPath() {
  try {
    const { chromium } = await import("playwright");
    return chromium.executablePath();
  } catch {
    return "";
  }
}

/**
 * True when the file is there and starts (a snap's wrapper or a browser without its libraries does not).
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window.
  return process.platform === "win32" || spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}

/** @param {string} file */
function readText(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
