import type { Page } from "playwright/test";

interface Observed {
  /** The sounds of the workout as they are due, in order. */
  readonly sounded: string[];
  /** What the flashes stood for that came on the page. */
  readonly flashed: string[];
}

/** Writes down from now on the sounds as they are due, and the flashes as they are on the page. */
export function watchFlashes(page: Page): Promise<void> {
  return page.evaluate(() => {
    const app = document.querySelector("pl-app") as unknown as {
      readonly services: { readonly speaker: { earcons(listener: (sound: string) => void): void } };
      readonly shadowRoot: ShadowRoot;
    };
    const [sounded, flashed]: [string[], string[]] = [[], []];
    Object.assign(window, { sounded, flashed });
    app.services.speaker.earcons((sound) => sounded.push(sound));
    const observer = new MutationObserver((mutations) => {
      for (const { addedNodes } of mutations)
        for (const node of addedNodes)
          if (node instanceof HTMLElement) flashed.push(node.dataset.sound ?? "");
    });
    // Its code comes with the workout's, after the start.
    void customElements.whenDefined("pl-flash").then(() => {
      const root = app.shadowRoot.querySelector("pl-flash")?.shadowRoot;
      if (root != null) observer.observe(root, { childList: true });
    });
  });
}

/** What came since. */
export function soundsAndFlashes(page: Page): Promise<Observed> {
  return page.evaluate(() => {
    const { sounded, flashed } = window as unknown as Observed;
    return { sounded, flashed };
  });
}
