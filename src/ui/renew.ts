import { LitElement } from "lit";

/** Has every element on the page, in whatever shadow root, render anew: for when their words have changed. */
export function renewAll(root: ParentNode): void {
  for (const element of root.querySelectorAll("*")) {
    if (element instanceof LitElement) element.requestUpdate();
    if (element.shadowRoot !== null) renewAll(element.shadowRoot);
  }
}
