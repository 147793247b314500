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

/** Each engine by its name; `language` is what the browser says it speaks, as far as it can be told. */
export const ENGINES = {
  /** @param {string} language */
  chromium: async (language) =>
    opened("Chromium", language, {
      browser: "chrome",
      executablePath: await provideBrowser(),
      args: ["--no-sandbox", "--no-first-run"],
    }),
  /** @param {string} language */
  firefox: async (language) => {
    const path = () => findProgram("firefox-esr") ?? findProgram("firefox");
    if (path() === null) installPackagesOfDebian(["firefox-esr"]);
    return opened("Firefox", language, {
      browser: "firefox",
      executablePath: path() ?? missing("Firefox"),
      protocol: "webDriverBiDi",
    });
  },
  /** @param {string} language */
  webkit: async (language) => {
    const needed = ["WebKitWebDriver", "xvfb-run", "dbus-run-session"];
    const isThere = () => needed.every((name) => findProgram(name) !== null) && findMiniBrowser() !== null;
    if (!isThere()) installPackagesOfDebian(["webkit2gtk-driver", "xvfb", "xauth", "dbus"]);
    return isThere() ? openWebkit(language) : missing("WebKitGTK");
  },
};

/**
 * @param {string} name
 * @param {string} language
 * @param {import("puppeteer-core").LaunchOptions} options
 * @returns {Promise<Engine>}
 */
async function opened(name, language, options) {
  const browser = await puppeteer.launch({ headless: true, protocolTimeout: 300_000, ...options });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  const tag = language.replace(/\.UTF-8$/, "").replace("_", "-");
  await page.evaluateOnNewDocument((said) => {
    Object.defineProperty(Navigator.prototype, "language", { get: () => said, configurable: true });
    Object.defineProperty(Navigator.prototype, "languages", { get: () => [said], configurable: true });
  }, tag);
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
