import type { BrowserContext, Page } from "playwright/test";

/** What happened on the page while the picture was set up, in milliseconds of the page's clock. */
export interface PlacementLog {
  /** When the camera's picture changed altogether; the first is when it came. */
  readonly cuts: readonly number[];
  /** When the first picture had been judged; null before. */
  readonly judged: number | null;
  readonly said: readonly { readonly t: number; readonly text: string }[];
  /** The sentence on the screen and the picture of what to do (its id, "" without one). */
  readonly shown: readonly { readonly t: number; readonly text: string; readonly picture: string }[];
}

/** Follows the camera's picture, the voice (after `writeDown`) and the screen, twenty times a second. */
export async function followPlacement(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const cuts: number[] = [];
    const said: { t: number; text: string }[] = [];
    const shown: { t: number; text: string; picture: string }[] = [];
    const log = { cuts, said, shown, judged: null as number | null };
    Object.assign(window, { placementLog: log });

    let camera: HTMLMediaElement | null = null;
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
      camera = this;
      return play.call(this);
    };

    const canvas = Object.assign(document.createElement("canvas"), { width: 16, height: 12 });
    const context = canvas.getContext("2d", { willReadFrequently: true });
    let before: Uint8ClampedArray | null = null;
    /** A still film changes only where one picture ends and the next begins. */
    const CUT = 3;
    /** Each picture stands for five seconds; compressed, the noise of a dark one changes as much as a cut. */
    const APART = 4_700;
    const isCut = () => {
      if (!(camera instanceof HTMLVideoElement) || camera.readyState < 2 || context === null) return false;
      context.drawImage(camera, 0, 0, canvas.width, canvas.height);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const difference =
        before?.reduce((sum, value, i) => sum + Math.abs(value - (data[i] ?? 0)), 0) ?? Infinity;
      before = data;
      return difference / data.length > CUT;
    };

    const find = (selector: string, root: Document | ShadowRoot = document): Element | null => {
      const own = root.querySelector(selector);
      if (own !== null) return own;
      for (const { shadowRoot } of root.querySelectorAll("*")) {
        const inside = shadowRoot === null ? null : find(selector, shadowRoot);
        if (inside !== null) return inside;
      }
      return null;
    };

    setInterval(() => {
      const t = performance.now();
      if (isCut() && t - (cuts.at(-1) ?? Number.NEGATIVE_INFINITY) >= APART) cuts.push(t);
      const { spoken } = window as unknown as { spoken: string[] };
      for (const text of spoken.slice(said.length)) said.push({ t, text });
      if (find(".edge[data-tone]:not([data-tone=still])") !== null) log.judged ??= t;
      const text = find(".caption")?.textContent?.trim() ?? "";
      const picture = find("[data-direction]")?.getAttribute("data-direction") ?? "";
      const last = shown.at(-1);
      if (last?.text !== text || last.picture !== picture) shown.push({ t, text, picture });
    }, 50);
  });
}

/** What `followPlacement` has seen so far. */
export function placementLog(page: Page): Promise<PlacementLog> {
  return page.evaluate(() => (window as unknown as { placementLog: PlacementLog }).placementLog);
}
