import { type BrowserContext, expect, type Page } from "playwright/test";
import type { Recording } from "../../../src/pose/recording.ts";

/** When it is for the page, whatever the time and place of the machine: a Monday morning. */
const BEGINS = new Date("2026-03-02T10:00:00Z");

/** What the page is told of a recording: when, and what the model sees. */
type Seen = readonly Pick<Recording["frames"][number], "t" | "keypoints" | "belly">[];

interface PosedPage {
  perform(seen: Seen): void;
  begin(): void;
  show(): Promise<void>;
}

/**
 * A camera whose pictures are poses, and what the pixels show of the belly where a recording has that, before a page whose time stands still until they were judged. So a journey takes
 * as long as the app needs for it, on a quick and on a slow machine, and goes the same way on both. All is the app's own
 * but the model: the worker's place is taken by one that tells the pose of the moment.
 */
export class PosedCamera {
  private constructor(private readonly page: Page) {}

  /** To be called before the page is opened. */
  static async prepare(context: BrowserContext): Promise<void> {
    await context.addInitScript(replaceCamera);
    await context.clock.install({ time: BEGINS });
  }

  /** Stops the page's time. */
  static async of(page: Page): Promise<PosedCamera> {
    await page.clock.pauseAt(BEGINS.getTime() + 60_000);
    return new PosedCamera(page);
  }

  /** Someone takes up the first posture of a recording and stays in it until `moves`; 1280 by 720 pixels. */
  async waits({ frames, width, height }: Recording): Promise<void> {
    expect([width, height]).toEqual([1280, 720]);
    await this.page.evaluate((seen) => posedPage().perform(seen), frames);
  }

  /** The recording begins to be performed; after its end the last posture stays. */
  async moves(): Promise<void> {
    await this.page.evaluate(() => posedPage().begin());
  }

  /** Lets so many seconds of the page's time pass, with a picture at the end of them; `look` runs in the page then. */
  async passes<Seen = void>(seconds: number, look?: () => Seen): Promise<Seen> {
    await this.page.clock.fastForward(Math.round(1000 * seconds));
    return this.page.evaluate(`posedPage().show().then(${look ?? "() => undefined"})`);
  }
}

/** Known to the page alone, where `replaceCamera` puts it. */
declare function posedPage(): PosedPage;

/** Runs in the page before its own scripts: a camera, the times of its pictures, and the worker that looks at them. */
function replaceCamera(): void {
  // Kept from before the page's time is taken over, for those who look at the page.
  Object.assign(window, { realSetTimeout: window.setTimeout.bind(window) });

  // The pictures come when the element says so, which is told below.
  Reflect.deleteProperty(window, "MediaStreamTrackProcessor");

  let seen: Seen = [];
  let began: number | null = null;
  let [asked, told] = [0, 0];
  let pictures = 0;

  // A message comes by real time, whatever time it is for the page.
  const soon = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });

  // A bright room: it is looked at for its light. Like those of a sensor, no two pictures of it are the same.
  const canvas = Object.assign(document.createElement("canvas"), { width: 1280, height: 720 });
  const context = canvas.getContext("2d");
  const draw = () => {
    if (context === null) return;
    pictures += 1;
    const light = 150 + (pictures % 7);
    context.fillStyle = `rgb(${light} ${light} ${light})`;
    context.fillRect(0, 0, canvas.width, canvas.height);
  };
  // What the element shows comes by real time, too: whoever copies it gets what it is to show now.
  const { drawImage } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.drawImage = function (
    this: CanvasRenderingContext2D,
    image: CanvasImageSource,
    ...where: number[]
  ) {
    const shown = image instanceof HTMLVideoElement ? canvas : image;
    Reflect.apply(drawImage, this, [shown, ...where]);
  } as typeof drawImage;
  navigator.mediaDevices.getUserMedia = async () => {
    const stream = canvas.captureStream();
    const [track] = stream.getVideoTracks();
    // Until it plays, and whoever waits for that goes on.
    const feed = async () => {
      for (let i = 0; i < 1000 && waiting.size === 0 && track?.readyState === "live"; i++) {
        draw();
        await soon();
      }
    };
    void feed();
    return stream;
  };

  const waiting = new Map<number, VideoFrameRequestCallback>();
  let callbacks = 0;
  HTMLVideoElement.prototype.requestVideoFrameCallback = (callback) => {
    callbacks += 1;
    waiting.set(callbacks, callback);
    return callbacks;
  };
  HTMLVideoElement.prototype.cancelVideoFrameCallback = (handle) => void waiting.delete(handle);

  const seenNow = () => {
    const t = began === null ? 0 : performance.now() / 1000 - began;
    const { keypoints, belly } = seen.findLast((frame) => frame.t <= t) ?? seen[0] ?? { keypoints: [] };
    return { keypoints: keypoints?.length ? keypoints : null, ...(belly && { belly }) };
  };
  const answers: Record<string, (argument: unknown) => unknown> = {
    // Too slow for the surer model to be tried.
    load: (model) => ({ model, backend: "wasm", poseMs: 60, apart: 0, wrong: [] }),
    estimate: () => ({ ...seenNow(), ms: 60 }),
    loadPeople: () => undefined,
    countPeople: () => 1,
  };
  class PosedWorker extends EventTarget {
    postMessage({ id, path = [], argumentList = [] }: ComlinkCall): void {
      const [call = ""] = path;
      const argument = argumentList[0]?.value;
      if (call === "estimate") asked += 1;
      if (argument instanceof VideoFrame) argument.close();
      const value = answers[call]?.(argument);
      void soon().then(() => {
        this.dispatchEvent(new MessageEvent("message", { data: { id, type: "RAW", value } }));
        if (call === "estimate") told += 1;
      });
    }
    terminate(): void {
      // Nothing runs.
    }
  }
  Object.defineProperty(window, "Worker", { value: PosedWorker });

  const posed: PosedPage = {
    perform(film) {
      seen = film;
      began = null;
    },
    begin() {
      began = performance.now() / 1000;
    },
    async show() {
      draw();
      const now = performance.now();
      const callers = [...waiting.values()];
      waiting.clear();
      const before = asked;
      const metadata = { captureTime: now } as VideoFrameCallbackMetadata;
      for (const callback of callers) callback(now, metadata);
      // A picture that someone waited for is asked about; what else hangs on this moment comes with it.
      for (let i = 0; i < 20 && callers.length > 0 && asked === before; i++) await soon();
      while (told < asked) await soon();
      await soon();
    },
  };
  Object.assign(window, { posedPage: () => posed });
  interface ComlinkCall {
    readonly id: string;
    readonly path?: readonly string[];
    readonly argumentList?: readonly { readonly value?: unknown }[];
  }
}
