import type { LaunchOptions } from "playwright";
import { provideBrowser } from "../browser.mjs";

/** A headless Chromium draws in software on Linux unless it is told to take Vulkan's driver, and to draw on no window. */
const LINUX_CARD = ["--use-angle=vulkan", "--enable-features=Vulkan", "--disable-vulkan-surface"];

/** With these it takes a card that it has no list of known faults for, and gives WebGPU on Linux, too. */
const CARD = ["--ignore-gpu-blocklist", "--enable-unsafe-webgpu"];

/** How the browser of the benchmark is started: with more switches where `args` has some, without a graphics card unless `card`. */
export async function benchBrowser({
  card = false,
  args = [] as readonly string[],
} = {}): Promise<LaunchOptions> {
  return {
    executablePath: await provideBrowser(),
    // No software graphics: its flags make drawing a picture ten times dearer than it is.
    ignoreDefaultArgs: ["--enable-unsafe-swiftshader"],
    args: [
      "--no-sandbox",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      ...(card ? [...CARD, ...(process.platform === "linux" ? LINUX_CARD : [])] : []),
      ...args,
    ],
  };
}
