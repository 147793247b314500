// @ts-check
// `npm run browser`: serves the built app and runs the browser tests on it; arguments go on to Playwright.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { provideBrowser } from "./browser.mjs";
import { ensureBuilt, serveBuilt } from "./build.mjs";
import { ROOT } from "./setup.mjs";

const browser = await provideBrowser();
await ensureBuilt();
const { address, close } = await serveBuilt(4273);
const tests = spawn(
  process.execPath,
  [join(ROOT, "node_modules/playwright/cli.js"), "test", ...process.argv.slice(2)],
  {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, CHROME_PATH: browser, BASE_URL: address },
  },
);
const [status] = await once(tests, "exit");
await close();
process.exitCode = status ?? 1;
