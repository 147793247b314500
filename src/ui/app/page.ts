import type { LitElement } from "lit";

/** The page or screen that an app shows now; null while there is none. */
export function pageOf(app: LitElement): Element | null {
  return app.renderRoot.querySelector("main > [data-page], main > :not(p)");
}

/** A node and everything that it is drawn in, from the inside out, through slots and shadow roots. */
export function* around(node: Node): Generator<Node> {
  for (let at: Node | null = node; at !== null; at = outOf(at)) yield at;
}

function outOf(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return (node instanceof Element ? node.assignedSlot : null) ?? node.parentNode;
}

/** Every element within a part of the page, those in shadow roots too, in the order in which they are drawn. */
export function* elementsIn(part: Element | ShadowRoot): Generator<HTMLElement> {
  if (part instanceof Element && part.shadowRoot !== null) yield* elementsIn(part.shadowRoot);
  for (const child of part.children) {
    if (child instanceof HTMLElement) yield child;
    yield* elementsIn(child);
  }
}

/** The first heading within a part of the page; null where none is shown. */
export function headingIn(part: Element | ShadowRoot): HTMLElement | null {
  for (const element of elementsIn(part))
    if (element.matches("h1, h2, h3") && canHaveFocus(element)) return element;
  return null;
}

/** Whether an element is on the page, shown, and not disabled. */
export function canHaveFocus(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(":disabled") && element.getClientRects().length > 0;
}
