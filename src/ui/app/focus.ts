import type { LitElement, ReactiveController } from "lit";
import { around, canHaveFocus, elementsIn, headingIn, pageOf } from "./page.ts";

/**
 * What stays on the next screen, too, says so with this attribute and the same value there: whoever stands on "Stop"
 * still does. All else gives way to a heading: a key that is pressed twice must not press something else.
 */
const STAYS = "data-stays";

/**
 * Keeps the focus on the page. A new address moves it to the heading; when what had it disappears, it goes to the
 * heading of the part where that was. It never falls back to the beginning of the document.
 */
export class FocusKeeper implements ReactiveController {
  /** What had the focus last and everything around it, from the inside out. */
  #path: readonly Node[] = [];
  #shown: { readonly page: Element; readonly address: string } | null = null;
  #roots: readonly Node[] = [];
  readonly #observer = new MutationObserver(() => this.#look());

  /** `address` tells which page is meant to be shown. */
  constructor(
    private readonly host: LitElement,
    private readonly address: () => string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener("focusin", this.#follow);
  }

  hostDisconnected(): void {
    this.host.removeEventListener("focusin", this.#follow);
    this.#watch([]);
  }

  hostUpdated(): void {
    const page = pageOf(this.host);
    // Between two screens there may be none for a moment.
    if (page === null) return;
    const [before, address] = [this.#shown, this.address()];
    this.#shown = { page, address };
    // The first page begins where the browser begins.
    if (before === null) return;
    if (before.address !== address) setTimeout(() => this.#arrive());
    else if (before.page !== page) setTimeout(() => this.#settle());
  }

  readonly #follow = (event: Event): void => {
    const [target] = event.composedPath();
    // Within a shadow root the event ends there, and so does its own path.
    this.#path = target instanceof Node ? [...around(target)] : [];
    this.#watch(this.#path.filter((node) => node instanceof ShadowRoot));
  };

  /** Within a shadow root the focus moves unheard by its host, and what disappears is told to nobody outside. */
  #watch(roots: readonly Node[]): void {
    for (const root of this.#roots) root.removeEventListener("focusin", this.#follow);
    this.#observer.disconnect();
    this.#roots = roots;
    for (const root of roots) {
      root.addEventListener("focusin", this.#follow);
      const attributeFilter = ["hidden", "disabled", "open"];
      this.#observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter });
    }
  }

  /** Something changed around the focus. */
  #look(): void {
    const [last] = this.#path;
    // What comes instead is rendered in microtasks.
    if (last instanceof HTMLElement && !canHaveFocus(last)) setTimeout(() => this.#settle());
  }

  /** A new page begins at its top, for the eye and for a screen reader. */
  #arrive(): void {
    const page = pageOf(this.host);
    if (page === null) return;
    focusOn(headingIn(page));
    window.scrollTo(0, 0);
  }

  #settle(): void {
    const [last] = this.#path;
    if (!(last instanceof HTMLElement) || hasFocus()) return;
    focusOn(this.#sameOn(last.getAttribute(STAYS)) ?? this.#nearestHeading());
  }

  #sameOn(key: string | null): HTMLElement | null {
    if (key === null) return null;
    for (const element of elementsIn(this.host))
      if (element.getAttribute(STAYS) === key && canHaveFocus(element)) return element;
    return null;
  }

  /** The heading of the innermost part around the lost focus that is still there. */
  #nearestHeading(): HTMLElement | null {
    for (const part of this.#path) {
      const isPart = part instanceof Element || part instanceof ShadowRoot;
      if (!isPart || !part.isConnected) continue;
      const heading = headingIn(part);
      if (heading !== null) return heading;
    }
    return null;
  }
}

/** Whether the focus is on anything that can still have it. */
function hasFocus(): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body && canHaveFocus(active);
}

function focusOn(element: HTMLElement | null): void {
  if (element === null) return;
  // Headings are no stops of the Tab key, but places to begin from.
  if (element.tabIndex < 0 && !element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
