// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { html, LitElement, render } from "lit";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ALL } from "./shown.ts";

/** Those draw curves, for which a page without a browser has no canvas. */
const CURVES = [
  "pl-chart",
  "pl-history",
  "pl-report",
  "pl-trends",
  "pl-replay",
  "pl-set-review",
  "pl-review",
];

afterEach(() => render(html``, document.body));

describe.each(
  ALL.filter(({ tag }) => !CURVES.includes(tag)).map(({ tag, states }) => [tag, states] as const),
)("%s", (tag, states) => {
  test.each(states.map(({ name, shown }) => [name, shown] as const))("is drawn: %s", async (_, shown) => {
    render(shown(), document.body);
    // What looks back waits for its visits.
    const element = await vi.waitUntil(() => document.body.querySelector(tag), { timeout: 10_000 });
    if (!(element instanceof LitElement)) throw new Error(`${tag} is not defined.`);
    await element.updateComplete;
    expect(element.shadowRoot?.childElementCount).toBeGreaterThan(0);
  });
});
