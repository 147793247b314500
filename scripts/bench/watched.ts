import type { Browser, CDPSession } from "playwright";
import type { App } from "../../src/ui/app/app.ts";
import { benchBrowser } from "./browser.ts";

/** The browser tests' own helpers, which read the browser's path when they are loaded. */
export async function browserTestHelpers() {
  const { executablePath } = await benchBrowser({ card: false });
  Object.assign(process.env, { CHROME_PATH: executablePath, BASE_URL: "" });
  return {
    ...(await import("../../test/browser/support/films.ts")),
    ...(await import("../../test/browser/support/launch.ts")),
  };
}

/** Begins a set with the camera at that address of the built app, of somebody without pain, and waits until it is judged. */
export async function openSet(browser: Browser, address: string) {
  const { answerQuestions } = await browserTestHelpers();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: "block",
  });
  await context.addInitScript(answerQuestions);
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: "Start with the camera" }).click();
  await page.locator("pl-live .edge[data-tone]:not([data-tone=still])").waitFor({ timeout: 90_000 });
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable");
  return { page, cdp };
}

/** What the page counts while it watches; times in milliseconds. */
export interface Watched {
  poses: number;
  readonly frameToPaint: number[];
  readonly longTasks: number[];
}

/**
 * What the page's own tasks took so far, in seconds, by the clock and of the processor, and its heap after everything that can be let go
 * of was; letting go counts as no task.
 */
export async function metrics(cdp: CDPSession) {
  const now = async () => {
    const { metrics: all } = await cdp.send("Performance.getMetrics");
    const of = (name: string) => all.find((one) => one.name === name)?.value ?? Number.NaN;
    return { tasks: of("TaskDuration"), processor: of("ThreadTime"), heapBytes: of("JSHeapUsedSize") };
  };
  const atFirst = await now();
  await cdp.send("HeapProfiler.collectGarbage");
  return { atFirst, atLast: await now() };
}

/**
 * Runs in the page: counts poses and long tasks, and when every tenth picture that was judged is on the screen: to ask it of each costs the
 * page tasks of its own.
 */
export function watch(): void {
  const seen: Watched = { poses: 0, frameToPaint: [], longTasks: [] };
  Object.assign(window, { watched: () => seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longTasks.push(duration);
  }).observe({ type: "longtask" });
  let sent = 0;
  let capturedAt = Number.NaN;
  const { postMessage } = Worker.prototype;
  // A camera's frame goes to the worker in one of Comlink's messages, with the time at which it was taken; the answer has the same id.
  Worker.prototype.postMessage = function (this: Worker, message, ...more: [never]) {
    const image: unknown = message?.argumentList?.[0]?.value;
    if (image instanceof VideoFrame && sent++ % 10 === 0) {
      const at = image.timestamp / 1000;
      const answered = ({ data }: MessageEvent) => {
        if (data?.id !== message.id) return;
        capturedAt = at;
        this.removeEventListener("message", answered, true);
      };
      // Before those who wait for the answer.
      this.addEventListener("message", answered, true);
    }
    return postMessage.call(this, message, ...more);
  };
  let newest = 0;
  const app = document.querySelector("pl-app") as App | null;
  app?.services?.workout.subscribe(({ t }) => {
    if (t === newest) return;
    newest = t;
    seen.poses += 1;
    if (Number.isNaN(capturedAt)) return;
    const at = capturedAt;
    capturedAt = Number.NaN;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // Comes when the frame was given away.
      port1.onmessage = () => {
        seen.frameToPaint.push(performance.now() - at);
        port1.close();
      };
      port2.postMessage(null);
    });
  });
}

declare global {
  /** The page's own, by the name that `watch` gave it; only called inside of the page. */
  function watched(): Watched;
}
