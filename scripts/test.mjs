// @ts-check
// `npm test`: installs what is missing, a browser included, and runs everything that says whether the work is good.
import { provideBrowser } from "./browser.mjs";
import { installPackages, requireNode } from "./setup.mjs";

requireNode();
installPackages();
process.env.CHROME_PATH = await provideBrowser();
console.log(`Browser: ${process.env.CHROME_PATH}`);
await import("./verify.mjs");
