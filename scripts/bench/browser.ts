import type { LaunchOptions } from "playwright";
import { provideBrowser } from "../browser.mjs";

/** How the browser of the benchmark is started. */
export async function benchBrowser(args: readonly string[] = []): Promise<LaunchOptions> {
  return {
    executablePath: await provideBrowser(),
    // No software graphics: its flags make drawing a picture ten times dearer than it is.
    ignoreDefaultArgs: ["--enable-unsafe-swiftshader"],
    args: [
      "--no-sandbox",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      ...args,
    ],
  };
}
