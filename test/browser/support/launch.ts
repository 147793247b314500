import {
  type Browser,
  type BrowserContext,
  test as base,
  chromium,
  type LaunchOptions,
  type Page,
} from "playwright/test";

const { BASE_URL = "", CHROME_PATH = "" } = process.env;

/** Address of the served app, with its last slash. */
export const APP = BASE_URL;

/** How every browser of the tests is started. */
export const BROWSER: LaunchOptions = {
  executablePath: CHROME_PATH,
  args: [
    // Containers run as root, for whom Chromium has no sandbox.
    "--no-sandbox",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** A webcam that shows a film over and over. */
export function webcam(film: string): string[] {
  return [
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
    `--use-file-for-fake-video-capture=${film}`,
  ];
}

/**
 * Keeps the surer model away: for tests that count workers, of which a quick machine would start one more for it, and
 * for films that are about something else and are sooner looked through by the quick model.
 */
export async function keepLightning(context: BrowserContext): Promise<void> {
  await context.route(/movenet-thunder/, (route) => route.abort());
}

/** Opens a page in a context of its own, in which nothing was stored or cached. */
export type Open = (options?: {
  /** More switches for the browser. */
  readonly args?: readonly string[];
  /** Where in the app to begin, as a hash. */
  readonly at?: string;
  /** Another address under which the app is reached. */
  readonly from?: string;
  /** An address that somebody else listens at, who tells what arrives there. */
  readonly also?: string;
  /** True to let the app keep itself for use without a network; every page would fetch all models. */
  readonly keeps?: boolean;
  /** True for someone who opens the app for the first time and has not answered anything yet. */
  readonly fresh?: boolean;
  /** The language that the browser prefers. */
  readonly locale?: string;
  /** Called before the page is opened. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}) => Promise<Page>;

/** What is asked before a first set was answered by someone without pain, unless it was answered otherwise since. */
export function answerQuestions(): void {
  const at = Date.now();
  const keep = (key: string, answers: unknown) => {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify(answers));
  };
  keep("plumbline.screening", { at, ticked: [], none: ["now", "talk"], asked: "yes" });
  keep("plumbline.pain-log", [{ is: "before", at, pain: 1 }]);
}

/** A test whose pages may ask no other address than the app's. */
export const test = base.extend<{ open: Open }, { shared: Browser }>({
  // Starting a browser takes longer than many a test does: what needs no switches of its own shares one.
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures from the pattern.
    async ({}, use) => {
      const browser = await chromium.launch(BROWSER);
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],

  open: async ({ shared }, use) => {
    const opened: { close(): Promise<void> }[] = [];
    const foreign: string[] = [];
    const bodies: string[] = [];
    await use(
      async ({
        args = [],
        at = "",
        from = APP,
        also,
        keeps = false,
        fresh = false,
        locale,
        prepare,
      } = {}) => {
        const own = { ...BROWSER, args: [...(BROWSER.args ?? []), ...args] };
        const browser = args.length === 0 ? shared : await chromium.launch(own);
        if (args.length > 0) opened.push(browser);
        const context = await browser.newContext({
          viewport: { width: 1280, height: 720 },
          ...(locale !== undefined && { locale }),
          serviceWorkers: keeps ? "allow" : "block",
          // The certificate that `npm start -- --host` makes is known to no browser.
          ignoreHTTPSErrors: from.startsWith("https:"),
        });
        if (args.length === 0) opened.push(context);
        context.on("request", (request) => {
          const url = request.url();
          if (also !== undefined && url.startsWith(also)) return;
          if (!url.startsWith(from) && !/^(data|blob):/.test(url)) foreign.push(url);
          if (request.postData() !== null) bodies.push(`${request.method()} ${url}`);
        });
        await prepare?.(context);
        // After that, for a page whose clock was set.
        if (!fresh) await context.addInitScript(answerQuestions);
        const page = await context.newPage();
        await page.goto(`${from}${at}`);
        return page;
      },
    );
    for (const one of opened) await one.close();
    base.expect(foreign, "requests to other addresses").toEqual([]);
    base.expect(bodies, "requests that carry something").toEqual([]);
  },
});

export { expect } from "playwright/test";
