import type { BrowserContext, Page } from "playwright/test";

/** What a screen reader is given to say by itself. */
export interface Announced {
  readonly text: string;
  /** The element that speaks. */
  readonly from: string;
  readonly politeness: "polite" | "assertive";
}

/** Writes down all that any live region of the page tells, wherever it is: what is added to it or changes in it. */
export async function observeRegions(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const announced: Announced[] = [];
    Object.assign(window, { announced });
    const LIVE = "[aria-live], [role=status], [role=alert], [role=log]";
    const note = (region: Element, text: string) => {
      const { host } = region.getRootNode() as ShadowRoot;
      const politeness =
        region.getAttribute("aria-live") ?? (region.role === "alert" ? "assertive" : "polite");
      const from = host?.localName ?? region.localName;
      if (text !== "") announced.push({ text, from, politeness: politeness as Announced["politeness"] });
    };
    const observer = new MutationObserver((mutations) => {
      for (const { target, addedNodes } of mutations) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(LIVE) ?? null;
        const added = [...addedNodes]
          .map((node) => node.textContent?.trim() ?? "")
          .filter((text) => text !== "");
        if (region?.role === "log") for (const text of added) note(region, text);
        else if (region) note(region, region.textContent?.trim() ?? "");
        // An alert speaks when it comes, with all that is in it.
        for (const node of addedNodes) {
          if (node instanceof Element && node.role === "alert") note(node, node.textContent?.trim() ?? "");
        }
      }
    });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      observer.observe(root, { childList: true, characterData: true, subtree: true });
      return root;
    };
  });
}

/** What screen readers were given so far, in order. */
export function announced(page: Page): Promise<Announced[]> {
  return page.evaluate(() => (window as unknown as { announced: Announced[] }).announced);
}
