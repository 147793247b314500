import { defineConfig } from "playwright/test";

/** Set by `npm run browser`, which finds the browser and serves the built app. */
const { BASE_URL, CHROME_PATH } = process.env;
if (!BASE_URL || !CHROME_PATH) throw new Error("Run the browser tests with `npm run browser`.");

export default defineConfig({
  testDir: "test/browser",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  // Two at a time. What goes by the real clock, and needs the processor for itself, is tagged so and comes afterwards.
  workers: 2,
  fullyParallel: false,
  projects: [
    { name: "pages", grepInvert: /@(clock|film)/ },
    // By the real clock, on whatever machine this is: three tries.
    { name: "clock", grep: /@clock/, workers: 1, retries: 2, dependencies: ["pages"] },
    // Long films before the webcam, by the real clock on a machine with nothing else to do: run by name, and not by `npm test`.
    { name: "films", grep: /@film/, workers: 1, retries: 0 },
  ],
  forbidOnly: true,
  // Two browsers, each with a model, on two cores that do other things too: what fails once is run once more, and named as flaky.
  retries: 1,
  timeout: 90_000,
  // Two browsers that each run a model are slow on two cores; what is waited for comes or does not.
  expect: { timeout: 20_000 },
  globalTimeout: 24 * 60_000,
  reporter: "list",
  use: {
    baseURL: BASE_URL,
    viewport: { width: 1280, height: 720 },
    launchOptions: {
      executablePath: CHROME_PATH,
      args: [
        "--no-sandbox",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
