// @ts-check
// The three engines that browsers are made of, opened in one way; what is missing is installed where Debian's apt is.
import { spawnSync } from "node:child_process";
import puppeteer from "puppeteer-core";
import { installPackagesOfDebian, provideBrowser } from "../browser.mjs";
import { findMiniBrowser, openWebkit } from "./webkit.mjs";

/**
 * A browser with one page. `run` asks the page something by a function that stands alone, and waits for its answer.
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} version
 * @property {(url: string) => Promise<unknown>} go
 * @property {<Args extends readonly unknown[], Answer>(question: (...args: Args) => Answer, ...args: Args) => Promise<Awaited<Answer>>} run
 * @property {() => Promise<void>} close
 */

/** Each engine by its name. */
export const ENGINES = {
  chromium: async () =>
    opened("Chromium", {
      browser: "chrome",
      executablePath: await provideBrowser(),
      args: ["--no-sandbox", "--no-first-run"],
    }),
  firefox: async () => {
    const path = () => findProgram("firefox-esr") ?? findProgram("firefox");
    if (path() === null) installPackagesOfDebian(["firefox-esr"]);
    return opened("Firefox", {
      browser: "firefox",
      executablePath: path() ?? missing("Firefox"),
      protocol: "webDriverBiDi",
    });
  },
  webkit: async () => {
    const needed = ["WebKitWebDriver", "xvfb-run", "dbus-run-session"];
    const isThere = () => needed.every((name) => findProgram(name) !== null) && findMiniBrowser() !== null;
    if (!isThere()) installPackagesOfDebian(["webkit2gtk-driver", "xvfb", "xauth", "dbus"]);
    return isThere() ? openWebkit() : missing("WebKitGTK");
  },
};

/**
 * @param {string} name
 * @param {import("puppeteer-core").LaunchOptions} options
 * @returns {Promise<Engine>}
 */
async function opened(name, options) {
  const browser = await puppeteer.launch({ headless: true, protocolTimeout: 300_000, ...options });
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 450 });
  return {
    name,
    version: (await browser.version()).replace(/^\D*/, ""),
    go: (url) => page.goto(url),
    run: (question, ...args) => page.evaluate(/** @type {any} */ (question), ...args),
    close: () => browser.close(),
  };
}

/**
 * @param {string} name
 * @returns {string | null}
 */
function findProgram(name) {
  const { status, stdout } = spawnSync("which", [name], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

/**
 * @param {string} name
 * @returns {never}
 */
function missing(name) {
  throw new Error(`${name} is not installed, and could not be.`);
}
