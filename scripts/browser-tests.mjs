// @ts-check
// `npm run browser`: serves the built app and runs the browser tests on it; arguments go on to Playwright.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { provideBrowser } from "./browser.mjs";
import { ensureBuilt, serveBuilt } from "./build.mjs";
import { ROOT } from "./setup.mjs";

const args = process.argv.slice(2);
// What is asked for by name runs alone, one after the other. Long films run only then, or as the project `films`.
if (args.some((arg) => !arg.startsWith("-"))) args.unshift("--no-deps", "--workers=1");
else if (!args.some((arg) => arg.startsWith("--project"))) args.unshift("--project=clock");
const browser = await provideBrowser();
await ensureBuilt();
const { address, close } = await serveBuilt(4273);
const tests = spawn(process.execPath, [join(ROOT, "node_modules/playwright/cli.js"), "test", ...args], {
  cwd: ROOT,
  stdio: ["ignore", "inherit", "inherit"],
  env: { ...process.env, CHROME_PATH: browser, BASE_URL: address },
});
const [status] = await once(tests, "exit");
await close();
process.exitCode = status ?? 1;
