import type { Page } from "playwright/test";

/** The least a finger is to meet, CSS pixels (WCAG 2.5.5; AA asks for 24). */
const TARGET = 44;

/**
 * What does not fit the window as it stands: a page that scrolls sideways, text that is cut off, and targets that are
 * smaller than a finger needs. Links within a sentence are as high as its lines, as WCAG lets them.
 */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(async (least) => {
    // What follows the window's size is drawn anew in the frames after it has changed.
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    const found: string[] = [];
    const root = document.documentElement;
    const name = (element: Element) =>
      `${element.localName} "${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 30)}"`;
    const look = (parent: ParentNode) => {
      for (const element of parent.querySelectorAll<HTMLElement>("*")) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const { overflowX, display } = getComputedStyle(element);
        const own = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        const isHidden = element.matches(".hidden-text, pl-announcer *");
        if (
          own &&
          !isHidden &&
          overflowX !== "visible" &&
          overflowX !== "auto" &&
          element.scrollWidth > element.clientWidth + 1
        )
          found.push(`${name(element)} is cut off`);
        if (
          root.scrollWidth > root.clientWidth &&
          element.getBoundingClientRect().right > root.clientWidth + 1 &&
          own
        )
          found.push(`${name(element)} reaches beyond the edge`);
        if (
          !element.matches("a[href], button, select, summary, textarea, input:not([type=hidden])") ||
          element.matches(":disabled")
        )
          continue;
        const isInText =
          display === "inline" &&
          element.matches("a") &&
          element.parentElement?.textContent?.trim() !== element.textContent?.trim();
        if (isInText) continue;
        const label = element.closest("label") ?? (element as HTMLInputElement).labels?.[0] ?? null;
        const boxes = [element, ...(label === null ? [] : [label])].map((one) => one.getBoundingClientRect());
        const isReached = boxes.some(({ width, height }) => width >= least - 0.5 && height >= least - 0.5);
        const [box] = boxes;
        if (!isReached && box !== undefined)
          found.push(`${name(element)} is ${Math.round(box.width)} by ${Math.round(box.height)}`);
      }
    };
    look(document);
    if (root.scrollWidth > root.clientWidth)
      found.push(`the page is ${root.scrollWidth - root.clientWidth} too wide`);
    return found;
  }, TARGET);
}
