// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import type { DiagnosisRow } from "./diagnostics.ts";
import "./diagnostics.ts";

afterEach(() => void vi.unstubAllGlobals());

it("who presses before the first look came to an end copies what it found, and nothing empty", async () => {
  const written: string[] = [];
  vi.stubGlobal("navigator", { clipboard: { writeText: async (text: string) => void written.push(text) } });
  let found = (_: readonly DiagnosisRow[]): void => undefined;
  const page = document.createElement("pl-diagnostics");
  page.read = () =>
    new Promise((resolve) => {
      found = resolve;
    });
  document.body.append(page);
  await page.updateComplete;
  page.shadowRoot?.querySelector<HTMLButtonElement>("button.primary")?.click();
  found([{ name: "Browser", value: "one" }]);
  await vi.waitFor(() => expect(page.shadowRoot?.textContent).toContain("Copied."));
  expect(written).toEqual(["Browser: one"]);
  page.remove();
});
