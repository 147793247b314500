import { defineConfig } from "playwright/test";

/** Set by `npm run browser`, which finds the browser and serves the built app. */
const { BASE_URL, CHROME_PATH } = process.env;
if (!BASE_URL || !CHROME_PATH) throw new Error("Run the browser tests with `npm run browser`.");

export default defineConfig({
  testDir: "test/browser",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  // The films run in real time and the model needs the processor for itself.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 90_000,
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
